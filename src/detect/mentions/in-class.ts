import { isOrdinary } from '../names/ordinary.ts';
import { type Candidate, personCandidate } from './candidate.ts';
import { inClass } from './choice.ts';
import { type ClassCue, classAfter, classAt } from './classes.ts';
import { isVerb } from './cue-words.ts';
import type { Draft } from './draft.ts';
import { readName } from './reading.ts';
import type { Roster } from './roster.ts';

/** A pupil's forename with a class or year: "Harvey in 4B", "Noah (Y3)", "4B's Harvey". */
export function inTheirClass(draft: Draft, roster: Roster, at: number): Candidate | undefined {
  const token = draft.tokens[at];
  if (token === undefined || token.sigil) return undefined;
  const forename =
    readName(draft, roster, 'forenames', at, 'plain') ??
    (cueAround(draft, roster, at, at + 1)
      ? readName(draft, roster, 'forenames', at, 'bent')
      : undefined);
  if (forename === undefined) return undefined;
  const to = at + forename.length;
  const cue = cueAround(draft, roster, at, to);
  if (cue === undefined) return undefined;
  const small = !token.capital && isOrdinary(token.key);
  if (small && (draft.cased || isVerb(token.key))) return undefined;
  const meant = inClass(forename.entries, cue);
  if (meant.length === 0) return undefined;
  return personCandidate(
    meant,
    { from: at, to, trim: forename.trim },
    forename.letters === 'slip' ? ['inClass', 'slip'] : ['inClass'],
  );
}

/** The class after a name ("Harvey in 4B") or right before it ("4B's Harvey"). */
function cueAround(draft: Draft, roster: Roster, at: number, to: number): ClassCue | undefined {
  // "that Rory kid in 2H"
  const noun = /^(?:kid|lad|boy|girl|lass|child)$/.test(draft.tokens[to]?.key ?? '') ? to + 1 : to;
  const after = classAfter(draft, roster, noun);
  if (after || draft.tokens[at]?.gap !== ' ') return after;
  const before = classAt(draft, roster, at - 1) ?? classAt(draft, roster, at - 2);
  return before?.to === at ? before : undefined;
}
