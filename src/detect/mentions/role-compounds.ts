import { isListed } from '../names/lexicon.ts';
import { isNoun } from '../names/parts-of-speech.ts';
import { isVerb } from './cue-words.ts';
import type { Draft } from './draft.ts';
import { isOfAnotherPlace } from './places.ts';
import { COMPOUNDS } from './role-names.ts';
import { isStranger } from './surroundings.ts';

const HALVES = /^(?:staff|office|head|coach|teacher|school|canteen|kitchen|deputy|escort)$/;

const COACHED =
  /^(?:football|pe|swimming|rugby|sports|netball|cricket|tennis|dance|gym|gymnastics|hockey|athletics|basketball)$/;

/** "On the coach", "the coach is late": a coach is a person only where people's doings are told of it. */
function isVehicle(draft: Draft, to: number): boolean {
  if (COACHED.test(draft.tokens[to - 2]?.key ?? '')) return false;
  const next = draft.tokens[to];
  const asked = /^(?:asked|ask|told|tell|emailed|messaged|thanked)$/;
  if (asked.test(draft.tokens[to - 3]?.key ?? '')) return false;
  return !(
    next?.gap === ' ' &&
    /^(?:said|says|told|tells|shouted|shouts|picks|picked|puts|made|makes|screamed|screams|dropped|drops|wont|doesnt|didnt|never|thinks|reckons|laughed|called|calls|keeps|kept|who|whos|swore|hit|grabbed|lets|let)$/.test(
      next.key,
    )
  );
}

/** Whether the words after a role turn it into something else: "head gasket", "the head there", "head of the council". */
export function isSomethingElse(draft: Draft, to: number): boolean {
  const last = draft.tokens[to - 1];
  const next = draft.tokens[to];
  if (last === undefined) return false;
  if (last.key === 'coach' && isVehicle(draft, to)) return true;
  if (next === undefined || next.opens) return false;
  if (!/^[ -]$/.test(next.gap) && !last.possessive) return false;
  // "the staff briefing", "the head trainer": half of another noun.
  if (
    HALVES.test(last.key) &&
    next.gap === ' ' &&
    !next.capital &&
    !isListed(next.key) &&
    isNoun(next.key) &&
    !/s$/.test(next.key)
  )
    return true;
  // "the governors' meeting" names a meeting.
  if (last.key === 'governors' && last.possessive && next.gap === ' ' && !isVerb(next.key))
    return true;
  // A room that was locked.
  if (
    /^(?:canteen|kitchen)$/.test(last.key) &&
    /^(?:was|is|being|were)$/.test(next.key) &&
    /^(?:locked|shut|closed|open|freezing|flooded|empty|being)$/.test(
      draft.tokens[to + 1]?.key ?? '',
    )
  )
    return true;
  if (last.key === 'supply' && /^(?:of|chain|list|cupboard|and|issues)$/.test(next.key))
    return true;
  if (
    COMPOUNDS.has(next.key) ||
    next.key === 'there' ||
    (next.key === 'of' && draft.tokens[to + 1]?.key === 'honour') ||
    isStranger(draft, to) ||
    isOfAnotherPlace(draft, to)
  )
    return true;
  if (next.key === 'of' && last.key === 'head') {
    const after = draft.tokens.slice(to + 1, to + 4).map((token) => token.key);
    return !after.some((key) =>
      /^(?:school|year|house|maths|english|science|pe|department|ks\d|this|ours)$/.test(key),
    );
  }
  if (
    next.key === 'in' &&
    draft.tokens[to + 1]?.key === 'the' &&
    /^(?:country|world|uk|land)$/.test(draft.tokens[to + 2]?.key ?? '')
  )
    return true;
  return (
    next.key === 'in' &&
    /^(?:england|britain|wales|scotland)$/.test(draft.tokens[to + 1]?.key ?? '')
  );
}
