import { isOrdinary } from '../names/ordinary.ts';
import words from './conduct-words.json' with { type: 'json' };
import { isVerb } from './cue-words.ts';
import type { Draft } from './draft.ts';
import type { Evidence } from './weights.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const OBJECTS = setOf(words.objects);
const OUSTING = setOf(words.ousting);
const OUSTED = setOf(words.ousted);
const PHRASES: ReadonlySet<string> = new Set(words.phrases);
const INSULTS = setOf(words.insults);
const LINKS =
  /^(?:is|was|isnt|shouldnt|wants|are|were|has|had|got|should|needs|wants|deserves|ought|must|be|and|looks|acts|hes|shes)$/;

/**
 * What is said of a lone name at tokens `from` to `to`, or done to it, that is said of and done to people: "is a bully",
 * "tell … ill wait", "everyone who wants … gone".
 */
export function conduct(draft: Draft, from: number, to: number): Evidence[] {
  const first = draft.tokens[from];
  if (first === undefined) return [];
  const evidence: Evidence[] = [];
  const before = first.opens || first.gap !== ' ' ? '' : (draft.tokens[from - 1]?.key ?? '');
  const next = draft.tokens[to];
  const follows = next !== undefined && !next.opens && next.gap === ' ';
  if (OUSTING.has(before) && follows && OUSTED.has(next.key)) evidence.push('object', 'predicate');
  else if (OBJECTS.has(before)) evidence.push('object');
  if (PHRASES.has(`${draft.tokens[from - 2]?.key} ${before}`)) evidence.push('object');
  // Spoken to or chanted: "Marsh, you know what you did", "Marsh out!".
  const after = draft.tokens[to + 1];
  const spoken = next?.gap === ', ' && /^(?:you|u|your|ur)$/.test(next.key);
  const chanted =
    follows && next.key === 'out' && (after === undefined || /^\s*[!\n]/.test(after.gap));
  const crowd = follows && next.key === 'and' && /^(?:his|her)$/.test(after?.key ?? '');
  if (first.opens && (spoken || chanted || crowd)) evidence.push('predicate', 'bareNoun');
  if (follows && LINKS.test(next.key)) {
    for (let at = to + 1; at < to + 8; at++) {
      const token = draft.tokens[at];
      if (token === undefined || token.opens || /[,;(]/.test(token.gap)) break;
      if (!INSULTS.has(token.key)) continue;
      evidence.push('predicate');
      break;
    }
  }
  return evidence;
}

const PREPOSITIONS = /^(?:in|at|on|with|by|up|to|from|through|off|down|over|into|out|as|like)$/;

/** Whether a first word is the subject of a caption: "Hope covered in mud", "Joy dancing at the fete". */
export function isCaptioned(draft: Draft, at: number): boolean {
  const token = draft.tokens[at];
  const next = draft.tokens[at + 1];
  const third = draft.tokens[at + 2];
  if (!token?.opens || !token.capital || token.possessive || next?.gap !== ' ' || next.opens)
    return false;
  if (next.key === 'and' && /^(?:his|her)$/.test(third?.key ?? '')) return true;
  return /(?:ed|ing)$/.test(next.key) && third?.gap === ' ' && PREPOSITIONS.test(third.key);
}

/** The token that stands beside this one over an "and", in the shape of a name; -1 where there is none. */
export function* partners(draft: Draft, from: number, to: number): Generator<number> {
  const joins = (at: number): boolean =>
    /^(?:and|n)$/.test(draft.tokens[at]?.key ?? '') && draft.tokens[at]?.gap === ' ';
  if (joins(to) && draft.tokens[to + 1]?.gap === ' ') yield to + 1;
  if (joins(from - 1) && draft.tokens[from]?.gap === ' ') yield from - 2;
  if (draft.tokens[to]?.gap === ' & ') yield to;
  if (draft.tokens[from]?.gap === ' & ') yield from - 1;
}

/** Whether a name in small letters is rare enough that it is no word and nobody famous by chance. */
export const isRare = (key: string): boolean => key.length >= 5 && !isOrdinary(key) && !isVerb(key);
