import { plural } from '../words.ts';

const names = (n: number) => `${n} ${plural(n, 'name', 'names')}`;
const schools = (n: number) => `${n} ${plural(n, 'school', 'schools')}`;

export const eraseMessages = {
  lead: 'This takes away all that your reminder has kept on this device. Then it is as new.',
  here: 'This is here now:',
  nothing: 'Nothing is kept here.',
  /** What would be lost, each with how many there are. */
  lines: {
    'own-names': (n: number) => `${names(n)} that you entered`,
    'own-school': 'the school in your own words',
    quietness: 'how loud it may be',
    language: 'the language you chose',
    consent: 'your answer to whether it may watch',
    'reader-role': 'who you are at the school',
    rest: 'where it rests',
    folds: (n: number) => `how often you folded its card on ${n} ${plural(n, 'site', 'sites')}`,
    healed: 'a list of what was put right',
    packs: (n: number) => `${n} school ${plural(n, 'pack', 'packs')}`,
    passphrases: (n: number) => `${n} ${plural(n, 'passphrase', 'passphrases')}`,
    notes: (n: number) => `${n} ${plural(n, 'note', 'notes')} to a school`,
    diary: (n: number) => `a diary of ${n} ${plural(n, 'day', 'days')}`,
    'diary-paused': 'that the diary waits',
    'diary-lost': 'a list of what was lost of the diary',
    desk: 'the work at the school desk',
    'desk-keys': (n: number) => `the signing ${plural(n, 'key', 'keys')} of ${schools(n)}`,
    'desk-id-keys': (n: number) => `what fixes the id of ${schools(n)}’ own extension`,
    'desk-report-keys': (n: number) =>
      `the ${plural(n, 'key', 'keys')} that open reports to ${schools(n)}`,
    'desk-reports': 'the reports that were opened at the school desk',
    printing: 'a note that waits to be printed',
    workings: 'marks that it keeps for itself',
    permissions: (n: number) =>
      `the leave to see ${n} ${plural(n, 'site', 'sites')} that you asked for`,
    watching: 'its watch on the sites above',
  },
  keys: 'A school’s key is on this device',
  keysWhy:
    'Without a copy it is lost for good. Nobody could sign that school’s next pack, or open its reports. Save a copy or print its recovery sheet first.',
  sheet: (pack: string) => `Print the recovery sheet of ${pack}`,
  desk: 'Open the school desk',
  ask: 'Erase everything…',
  asks: 'Erase all of this?',
  asksWhy: 'It can’t be brought back.',
  yes: 'Yes, erase it all',
  no: 'No, keep it',
  working: 'Erasing…',
  done: 'Everything is erased.',
  doneWhy:
    'It was read again just now: nothing is kept, nothing is watched, and the leave for sites you asked for is gone.',
  left: 'Some of it is still here. You could try once more. This is left:',
  again: 'Start again from the first page',
};
