import { room } from './room.ts';
import { inWords, listInWords, plural, productName } from './words.ts';

export const cardMessages = /* @__PURE__ */ room('card', {
  /** The accessible name of chip and card: it begins "Before you post" (design.md section 8). */
  name: (questions: number, school: string) =>
    `${productName}: ${questions} ${plural(questions, 'question', 'questions')} from ${school}’s policy`,
  helpName: `${productName}: who can help a child now`,
  announceNoticed: (words: readonly string[]) =>
    words.length > 0
      ? `${productName}: your reminder noticed ${listInWords(words)}.`
      : `${productName}: your reminder has some questions.`,
  announceHelp: `${productName}: if a child might be in danger, here is who can help now.`,
  noticed: 'Your reminder noticed',
  reasons: (reasons: readonly string[]) => `This ${listInWords(reasons)}.`,
  fits: (n: number) => plural(n, 'A question that might fit', 'Questions that might fit'),
  policyWords: 'Word for word from the policy',
  allQuestions: (n: number) =>
    `All ${inWords(n)} of the policy’s ${plural(n, 'question', 'questions')}`,
  otherQuestions: (n: number) =>
    `The policy’s other ${n === 1 ? 'question' : `${inWords(n)} questions`}`,
  /** Over a short question that the policy's own expectations call for. */
  expectations: 'Your school’s policy on this',
  routes: 'Ways to raise it, in order',
  afterSchool: 'If the school can’t settle it',
  replies: (when: string) => `Replies ${when}`,
  complaintsLead: 'If it isn’t settled',
  sayToSchool: 'Say it to the school instead',
  writeToSchool: 'Write to the school',
  readPolicy: 'What the policy says',
  fold: 'Fold',
  foldName: 'Fold the questions away',
  /** Below that, in a language that no speaker has checked. */
  unchecked: 'This translation isn’t checked yet.',
  footer: 'Your reminder. Nothing you write leaves this device. You decide what to post.',
});

export const helpMessages = /* @__PURE__ */ room('help', {
  title: 'If a child might be in danger',
  lead: 'Help comes first. These people can act now.',
  next: 'Who you could tell next',
  footer: 'Posting is up to you. Nothing you write leaves this device.',
});

export const linkMessages = /* @__PURE__ */ room('link', {
  newTab: '(opens in a new tab)',
  mail: '(opens your mail program)',
  phone: '(opens your phone app)',
});
