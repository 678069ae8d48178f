import { room } from './room.ts';

export const welcomeMessages = /* @__PURE__ */ room('welcome', {
  title: 'A second look, before you post',
  lead: 'When you write about your child’s school online, your reminder shows the school’s own questions. It asks. It never blocks, and you decide.',
  promise: 'Nothing you write leaves this device.',
  loading: 'One moment…',
  failed: 'Your reminder could not be reached. You could close this page and open it again.',

  picture:
    'A picture of how it looks. Somebody writes “Mrs Ashdown at Fernhollow has ignored us again”. A small card beside it asks: “Might a private talk with the school work better?”',
  pictureDraft: 'Mrs Ashdown at Fernhollow has ignored us again',
  picturePost: 'Post',
  pictureCard: 'Before you post',
  pictureAsk: 'Might a private talk with the school work better?',
  pictureSay: 'Say it to the school instead',

  sees: 'What it sees',
  seesWhat: [
    'The words in the box you are writing in, on the sites you agree to.',
    'Whether there is a photo with them.',
  ],
  never: 'What it never does',
  neverWhat: [
    'It never sends your words anywhere. Nobody else sees them, not even the school.',
    'It never keeps your drafts, and never changes them.',
    'It never stops a post. At most it holds Post once.',
  ],
  cannot: 'What it can’t see',
  cannotWhat: [
    'What you write in apps on your phone.',
    'The inside of a photo.',
    'What is true, and what other people wrote.',
  ],

  proof: 'How you can check that nothing is sent',
  proofWhat: [
    'Your browser lists what an extension may do. Open its page of extensions, then this one’s details. “Read and change” is how it sees the box and shows its card. It asks for nothing that sends.',
    'Look for yourself. On a page where you write, press F12 and choose “Network”. Type something: your reminder adds no line.',
    'Its pages carry a rule that the browser enforces: they may connect to nothing outside the extension.',
    'Anybody can read its code. Each version is searched for anything that could send, and tested in a real browser while all traffic is watched.',
  ],

  ask: 'May your reminder watch what you write?',
  askWhat:
    'On the sites below, your reminder would read what you type in posts, comments, reviews and messages, while you type it. It uses that for one thing only: to notice your school and its people, and show you the questions. All of it stays on this device.',
  sites: (n: number) => (n === 1 ? 'The one site it would watch' : `The ${n} sites it would watch`),
  sitesOn: (n: number) => (n === 1 ? 'The one site it watches' : `The ${n} sites it watches`),
  sitesMore: 'You can rest any of them later, or add one.',
  yes: 'Yes, watch what I write on these sites',
  no: 'No, not now',
  change: 'You can change your mind at any time.',
  working: 'One moment…',

  on: 'Your reminder is on.',
  onSince: (day: string) => `You said yes on ${day}.`,
  stop: 'Stop watching',
  off: 'Your reminder is off.',
  offWhat:
    'It watches nothing, and only your answer is kept. You can still check a draft by hand: press the extension’s button and choose “Check a draft”.',
  set: (setBy: string) => `Your reminder is on. That was ${setBy}.`,
  setWhat: 'They have told the people who use this computer, so you aren’t asked here.',

  school: 'Which school?',
  schoolKnown: (schools: string) => `Your reminder knows ${schools}.`,
  schoolNone: 'Until it knows your school, it only knows a school that is made up.',
  schoolPack: 'Your school has a pack for it?',
  schoolPackHow:
    'Schools give it out as a file, or on a page of their website. It brings the school’s own questions.',
  schoolPackAdd: 'Add my school’s pack',
  schoolOwn: 'No pack, or not sure?',
  schoolOwnHow: 'Go on with just your own words: the school’s name, and who works there.',
  schoolOwnWrite: 'Write it in my own words',
  schoolSee: 'See what it knows',

  child: 'Your child’s name, if you like',
  childWhy: 'So that it can tell your own child from other people’s. It stays on this device.',
  childField: 'First name',
  childKeep: 'Keep this name',
  childBad: 'It can’t be kept like this. Write it in plain letters: two or more, and not too long.',
  childKept: (name: string) => `${name} is kept on this device.`,
  childKnown: (names: string) => `It knows ${names}.`,
  childMore: 'Change names in the settings',

  try: 'Try it',
  tryHow: 'The practice page has boxes like those of real sites. What you post there goes nowhere.',
  tryButton: 'Open the practice page',
});
