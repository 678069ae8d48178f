/** One picture of the README: what a parent has written and done, and on what screen. */
export interface Scene {
  /** Of the file, without its ending. */
  id: string;
  draft: string;
  /** What stands beside the composer before anything is pressed. */
  shows: 'chip' | 'card';
  /** What is pressed then: Post, or *Say it to the school instead*. */
  presses?: 'post' | 'note';
  /** Width and height of the page, in CSS pixels. */
  screen: { width: number; height: number };
  dark?: boolean;
}

const DESK = { width: 900, height: 700 };
const PHONE = { width: 360, height: 760 };

const COMPLAINT = 'Mrs Ashdown at Fernhollow has ignored my emails for three weeks';

/** Drafts about the example pack's invented school, one for each thing that a parent may meet. */
export const SCENES: readonly Scene[] = [
  {
    id: 'chip',
    draft: 'What a lovely harvest assembly at Fernhollow, thank you all!',
    shows: 'chip',
    screen: DESK,
  },
  { id: 'card', draft: COMPLAINT, shows: 'card', screen: DESK },
  { id: 'card-dark', draft: COMPLAINT, shows: 'card', screen: DESK, dark: true },
  {
    id: 'held',
    draft: 'Mr Pettifer at Fernhollow is a liar, he has been helping himself to the school fund',
    shows: 'card',
    presses: 'post',
    screen: DESK,
  },
  {
    id: 'help',
    draft: 'A little boy in 4B at Fernhollow says he is scared to go home, he has bruises',
    shows: 'card',
    screen: DESK,
  },
  { id: 'note', draft: COMPLAINT, shows: 'card', presses: 'note', screen: DESK },
  { id: 'phone', draft: COMPLAINT, shows: 'card', screen: PHONE },
];
