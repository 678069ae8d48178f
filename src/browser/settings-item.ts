import { storage } from '@wxt-dev/storage';
import { healed } from '../settings/healed.ts';
import type { Setting } from '../settings/reading.ts';
import type { StoredKind } from '../settings/stored.ts';
import { alone } from './alone.ts';

/** A setting as the browser keeps it. */
export interface KeptSetting<Value> {
  /** What is kept, as far as it can be read. What can't is put right in the store, and remembered. Never rejects for it. */
  read(): Promise<Value>;
  write(value: Value): Promise<void>;
  /** Goes back to what holds where nothing is kept. */
  remove(): Promise<void>;
  /** Calls back after any change, in whatever tab it was made. */
  onChange(listener: () => void): void;
}

const healedItem = storage.defineItem<unknown>('local:healed');

/** One healing after the other, the background's and the pages': each is written down beside those before it. */
const aloneToHeal = <T>(run: () => Promise<T>): Promise<T> => alone('healing', run);

/** A setting that is kept on this device only, under a key of the table in `src/settings/stored.ts`. */
export function keptSetting<Value>(
  key: `local:${StoredKind}`,
  setting: Setting<Value>,
): KeptSetting<Value> {
  const item = storage.defineItem<unknown>(key);

  async function heal(): Promise<void> {
    // By now somebody may have written a sound one.
    const { value, lost } = setting.read(await item.getValue());
    if (lost === 0) return;
    const before = healed.read(await healedItem.getValue()).value;
    const what = key.slice('local:'.length);
    await healedItem.setValue({ ...before, [what]: (before[what] ?? 0) + lost });
    await (value === setting.start ? item.removeValue() : item.setValue(value));
  }

  return {
    async read() {
      const { value, lost } = setting.read(await item.getValue());
      // A store without room can't be put right; what can be read of it holds all the same.
      if (lost > 0) void aloneToHeal(heal).catch(() => {});
      return value;
    },
    write: (value) => item.setValue(value),
    remove: () => item.removeValue(),
    onChange: (listener) => void item.watch(listener),
  };
}

/** What was put right in the store: how many parts were left out, by what they were of. */
export function readHealed(): Promise<Record<string, number>> {
  return aloneToHeal(async () => healed.read(await healedItem.getValue()).value);
}

/** The reader has seen what was put right. */
export const dismissHealed = (): Promise<void> => healedItem.removeValue();
