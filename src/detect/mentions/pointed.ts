import { type Candidate, personCandidate } from './candidate.ts';
import type { Draft } from './draft.ts';
import type { Roster } from './roster.ts';

const NOUN = /^(?:boy|lad|girl|lass|lassie|kid|child|twins?|wean|bairn|youngster|pupil)$/;
const ADJECTIVE = /^(?:little|big|poor|young|older|eldest|youngest|other|wee|lil|new)$/;

/** Surnames that describe any child in small letters: "the foster child". */
const QUALITY =
  /^(?:foster|young|little|best|long|small|short|white|black|brown|poor|wild|strong|sharp|wise|gay|savage|bright)$/;

/** A pupil by name and noun: "the Stannard boy", "that little Hamza lad". Nobody else of the name is meant but pupils. */
export function pointedPupil(draft: Draft, roster: Roster, at: number): Candidate | undefined {
  if (!/^(?:the|that|this)$/.test(draft.tokens[at]?.key ?? '')) return undefined;
  const from = ADJECTIVE.test(draft.tokens[at + 1]?.key ?? '') ? at + 2 : at + 1;
  for (const part of ['surnames', 'forenames'] as const) {
    const name = draft[part][from];
    if (name === undefined || (draft.tokens[from]?.gap ?? '') !== ' ') continue;
    const noun = draft.tokens[from + name.length];
    if (noun?.gap !== ' ' || !NOUN.test(noun.key)) continue;
    const pupils = name.entries.filter((entry) => entry.person.kind === 'pupil').slice(0, 24);
    const word =
      !draft.tokens[from]?.capital && (roster.classes.has(name.name) || QUALITY.test(name.name));
    if (pupils.length === 0 || word) continue;
    return personCandidate(pupils, { from: at, to: from + name.length + 1 }, ['pupilNoun']);
  }
  return undefined;
}
