import { Memory, once } from '../memory.ts';
import type { Passage } from './passage.ts';
import type { View } from './views.ts';

/** How many words of a stretch are of school, of the family, and of other things. */
export interface Cues {
  school: number;
  family: number;
  outside: number;
}

/** What single words of a stretch tell of the draft that it stands in: how many there are, or whether there are any. */
export interface Signs extends Readonly<Cues> {
  readonly capitals: number;
  readonly small: number;
  /** First words of sentences, and how many of them have a capital. */
  readonly openings: number;
  readonly opened: number;
  /** Rooms that schools have too. */
  readonly rooms: number;
  readonly workplace: boolean;
  readonly abroad: boolean;
  readonly story: boolean;
  readonly longAgo: boolean;
  readonly missing: boolean;
  /** The different words of harm, fear and want. */
  readonly harm: readonly string[];
}

/** Passages that make up whole sentences: what is read anew when a letter is typed in it. */
export interface Stretch {
  readonly passages: readonly Passage[];
  /** How many tokens it has. */
  readonly tokens: number;
  /** UTF-16 code units. */
  readonly length: number;
  readonly signs: Signs;
  /** Words of school in each of its sentences. */
  readonly school: readonly number[];
  /** How it was read in one surrounding or another, the latest first. */
  readonly views: View[];
}

/** What stands before a passage that goes on with a sentence: a long one is cut at a comma or an "and". */
const GOES_ON = /^,? +$/;

/** Whether a passage after this tail goes on with the sentence before it. */
export const goesOn = (passage: Passage, tail: string): boolean =>
  passage.tokens.length > 0 && GOES_ON.test(tail);

/** What stands before the passage that follows this one, which follows `tail`. */
export const tailAfter = (passage: Passage, tail: string): string =>
  passage.tokens.length > 0 ? passage.tail : (tail + passage.tail).slice(0, 12);

/** The signs of passages that make up one stretch. */
function signsOf(passages: readonly Passage[]): Signs {
  const [first] = passages;
  if (first && passages.length === 1) return first.signs;
  const all = passages.map(({ signs }) => signs);
  const sum = (
    key: 'school' | 'family' | 'outside' | 'capitals' | 'small' | 'rooms' | 'openings' | 'opened',
  ) => all.reduce((total, signs) => total + signs[key], 0);
  const any = (key: 'workplace' | 'abroad' | 'story' | 'longAgo' | 'missing') =>
    all.some((signs) => signs[key]);
  const within = passages.slice(1).filter(({ tokens }) => tokens.length > 0);
  return {
    school: sum('school'),
    family: sum('family'),
    outside: sum('outside'),
    capitals: sum('capitals'),
    small: sum('small'),
    rooms: sum('rooms'),
    openings: sum('openings') - within.length,
    opened: sum('opened') - within.filter(({ tokens }) => tokens[0]?.capital).length,
    workplace: any('workplace'),
    abroad: any('abroad'),
    story: any('story'),
    longAgo: any('longAgo'),
    missing: any('missing'),
    harm: [...new Set(all.flatMap(({ harm }) => harm))],
  };
}

function schoolIn(passages: readonly Passage[]): number[] {
  const counts: number[] = [];
  for (const { sentences } of passages)
    for (const [at, { school }] of sentences.entries())
      if (at === 0 && counts.length > 0) counts[counts.length - 1] = (counts.at(-1) ?? 0) + school;
      else counts.push(school);
  return counts;
}

function stretchOf(passages: readonly Passage[]): Stretch {
  return {
    passages,
    tokens: passages.reduce((sum, { tokens }) => sum + tokens.length, 0),
    length: passages.reduce((sum, { length }) => sum + length, 0),
    signs: signsOf(passages),
    school: schoolIn(passages),
    views: [],
  };
}

/** Stretches of several passages that are remembered. */
const MOST = 100;

/** Groups passages, and knows those again that it has grouped before. */
export class Grouping {
  private readonly alone = once((passage: Passage): Stretch => stretchOf([passage]));
  private readonly known = new Memory<string, Stretch>(MOST);

  private stretch(passages: readonly Passage[]): Stretch {
    const [first] = passages;
    if (first && passages.length === 1) {
      return this.alone(first);
    }
    return this.known.of(passages.map(({ id }) => id).join(), () => stretchOf(passages));
  }

  /** Groups the passages of a draft, in order, into stretches of whole sentences. */
  of(passages: readonly Passage[]): Stretch[] {
    const out: Stretch[] = [];
    let group: Passage[] = [];
    let tail = '';
    let begun = false;
    for (const passage of passages) {
      const empty = passage.tokens.length === 0;
      if (group.length > 0 && !(begun && (empty || goesOn(passage, tail)))) {
        out.push(this.stretch(group));
        group = [];
      }
      group.push(passage);
      begun ||= !empty;
      tail = tailAfter(passage, tail);
    }
    if (group.length > 0) out.push(this.stretch(group));
    return out;
  }
}
