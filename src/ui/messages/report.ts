import type { SawFault } from '../../report/something-i-saw.ts';
import { room } from './room.ts';

export const reportMessages = /* @__PURE__ */ room('report', {
  title: 'Tell the school',
  lead: 'Here you can make a report for the school, if you would like to. You see the whole of it first. Then you save it as a file, or open it in your mail program.',
  promise:
    'Nothing on this page is sent anywhere. Nobody learns that you opened it, and the school gets only what you give it yourself.',
  loading: 'Looking at your schools…',
  failed: 'Your reminder could not be reached. You could close this page and open it again.',
  noSchool: 'There is no school’s pack here yet, so there is nobody to tell.',
  addPack: 'Add your school’s pack',
  example: (school: string) => `${school} is made up, so that you can try this.`,
  school: 'Which school?',
  back: 'Back to both reports',

  how: {
    title: 'How it went',
    what: 'Counts of one week, from your diary: what your reminder noticed, and what you did then. It holds none of your words, no names and no addresses.',
    open: 'Make “How it went”',
    why: 'It can show the school whether the reminder helps. You need not give it one.',
    diaryOff: 'Your diary is off, so there is nothing to count.',
    diaryOffTodo:
      'You could start it on its own page. It stays on this device. Come back when a week is over.',
    openDiary: 'Open your diary',
    nothingOver: (school: string) => `Your diary has no week of ${school} that is over.`,
    thisWeek: (day: string) => `You can make the report of this week from ${day}.`,
    nothingNoticed:
      'When your reminder has noticed something, its week can be told once it is over.',
    noPack:
      'Only a school that has made a pack of its own can read these counts. Yours is in your own words so far.',
    week: 'Which week?',
    weekFrom: (day: string) => `The week from ${day}`,
    again:
      'You have made this report before. It comes out the same, and the school counts it once.',
    merged:
      'A small count is never given: all from none to four read “fewer than 5”. Most families’ weeks look the same that way.',
    standsOut: 'This week is not like most',
    standsOutWhy:
      'Something came up five times or more. Few reports say that, so somebody at the school might guess that two of them are from one family, or whose they are. You decide if you want to give it.',
  },

  saw: {
    title: 'Something I saw',
    what: 'A post, a comment or a message by somebody else that troubles you: where it is, what it says, and why.',
    open: 'Tell about something you saw',
    lowKey: 'Did you see something on the web that troubles you?',
    asks: (school: string) => `What ${school}’s policy asks`,
    noRequest: (school: string) =>
      `${school}’s policy does not ask families to do this. You can still tell the school.`,
    cannot:
      'The school can’t take a post down. Only the site can, or the person who wrote it. The school can talk to people, and help.',
    fromMenu: (menu: string) =>
      `Next time you can start on the page itself: mark the words, press the right mouse button there, and choose “${menu}”.`,
    noMenu:
      'This browser has no menu for it. Copy the address from the top of the browser, and the words from the page.',
    taken: 'The place that you pressed on is filled in below.',
    tooMuch:
      'You had marked more words than a report can hold, so none were taken over. Copy the ones that matter.',
    othersWords: 'Other people’s words are in it',
    readBy: (who: string) =>
      `It is meant for “${who}”. Whoever reads the mail and the files there may see it.`,
    readByAnyone: 'Whoever you give it to can read it.',
    form: 'What you saw',
    day: 'On which day did you see it?',
    place: 'What was it?',
    address: 'Its address',
    addressHint: 'From the top of the browser. What tells how you came there is left out.',
    addressKept: (address: string) => `In the report it will be: ${address}`,
    quoted: 'What it said',
    quotedHint: 'Only the words that matter. Leave out names where you can.',
    troubles: 'What troubles you about it',
    name: 'Your name, if you want to give it',
    nameHint: 'Leave it empty, and the report won’t say who you are.',
    show: 'Show the whole report',
    putRight: (n: number) =>
      n === 1 ? 'One thing is still to be put right.' : `${n} things are still to be put right.`,
    change: 'Change it',
    clear: 'Clear it all away',
    cleared: 'It is cleared away. Nothing of it is left here.',
    kept: 'Your reminder keeps nothing of it. Once you close this page, all of it is gone from here.',
    siteTools: 'Asking the site itself',
  },

  danger: {
    title: 'First: could a child be in danger?',
    no: 'No, go on',
    told: 'I have asked for help, go on',
    again: 'If a child might be in danger',
    next: (school: string) => `Who you could tell next at ${school}`,
  },

  whole: {
    title: 'The whole report',
    lead: 'This is all that is in it. Nothing was saved so far.',
    letters: 'The same, letter by letter, as it stands in the file',
    blanks: 'Blanks follow at its end, so that its length tells nothing.',
    sealed: (school: string) =>
      `It will be sealed for ${school}: on the way nobody can read it. At the school, it takes the key for reports to open it.`,
    plain: 'It will not be sealed',
    plainWhy: (school: string) =>
      `Anyone who opens this file can read it. ${school} has given no key to seal reports with.`,
  },

  give: {
    title: 'Give it to the school',
    to: 'Who is it for?',
    save: 'Save as a file',
    mail: 'Open in my mail program',
    page: (label: string) => `Open “${label}”`,
    call: (label: string) => `Call: ${label}`,
    mailShowsYou: 'A mail shows who sends it: your own address is on it. A file does not.',
    saved: (file: string) =>
      `Offered to your browser as ${file}. Look for it where your downloads go, then give it to the school.`,
    mailHasIt: 'Your mail program could open now, with the report in the mail. It is not sent yet.',
    attach: 'The report is too long for this mail. Save it as a file first, then attach that file.',
    attachSaved: (file: string) =>
      `The report is too long for this mail. Attach the file ${file} that you saved.`,
    badKey:
      'The school’s key for reports can’t be used, so nothing was saved. Please tell the school. Nothing is made without a seal in its place.',
    failed: 'This did not work. Nothing was saved. You could try it once more.',
  },

  /** What is wrong with the form, and what to do about it. */
  faults: {
    'no-address':
      'The address is not one of a web page. Copy it from the top of the browser, or leave it empty.',
    'nothing-seen': 'Give the address or the words that you saw, so that the school can find it.',
    empty: 'Write in a few words what troubles you.',
    'no-day': 'Choose the day on which you saw it.',
    'to-come': 'The day is still to come. Choose the day on which you saw it.',
    'too-long': (length: number, limit: number) =>
      `This has ${length} letters, and ${limit} fit in. Nothing was cut. Leave out what the school need not see.`,
  } satisfies Record<SawFault['why'], unknown>,
});
