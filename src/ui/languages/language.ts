import type { VerdictMessages } from '../../decide/messages.ts';
import type { NationalMessages } from '../../decide/national/messages.ts';
import type { PolicyWords } from '../../decide/wording.ts';
import type { PackWords } from '../messages/pack-words.ts';
import type * as english from '../messages.ts';

/** What a language says of itself. */
export interface About {
  /** BCP 47, and the name of its file: `cy`. */
  code: string;
  /** In itself: "Cymraeg". */
  name: string;
  /** In English: "Welsh". */
  english: string;
  dir: 'ltr' | 'rtl';
  /** Who read all of it as a speaker, and on which day, `2026-11-21`; false until somebody has. */
  checked: false | { by: string; day: string };
}

/** The rooms of the catalogue whose words a page replaces. */
export interface Rooms {
  card: typeof english.cardMessages;
  desk: typeof english.deskMessages;
  diary: typeof english.diaryMessages;
  help: typeof english.helpMessages;
  language: typeof english.languageMessages;
  link: typeof english.linkMessages;
  menu: typeof english.menuMessages;
  note: typeof english.noteMessages;
  notes: typeof english.notesMessages;
  options: typeof english.optionsMessages;
  ownSchool: typeof english.ownSchoolMessages;
  packs: typeof english.packsMessages;
  packWords: PackWords;
  policy: typeof english.policyMessages;
  popup: typeof english.popupMessages;
  practice: typeof english.practiceMessages;
  print: typeof english.printMessages;
  report: typeof english.reportMessages;
  reportWords: typeof english.reportWords;
  welcome: typeof english.welcomeMessages;
  words: typeof english.wordsMessages;
  /** What the tips for families say, by their ids. */
  tips: Record<string, { title: string; text: string }>;
  policyWords: PolicyWords;
}

/** What is put into web pages and into the background with every language: these no language can be without. */
type Needed = Pick<
  Rooms,
  'card' | 'help' | 'language' | 'link' | 'menu' | 'note' | 'words' | 'policyWords'
> & { about: About; verdict: VerdictMessages; national: NationalMessages };

/** A language file. A room that it hasn't got stays English, and says so. */
export type Language = Needed & Partial<Rooms>;
