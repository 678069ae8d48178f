import type { Pack } from '../../pack/types.ts';
import { detached, Memory } from '../memory.ts';
import type { SealedAnswer } from '../sealed/finder.ts';
import type { Mention, Span } from '../types.ts';
import { factsOf } from './facts.ts';
import { ownNames } from './own.ts';
import { type Passage, readPassage } from './passage.ts';
import { passageEnds } from './passages.ts';
import type { Company } from './people.ts';
import { Roster } from './roster.ts';
import { schoolNames } from './school-names.ts';
import { createSearch } from './search.ts';
import { Sheet } from './sheet.ts';
import { Grouping } from './stretches.ts';
import { viewsOf } from './views.ts';
import { confidenceOf, isSure } from './weights.ts';
import { createWordReader } from './words.ts';

/** Drafts beyond this many code units are read in their first and last halves of it. */
const LONGEST_READ = 20_000;
/** Passages kept, so that a keystroke reads again only the one it stands in. */
const MOST_PASSAGES = 400;

/**
 * The middle of a draft that is too long to be read whole, in UTF-16 offsets that split no surrogate pair; undefined for
 * a draft of 20,000 code units or less. Its first and last 10,000 are read.
 */
export function unreadOf(text: string): Span | undefined {
  if (text.length <= LONGEST_READ) return undefined;
  const half = LONGEST_READ / 2;
  return { start: safeCut(text, half), end: safeCut(text, text.length - half) };
}

/**
 * Prepares a pack for finding mentions. `own`: names that the family entered for its own children. `sealed` says whether
 * a plain form is among the pack's sealed pupils, as far as that is known.
 * The function returned takes a draft and gives its mentions in order, never overlapping, in UTF-16 code units.
 */
export function createMentionFinder(
  pack: Pack,
  own: readonly string[] = [],
  sealed?: SealedAnswer,
): (text: string) => Mention[] {
  const roster = new Roster(pack);
  const names = schoolNames(pack.school);
  const ours = ownNames(own);
  const wordOf = createWordReader(roster, names, ours);
  const search = createSearch({ pack, roster, names, ours, sealed });
  const known = new Memory<string, Passage>(MOST_PASSAGES);
  const grouping = new Grouping();

  function passageOf(words: string): Passage {
    const there = known.get(words);
    if (there !== undefined) return there;
    const own = detached(words);
    return known.of(own, () => readPassage(own, roster, wordOf));
  }

  function read(text: string, offset: number, company: Company[]): Mention[] {
    const passages: Passage[] = [];
    let from = 0;
    for (const to of passageEnds(text)) {
      passages.push(passageOf(text.slice(from, to)));
      from = to;
    }
    const stretches = grouping.of(passages);
    const sheet = new Sheet(text, factsOf(stretches), viewsOf(stretches));
    const found: Mention[] = [];
    for (const candidate of search(sheet, company)) {
      const { start, end, kind, who } = candidate;
      if (end <= start) continue;
      const mention: Mention = {
        start: start + offset,
        end: end + offset,
        kind,
        text: text.slice(start, end),
        confidence: confidenceOf(candidate),
        certainty: isSure(candidate) ? 'sure' : 'faint',
      };
      if (who !== undefined) mention.who = who;
      found.push(mention);
    }
    return found;
  }

  const first: Company[] = [];
  const last: Company[] = [];
  return (text) => {
    const unread = unreadOf(text);
    if (unread === undefined) return read(text, 0, first);
    return [
      ...read(text.slice(0, unread.start), 0, first),
      ...read(text.slice(unread.end), unread.end, last),
    ];
  };
}

/** An offset near `at` that splits no surrogate pair. */
function safeCut(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
