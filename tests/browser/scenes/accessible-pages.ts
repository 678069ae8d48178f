// The extension's own pages, a line or a few for each state. What is asked of all of them is in accessible.ts.
import { STEPS } from '../../../src/desk/steps.ts';
import { examplePack } from '../../../src/pack/example.ts';
import { type Diary, newDiary, remember } from '../../../src/report/diary.ts';
import { frameMessages } from '../../../src/ui/messages/desk/frame.ts';
import {
  deskMessages,
  diaryMessages,
  packsMessages,
  policyMessages,
  popupMessages,
  practiceMessages,
  printMessages,
  welcomeMessages,
} from '../../../src/ui/messages.ts';
import { larkrise, signedFile, strangersKey } from '../fixtures/school-packs.ts';
import type { PageState } from '../harness/accessible/state.ts';
import type { Visitor } from '../harness/accessible/visitor.ts';

const { name: fernhollow } = examplePack.school;
const packs = packsMessages;
const diary = diaryMessages;
const welcome = welcomeMessages;

const popup: PageState[] = [
  {
    name: 'the popup as it opens',
    path: 'popup.html',
    says: popupMessages.rest,
    title: popupMessages.title,
    controls: [
      popupMessages.restHour,
      popupMessages.restToday,
      popupMessages.checkLabel,
      popupMessages.practice,
      popupMessages.desk,
    ],
  },
  {
    name: 'the popup with a checked draft',
    path: 'popup.html',
    reach: async (visitor) => {
      await visitor.reads(popupMessages.rest);
      await visitor.write(popupMessages.checkLabel, 'Mrs Ashdown is a useless liar');
      await visitor.press(popupMessages.checkButton);
    },
    says: popupMessages.resultPause,
    told: popupMessages.resultPause,
    title: popupMessages.title,
  },
  {
    name: 'the popup at rest',
    path: 'popup.html',
    reach: (visitor) => visitor.press(popupMessages.restToday),
    says: popupMessages.wake,
    told: popupMessages.rested.today,
    title: popupMessages.title,
  },
  {
    name: 'the popup woken again',
    path: 'popup.html',
    reach: (visitor) => visitor.press(popupMessages.wake),
    says: popupMessages.restToday,
    title: popupMessages.title,
  },
];

const frame = (title: string, ...parts: string[]) => [
  'banner',
  `1 ${title}`,
  'main',
  ...parts,
  'contentinfo',
];

const packsPage: PageState[] = [
  {
    name: 'packs, with the made-up school only',
    path: 'packs.html',
    says: packs.add,
    title: packs.title,
    outline: frame(packs.title, `2 ${packs.inUse}`, `3 ${fernhollow}`, `2 ${packs.add}`),
  },
  {
    name: 'packs, with one that is offered',
    path: 'packs.html',
    reach: async (visitor) => {
      await visitor.reads(packs.add);
      await visitor.hand('pack.json', await signedFile(larkrise));
    },
    says: packs.use,
    told: packs.first(larkrise.school.name),
    title: packs.title,
    controls: [packs.use, packs.notUse, packs.choose],
  },
  {
    name: 'packs, with one taken in',
    path: 'packs.html',
    reach: async (visitor) => {
      await visitor.reads(packs.add);
      await visitor.hand('pack.json', await signedFile(larkrise));
      await visitor.press(packs.use);
    },
    says: packs.taken(larkrise.school.name),
    told: packs.taken(larkrise.school.name),
    title: packs.title,
  },
  {
    name: 'packs, with one refused',
    path: 'packs.html',
    reach: async (visitor) => {
      await visitor.reads(packs.add);
      await visitor.hand('pack.json', await signedFile({ ...larkrise, version: 2 }, strangersKey));
    },
    says: packs.refused,
    told: packs.refused,
    title: packs.title,
  },
  {
    name: 'packs, asking before one is taken out, everything open',
    path: 'packs.html',
    reach: async (visitor) => {
      await visitor.reads(packs.add);
      await visitor.unfold();
      await visitor.press(packs.removeOf(larkrise.school.name));
    },
    says: packs.removeYes,
    title: packs.title,
    controls: [packs.removeNo, packs.removeYes],
  },
  {
    name: 'packs, with one just taken out',
    path: 'packs.html',
    reach: async (visitor) => {
      await visitor.press(packs.removeOf(larkrise.school.name));
      await visitor.press(packs.removeYes);
    },
    says: packs.removed(larkrise.school.name),
    told: packs.removed(larkrise.school.name),
    title: packs.title,
  },
];

