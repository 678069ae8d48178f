import { plural } from '../words.ts';

export const carryMessages = {
  lead: 'Save your settings as a file, and bring them in on another device. The file is for you: it isn’t sent to anybody.',
  save: 'Save a file',
  what: 'These go along: your school packs, how loud it is, the sites, the language and who you are.',
  tick: 'Take these along too?',
  ticks: {
    'own-names': 'Your own names',
    'own-school': 'The school in your own words',
    passphrases: 'Your schools’ passphrases',
    notes: 'Your notes to the school',
  },
  tickHint: 'Anybody who opens the file could read them.',
  never:
    'Your diary and the school desk’s keys stay here. The desk has its own way to save its keys.',
  download: 'Save the file',
  saved: 'The file is saved with your downloads.',
  bring: 'Bring a file in',
  file: 'A settings file',
  look: 'This file would change the following',
  nothing: 'This file would change nothing: everything in it is here already.',
  before: 'Now',
  after: 'Then',
  none: 'none',
  leftOut: 'Left out, because it could not be read',
  leftOutPart: (what: string, n: number) => `${what}: ${n} ${plural(n, 'part', 'parts')}`,
  strange: (key: string) => `“${key}”, which is no setting`,
  packNew: (school: string) => `A new pack: ${school}`,
  packNewer: (school: string) => `A newer pack: ${school}`,
  packWords: 'Check its six words with the school before you bring it in.',
  packUse: (school: string) => `Bring in the pack of ${school}`,
  packRefused: 'A pack in this file can’t be used here.',
  take: 'Bring this in',
  cancel: 'Leave it',
  taken: 'Your settings are in.',
  notTaken: 'Part of it could not be kept. There may be no room on this device.',
  refused: 'This file was not brought in',
  nothingChanged: 'Nothing was changed.',
  place: (path: string) => `The place: ${path}`,
  faults: {
    'not-json': (detail: string) =>
      detail
        ? `It can’t be read. It breaks off at ${detail}. You could save it again from where it came.`
        : 'It can’t be read. You could save it again from where it came.',
    'not-a-pack': 'It holds no settings. Choose the file that “Save the file” made.',
    'other-file': 'It holds no settings. Choose the file that “Save the file” made.',
    pack: 'It is a school’s pack. You can add it under “Your schools’ packs”.',
    newer: 'It was made by a newer version. Bring this extension up to date, then try again.',
    'too-big':
      'It is far too big to be a settings file. Choose the file that “Save the file” made.',
    'too-deep':
      'It holds groups inside groups, as no settings file does. It may have been changed by hand.',
    'too-many': 'It holds far more than any settings file. It may have been changed by hand.',
    'reserved-key':
      'It holds a word that no settings file has. Take it out, or save the file again.',
    'repeated-key':
      'It says one thing twice. Take out the one that is wrong, or save the file again.',
    other: 'It can’t be used. You could save it again from where it came.',
  },
  restsForGood: 'rests until you wake it',
  restsOn: (sites: string) => `rests on ${sites}`,
  awake: 'awake everywhere',
  onSite: (site: string, choice: string) => `${site}: ${choice}`,
  passphrases: (n: number) => `${n} ${plural(n, 'passphrase', 'passphrases')}`,
  note: (to: string, school: string) => `to ${to} at ${school}`,
};
