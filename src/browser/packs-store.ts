import type { PackStore } from '../judge/packs-in-force.ts';
import { packTexts } from '../settings/packs.ts';
import { keptSetting } from './settings-item.ts';

const kept = keptSetting('local:packs', packTexts);

/** The signed packs that the family added, letter by letter as they were offered. */
export const packStore: PackStore = {
  read: async () => [...(await kept.read())],
  write: (texts) => kept.write([...texts]),
  onChange: (listener) => kept.onChange(listener),
};
