// The extension's own pages, a line or a few for each state. What is asked of all of them is in accessible.ts.
import { examplePack } from '../../../src/pack/example.ts';
import {
  ownSchoolMessages as ownSchool,
  packsMessages as packs,
  policyMessages as policy,
  popupMessages,
  practiceMessages as practice,
} from '../../../src/ui/messages.ts';
import { larkrise, signedFile, strangersKey } from '../fixtures/school-packs.ts';
import { framed, type PageState } from '../harness/accessible/state.ts';
import { deskStates } from './accessible-desk.ts';
import { familyStates, welcomeStates } from './accessible-family.ts';
import { languageStates } from './accessible-languages.ts';

const { name: fernhollow } = examplePack.school;

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

const packsPage: PageState[] = [
  {
    name: 'packs, with the made-up school only',
    path: 'packs.html',
    says: packs.add,
    title: packs.title,
    outline: framed(
      packs.title,
      `2 ${packs.inUse}`,
      `3 ${fernhollow}`,
      `2 ${packs.add}`,
      `2 ${ownSchool.start}`,
    ),
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
    says: policy.contents,
    title: policy.title(fernhollow),
  },
];

const practicePage: PageState[] = [
  {
    name: 'the practice page',
    path: 'practice.html',
    says: practice.examples,
    title: practice.title,
  },
];

export const pageStates: readonly PageState[] = [
  ...welcomeStates,
  ...popup,
  ...packsPage,
  ...policyPage,
  ...practicePage,
  ...familyStates,
  ...deskStates,
  ...languageStates,
];
