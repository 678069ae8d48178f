import type { Hit } from './hits.ts';
import type { Draft } from './tokens.ts';
import { strength } from './weigh.ts';

const TURNS = new Set(
  'but however though although except apart otherwise still yet shame rest'.split(' '),
);

const turnsBetween = (draft: Draft, from: number, to: number): boolean =>
  draft.tokens
    .slice(Math.min(from, to), Math.max(from, to))
    .some((token) => token.keys.some((key) => TURNS.has(key)));

/** Praise whose words sarcasm borrows, next to a grievance with no turn between them, is not praise. */
export function sincere(draft: Draft, praise: Hit[], grievances: Hit[]): Hit[] {
  return praise.filter(({ rule, match, sentence }) => {
    if (!rule.marks.has('[wry]') && !rule.marks.has('wry')) return true;
    const near = grievances.filter(
      (other) =>
        Math.abs(other.sentence - sentence) <= 1 &&
        !(other.match.from < match.to && match.from < other.match.to),
    );
    if (near.length === 0 || Math.max(strength(near, sentence), strength(near, sentence - 1)) < 1)
      return true;
    return near.some((other) => turnsBetween(draft, match.from, other.match.from));
  });
}
