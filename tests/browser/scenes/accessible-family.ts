// The family's own pages: the first one, settings, notes, diary and reports.
import { examplePack } from '../../../src/pack/example.ts';
import { type Diary, newDiary, remember } from '../../../src/report/diary.ts';
import { daysAfter } from '../../../src/report/week.ts';
import {
  diaryMessages as diary,
  noteMessages as note,
  notesMessages as notes,
  optionsMessages as options,
  popupMessages as popup,
  printMessages as print,
  reportMessages as report,
  welcomeMessages as welcome,
} from '../../../src/ui/messages.ts';
import { framed, type PageState } from '../harness/accessible/state.ts';
import type { Visitor } from '../harness/accessible/visitor.ts';

export const welcomeStates: readonly PageState[] = [
  {
    name: 'the welcome page, everything open',
    path: 'welcome.html',
    reach: async (visitor) => {
      await visitor.goTo(welcome.stop);
      await visitor.unfold();
    },
    says: welcome.proof,
    title: welcome.title,
  },
  {
    name: 'the welcome page after a change of mind',
    path: 'welcome.html',
    reach: (visitor) => visitor.press(welcome.stop),
    says: welcome.off,
    told: welcome.off,
    title: welcome.title,
  },
  {
    name: 'the popup of a reminder that is off',
    path: 'popup.html',
    says: popup.promise,
    title: popup.title,
  },
  {
    name: 'the welcome page after a Yes, with a name to enter',
    path: 'welcome.html',
    reach: async (visitor) => {
      await visitor.press(welcome.yes);
      await visitor.reads(welcome.childField);
    },
    says: welcome.on,
    told: welcome.on,
    title: welcome.title,
  },
];

const today = new Date().toISOString().slice(0, 10);
const entry = { pack: examplePack.id, concerns: ['complaint' as const], site: 'social' as const };

/** A diary of today and the week before. */
export const aDiary: Diary = [
  { ...entry, level: 'card' as const, outcome: 'posted' as const, at: daysAfter(today, -7) },
  { ...entry, level: 'pause' as const, outcome: 'edited' as const, at: today },
  { ...entry, level: 'help' as const, outcome: 'took-it-to-school' as const, at: today },
].reduce((kept, { at, ...noticed }) => remember(kept, noticed, at), newDiary());

const diaryStates: readonly PageState[] = [
  {
    name: 'the diary that nobody keeps',
    path: 'diary.html',
    says: diary.off,
    title: diary.title,
    outline: framed(
      diary.title,
      `2 ${diary.off}`,
      `2 ${diary.about}`,
      `3 ${diary.holds}`,
      `3 ${diary.never}`,
    ),
  },
  {
    name: 'a diary just begun',
    path: 'diary.html',
    reach: (visitor) => visitor.press(diary.start),
    says: diary.nothingYet,
    told: diary.started,
    title: diary.title,
  },
  {
    name: 'a diary just wiped',
    path: 'diary.html',
    kept: { diary: aDiary },
    reach: (visitor) => visitor.press(diary.wipeButton),
    says: diary.wiped,
    told: diary.wiped,
    title: diary.title,
  },
  {
    name: 'a diary of some days',
    path: 'diary.html',
    kept: { diary: aDiary },
    says: diary.counts,
    title: diary.title,
    controls: [diary.stop, diary.reportLink, diary.keepFor, diary.wipeButton],
  },
];

