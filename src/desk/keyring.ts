import * as v from 'valibot';
import { fingerprintOf } from '../pack/signed/fingerprint.ts';
import { keyFromFile, keyToFile } from '../pack/signed/key-file.ts';
import { keyFromSheet, keyToSheet } from '../pack/signed/key-sheet.ts';
import { isSound, makeKey, type SchoolKey } from '../pack/signed/keys.ts';

/** A key that this device keeps, by the id of the pack that it signs. */
const keptKey = v.strictObject({
  public: v.pipe(v.string(), v.length(43)),
  secret: v.pipe(v.string(), v.length(43)),
  saved: v.boolean(),
});
export type KeptKey = v.InferOutput<typeof keptKey>;

/** Where keys are kept. */
export interface KeyStore {
  read(): Promise<unknown>;
  write(keys: Record<string, KeptKey>): Promise<void>;
}

/** What the desk shows of a key. */
export interface KeyShown extends KeptKey {
  /** Six words. */
  fingerprint: string;
}

export type KeyImport =
  | { ok: true; key: KeyShown }
  | { ok: false; why: 'not-a-key' | 'unsound-key' }
  /** The row of the sheet, from 1, in which a letter is wrong. */
  | { ok: false; why: 'wrong-row'; row: number };

/** The school's keys on this device. */
export interface Keyring {
  /** The key of a pack; undefined where there is none. */
  keyOf(packId: string): Promise<KeyShown | undefined>;
  /** Makes one. @throws where the browser is too old to sign. */
  make(packId: string): Promise<KeyShown>;
  /** Takes one in, from the text of its file or of its printed sheet. */
  bringIn(packId: string, text: string): Promise<KeyImport>;
  /** Notes that there is a copy outside this browser. */
  noteSaved(packId: string): Promise<void>;
  forget(packId: string): Promise<void>;
  fileOf(key: SchoolKey): string;
  sheetOf(key: SchoolKey): Promise<string>;
}

export function createKeyring(store: KeyStore): Keyring {
  async function all(): Promise<Map<string, KeptKey>> {
    const value = await store.read();
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    return new Map(entries.filter((entry): entry is [string, KeptKey] => v.is(keptKey, entry[1])));
  }
  async function change(packId: string, key: KeptKey | undefined): Promise<void> {
    const keys = await all();
    if (key) keys.set(packId, key);
    else keys.delete(packId);
    await store.write(Object.fromEntries(keys));
  }
  const shown = async (key: KeptKey): Promise<KeyShown> => ({
    ...key,
    fingerprint: await fingerprintOf(key.public),
  });
  async function keep(packId: string, key: SchoolKey, saved: boolean): Promise<KeyShown> {
    const kept = { public: key.public, secret: key.secret, saved };
    await change(packId, kept);
    return shown(kept);
  }
  return {
    async keyOf(packId) {
      const key = (await all()).get(packId);
      return key && (await isSound(key)) ? shown(key) : undefined;
    },
    make: async (packId) => keep(packId, await makeKey(), false),
    async bringIn(packId, text) {
      const read = text.trimStart().startsWith('{')
        ? await keyFromFile(text)
        : await keyFromSheet(text);
      if (read.ok) return { ok: true, key: await keep(packId, read.key, true) };
      if (read.why === 'not-a-sheet') return { ok: false, why: 'not-a-key' };
      return read;
    },
    async noteSaved(packId) {
      const key = (await all()).get(packId);
      if (key) await change(packId, { ...key, saved: true });
    },
    forget: (packId) => change(packId, undefined),
    fileOf: keyToFile,
    sheetOf: keyToSheet,
  };
}
