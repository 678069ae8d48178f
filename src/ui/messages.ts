/**
 * Every string that a parent sees, in English. Copy rules: design.md section 7 (your reminder,
 * might and could, no law, no consequences, reading age about 11).
 */

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** `4` → "four"; from ten on, digits. */
function inWords(n: number): string {
  return NUMBERS[n] ?? String(n);
}

function plural(n: number, one: string, many: string): string {
  return n === 1 ? one : many;
}

/** `['a', 'b', 'c']` → "a, b and c". */
export function listInWords(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

export const productName = 'Before you post';

export const cardMessages = {
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
  policyWords: (school: string) => `In the words of ${school}’s policy`,
  allQuestions: (n: number) =>
    `All ${inWords(n)} of the policy’s ${plural(n, 'question', 'questions')}`,
  otherQuestions: (n: number) =>
    `The policy’s other ${n === 1 ? 'question' : `${inWords(n)} questions`}`,
  routes: 'Ways to raise it, in order',
  complaintsLead: 'If it isn’t settled',
  sayToSchool: 'Say it to the school instead',
  writeToSchool: 'Write to the school',
  readPolicy: 'Read the whole policy',
  fold: 'Fold',
  foldName: 'Fold the questions away',
  footer: 'Your reminder. Nothing you write leaves this device. You decide what to post.',
} as const;

export const helpMessages = {
  title: 'If a child might be in danger',
  lead: 'Help comes first. These people can act now.',
  school: 'At the school',
  questions: 'The questions in the policy',
  footer: 'Posting is up to you. Nothing you write leaves this device.',
} as const;

export const linkMessages = {
  newTab: '(opens in a new tab)',
  mail: '(opens your mail program)',
  phone: '(opens your phone app)',
} as const;

export const noteMessages = {
  name: `${productName}: a private note to the school`,
  title: 'Say it to the school',
  lead: 'It goes nowhere until you send it yourself, and your post stays as it is.',
  who: 'Who could it go to?',
  text: 'Your note',
  openForm: 'Copy and open the school’s page',
  openMail: 'Open in my mail program',
  openMailShort: 'My mail',
  call: 'Call',
  copy: 'Copy',
  print: 'Print',
  copied: 'Copied.',
  copiedForForm: 'Copied. You can paste it on the school’s page.',
  copiedForMail: 'This is long for a mail link, so it is copied. You can paste it into your mail.',
  notCopied: 'It could not be copied. You can select the text and copy it yourself.',
  back: 'Back to the questions',
  subject: (school: string) => `A private note for ${school}`,
} as const;

export const popupMessages = {
  title: 'Before You Post',
  loading: 'Looking at this page…',
  failed: 'Your reminder could not be reached. You could close this and open it again.',
  composer: (site: string) => `Watching what you write on ${site}`,
  composerWhy: 'It found the box you are writing in. If your words bring in the school, it asks.',
  idle: (site: string) => `Ready on ${site}`,
  idleWhy: 'No writing box is in use yet. It starts when you begin a post, comment or message.',
  unrecognised: (site: string) => `Not sure about ${site} right now`,
  unrecognisedWhy:
    'You are writing in a box it does not know, so it might miss this draft. You can check it below.',
  official: (site: string) => `Quiet on ${site}`,
  officialWhy: 'This is an official place to raise things, so your reminder stays out of it.',
  unwatched: (site: string) => `Not watching ${site}`,
  unwatchedWhy: 'Your reminder reads nothing here. You can ask it to watch this site too.',
  browserPage: 'Nothing to watch here',
  browserPageWhy: 'This is one of the browser’s own pages. Extensions can’t see them.',
  rested: {
    hour: (until: string) => `Resting until ${until}`,
    today: 'Resting for today',
    site: (site: string) => `Resting on ${site}`,
    always: 'Resting until you wake it',
  },
  restedWhy: 'It reads nothing and asks nothing while it rests.',
  watchSite: 'Watch this site',
  wake: 'Wake it now',
  rest: 'Rest it',
  restHour: 'For an hour',
  restToday: 'For today',
  restSite: 'On this site',
  check: 'Check a draft',
  checkHint: 'Writing on your phone, or somewhere it can’t see? Try your words here first.',
  checkLabel: 'Your draft',
  checkButton: 'Check it',
  checking: 'Checking…',
  resultNone: 'Your reminder noticed nothing about the school here. It would stay quiet.',
  resultChip: 'Only a small mark would show.',
  resultCard: 'These questions would show beside your draft.',
  resultPause: 'These questions would show, and Post would wait for a second press.',
  resultHelp: 'Help would come first. Posting would not be held.',
  contacts: (school: string) => `Reach ${school}`,
  noSchool: 'No school is set up yet',
  practice: 'Try it on the practice page',
  promise: 'Nothing you write leaves this device.',
} as const;

export const practiceMessages = {
  title: 'Practice page',
  tag: 'Posts nowhere',
  lead: 'Six boxes, made to feel like five places where people write. Type what you like: nothing here is sent, and nothing is kept.',
  how: [
    'Type in any box, or copy one of the drafts on this page.',
    'If your words bring in the school, a small mark or some questions appear beside the box.',
    'Press Post. Your words land in the list “You would have posted” and go nowhere else.',
  ],
  examples: 'Drafts you could try',
  examplesLead: (school: string) => `${school} is invented, and so is everyone there.`,
  copy: 'Copy',
  copied: 'Copied',
  posted: 'You would have posted',
  postedNothing: 'Nothing yet. Whatever you post in a box shows up here.',
  clear: 'Clear the list',
  site: {
    'facebook-post': 'Like a Facebook post',
    'facebook-comment': 'Like a Facebook comment',
    'x-post': 'Like a post on X',
    'tiktok-comment': 'Like a TikTok comment',
    'google-review': 'Like a Google review',
    'trustpilot-review': 'Like a Trustpilot review',
  },
  likely: {
    none: 'Might stay quiet',
    chip: 'Might show a small mark',
    card: 'Might show the questions',
    pause: 'Might hold Post once',
    help: 'Might show who can help',
  },
  you: 'You',
  createPost: 'Create post',
  postTo: 'Oakworth Families · private group',
  whatsOnYourMind: 'What’s on your mind?',
  post: 'Post',
  neighbour: 'Sam Whitlock',
  neighbourPost: 'Anyone else’s class trip letter still not home?',
  writeComment: 'Write a comment…',
  enterPosts: 'Enter posts it',
  send: 'Send comment',
  whatsHappening: 'What’s happening?',
  everyone: 'Everyone can reply',
  addComment: 'Add comment…',
  videoBy: '@oakworth.mornings · school run in the rain',
  reviewPlace: 'Fernhollow Primary School',
  reviewPublic: 'Posting in public',
  rate: 'Your rating',
  stars: (n: number) => `${n} ${plural(n, 'star', 'stars')}`,
  shareDetails: 'Share details of your own experience at this place',
  rateExperience: 'Rate your recent experience',
  tellMore: 'Your experience, in your own words',
  tellMoreHint: 'What made it great? What could be better?',
  reviewTitle: 'Give your review a title',
  submitReview: 'Submit review',
} as const;

export const printMessages = {
  to: (whom: string) => `To: ${whom}`,
  gone: 'This note was printed or closed already. Go back to the questions and press Print again.',
} as const;
