import famous from '../names/famous.json' with { type: 'json' };
import type { Draft, Range } from './draft.ts';
import { MARK } from './mark.ts';
import { fitOf, type Roster } from './roster.ts';
import { isTitle, isWeakTitle } from './titles.ts';

/** Famous phrases by their first word; each the words that follow. */
const FAMOUS = new Map<string, string[][]>();
for (const phrase of famous.phrases) {
  const words = phrase
    .replaceAll("'s ", ' ')
    .split(/[ &]+/)
    .map((word) => word.replaceAll("'", ''));
  const first = words[0] ?? '';
  FAMOUS.set(first, [...(FAMOUS.get(first) ?? []), words.slice(1)]);
}
/** Tokens of the longest famous phrase. */
const LONGEST = 8;

/** Whether a famous phrase begins with this folded word. */
export const mayBeFamous = (key: string): boolean => FAMOUS.has(key);

/** Whether the roster holds somebody of a famous name: a Mr Bean or a Will Smith who teaches here is ours. */
function isOurs(roster: Roster, first: string, rest: readonly string[]): boolean {
  const entries = rest.length === 1 ? (roster.surnames.get(rest[0] ?? '') ?? []) : [];
  return entries.some((entry) =>
    isTitle(first) && !isWeakTitle(first)
      ? entry.person.kind !== 'pupil'
      : fitOf(entry, first) === 'exact',
  );
}

/** The tokens in and around a range that lie inside a famous phrase which the roster itself doesn't hold. */
export function famousTokens(draft: Draft, roster: Roster, { from, to }: Range): Set<number> {
  const inside = new Set<number>();
  for (let at = Math.max(0, from - LONGEST); at < to + LONGEST; at++) {
    if (!((draft.marks[at] ?? 0) & MARK.famous)) continue;
    const key = draft.tokens[at]?.key ?? '';
    for (const rest of FAMOUS.get(key) ?? []) {
      const agrees = rest.every((word, i) => {
        const other = draft.tokens[at + 1 + i];
        return other !== undefined && other.key === word && other.gap.length <= 3;
      });
      if (agrees && !isOurs(roster, key, rest))
        for (let i = 0; i <= rest.length; i++) inside.add(at + i);
    }
  }
  return inside;
}
