import { isListed } from '../names/lexicon.ts';
import { isNoun } from '../names/parts-of-speech.ts';
import { isVerb } from './cue-words.ts';
import type { Draft } from './draft.ts';
import { isOfAnotherPlace } from './places.ts';
import { COMPOUNDS } from './role-names.ts';
import { isStranger } from './surroundings.ts';

const HALVES = /^(?:staff|office|head|coach|teacher|school|canteen|kitchen|deputy|escort)$/;

/** Whether the words after a role turn it into something else: "head gasket", "the head there", "head of the council". */
export function isSomethingElse(draft: Draft, to: number): boolean {
  const last = draft.tokens[to - 1];
  const next = draft.tokens[to];
  if (last === undefined || next === undefined || next.opens) return false;
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
  if (
    last.key === 'coach' &&
    /^(?:is|was|tomorrow|tonight|leaves|trip|at|to|for|on|just|will)$/.test(next.key) &&
    !/^[a-z]+(?:ing)$/.test(draft.tokens[to + 1]?.key ?? '')
  )
    return (
      last.key === draft.tokens[to - 1]?.key &&
      !/^(?:football|pe|swimming|rugby|sports|netball)$/.test(draft.tokens[to - 2]?.key ?? '')
    );
  if (
    last.key === 'coach' &&
    /^(?:home|there|back|to|from|broke|journey|park|left)$/.test(next.key)
  )
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
