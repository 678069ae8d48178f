import type { Verdict } from '../decide/types.ts';
import { quieted, quietnessOn } from '../settings/quietness.ts';
import { foldsOn } from './folds.ts';
import { quietnessKept } from './settings-items.ts';

/** The verdict as loud as the parent wants it on this site: help always, whatever was chosen. */
export async function asQuietAs<V extends Verdict>(
  site: string | undefined,
  verdict: V,
): Promise<V> {
  if (verdict.level === 'none' || verdict.level === 'help') return verdict;
  const chosen = quietnessOn(await quietnessKept.read(), site);
  const folds = verdict.level === 'card' && site ? await foldsOn(site) : 0;
  const level = quieted(verdict.level, chosen, folds);
  return level === verdict.level ? verdict : { ...verdict, level };
}
