import { passphrases } from '../settings/packs.ts';
import { keptSetting } from './settings-item.ts';

/** What the family entered, by the id of the pack. */
export const passphrasesKept = keptSetting('local:passphrases', passphrases);

/** What the family entered to open a pack's sealed pupils; empty if nothing. */
export async function readPassphrase(packId: string): Promise<string> {
  const all = await passphrasesKept.read();
  return Object.hasOwn(all, packId) ? (all[packId] ?? '') : '';
}

/** Keeps what the family entered, on this device only. An empty one is forgotten. */
export async function keepPassphrase(packId: string, passphrase: string): Promise<void> {
  const { [packId]: _, ...others } = await passphrasesKept.read();
  await passphrasesKept.write(passphrase.trim() ? { ...others, [packId]: passphrase } : others);
}

/** Calls back after any change of a passphrase. */
export const onPassphraseChange = (listener: () => void): void =>
  passphrasesKept.onChange(listener);
