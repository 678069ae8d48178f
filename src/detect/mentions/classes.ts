import type { Token } from '../fold/tokens.ts';
import { isOrdinary } from '../names/ordinary.ts';
import type { Draft } from './draft.ts';
import type { Entry, Roster } from './roster.ts';

/** A class or year group in the draft. */
export interface ClassCue {
  /** Folded class name ("4b", "willow"), or undefined for a year only. */
  readonly name: string | undefined;
  /** "4", "r"; undefined when the class name doesn't say. */
  readonly year: string | undefined;
  /** Token after the cue. */
  readonly to: number;
}

const NUMBERS: Record<string, string> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  thirteen: '13',
};
const EARLY: ReadonlyMap<string, string> = new Map([
  ['reception', 'r'],
  ['nursery', 'n'],
  ['preschool', 'n'],
  ['fs1', 'n'],
  ['fs2', 'r'],
  ['eyfs', 'r'],
  ['sixthform', '12'],
]);
const NOT_A_CLASS = /^\d+(?:am|pm|st|nd|rd|th|km|kg|m|p|k|cm|mm|g|ft|in|x|d|s)$/;
const TIGHT = /^[ -]{1,2}$/;

const FORM = new Set(['class', 'form']);

/** Most words begin no class: told at once, since this is asked often. */
function mayBegin(token: Token, next: Token | undefined, roster: Roster): boolean {
  if (token.sigil || token.masked) return false;
  const code = token.key.charCodeAt(0);
  return (
    (code >= 48 && code <= 57) ||
    code === 121 ||
    EARLY.has(token.key) ||
    roster.classes.has(token.key) ||
    (token.capital && next !== undefined && FORM.has(next.key))
  );
}

/** The class or year group that begins at token `at`: "4B", "Year 6", "Y6", "Oak class", "Reception". */
export function classAt(draft: Draft, roster: Roster, at: number): ClassCue | undefined {
  const token = draft.tokens[at];
  const next = draft.tokens[at + 1];
  if (token === undefined || !mayBegin(token, next, roster)) return undefined;
  const close = next !== undefined && TIGHT.test(next.gap);
  const { key } = token;
  const noun = (from: number): number =>
    /^(?:class|form|set|kids|group)$/.test(draft.tokens[from]?.key ?? '') ? from + 1 : from;
  const short = /^(?:y|yr|year)(\d{1,2}|r|n)([a-z])?$/.exec(key);
  if (short) {
    return {
      name: short[2] ? `${short[1]}${short[2]}` : undefined,
      year: short[1],
      to: noun(at + 1),
    };
  }
  if (/^(?:y|yr|yrs|year|yeer)$/.test(key) && close) {
    const year = NUMBERS[next.key] ?? /^(\d{1,2}|r|n)$/.exec(next.key)?.[1];
    if (year && Number(year) > 13) return undefined;
    if (year) return { name: undefined, year, to: noun(at + 2) };
    const named = /^(\d{1,2})[a-z]{1,2}$/.exec(next.key);
    if (named) return { name: next.key, year: named[1], to: noun(at + 2) };
  }
  const early = EARLY.get(key);
  if (early) return { name: undefined, year: early, to: noun(at + 1) };
  if (roster.classes.has(key)) {
    const to = noun(at + 1);
    // A class called Oak or Hazel is a tree without "in" or "class" around it.
    const before = draft.tokens[at - 1]?.key ?? '';
    const sure =
      to > at + 1 ||
      /\d/.test(key) ||
      /^(?:in|from|into|of|to|for)$/.test(before) ||
      (token.capital && !token.opens);
    return sure ? { name: key, year: roster.classes.get(key)?.toLowerCase(), to } : undefined;
  }
  const numbered = /^(1[0-3]|[1-9])[a-z]{1,2}$/.exec(key);
  if (numbered && !NOT_A_CLASS.test(key)) return { name: key, year: numbered[1], to: noun(at + 1) };
  if (
    token.capital &&
    !token.possessive &&
    close &&
    /^(?:class|form)$/.test(next.key) &&
    !isOrdinary(`${key}x`)
  ) {
    return { name: key, year: undefined, to: at + 2 };
  }
  return undefined;
}

/** The class cue that follows a name or noun ending before token `at`: "in 4B", "(Y4)", "from Willow", ", Year 2". */
export function classAfter(draft: Draft, roster: Roster, at: number): ClassCue | undefined {
  const token = draft.tokens[at];
  if (token === undefined || token.opens || token.gap.length > 3) return undefined;
  if (/^[ ,]*\($/.test(token.gap)) return classAt(draft, roster, at);
  let from = at;
  if (/^(?:whos|who|thats)$/.test(token.key)) from++;
  if (draft.tokens[from]?.key === 'is') from++;
  if (!/^(?:in|from|of|off|into|frm|inn)$/.test(draft.tokens[from]?.key ?? '')) {
    const plain = classAt(draft, roster, at);
    return plain?.name && /\d/.test(plain.name) ? plain : undefined;
  }
  from++;
  if (/^(?:the|his|her|my|our)$/.test(draft.tokens[from]?.key ?? '')) from++;
  return classAt(draft, roster, from);
}

/** Whether a pupil is in a class or year group: yes, no, or unknown. */
export function isIn(entry: Entry, cue: ClassCue): boolean | undefined {
  const name = entry.person.class?.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const year = (entry.person.year ?? /^\d+/.exec(name ?? '')?.[0])?.toLowerCase();
  if (cue.name !== undefined && name !== undefined && cue.name === name) return true;
  if (
    cue.name !== undefined &&
    name !== undefined &&
    (cue.year === undefined || year === undefined)
  )
    return false;
  if (cue.name !== undefined && name !== undefined && /\d/.test(name)) return false;
  if (cue.year === undefined || year === undefined) return undefined;
  return cue.year === year;
}
