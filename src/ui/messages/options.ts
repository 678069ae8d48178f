import { carryMessages } from './options/carry.ts';
import { eraseMessages } from './options/erase.ts';
import { namesMessages } from './options/names.ts';
import { loudnessMessages, sitesMessages } from './options/sites.ts';
import { room } from './room.ts';
import { plural } from './words.ts';

export const optionsMessages = /* @__PURE__ */ room('options', {
  title: 'Your settings',
  lead: 'How your reminder works is up to you. Everything here stays on this device.',
  promise: 'Nothing on this page is sent anywhere.',
  loading: 'Looking at your settings…',
  failed: 'Your reminder could not be reached. You could close this page and open it again.',
  index: 'On this page',
  parts: {
    packs: 'Your schools’ packs',
    names: 'Your own names',
    sites: 'Sites',
    loudness: 'How loud it is',
    language: 'Language',
    role: 'Who you are',
    diary: 'Diary and notes',
    consent: 'May it watch?',
    carry: 'Take your settings along',
    erase: 'Erase everything',
  },

  healed: {
    title: 'Some of what was kept could not be read',
    why: 'It may have been damaged. The part that could be read is still here. This was left out:',
    line: (what: string, n: number) => `${what}: ${n} ${plural(n, 'part', 'parts')}`,
    look: 'You could look through your settings, and put back what is missing.',
    dismiss: 'All right',
    popup: 'Some of your settings could not be read and were left out.',
    popupSee: 'See which',
  },
  /** What is kept, as a heading says it. */
  kinds: {
    'own-names': 'Your own names',
    'own-school': 'The school in your own words',
    quietness: 'How loud it is',
    language: 'Language',
    consent: 'Your answer to whether it may watch',
    'reader-role': 'Who you are',
    rest: 'Where it rests',
    folds: 'How often you folded its card',
    healed: 'What was put right',
    packs: 'School packs',
    passphrases: 'Passphrases',
    notes: 'Your notes to the school',
    diary: 'Diary',
    'diary-paused': 'Whether the diary waits',
    'diary-lost': 'What was lost of the diary',
    desk: 'The work at the school desk',
    'desk-keys': 'Keys of the school desk',
    'desk-id-keys': 'Ids of the school desk’s builds',
    'desk-report-keys': 'Keys that open reports',
    'desk-reports': 'Reports at the school desk',
    printing: 'A note that waits to be printed',
    workings: 'Marks that it keeps for itself',
  },

  packs: {
    lead: 'A pack tells your reminder about one school.',
    none: 'No school’s pack is in use yet.',
    add: 'Add a pack',
  },

  names: namesMessages,
  sites: sitesMessages,
  loudness: loudnessMessages,
  language: {
    lead: 'The words of your reminder. The school’s own questions stay as the school wrote them.',
    auto: 'the language of your browser',
  },

  role: {
    lead: 'Some schools have other questions for staff and governors.',
  },

  diary: {
    lead: 'You could keep a diary on this device: what was noticed, when, and what you did. It never holds your words or any names.',
    keep: 'Keep a diary',
    days: (n: number) =>
      n === 0
        ? 'Nothing is written down.'
        : `Something is written down for ${n} ${plural(n, 'day', 'days')}.`,
    open: 'Open the diary',
    notes: (n: number) =>
      n === 0
        ? 'You have no notes to a school.'
        : `You have ${n} ${plural(n, 'note', 'notes')} to a school on this device.`,
    openNotes: 'Open your notes',
  },

  consent: {
    yes: 'You said yes. Your reminder reads what you write on the sites above.',
    no: 'You said no. Your reminder reads nothing.',
    unasked: 'You have not been asked yet. Your reminder reads nothing.',
    managed: (setBy: string) => `Yes. That was ${setBy}, so you can’t change it here.`,
    withdraw: 'Take back your yes',
    withdrawn: 'Your reminder is off. It reads nothing.',
    about: 'See again what it does',
    answer: 'See what it does, and answer',
  },

  erase: eraseMessages,
  carry: carryMessages,
});
