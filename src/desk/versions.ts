import { packText } from '../pack/pack-text.ts';
import type { Pack } from '../pack/types.ts';
import { aYearAfter, type Draft } from './draft.ts';
import type { HandedOut } from './work.ts';

/** How a pack stands to the one that was handed out last. */
export type Standing =
  /** Nothing was handed out yet. */
  | 'first'
  /** It is the same, letter by letter. */
  | 'same'
  /** It says something else under the same number, or a lower one: nobody would take it. */
  | 'not-raised'
  | 'raised';

/** How a sound pack stands to what was handed out last. */
export function standingOf(pack: Pack, before: HandedOut | null): Standing {
  if (!before) return 'first';
  if (pack.version > before.version) return 'raised';
  return pack.version === before.version && packText(pack) === before.text ? 'same' : 'not-raised';
}

/** The draft as the next version, made on this ISO day. A day to look at it again that is over moves on by a year. */
export function raised(draft: Draft, before: HandedOut | null, today: string): Draft {
  const version = Math.max(draft.version, before?.version ?? 0) + 1;
  const { reviewBy } = draft;
  const passed = reviewBy !== '' && reviewBy < today;
  return { ...draft, version, issued: today, reviewBy: passed ? aYearAfter(today) : reviewBy };
}
