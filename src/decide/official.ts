import type { DraftSetting, Mention } from '../detect/types.ts';
import type { Pack } from '../pack/types.ts';
import { readAddress } from './official-address.ts';
import { isOfficialBody } from './official-bodies.ts';
import { schoolPlaces } from './official-school.ts';
import {
  GREETINGS,
  NEWSPAPER_ENDINGS,
  NOT_AN_ADDRESSEE,
  OFFICIAL_NAMES,
  OFFICIAL_OPENINGS,
} from './official-words.ts';

// Enough for a greeting and a first sentence; further in, an addressee is only spoken of.
const OPENING = 160;

const anyOf = (words: readonly string[]) =>
  words.map((word) => word.replace(/[.]/g, '\\.').replaceAll(' ', '\\s+')).join('|');

// A dash ends the address only where it stands by itself.
const GREETED = new RegExp(
  `^\\W*(?:${anyOf(GREETINGS)})\\s+([^,:;!?\\n–—]{2,80}?)(?:[,:;!?\\n–—]|\\s-\\s|$)`,
);
const OFFICIAL = new RegExp(`(?:^|[^a-z])(?:${anyOf(OFFICIAL_NAMES)})(?![a-z])`);
const NEWSPAPER = new RegExp(`\\p{Lu}\\S*\\s+(?:${anyOf(NEWSPAPER_ENDINGS)})$`, 'u');
const OTHERWISE = new RegExp(`(?:^|[^a-z'])(?:${anyOf(NOT_AN_ADDRESSEE)})(?![a-z'])`);
const SPOKEN_TO = new RegExp(`(?:^|[^a-z])(?:${anyOf(OFFICIAL_OPENINGS)})(?![a-z])`);

const PERSONAL: readonly Mention['kind'][] = ['staff', 'governor', 'pupil', 'role', 'own'];

/**
 * Whether the draft goes to the school itself, or to an MP, inspector, police, union, lawyer or
 * newspaper: there nothing is said (context.md G7). Their own pages are known by their address. A post
 * that only plays at addressing one is public all the same, so the opening words count in messages
 * and where the place is unknown.
 */
export function isOfficial(
  text: string,
  mentions: readonly Mention[],
  pack: Pack,
  setting: DraftSetting,
): boolean {
  const page = readAddress(setting.url ?? '');
  if (page && (isOfficialBody(page) || schoolPlaces(pack.school).depthOf(page) !== undefined))
    return true;
  if (setting.place !== undefined && setting.place !== 'message') return false;
  return opensToOfficial(text, mentions);
}

function opensToOfficial(text: string, mentions: readonly Mention[]): boolean {
  const written = text.slice(0, OPENING).replaceAll('’', "'");
  const opening = written.toLowerCase();
  const greeted = GREETED.exec(opening);
  // "Hi Mrs Ashdown the police …" is to Mrs Ashdown.
  const toPerson = mentions.some(
    ({ kind, start }) => PERSONAL.includes(kind) && start < (greeted?.[0].length ?? 0),
  );
  if (toPerson) return false;
  if (SPOKEN_TO.test(opening)) return true;

  const addressee = greeted?.[1];
  if (addressee === undefined || addressee.trim().split(/\s+/).length > 10) return false;
  if (OTHERWISE.test(addressee)) return false;
  const from = opening.indexOf(addressee);
  const asWritten = written.slice(from, from + addressee.length).trim();
  return OFFICIAL.test(addressee) || NEWSPAPER.test(asWritten);
}