const policyPage: PageState[] = [
  {
    name: 'the policy',
    path: 'policy.html',
    says: policyMessages.contents,
    title: policyMessages.title(fernhollow),
  },
];

const aDiary = (): Diary => {
  const today = new Date().toISOString().slice(0, 10);
  const entry = { pack: examplePack.id, concerns: ['complaint' as const], site: 'social' as const };
  return [
    { ...entry, level: 'pause' as const, outcome: 'edited' as const },
    { ...entry, level: 'card' as const, outcome: 'posted' as const },
    { ...entry, level: 'help' as const, outcome: 'took-it-to-school' as const },
  ].reduce((diary, noticed) => remember(diary, noticed, today), newDiary());
};

const diaryPage: PageState[] = [
  {
    name: 'the diary that nobody keeps',
    path: 'diary.html',
    says: diary.off,
    title: diary.title,
    outline: frame(
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
    name: 'a diary of some days',
    path: 'diary.html',
    kept: { diary: aDiary() },
    says: diary.counts,
    title: diary.title,
    controls: [diary.stop, diary.reportLink, diary.keepFor, diary.wipeButton],
  },
  {
    name: 'a diary just wiped',
    path: 'diary.html',
    reach: (visitor) => visitor.press(diary.wipeButton),
    says: diary.wiped,
    told: diary.wiped,
    title: diary.title,
  },
];

const welcomePage: PageState[] = [
  {
    name: 'the welcome page',
    path: 'welcome.html',
    says: welcome.ask,
    title: welcome.title,
    controls: [welcome.yes, welcome.no],
  },
  {
    name: 'the welcome page after a No',
    path: 'welcome.html',
    reach: (visitor) => visitor.press(welcome.no),
    says: welcome.off,
    told: welcome.off,
    title: welcome.title,
  },
  {
    name: 'the popup of a reminder that is off',
    path: 'popup.html',
    says: popupMessages.promise,
    title: popupMessages.title,
  },
  {
    name: 'the welcome page after a Yes',
    path: 'welcome.html',
    reach: (visitor) => visitor.press(welcome.yes),
    says: welcome.on,
    told: welcome.on,
    title: welcome.title,
  },
];

const practicePage: PageState[] = [
  {
    name: 'the practice page',
    path: 'practice.html',
    says: practiceMessages.examples,
    title: practiceMessages.title,
  },
];

const desk = deskMessages;

/** Comes to a step with the example pack on the desk. */
const onDesk = (step: string) => async (visitor: Visitor) => {
  await visitor.reads(desk.start.fresh);
  await visitor.view.evaluate((step) => {
    location.hash = step;
  }, step);
  await visitor.reads(frameMessages.stepOf(STEPS.indexOf(step as 'out') + 1, STEPS.length));
  await visitor.unfold();
};

const deskPages: PageState[] = [
  {
    name: 'the desk, empty',
    path: 'desk.html',
    says: desk.start.fresh,
    title: frameMessages.title,
  },
  {
    name: 'the desk with a pack just opened',
    path: 'desk.html',
    reach: async (visitor) => {
      await visitor.reads(desk.start.fresh);
      await visitor.hand('fernhollow.json', JSON.stringify(examplePack));
    },
    says: 'Saved in this browser at',
    told: desk.start.opened(fernhollow, examplePack.version),
    title: frameMessages.title,
  },
  ...STEPS.slice(1).map(
    (step): PageState => ({
      name: `the desk at “${frameMessages.steps[step]}”, everything open`,
      path: 'desk.html',
      reach: onDesk(step),
      says: frameMessages.steps[step],
      told: frameMessages.steps[step],
      title: frameMessages.steps[step],
    }),
  ),
];

const papers: PageState[] = [
  {
    name: 'a poster with nothing to lead to',
    path: 'desk.html?poster',
    says: desk.poster.gone,
    title: desk.poster.title,
  },
  {
    name: 'a recovery sheet of no key',
    path: 'desk.html?sheet=none',
    says: desk.sheet.gone,
    title: frameMessages.title,
  },
  {
    name: 'a note that is gone',
    path: 'print.html',
    says: printMessages.gone,
    title: printMessages.title,
  },
];

export const pageStates: readonly PageState[] = [
  ...welcomePage,
  ...popup,
  ...packsPage,
  ...policyPage,
  ...practicePage,
  ...diaryPage,
  ...deskPages,
  ...papers,
];
