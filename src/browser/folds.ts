import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import type { Verdict } from '../decide/types.ts';

/** After so many folds in a row, a site's `card` comes as a chip (design.md section 4). */
const ENOUGH = 3;

const foldsSchema = v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0)));
const item = storage.defineItem<unknown>('local:folds');

async function readFolds(): Promise<Record<string, number>> {
  const read = v.safeParse(foldsSchema, await item.getValue());
  return read.success ? read.output : {};
}

/** One write after the other, so that a quick fold and unfold both count. */
let writing: Promise<void> = Promise.resolve();

/** Remembers that a card was folded on this site, or opened again, which ends the row. */
export function rememberFold(site: string, what: 'folded' | 'unfolded'): Promise<void> {
  writing = writing.then(() => write(site, what));
  return writing;
}

async function write(site: string, what: 'folded' | 'unfolded'): Promise<void> {
  const folds = await readFolds();
  const count = what === 'folded' ? (folds[site] ?? 0) + 1 : 0;
  await item.setValue({ ...folds, [site]: count });
}

/** The verdict as loud as this site's parent wants it: never quieter for `pause` or `help`. */
export async function asQuietAs(site: string | undefined, verdict: Verdict): Promise<Verdict> {
  if (verdict.level !== 'card' || !site) return verdict;
  const folds = await readFolds();
  return (folds[site] ?? 0) >= ENOUGH ? { ...verdict, level: 'chip' } : verdict;
}
