import * as v from 'valibot';
import { makeIdKey, readIdKey } from '../package/extension-id.ts';

/** The id that a school's Chrome and Edge builds keep, and what it follows from. */
export interface FixedId {
  id: string;
  /** For the manifest. */
  key: string;
  /** The secret half: whoever has it can put out a build with this id. */
  pem: string;
}

export interface IdKeys {
  /** The id of a pack's builds; undefined where none was fixed. */
  of(packId: string): Promise<FixedId | undefined>;
  make(packId: string): Promise<FixedId>;
  forget(packId: string): Promise<void>;
}

const kept = v.record(v.string(), v.pipe(v.string(), v.maxLength(10_000)));

/** The keys that fix extensions' ids, kept on this device by the id of the pack. */
export function createIdKeys(store: {
  read(): Promise<unknown>;
  write(value: Record<string, string>): Promise<void>;
}): IdKeys {
  async function all(): Promise<Record<string, string>> {
    const read = v.safeParse(kept, await store.read());
    return read.success ? read.output : {};
  }
  return {
    async of(packId) {
      const pem = (await all())[packId];
      if (pem === undefined) return undefined;
      return readIdKey(pem).catch(() => undefined);
    },
    async make(packId) {
      const made = await makeIdKey();
      await store.write({ ...(await all()), [packId]: made.pem });
      return made;
    },
    async forget(packId) {
      const { [packId]: _, ...others } = await all();
      await store.write(others);
    },
  };
}
