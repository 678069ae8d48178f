import { folds } from '../settings/folds.ts';
import { keptSetting } from './settings-item.ts';

const kept = keptSetting('local:folds', folds);

/** One write after the other, so that a quick fold and unfold both count. */
let writing: Promise<void> = Promise.resolve();

/** Remembers that a card was folded on this site, or opened again, which ends the row. */
export function rememberFold(site: string, what: 'folded' | 'unfolded'): Promise<void> {
  writing = writing.then(() => write(site, what));
  return writing;
}

async function write(site: string, what: 'folded' | 'unfolded'): Promise<void> {
  const all = await kept.read();
  const count = what === 'folded' ? foldsOf(all, site) + 1 : 0;
  await kept.write({ ...all, [site]: count });
}

/** How often in a row a card was folded on this site. */
export async function foldsOn(site: string): Promise<number> {
  return foldsOf(await kept.read(), site);
}

const foldsOf = (all: Record<string, number>, site: string): number =>
  Object.hasOwn(all, site) ? (all[site] ?? 0) : 0;
