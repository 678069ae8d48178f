import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import type { PackStore } from '../judge/packs-in-force.ts';

const storedSchema = v.array(v.string());
const item = storage.defineItem<unknown>('local:packs');

/** The signed packs that the family added, letter by letter as they were offered. */
export const packStore: PackStore = {
  async read() {
    const read = v.safeParse(storedSchema, await item.getValue());
    return read.success ? read.output : [];
  },
  write: (texts) => item.setValue([...texts]),
  onChange: (listener) => void item.watch(listener),
};
