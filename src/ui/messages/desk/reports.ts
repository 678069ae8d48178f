import type { Refusal } from '../../../report/refusals.ts';
import type { TableWords } from '../../../report/table.ts';
import { plural } from '../words.ts';

const files = (count: number) => `${count} ${plural(count, 'file', 'files')}`;
const drafts = (count: number) => `${count} ${plural(count, 'draft', 'drafts')}`;

const ASK_AGAIN = 'Ask whoever sent it to send it again. Nothing else was changed.';

/** Why a file was not read as a report, and what to do. Each may stand over several files. */
const refused: Record<Refusal['why'], { happened: string; todo: string }> = {
  empty: { happened: 'There is nothing in it.', todo: ASK_AGAIN },
  unreadable: {
    happened: 'The file could not be read.',
    todo: 'It may be a folder, or on a disk that is gone. Choose it again.',
  },
  'too-big': {
    happened: 'It is too big to be a report.',
    todo: 'Look for the report among the files that you were sent.',
  },
  'not-a-report': {
    happened: 'It is not a report from a family.',
    todo: 'Look for a file that ends in .age or .json, or for a message with a line that says BEGIN AGE.',
  },
  damaged: {
    happened: 'The report is broken: a part of it is missing or was changed.',
    todo: ASK_AGAIN,
  },
  'no-key': {
    happened: 'The report is sealed, and there is no key here.',
    todo: 'Bring in the school’s key for reports, then open it again.',
  },
  'wrong-key': {
    happened: 'None of your keys opens it.',
    todo: 'If the school had another key before, bring that one in too. If not, the file may be broken: ask for it again.',
  },
  newer: {
    happened: 'The report was made by a newer Before You Post than yours.',
    todo: 'Update yours, then open it again.',
  },
  'foreign-school': {
    happened: 'The report is for another school.',
    todo: 'It was not read. Tell whoever sent it, and delete the file.',
  },
  'from-the-future': {
    happened: 'The report is of a time that is not over yet.',
    todo: 'Check the date of this computer. If it is right, ask whoever sent it to check theirs.',
  },
  doubled: {
    happened: 'The report was read already.',
    todo: 'You need do nothing: it counts once.',
  },
};

/** The headings that only the tables for spreadsheets have. */
const csv: TableWords = {
  from: 'From Monday',
  counted: 'What is counted',
  kind: 'Kind',
  least: 'Drafts at least',
  most: 'Drafts at most',
  sealed: 'Sealed',
  dealt: 'Dealt with',
  yes: 'yes',
  no: 'no',
};

