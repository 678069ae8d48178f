import type { Caution } from '../../../desk/cautions.ts';
import { sayDate } from '../../policy/dates.ts';
import { plural } from '../words.ts';

/** What to look at before a pack is handed out. */
function caution(one: Caution): string {
  switch (one.code) {
    case 'faults':
      return `${one.count} ${plural(one.count, 'thing needs', 'things need')} to be put right first.`;
    case 'expired':
      return `Nobody can add this pack: its last day was ${sayDate(one.day)}.`;
    case 'not-raised':
      return `The pack has changed since you handed out version ${one.version}. Reminders take only a higher number.`;
    case 'review-passed':
      return `The pack was due to be looked at by ${sayDate(one.day)}. Families are told that it may be old.`;
    case 'no-review':
      return 'There is no day on which to look at the pack again. Families won’t be told when it is old.';
    case 'no-complaints':
      return 'There is no link to the complaints procedure. Families can’t see how to complain.';
    case 'no-safeguarding':
      return 'There is no link to the safeguarding lead.';
    case 'no-people':
      return 'Nobody of the school is in the pack. Only the school itself and jobs are noticed.';
    case 'no-key':
      return 'The pack isn’t signed yet: it has no key. Families can’t tell it from a false one.';
    case 'other-key':
      return 'Families have a pack that another key signed. They will refuse this one. Bring in the key that you used before.';
    case 'report-key-elsewhere':
      return 'The key for reports is not in this browser. Make sure that you have it, or nobody can open what families send.';
    case 'report-key-not-saved':
      return 'You have no copy of the key for reports yet. If this computer breaks, nobody can open them.';
    case 'report-key-changed':
      return one.gone
        ? 'Families have a pack with a key for reports. With this one, their reports would no longer be sealed.'
        : 'Families have a pack with another key for reports. They are told that it has changed. Keep the old key to open older reports.';
    case 'key-not-saved':
      return 'You have no copy of the school’s key yet. If this computer breaks, nobody can send an update.';
  }
}

