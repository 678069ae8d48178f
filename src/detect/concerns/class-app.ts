import type { Concern, DraftSetting } from '../types.ts';
import { appLists, fromApp, fromLive } from './lists/class-app.ts';
import { PhraseBook } from './phrase-book.ts';
import type { Draft } from './tokens.ts';

/** Words that set a draft in a class or a school where nobody of the school is mentioned. */
const SCENE = new Set(
  'class classes classroom school nursery reception preschool assembly nativity playground teacher teachers teaching lesson lessons sports term form year yr ks1 ks2 eyfs'.split(
    ' ',
  ),
);

/** Words that only a school's lesson has. */
const YEARS = new Set('year yr reception nursery ks1 ks2 eyfs'.split(' '));

const book = new PhraseBook<'app' | 'live'>();
book.add(fromApp, 'app', appLists);
book.add(fromLive, 'live', appLists);

/** "The tapestry in the hall" and "the karate dojo" are no apps; "from Tapestry" is one. */
const BARE_APP =
  /\b(?:from|off|of|offa|frm)\s+(?:(?:class ?)?dojo|tapestry|see ?saw|evidence ?me|marvell?ous ?me|famly|earwig|bloomz|(?:the |our |his |her )?(?:class|school) (?:app|story|page))\b(?! ?(?:in|at|hall|park|on the wall))/i;

/**
 * Pictures that the draft says come out of the class app, or out of a lesson or a show sent to families (PT33): the
 * words are enough, as the page may not show what is attached.
 */
export function classAppConcern(draft: Draft, setting: DraftSetting = {}): Concern[] {
  const told = book.find(draft);
  if (told.length === 0) return [];
  const { tokens } = draft;
  const speaks = tokens.some(({ mention }) => mention !== undefined && mention.kind !== 'own');
  const says = (words: ReadonlySet<string>): boolean =>
    tokens.some(({ keys, mention }) => mention === undefined && keys.some((key) => words.has(key)));
  // With a picture attached, the app's own name says enough.
  const attached = setting.photo === true && BARE_APP.test(draft.text);
  const first = told.find(
    ({ value }) => speaks || (value === 'app' ? attached || says(SCENE) : says(YEARS)),
  );
  const start = tokens[first?.from ?? -1]?.start;
  const end = tokens[(first?.to ?? 0) - 1]?.end;
  return start === undefined || end === undefined ? [] : [{ kind: 'photo', start, end }];
}
