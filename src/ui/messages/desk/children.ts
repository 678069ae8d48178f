import { inWords, listInWords, plural } from '../words.ts';

const kids = (count: number) => `${count} ${plural(count, 'child', 'children')}`;

/** "about 4 minutes", from seconds. */
function about(seconds: number): string {
  if (seconds < 50) return `about ${Math.max(5, Math.ceil(seconds / 5) * 5)} seconds`;
  const minutes = Math.max(1, Math.round(seconds / 60));
  return `about ${inWords(minutes)} ${plural(minutes, 'minute', 'minutes')}`;
}

export const childrenMessages = {
  lead: 'You need no list of children, and it is best to have none.',
  why: [
    'A list of your pupils in every family’s hands would itself be the harm. Some children are kept safe because nobody knows their school.',
    'Reminders notice children all the same: a name beside a class, a year or “her little boy”, and words such as “that lad in 4B”.',
    'Parents are free to speak of their own child. “My son” brings no questions by itself.',
  ],
  choose: 'For this pack',
  none: 'No list of children',
  noneHint: 'Best for nearly every school.',
  seal: 'Seal the full names of your pupils',
  sealHint: 'The pack then notices these names too, and nobody can read the list.',
  hides: 'What sealing hides',
  hidesLines: [
    'Nobody can read the list. Whoever tries all likely names gets far more wrong answers than right ones.',
    'It does not hide everything. Whoever already thinks that one child goes to your school can test that guess. How many names there are can be seen.',
    'So it is still personal data. Ask your data protection lead first, and leave out every child at risk.',
  ],
  bring: 'Bring the list of pupils',
  bringLead:
    'A CSV file with forenames and surnames. The names stay in this tab’s memory and are gone when it closes. They are saved nowhere.',
  found: (count: number, rows: number) => `${kids(count)} found in ${rows} rows`,
  used: (columns: readonly string[]) => `Used: ${listInWords(columns)}.`,
  leaveOut: 'Leave out children at risk',
  leaveOutLead: 'Tick every child whose school nobody may find out. If in doubt, tick.',
  find: 'Find a child',
  shown: (shown: number, all: number) => `${shown} of ${all} shown. Type a name to find others.`,
  ticked: (count: number) => `${kids(count)} ticked to leave out`,
  passphrase: 'Passphrase for families',
  passphraseHint: (shortest: number) =>
    `You can leave this out. With one, the names work only for families who enter it. Use ${shortest} letters or more, and tell families yourself: it is kept nowhere.`,
  passphraseShow: 'Show it',
  button: 'Seal the names',
  again: 'Seal a new list',
  cancel: 'Cancel',
  busy: 'Each name takes a moment, on purpose: that is what keeps the list safe. Stay on this step until it is done.',
  progress: (done: number, all: number) => `${done} of ${all} names`,
  left: (seconds: number) => `${about(seconds)} left`,
  results: {
    'no-names': 'There is no full name to seal. A name needs a forename and a surname.',
    'too-many': 'There are more names than one school has. Seal one school at a time.',
    'short-passphrase':
      'That passphrase is too short. Three words that don’t belong together are good.',
    cancelled: 'Cancelled. Nothing was changed.',
  },
  sealed: (children: number) => `The names of ${kids(children)} are sealed in this pack.`,
  sealedNames: (count: number) => `${count} names are sealed in this pack.`,
  leftOut: (count: number) => `${kids(count)} left out.`,
  sealedOn: (day: string) => `Sealed on ${day}.`,
  withPassphrase: 'Families need your passphrase. Give it to them yourself, not in the pack.',
  noneKept: 'No name was kept.',
  takeOut: 'Take the sealed names out',
  fromFile: (count: number) => `${kids(count)} from the file that you opened`,
};
