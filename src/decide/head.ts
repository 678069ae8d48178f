import type { Mention } from '../detect/types.ts';
import type { Pack, Person } from '../pack/types.ts';
import { idsOf } from './heard.ts';
import { isDeputy, leadsSchool } from './jobs.ts';

const TITLES = 'head\\s?teacher|head\\s?master|head\\s?mistress|principal(?!\\s+teacher)';
const ROLE = new RegExp(
  `^(?:(?:the|our|his|her|their|my|your|this|that|new|old|acting|interim|executive|current)\\s+)*(?:${TITLES}|head|heady|ht)$`,
  'i',
);
const GOVERNOR = /\b(?:governor|gov|chair(?:man|woman|person)?)(?:['’]s)?$|\bchair\b|\btrustee\b/i;
const BOARD = /\b(?:governors|govs|governing (?:body|board)|board|trustees)\b/i;
const SAFEGUARDING =
  /\b(?:safeguarding|child protection|d?dsl|dsp|designated (?:lead|person|officer))\b/i;

/** Whether these words are the head's title, and nothing else: "our new Headteacher". */
export function isHeadsTitle(words: string): boolean {
  return ROLE.test(words.trim());
}

/** Whether the draft speaks of the one who leads the school, by name or by role. */
export function speaksOfHead(mentions: readonly Mention[], pack: Pack): boolean {
  if (mentions.some(({ kind, text }) => kind === 'role' && isHeadsTitle(text))) return true;
  return someoneOf(mentions, pack, 'likeliest', leadsSchool);
}

/** Whether it speaks of a governor or the chair, or of the governors as a body. */
export function speaksOfGovernors(mentions: readonly Mention[]): 'one' | 'all' | undefined {
  const roles = mentions.flatMap(({ kind, text }) => (kind === 'role' ? [text.trim()] : []));
  if (mentions.some(({ kind }) => kind === 'governor')) return 'one';
  if (roles.some((words) => GOVERNOR.test(words))) return 'one';
  return roles.some((words) => BOARD.test(words)) ? 'all' : undefined;
}

/**
 * Whether one of these may be the head or lead the school's safeguarding, so that nobody should have to start there.
 * Where the pack doesn't say who leads safeguarding, a deputy may.
 */
export function mayLeadSafeguarding(mentions: readonly Mention[], pack: Pack): boolean {
  const roles = mentions.filter(({ kind }) => kind === 'role');
  if (roles.some(({ text }) => isHeadsTitle(text) || SAFEGUARDING.test(text))) return true;
  const leads = ({ job = '' }: Person) => SAFEGUARDING.test(job);
  const known = pack.people.some(leads);
  return someoneOf(
    mentions,
    pack,
    'any',
    (person) => leads(person) || leadsSchool(person) || (!known && isDeputy(person)),
  );
}

function someoneOf(
  mentions: readonly Mention[],
  pack: Pack,
  whom: 'likeliest' | 'any',
  is: (person: Person) => boolean,
): boolean {
  const adults = mentions.filter(({ kind }) => kind === 'staff' || kind === 'role');
  // One pass over the people, not one a mention: packs and drafts can both be long.
  const ids = new Set(
    adults.flatMap((mention) => idsOf(mention).slice(0, whom === 'any' ? undefined : 1)),
  );
  return ids.size > 0 && pack.people.some((person) => ids.has(person.id) && is(person));
}
