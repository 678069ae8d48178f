import { room } from './room.ts';
import { plural } from './words.ts';

const people = (n: number) => `${n} ${plural(n, 'person', 'people')}`;

export const packsMessages = /* @__PURE__ */ room('packs', {
  title: 'Your schools’ packs',
  lead: 'A pack tells your reminder about one school: its questions, its staff and how to reach it. Packs stay on this device.',
  loading: 'Looking at your packs…',
  failed: 'Your reminder could not be reached. You could close this page and open it again.',
  promise: 'Nothing on this page is sent anywhere.',

  inUse: 'In use now',
  nothingInUse: 'No school’s pack is in use yet.',
  example: 'This school is made up',
  exampleWhy:
    'It is here so that you can try your reminder. Once you add a pack, it stays on the practice page only.',
  unusable: (n: number) =>
    `${n} ${plural(n, 'pack', 'packs')} on this device ${plural(n, 'was', 'were')} changed or damaged`,
  unusableWhy: 'Your reminder leaves that out. You could get it from the school again.',
  oldBrowser: 'This browser is too old to check your packs',
  oldBrowserWhy: 'They are still on this device. Update the browser, and they will work again.',
  clear: 'Clear it away',
  setTitle: (setBy: string) => `Some of this was ${setBy}`,
  setWhy: 'You can’t change that here.',
  setSites: (sites: string) => `Your reminder speaks only on ${sites}.`,
  setFaults: 'Part of what was set can’t be used. Show these lines to whoever set it:',

  from: {
    added: 'Added by you',
    family: 'Made by you',
    'built-in': 'Came with this extension',
    example: 'To try things out',
  },
  fromPolicy: (setBy: string) => setBy.replace(/^s/, 'S'),
  words: 'Its six words',
  unsigned: 'It has none: nobody signed it.',
  version: 'Version',
  versionSays: (version: number, day: string) => `${version}, from ${day}`,
  website: 'Website',
  reviewBy: 'To be checked by',
  expires: 'Can be added until',

  everything: 'Everything in it',
  staff: (n: number) => `Staff it names: ${n}`,
  governors: (n: number) => `Governors it names: ${n}`,
  noPeople: 'It names nobody.',
  alsoCalled: (names: string) => `also called ${names}`,
  children: 'Children',
  noChildren: 'It lists no children.',
  sealed: (n: number) =>
    `About ${n} ${plural(n, 'child’s name is', 'children’s names are')} hidden in it. Your reminder can tell if you write one. Nobody can read the list, but somebody could still test a guess.`,
  pupils: (n: number) =>
    `It lists ${n} ${plural(n, 'child', 'children')} by name, for the school’s own computers.`,
  channels: (n: number) => `Ways to reach the school: ${n}`,
  policy: 'Its policy',
  policyFrom: (document: string, school: string) => `${document}, first written by ${school}`,
  reports: 'Reports that you make for the school',
  reportsSealed: 'They are sealed, so that only the school can open them.',
  reportsPlain: 'They are not sealed: anyone who gets the file can read it.',
  quiet: 'Where it keeps quiet',
  quietNowhere: 'It names no website or account of the school.',
  called: 'What the school is called',
  wording: 'What the school says in other languages',
  wordingIn: (language: string) => `In ${language}`,
  loudness: 'How it speaks up',
  mentionChip: 'A kind or plain word about the school gets a small mark.',
  mentionCard: 'Any word about the school brings up its questions.',
  pauses: 'It may hold the first press of Post, once.',
  neverPauses: 'It never holds Post.',

  passphrase: 'The families’ passphrase',
  passphraseHint:
    'Your school gives it to families. With it, your reminder can tell the hidden names. It stays on this device.',
  keepPassphrase: 'Keep it',
  passphraseKept: 'Kept on this device.',
  passphraseGone: 'Nothing is kept.',

  remove: 'Take it out',
  removeOf: (school: string) => `Take it out: the pack of ${school}`,
  removeAsks: (school: string) => `Take out the pack of ${school}?`,
  removeWhy: 'Your reminder will no longer know this school.',
  removeYes: 'Yes, take it out',
  removeNo: 'No, keep it',
  removed: (school: string) => `The pack of ${school} is out.`,
  builtInStays: 'It is a part of this extension, so it can’t be taken out by itself.',
  setStays: (setBy: string) => `It was ${setBy}, so you can’t take it out here.`,

  add: 'Add a pack',
  addHow: 'Your school gives you its pack as a file, or on a page of its website.',
  addOnPage:
    'Is it on a page? Open that page and press this extension’s button. Choose “Look for a school’s pack on this page”, then “Add the pack offered by this page”.',
  drop: 'Drop the file here',
  choose: 'Choose a file',
  paste: 'Or paste its text',
  pasteLabel: 'The text of the pack',
  look: 'Look at it',
  looking: 'Looking at it…',
  unreadable: 'This file could not be read. You could save it again and then choose it once more.',

  several: (n: number) => `This page offers ${n} packs`,
  severalWhy: 'Which school’s pack would you like to look at?',
  severalNot: 'Can’t be used',
  first: (school: string) => `A pack from ${school}?`,
  firstWhy:
    'Anybody can make a pack and write a school’s name on it. So check its six words first.',
  checkWords:
    'Ask the school for its six words, or look for them on its paper. If one word is different, don’t use the pack.',
  wordsMatch: 'They are the same as on the school’s paper.',
  wordsDiffer: 'The school’s paper has other words:',
  wordsDifferWhy: 'Don’t use this pack: it may be a fake. Ring the school and ask.',
  foundOn: (host: string) => `You found it on ${host}.`,
  foundOnOwn: (host: string) =>
    `You found it on ${host}, the website that it names as the school’s.`,
  foundElsewhere: (site: string) => `It names another website as the school’s: ${site}.`,
  alike: (school: string) =>
    `You have a pack of ${school} already, and this one is by somebody else.`,
  alikeWhy: 'One of the two may be a fake. Ring the school before you use this one.',
  alikeWords: 'The six words of the one you have:',
  use: 'Use this pack',
  notUse: 'Don’t use it',
  update: (school: string) => `A newer pack from ${school}`,
  updateWhy: 'It is signed by the same hand as the one you have.',
  changes: 'What is different',
  reportKey: {
    changed:
      'Reports that you make would be sealed to another key from now on. A school may change its key. If you are not sure, ring the school and ask.',
    removed:
      'Reports that you make would no longer be sealed: anyone who gets the file could read it. If you are not sure, ring the school and ask.',
  },
  useUpdate: 'Use the newer pack',
  keepOld: 'Keep the old one',
  same: (school: string) => `You have this pack of ${school} already`,
  sameWhy: 'There is nothing to do.',
  refused: 'This pack was not added',
  refusedLines: 'For the school:',
  knownWords: 'The six words of the pack you have:',
  offeredWords: 'The six words of this one:',
  close: 'Close',
  taken: (school: string) => `The pack of ${school} is in use now.`,
  written: (school: string) => `Your words about ${school} are in use now.`,
  keptOut: {
    'set-by-policy': (school: string, setBy: string) =>
      `The pack of ${school} was ${setBy}. You can’t change it here.`,
    'too-many': 'You have ten packs, and there is no room for more. You could take one out first.',
    'no-room':
      'There is no room for it on this device. Nothing was lost. You could take out a pack that you don’t need, then try again.',
  },

  changed: {
    version: (from: number, to: number) => `It is number ${to}. Yours is number ${from}.`,
    peopleAdded: (n: number) => `It names ${people(n)} more.`,
    peopleRemoved: (n: number) => `It no longer names ${people(n)}.`,
    peopleChanged: (n: number) => `It says other things of ${people(n)}, such as a new job.`,
    channelsAdded: (labels: string) => `New ways to reach the school: ${labels}.`,
    channelsRemoved: (labels: string) => `Ways to reach the school that are gone: ${labels}.`,
    channelsChanged: (labels: string) =>
      `Ways to reach the school that lead elsewhere now: ${labels}.`,
    sealed: (n: number) =>
      n === 0
        ? 'It hides no children’s names any more.'
        : `It hides the names of about ${n} children.`,
    reportKey: {
      added: 'Reports that you make for the school are sealed from now on.',
      removed: 'Reports that you make for the school are no longer sealed.',
      changed: 'Reports that you make for the school are sealed to another key.',
    },
    parts: {
      name: 'The school is called something else.',
      website: 'The school’s website is another.',
      accounts: 'The school’s accounts are others.',
      policy: 'It asks the questions of another policy.',
      loudness: 'It speaks up in another way.',
      wording: 'The school says other things in other languages.',
    },
    nothing: 'Nothing else is different.',
  },
});