export const reportsMessages = {
  title: 'Reports from families',
  navName: 'After the pack is out',
  onStart: 'Read what families have sent you: how it went, and things that they saw.',
  toReports: 'Read reports',
  lead: 'A family may make a report and send it to you, by mail or by hand. Nothing comes by itself. Open the files here: they stay on this computer.',
  noSchool: 'Reports belong to a school’s pack. First open your pack, or start a new one.',
  toStart: 'Go to Start',

  open: 'Open reports',
  openLead: 'Choose as many files as you like. They may be sealed or plain, new or old.',
  choose: 'Choose files',
  drop: 'or drop them here',
  paste: 'Or paste the text of a message',
  pasted: 'The whole message, or the part from BEGIN AGE to END AGE',
  pastedName: (at: number) => `Pasted text ${at}`,
  opening: 'Opening…',
  filesDone: (done: number, all: number) => `${done} of ${files(all)}`,
  read: (weeks: number, seen: number) =>
    `Read: ${weeks} ${plural(weeks, 'report', 'reports')} of how it went, and ${seen} of something seen.`,
  readNone: 'No new report was found.',
  refusedTitle: (count: number) => `${files(count)} could not be used`,
  doubledTitle: (count: number) =>
    `${files(count)} ${plural(count, 'was', 'were')} read already, and ${plural(count, 'counts', 'count')} once`,
  refused,
  forSchool: (school: string) => `for the pack “${school}”`,
  ofWeek: (monday: string) => `of the week from ${monday}`,
  ofDay: (day: string) => `of ${day}`,
  sameAs: (file: string) => `the same as ${file}`,
  broken: 'That did not work. Open this page again and try once more.',

  keep: 'Keep what I open on this device',
  keepHint: 'Use it only on a computer that nobody else uses.',
  keptNow: 'What you open is kept on this device, until you delete it.',
  goneAtClose: 'What you open is gone when you close this tab.',
  keptFrom: 'These reports were kept on this device.',
  noRoom: 'They could not be kept: there is no room. They are here until you close this tab.',
  lost: (count: number) =>
    `${count} of the kept reports could not be read, and ${plural(count, 'was', 'were')} left out. Open ${plural(count, 'its file', 'their files')} again.`,
  deleteAll: 'Delete all reports here',
  deleteAsk: 'Delete all reports from this desk? The files that you were sent stay where they are.',
  deleteYes: 'Yes, delete them',
  deleteNo: 'No, keep them',
  deleted: 'All reports are deleted here.',

  how: 'How it went',
  howCount: (reports: number, weeks: number) =>
    `${reports} ${plural(reports, 'report', 'reports')} from ${weeks} ${plural(weeks, 'week', 'weeks')}`,
  howNone: 'No report of how it went is open.',
  howLead:
    'Each report holds one family’s week, as rough counts. It does not say which family, and you need not guess.',
  fewFamilies:
    'There are only a few reports in some weeks. A chart of so few says more of a family than of the school. Take care whom you show it.',
  span: 'Weeks to show',
  lastWeeks: (weeks: number) => `The last ${weeks} weeks`,
  keyLeast: 'At least so many drafts',
  keyRange: 'There could be so many: reports say only “fewer than 5”, or “5 to 9”',
  keyOpen: 'A report says “20 or more”: nobody knows where it ends',
  atLeast: (count: number) => `at least ${count}`,
  few: 'fewer than 5 in every report',
  each: 'Each kind by itself',
  eachOther: 'Each of the others by itself',
  amount: 'How much there was',
  chartOf: (kind: string, least: number, weeks: number) =>
    `${kind}: at least ${drafts(least)} in ${weeks} ${plural(weeks, 'week', 'weeks')}`,
  chartOfReports: (reports: number, weeks: number) =>
    `${reports} ${plural(reports, 'report', 'reports')} in ${weeks} ${plural(weeks, 'week', 'weeks')}`,
  inAll: (count: number) => `${count} in all`,
  busiest: (monday: string, range: string) => `Most in the week from ${monday}: ${range}.`,
  range: (least: number, most: number) => (least === most ? `${least}` : `${least} to ${most}`),
  orMore: (least: number) => `${least} or more`,
  noReports: 'no report',
  table: 'The same as a table',
  tableOf: (counted: string) => `${counted}, as a table`,
  weekFrom: (monday: string) => `from ${monday}`,
  chartCsv: 'Save the counts for a spreadsheet',

  seen: 'Something a family saw',
  seenCount: (open: number, all: number) => `${open} open of ${all}`,
  othersWords:
    'These reports hold other people’s words, and perhaps their names. Show each only to those who need to see it, and delete it once it is dealt with.',
  seenNone: 'No such report is open.',
  danger: 'Could a child be in danger?',
  dangerNow: 'If it is happening now, call 999.',
  dangerLead:
    'Tell your safeguarding lead before you do anything else. Don’t ask the child about it first, and don’t delete the report.',
  dangerWay: (label: string, address: string) => `${label}: ${address}`,
  seenOf: (place: string, day: string) => `${place}, seen on ${day}`,
  from: (name: string) => `From ${name}`,
  noName: 'No name was given',
  sealed: 'It came sealed.',
  notSealed: 'It came unsealed: others may have read it on the way.',
  words: 'Words that were seen',
  address: 'Where',
  addressHint: 'You need not open it: a page may tell who looks. Copy it for whoever should.',
  copy: 'Copy the address',
  copied: 'Copied.',
  notCopied: 'It could not be copied. Mark it and copy it by hand.',
  openItem: 'Read the report',
  closeItem: 'Close it',
  dealt: 'Dealt with',
  markDealt: 'Mark as dealt with',
  markOpen: 'Mark as open again',
  delete: 'Delete it',
  itemDeleted: 'The report is deleted here.',
  undo: 'Bring it back',
  inboxCsv: 'Save these for a spreadsheet',
  csvHint: 'The file can be read by anyone who has it.',
  savedFile: (name: string) => `Saved: ${name}`,
  csv,

  key: 'Key for reports',
  keyLead:
    'With it in your pack, families’ reports are sealed on their own device. Only this key opens them: nobody on the way can read them.',
  keyNone: 'There is none in your pack yet, so reports would be plain files.',
  keyMake: 'Make the key for reports',
  keyMaking: 'Making it…',
  keyFailed: 'It could not be made. This browser may be too old, or full.',
  keyMade: 'The key is made, and its public half is in the pack. Save a copy of it now.',
  keyIn: 'The pack has a key for reports, and this browser can open what is sealed to it.',
  keyElsewhere:
    'The pack has a key that this browser does not keep. Bring it in to open reports here.',
  keyBroken:
    'The key for reports in the pack is not whole. Make a new one, or take it out of the pack.',
  keyUnused: 'This browser keeps a key that is not in the pack.',
  keyUse: 'Put it into the pack',
  keyPublic: 'Its public half',
  keyCopy: 'Keep a copy, or nobody can open the reports once this computer is gone',
  keyCopied: 'You have a copy of the key.',
  keyCopyHint: 'The age program opens reports with the same file.',
  keySave: 'Save the key for reports as a file',
  keyPrint: 'Print it with the recovery sheet',
  keyOlder: (count: number) =>
    `${count} earlier ${plural(count, 'key is', 'keys are')} kept here too, to open older reports.`,
  keyBring: 'Bring in a key for reports',
  keyBringLead:
    'Choose its file, or type the rows of the printed sheet. Keys that are here already stay.',
  keyFile: 'The file of the key for reports',
  keyRows: 'The rows of the sheet, with AGE-SECRET-KEY-1',
  keyRead: 'Bring it in',
  keyBrought: 'The key is here.',
  keyFaults: {
    'not-a-key':
      'This is not a key for reports. Choose the file that you saved, or type the first line and all four rows.',
    'wrong-letter': 'A letter is wrong or missing. Look at all rows again.',
  },
  keyWrongRow: (row: number) => `Row ${row} has a wrong letter. Look at it again.`,
  keyChange: 'Change the key, or do without',
  keyChangeLead:
    'Make a new one if somebody else may have the old one. The old one stays here to open older reports. Then hand out the pack anew.',
  keyAnew: 'Make a new key',
  keyOut: 'Take the key out of the pack',
  keyTakenOut: 'The pack has no key for reports now. Reports would be plain files.',
};
