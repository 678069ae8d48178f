import type { Tenor } from './harm.ts';
import type { Cues, Stretch } from './stretches.ts';

/** Cues of a whole draft. */
interface Whole extends Cues {
  /** The school is named in it. */
  named: boolean;
}

/** What finders ask of a whole draft, wherever in it they read. */
export interface Facts {
  /** Cue counts; what is found of school and family is added to them. */
  readonly whole: Whole;
  /** The writer uses capitals for some words only, so that a capital tells something. */
  readonly cased: boolean;
  /** Sentences begin with capitals, so that a name without one is no name. */
  readonly formal: boolean;
  /** Words of a workplace, hospital or shop stand in it. */
  readonly workplace: boolean;
  /** Words of shops, clubs and matches stand in it, other than those of every home. */
  readonly abroad: boolean;
  /** More words of places outside school than of rooms that schools have too. */
  readonly outdoors: boolean;
  /** It tells of years in which the writer was a child. */
  readonly longAgo: boolean;
  /** Somebody is missing. */
  readonly missing: boolean;
  readonly tenor: Tenor;
}

/** Gathers the facts of the draft that these stretches make up. */
export function factsOf(stretches: readonly Stretch[]): Facts {
  const whole: Whole = { school: 0, family: 0, outside: 0, named: false };
  const harm = new Set<string>();
  let capitals = 0;
  let small = 0;
  let openings = 0;
  let opened = 0;
  let rooms = 0;
  let workplace = false;
  let abroad = false;
  let story = false;
  let longAgo = false;
  let missing = false;
  for (const { signs } of stretches) {
    whole.school += signs.school;
    whole.family += signs.family;
    whole.outside += signs.outside;
    capitals += signs.capitals;
    small += signs.small;
    openings += signs.openings;
    opened += signs.opened;
    rooms += signs.rooms;
    workplace ||= signs.workplace;
    abroad ||= signs.abroad;
    story ||= signs.story;
    longAgo ||= signs.longAgo;
    missing ||= signs.missing;
    for (const word of signs.harm) harm.add(word);
  }
  return {
    whole,
    cased: capitals > 0 && small >= capitals / 2,
    formal: opened * 2 >= openings,
    workplace,
    abroad,
    outdoors: whole.outside > rooms,
    longAgo,
    missing,
    tenor: { harm: harm.size, story },
  };
}

/** The most words of school, of the family and of harm that any finder tells apart. */
const MOST = { school: 3, family: 2, harm: 4 };

/** What the finders of one kind read of the facts: a keystroke that changes nothing else leaves what they found. */
export const READ = {
  cased: 1,
  formal: 2,
  places: 4,
  times: 8,
  tenor: 16,
  cues: 32,
} as const;

/** The facts that a finder reads (`READ`, as bits), as one number: two drafts with the same number read alike to it. */
export function codeOf(facts: Facts, read: number): number {
  const { whole, tenor } = facts;
  let code = 0;
  if (read & READ.cased && facts.cased) code |= 1;
  if (read & READ.formal && facts.formal) code |= 2;
  if (read & READ.places)
    code |= (facts.workplace ? 4 : 0) | (facts.abroad ? 8 : 0) | (facts.outdoors ? 16 : 0);
  if (read & READ.times) code |= (facts.longAgo ? 32 : 0) | (facts.missing ? 64 : 0);
  if (read & READ.tenor) code |= (tenor.story ? 128 : 0) | (Math.min(tenor.harm, MOST.harm) << 8);
  if (read & READ.cues)
    code |=
      (Math.min(whole.school, MOST.school) << 11) | (Math.min(whole.family, MOST.family) << 13);
  return code;
}