const reportStates: readonly PageState[] = [
  {
    name: 'the two reports',
    path: 'report.html',
    says: report.how.open,
    title: report.title,
  },
  {
    name: '“How it went”, whole',
    path: 'report.html#how',
    kept: { diary: aDiary },
    says: report.give.save,
    title: report.title,
    outline: framed(
      report.title,
      `2 ${report.how.title}`,
      `3 ${report.whole.title}`,
      `3 ${report.whole.plain}`,
      `3 ${report.give.title}`,
    ),
  },
  {
    name: '“Something I saw”: help first',
    path: 'report.html',
    reach: (visitor) => visitor.press(report.saw.open),
    says: report.danger.no,
    told: report.danger.title,
    title: report.title,
    controls: [report.danger.no, report.danger.told],
  },
  {
    name: '“Something I saw” with faults in it',
    path: 'report.html#saw',
    reach: async (visitor) => {
      await visitor.press(report.danger.no);
      await visitor.press(report.saw.show);
    },
    says: report.faults.empty,
    told: report.faults.empty,
    title: report.title,
  },
  {
    name: '“Something I saw”, whole',
    path: 'report.html#saw',
    reach: async (visitor) => {
      await visitor.press(report.danger.no);
      await visitor.write(report.saw.quoted, 'that lad in 4B again');
      await visitor.write(report.saw.troubles, 'He is easily known by this.');
      await visitor.press(report.saw.show);
    },
    says: report.give.save,
    told: report.saw.title,
    title: report.title,
  },
];

/** Begins a note, and says what happened in it. */
const begin = async (visitor: Visitor) => {
  await visitor.press(notes.begin);
  await visitor.write(note.happened, 'The trip letters were lost again.');
};

const notesStates: readonly PageState[] = [
  {
    name: 'no notes yet',
    path: 'notes.html',
    says: notes.none,
    title: notes.title,
    outline: framed(notes.title, `2 ${notes.list}`),
  },
  {
    name: 'a note that is written',
    path: 'notes.html',
    reach: begin,
    says: notes.kept,
    title: notes.title,
    controls: [notes.back, note.happened, note.tried, note.right, note.copy, note.print],
  },
  {
    name: 'notes, with one in the list',
    path: 'notes.html',
    says: notes.notSent,
    title: notes.title,
  },
  {
    name: 'notes, with one just deleted',
    path: 'notes.html',
    reach: (visitor) => visitor.press(notes.removeOf('The trip letters were lost again.')),
    says: notes.removed,
    told: notes.removed,
    title: notes.title,
  },
  { name: 'a printed note that is gone', path: 'print.html', says: print.gone, title: print.title },
];

const optionsStates: readonly PageState[] = [
  {
    name: 'the settings',
    path: 'options.html',
    says: options.erase.ask,
    title: options.title,
    outline: framed(
      options.title,
      'navigation',
      ...Object.values(options.parts).map((part) => `2 ${part}`),
    ),
  },
  {
    name: 'the settings, with a name that is entered',
    path: 'options.html',
    reach: async (visitor) => {
      await visitor.press(options.names.add);
      await visitor.write(options.names.forename, 'Amelia');
    },
    says: options.names.keep,
    title: options.title,
  },
  {
    name: 'the settings after a name was kept',
    path: 'options.html',
    reach: async (visitor) => {
      await visitor.press(options.names.add);
      await visitor.write(options.names.forename, 'Amelia');
      await visitor.press(options.names.keep);
    },
    says: options.names.kept('Amelia'),
    told: options.names.kept('Amelia'),
    title: options.title,
  },
  {
    name: 'the settings, with a file that is refused',
    path: 'options.html',
    reach: async (visitor) => {
      await visitor.reads(options.carry.bring);
      await visitor.hand('settings.json', '{}');
    },
    says: options.carry.refused,
    told: options.carry.refused,
    title: options.title,
  },
  {
    name: 'the settings, with some that could not be read',
    path: 'options.html',
    kept: { 'own-names': [7], quietness: { everywhere: 'deafening' } },
    says: options.healed.title,
    title: options.title,
  },
  {
    name: 'the settings, asking before all is erased',
    path: 'options.html',
    reach: (visitor) => visitor.press(options.erase.ask),
    says: options.erase.yes,
    told: options.erase.no,
    title: options.title,
    controls: [options.erase.no, options.erase.yes],
  },
];

export const familyStates: readonly PageState[] = [
  ...diaryStates,
  ...reportStates,
  ...notesStates,
  ...optionsStates,
];
