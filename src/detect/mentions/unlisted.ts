import { isGivenName } from '../names/given-names.ts';
import { isListed } from '../names/lexicon.ts';
import { isOrdinary } from '../names/ordinary.ts';
import type { Candidate } from './candidate.ts';
import { pastClothes } from './child-signs.ts';
import { classAfter } from './classes.ts';
import { isSchoolWord } from './cue-words.ts';
import type { Draft } from './draft.ts';
import type { Roster } from './roster.ts';
import { isTitle } from './titles.ts';

const found = (from: number, to: number, score: number): Candidate => ({
  from,
  to,
  trim: 0,
  kind: 'child',
  score,
});

/** A given name that the pack doesn't know, with a class or year: "Rafe in Year 2". */
export function unlisted(draft: Draft, roster: Roster, at: number): Candidate | undefined {
  const token = draft.tokens[at];
  if (
    token === undefined ||
    token.sigil ||
    token.masked ||
    token.key.length < 2 ||
    /\d/.test(token.key)
  )
    return undefined;
  const before = draft.tokens[at - 1];
  if (before && token.gap.length < 3 && isTitle(before.key)) return undefined;
  const given = isGivenName(token.key) && (token.capital || !isOrdinary(token.key));
  const strange =
    token.capital &&
    draft.cased &&
    !token.caps &&
    !isOrdinary(token.key) &&
    !isListed(token.key) &&
    !/'/.test(token.word) &&
    !/^(?:im|ive|id|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)$/.test(token.key) &&
    !/(?:ability|tion|ness|ment)$/.test(token.key) &&
    !/^(?:screen(?:shot|grab|cap|record)\w*|selfies?|vids?|pics?|piccies?|livestream\w*)$/.test(
      token.key,
    ) &&
    !isSchoolWord(token.key);
  if (!given && !strange) return undefined;
  const surname = draft.tokens[at + 1];
  const whole =
    given &&
    token.capital &&
    draft.cased &&
    !token.possessive &&
    surname?.gap === ' ' &&
    surname.capital &&
    !surname.opens &&
    !isSchoolWord(surname.key);
  if (whole && classAfter(draft, roster, at + 2)) return found(at, at + 2, 1.5);
  const cue = classAfter(draft, roster, at + 1);
  return cue && !isTitle(token.key) ? found(at, at + 1, given ? 1.4 : 1.1) : undefined;
}

/** A child being looked for: "missing since 3.30: boy, 8, green coat". */
export function missing(draft: Draft, at: number): Candidate | undefined {
  const noun = draft.tokens[at];
  const age = draft.tokens[at + 1];
  if (
    !/^(?:boy|girl|child)$/.test(noun?.key ?? '') ||
    !/^\d{1,2}$/.test(age?.key ?? '') ||
    !/^[ ,(]{1,2}$/.test(age?.gap ?? '')
  )
    return undefined;
  if (!draft.missing) return undefined;
  // What the child wears belongs to the description.
  return found(at, pastClothes(draft, at + 2), 1.3);
}
