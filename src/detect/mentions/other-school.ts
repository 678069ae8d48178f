import { isOrdinary } from '../names/ordinary.ts';
import { isSchoolWord } from './cue-words.ts';
import type { Draft, Range } from './draft.ts';
import { namesPlace } from './places.ts';
import { isTitle } from './titles.ts';

const KINDS =
  /^(?:primary|juniors?|infants?|academy|school|high|grammar|college|secondary|prep|comp|primaries)$/;
const CLUBS =
  /^(?:dance|driving|riding|ballet|stage|language|swim|theatre|drama|sunday|saturday|cookery)$/;
const RELATED =
  /^(?:niece|nieces|nephew|nephews|cousin|cousins|friend|friends|mate|mates|goddaughter|godson|neighbour|workmate)$/;

/** "Ysgol Penrhos", "St Cuthbert's in Hull": a school of another name. */
function isForeignName(draft: Draft, at: number): boolean {
  const token = draft.tokens[at];
  const next = draft.tokens[at + 1];
  if (next === undefined || next.opens || !next.capital || !draft.cased) return false;
  if (token?.key === 'ysgol') return next.gap === ' ';
  const saint = /^(?:st|saint)$/.test(token?.key ?? '') && next.possessive;
  return saint && draft.tokens[at + 2]?.key === 'in' && namesPlace(draft, at + 3);
}

/** Another school that a draft is about: one that it names, or the school of a nephew or friend. */
export type OtherSchool = 'named' | 'related' | false;

/**
 * Whether a range of tokens is about another school, so that "the head" and "school" are not ours: it names one, or
 * speaks of "a school in Leeds" or of a nephew's school. To be asked only of a draft that doesn't name ours. `family`:
 * the writer's own child is mentioned in the draft.
 */
export function isAboutAnotherSchool(
  draft: Draft,
  family: boolean,
  { from, to }: Range,
): OtherSchool {
  const { tokens } = draft;
  let related = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (!family && isForeignName(draft, at)) return 'named';
    if (
      RELATED.test(token.key) &&
      (/^(?:my|our|me)$/.test(tokens[at - 1]?.key ?? '') || (token.opens && token.possessive))
    )
      related ||= !family;
    if (!KINDS.test(token.key) || token.opens) continue;
    if (CLUBS.test(tokens[at - 1]?.key ?? '') && token.key === 'school') return 'named';
    const before = tokens[at - 1];
    // "Harbour Row Academy", "Copperfield Lane Juniors": a capitalised name right before the kind.
    if (
      before?.capital &&
      draft.cased &&
      token.capital &&
      token.gap === ' ' &&
      !isTitle(before.key)
    ) {
      const name =
        !isSchoolWord(before.key) &&
        (!isOrdinary(before.key) || !before.opens || tokens[at - 2]?.capital === true);
      if (
        name &&
        !/^(?:the|our|my|this|at|in|infant|junior|primary|happy|back|after|high|for)$/.test(
          before.key,
        )
      )
        return 'named';
    }
    const after = tokens[at + 1];
    const indefinite =
      /^(?:a|an|another|different|tiny|small|big|little|lovely|new|their|other)$/.test(
        before?.key ?? '',
      );
    if (
      token.key === 'school' &&
      indefinite &&
      /^(?:in|up|over|near|down|outside|called)$/.test(after?.key ?? '') &&
      after?.gap === ' '
    ) {
      if (tokens[at + 2]?.capital || /^(?:in|at|here)$/.test(tokens[at + 2]?.key ?? ''))
        return 'named';
    }
  }
  return related ? 'related' : false;
}