export const outMessages = {
  lead: 'When all is ready, save what you need. Nothing is sent: you hand it out yourself.',
  cautions: 'Before you hand it out',
  caution,
  allWell: 'All is ready.',
  toStep: (step: string) => `Go to ${step}`,
  raise: (version: number) => `Make it version ${version}`,
  raised: (version: number) => `It is version ${version} now.`,
  handedOut: (version: number, day: string) => `Version ${version} was handed out on ${day}.`,
  notHandedOut: 'Not handed out yet.',
  saved: (name: string) => `Saved: ${name}`,
  failed: 'That did not work. Close this tab, open it again and try once more.',
  needsSound: 'First put right what is listed above.',
  needsKey: 'First make the school’s key.',
  needsRaise: 'First raise the version.',

  key: 'The school’s key',
  keyLead:
    'With it you sign the pack. Reminders take updates only from the same key, so nobody can send out a false one.',
  keyMake: 'Make the key',
  keyMaking: 'Making it…',
  keyTooOld: 'This browser is too old to make a key. Update it first.',
  keyWords: 'Its six words',
  keyWordsHint: 'Tell families these words in a letter. They see them when they add the pack.',
  keyCopy: 'Keep a copy, and keep it to yourselves',
  keyCopyHint: 'The printed sheet belongs in the school safe.',
  keySave: 'Save the key as a file',
  keyPrint: 'Print the recovery sheet',
  keySaved: 'You have a copy of the key.',
  keyBring: 'Bring in a key from another computer',
  keyBringLead: 'Choose the key’s file, or type the four rows of the printed sheet.',
  keyFile: 'The key’s file',
  keyRows: 'The rows of the sheet',
  keyRead: 'Bring it in',
  keyBrought: 'The key is here.',
  keyReplaces: 'It takes the place of the key that is here.',
  keyFaults: {
    'not-a-key': 'This is not a key. Choose the file that you saved, or type all four rows.',
    'unsound-key': 'This key was changed and can’t sign. Use the printed sheet.',
  },
  keyWrongRow: (row: number) => `Row ${row} has a wrong letter. Look at it again.`,

  pack: 'The signed pack',
  packLead: 'One small file. Send it to families, or put it on your website.',
  packSave: 'Save the signed pack',
  plainSave: 'Save a copy to work on',
  plainHint: 'Unsigned. Open it here again, or on another computer.',

  page: 'On your website',
  pageLead:
    'Paste this piece of HTML into a page of your website. Families open that page and choose “Add the pack offered by this page”.',
  pageCopy: 'Copy the HTML',
  pageCopied: 'Copied.',
  pageNotCopied: 'It could not be copied. Save it as a file instead.',
  pageSave: 'Save it as a file',
  pageAddress: 'Address of that page',
  pageAddressHint: 'It goes in the QR code, with the six words.',
  qr: 'QR code for letters and posters',
  qrName: (address: string) => `QR code that leads to ${address}`,
  qrSave: 'Save the picture',
  qrPrint: 'Print a poster',
  qrFaults: {
    'not-a-page': 'Write the address as the browser shows it. It starts with https://',
    'too-long': 'That address is too long for a code that phones can read. Use a shorter one.',
  },

  builds: 'Your school’s own extension',
  buildsLead:
    'The extension with your pack, name and badge in it, for Chrome and Edge and for Firefox. For a store or for computers that you look after.',
  buildsMake: 'Make the extensions',
  buildStages: {
    reading: 'Reading this extension’s own files…',
    chrome: 'Making the one for Chrome and Edge…',
    firefox: 'Making the one for Firefox…',
  },
  buildsDone: 'Both are made. Save each of them:',
  buildsSave: (name: string) => `Save ${name}`,
  buildsUnsigned: 'Without a key it can’t take updates from a file.',
  fixedId: 'Keep the same id in Chrome and Edge',
  fixedIdHint:
    'Only for your own computers: the stores take no build with a fixed id. Its key stays in this browser.',
  fixedIdIs: (id: string) => `Its id: ${id}`,
  fixedIdSave: 'Save the id’s key as a file',

  machines: 'Files for the school’s own computers',
  machinesLead:
    'For whoever looks after your computers: Windows, Mac, Linux, Chromebooks and Firefox. People can still switch the reminder off.',
  chromeId: 'Id in Chrome',
  edgeId: 'Id in Edge',
  firefoxId: 'Id in Firefox',
  idHint: '32 letters, from the end of its page’s address in the store.',
  firefoxIdHint: 'It looks like an e-mail address.',
  setBy: 'Set by',
  setByHint: 'People read this, such as Brightwater Trust IT.',
  reader: 'Who uses the computers',
  readers: {
    '': 'Each person says for themselves',
    parent: 'Parents and carers',
    governor: 'Governors',
    staff: 'Staff',
  },
  consent: 'The people were told, and they have agreed',
  machinesMake: 'Save the files as a zip',

  documents: 'Letters and notices',
  documentsLead:
    'A letter for families and a privacy notice. Also a first text on data protection, and words for the stores. The pack fills them in as far as it can. Read them and change them.',
  documentsSave: 'Save letters and notices',
};

export const sheetMessages = {
  name: 'Recovery sheet',
  title: (school: string) => `Recovery sheet for ${school}`,
  lead: 'This is the school’s key. Whoever has this sheet can sign as the school. Lock it away.',
  reports: 'The key for reports',
  reportsLead:
    'Whoever has this can open what families send to the school. Lock it away. The age program takes it too.',
  reportsOlder: (day: string) => `An earlier key for reports, here since ${day}`,
  reportsUse:
    'To use it, go to Hand out or to Reports from families at the school desk, and choose “Bring in a key for reports”. Type the first line and the four rows.',
  use: 'To use it, open the school desk, go to Hand out, and choose “Bring in a key from another computer”. Type the four rows. Spaces don’t matter.',
  words: 'The six words that everybody may know',
  pack: 'The pack it is for',
  printed: (day: string) => `Printed on ${day}`,
  gone: 'This browser keeps no key for that pack. Go back to the desk and make one.',
  print: 'Print it',
};

export const posterMessages = {
  title: 'Before you post',
  school: (school: string) => `A quiet reminder for families of ${school}`,
  lead: 'It asks a few questions before you post about the school. It never blocks, and nothing you write leaves your device.',
  scan: 'Scan this with a phone to find the page. Open it in the browser where you write.',
  address: 'Or type in its address:',
  words: 'When you add the pack you should see these six words:',
  gone: 'There is no poster yet. Go back to the desk, make the key and give the address of your page.',
  print: 'Print it',
};
