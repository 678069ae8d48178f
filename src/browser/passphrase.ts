import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';

const storedSchema = v.record(v.string(), v.pipe(v.string(), v.maxLength(200)));
/** By the id of the pack. */
const item = storage.defineItem<unknown>('local:passphrases');

async function readAll(): Promise<Record<string, string>> {
  const read = v.safeParse(storedSchema, await item.getValue());
  return read.success ? read.output : {};
}

/** What the family entered to open a pack's sealed pupils; empty if nothing. */
export async function readPassphrase(packId: string): Promise<string> {
  const all = await readAll();
  return Object.hasOwn(all, packId) ? (all[packId] ?? '') : '';
}

/** Keeps what the family entered, on this device only. An empty one is forgotten. */
export async function keepPassphrase(packId: string, passphrase: string): Promise<void> {
  const { [packId]: _, ...others } = await readAll();
  await item.setValue(passphrase.trim() ? { ...others, [packId]: passphrase } : others);
}

/** Calls back after any change of a passphrase. */
export function onPassphraseChange(listener: () => void): void {
  item.watch(listener);
}
