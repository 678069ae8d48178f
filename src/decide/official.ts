import type { DraftSetting, Mention } from '../detect/types.ts';
import type { Pack } from '../pack/types.ts';
import {
  GREETINGS,
  NEWSPAPER_ENDINGS,
  NOT_AN_ADDRESSEE,
  OFFICIAL_NAMES,
  OFFICIAL_OPENINGS,
} from './official-words.ts';

/** Where the draft is being written, and what the page knows of who will read it. */
export interface DecideSetting extends DraftSetting {
  /** The page's host, `www.fernhollow.example`. */
  host?: string | undefined;
  /** The page is known to belong to a body that hears concerns. */
  official?: boolean | undefined;
}

// Enough for a greeting and a first sentence; further in, an addressee is only spoken of.
const OPENING = 160;

const anyOf = (words: readonly string[]) =>
  words.map((word) => word.replace(/[.]/g, '\\.').replaceAll(' ', '\\s+')).join('|');

// A dash ends the address only where it stands by itself.
const GREETED = new RegExp(
  `^\\W*(?:${anyOf(GREETINGS)})\\s+([^,:;!?\\n–—]{2,80}?)(?:[,:;!?\\n–—]|\\s-\\s|$)`,
);
const OFFICIAL = new RegExp(`(?:^|[^a-z])(?:${anyOf(OFFICIAL_NAMES)})(?![a-z])`);
const NEWSPAPER = new RegExp(`(?:^|\\s)\\S+\\s+(?:${anyOf(NEWSPAPER_ENDINGS)})$`);
const OTHERWISE = new RegExp(`(?:^|[^a-z'])(?:${anyOf(NOT_AN_ADDRESSEE)})(?![a-z'])`);
const SPOKEN_TO = new RegExp(`(?:^|[^a-z])(?:${anyOf(OFFICIAL_OPENINGS)})(?![a-z])`);

/**
 * Whether the draft goes to the school itself, or to an MP, inspector, police, union, lawyer or
 * newspaper: there nothing is said (context.md G7). A post that only plays at addressing one is
 * public all the same, so the opening words count in messages and where the place is unknown.
 */
export function isOfficial(
  text: string,
  mentions: readonly Mention[],
  pack: Pack,
  setting: DecideSetting,
): boolean {
  if (setting.official === true || isSchoolHost(setting.host, pack.school.website)) return true;
  if (setting.place !== undefined && setting.place !== 'message') return false;
  return opensToOfficial(text, mentions);
}

function isSchoolHost(host: string | undefined, website: string | undefined): boolean {
  if (!host || !website || !URL.canParse(website)) return false;
  const bare = (name: string) =>
    name
      .toLowerCase()
      .replace(/^www\./, '')
      .replace(/:\d+$|\.$/g, '');
  const own = bare(new URL(website).hostname);
  return bare(host) === own || bare(host).endsWith(`.${own}`);
}

function opensToOfficial(text: string, mentions: readonly Mention[]): boolean {
  const opening = text.slice(0, OPENING).replaceAll('’', "'").toLowerCase();
  const first = /^[^.?\n]*/.exec(opening.replace(/^[^,.!?\n]{0,30}[,.!]\s*/, ''))?.[0] ?? '';
  if (SPOKEN_TO.test(first)) return true;

  const greeted = GREETED.exec(opening);
  const addressee = greeted?.[1]?.trim();
  if (greeted === null || addressee === undefined) return false;
  const words = addressee.split(/\s+/).length;
  if (words > 10 || OTHERWISE.test(addressee)) return false;
  // "Hi Mrs Ashdown the police …" is to Mrs Ashdown.
  const toPerson = mentions.some(
    ({ kind, start }) =>
      ['staff', 'governor', 'pupil', 'role', 'own'].includes(kind) && start < greeted[0].length,
  );
  return !toPerson && (OFFICIAL.test(addressee) || NEWSPAPER.test(addressee));
}
