import { POLICY_IDS, type PolicyId } from '../policies/ids.ts';
import { FIRST_PAGE, OWN_PAGES } from './picture-own.ts';

/** One picture of a card: what a parent has written and done, on what screen, and under which policy. */
export interface Scene {
  /** Of the file below `docs/pictures`, without its ending. */
  id: string;
  /** Without one, the example pack's own. */
  policy?: PolicyId;
  /** The code of the language that the family has chosen; without one, English. */
  language?: string;
  draft: string;
  /** What stands beside the composer before anything is pressed. */
  shows: 'chip' | 'card';
  /** What is pressed then: Post, or *Say it to the school instead*. */
  presses?: 'post' | 'note';
  /** Width and height of the page, in CSS pixels. */
  screen: { width: number; height: number };
  dark?: boolean;
  /** Pixels of the picture for one pixel of the page. */
  sharpness: number;
}

const DESK = { width: 900, height: 700 };
const PHONE = { width: 360, height: 760 };
const SHARP = 1.4;
/** The gallery has many, and every clone carries them. */
const LIGHT = 1;

const COMPLAINT = 'Mrs Ashdown at Fernhollow has ignored my emails for three weeks';

/** Drafts about the example pack's invented school, one for each thing that a parent may meet. */
const README_SCENES: readonly Scene[] = [
  {
    id: 'chip',
    draft: 'What a lovely harvest assembly at Fernhollow, thank you all!',
    shows: 'chip',
    screen: DESK,
    sharpness: SHARP,
  },
  { id: 'card', draft: COMPLAINT, shows: 'card', screen: DESK, sharpness: SHARP },
  { id: 'card-dark', draft: COMPLAINT, shows: 'card', screen: DESK, dark: true, sharpness: SHARP },
  {
    id: 'held',
    draft: 'Mr Pettifer at Fernhollow is a liar, he has been helping himself to the school fund',
    shows: 'card',
    presses: 'post',
    screen: DESK,
    sharpness: SHARP,
  },
  {
    id: 'help',
    draft: 'A little boy in 4B at Fernhollow says he is scared to go home, he has bruises',
    shows: 'card',
    screen: DESK,
    sharpness: SHARP,
  },
  { id: 'note', draft: COMPLAINT, shows: 'card', presses: 'note', screen: DESK, sharpness: SHARP },
  { id: 'phone', draft: COMPLAINT, shows: 'card', screen: PHONE, sharpness: SHARP },
  {
    id: 'card-urdu',
    language: 'ur',
    draft: COMPLAINT,
    shows: 'card',
    screen: DESK,
    sharpness: LIGHT,
  },
];

/** The same photo of the same child under each of the policies: each has a question of its own for it. */
const POLICY_SCENES: readonly Scene[] = POLICY_IDS.map((policy) => ({
  id: `policies/${policy}-card`,
  policy,
  draft: 'My photos of sports day at Fernhollow! Little Alfie from 4B is in the middle',
  shows: 'card',
  screen: DESK,
  sharpness: LIGHT,
}));

const HELP: Scene = {
  id: 'policies/help',
  draft: 'Mr May at Fernhollow hit a boy in Year 6 and left bruises on his arm',
  shows: 'card',
  screen: DESK,
  sharpness: LIGHT,
};

export const SCENES: readonly Scene[] = [...README_SCENES, ...POLICY_SCENES, HELP];

/** The picture of a policy's page, without its ending. */
export const pageOf = (policy: PolicyId): string => `policies/${policy}-page`;

/** Every picture that is taken, without its ending. */
export const PICTURES: readonly string[] = [
  ...SCENES.map(({ id }) => id),
  ...POLICY_IDS.map(pageOf),
  'popup',
  FIRST_PAGE.id,
  ...OWN_PAGES.map(({ id }) => id),
];
