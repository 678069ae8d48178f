import type { Band } from './band.ts';
import type { DIMENSIONS, Dimension } from './kinds.ts';
import type { SawForm, SeenPlace } from './something-i-saw.ts';

/** What stands around a report's data. One language is one such value. */
export type ReportWords = { [D in Dimension]: Record<(typeof DIMENSIONS)[D][number], string> } & {
  headings: Record<Dimension, string>;
  bands: Record<Band, string>;
  places: Record<SeenPlace, string>;
  saw: Record<keyof SawForm, string>;
  noticed: string;
  school: string;
  week: string;
  reports: string;
  file: string;
  id: string;
  /** What an unsealed file says of itself. */
  notSealed: string;
  /** What "Something I saw" says of itself, before it is made and at the desk. */
  othersWords: string;
};

export const reportWords: ReportWords = {
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
  week: 'Week',
  reports: 'Reports',
  file: 'File',
  id: 'Number of this report, drawn by chance',
  notSealed: 'This report is not sealed. Anyone who gets this file can read it.',
  othersWords:
    'This holds the words of other people, and perhaps their names. Show it only to the school, and only what it needs to see.',
};
