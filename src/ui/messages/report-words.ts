import type { ReportWords } from '../../report/words.ts';
import { room } from './room.ts';

/** What stands around a diary and a report: the kinds by which drafts are counted, and the parts of a report. */
export const reportWords = /* @__PURE__ */ room<ReportWords>('reportWords', {
  headings: {
    levels: 'How loud the reminder was',
    concerns: 'What the drafts did',
    sites: 'Where they were written',
    outcomes: 'What happened then',
  },
  levels: {
    chip: 'A small mark',
    card: 'The questions',
    pause: 'The questions, and Post held once',
    help: 'Help for a child in danger',
  },
  concerns: {
    complaint: 'A complaint',
    allegation: 'Said that somebody did wrong',
    abuse: 'Insults',
    threat: 'A threat',
    discrimination: 'Put a group of people down',
    'personal-info': 'Private details',
    photo: 'A photo',
    confidential: 'Something meant to stay private',
    unverified: 'A rumour',
    'pile-on': 'Called on others to join in',
    'staff-contact': 'A message to a member of staff',
    safeguarding: 'A child may be in danger',
    praise: 'Praise',
  },
  sites: {
    social: 'Social networks',
    messages: 'Message apps',
    reviews: 'Review sites',
    forums: 'Forums',
    other: 'Other sites',
  },
  outcomes: {
    posted: 'Posted as it was',
    edited: 'Changed, then posted',
    'took-it-to-school': 'Told the school instead',
    left: 'Not posted',
  },
  bands: {
    '<5': 'fewer than 5',
    '5-9': '5 to 9',
    '10-19': '10 to 19',
    '20+': '20 or more',
  },
  places: {
    post: 'A post',
    comment: 'A comment',
    message: 'A message',
    review: 'A review',
    video: 'A video',
    other: 'Somewhere else',
  },
  saw: {
    day: 'Day',
    place: 'Kind of place',
    address: 'Address',
    quoted: 'What it said',
    troubles: 'What troubles me',
    name: 'From',
  },
  noticed: 'Drafts that were noticed',
  school: 'For the school’s pack',
  ownSchool: 'For the school',
  week: 'Week',
  reports: 'Reports',
  file: 'File',
  id: 'Number of this report, drawn by chance',
  notSealed: 'This report is not sealed. Anyone who gets this file can read it.',
  othersWords:
    'This holds the words of other people, and perhaps their names. Show it only to the school, and only what it needs to see.',
});
