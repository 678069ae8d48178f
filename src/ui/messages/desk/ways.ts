import type { ChannelKind } from '../../../pack/types.ts';

interface WayWords {
  title: string;
  /** What families read, until the school writes its own. */
  label: string;
  hint: string;
}

const kinds: Readonly<Record<ChannelKind, WayWords>> = {
  teacher: {
    title: 'Class teacher',
    label: 'Your child’s class teacher',
    hint: 'Where most things are put right: a contact page, or how to ask for a talk.',
  },
  office: { title: 'School office', label: 'School office', hint: 'E-mail or phone.' },
  head: { title: 'Headteacher', label: 'Headteacher', hint: 'How to write to the head.' },
  chair: {
    title: 'Chair of governors',
    label: 'Chair of governors',
    hint: 'Families start here if it is about the head.',
  },
  complaints: {
    title: 'Complaints procedure',
    label: 'Complaints procedure',
    hint: 'The page that says how to complain. It is always in sight on the card.',
  },
  safeguarding: {
    title: 'Safeguarding lead',
    label: 'Safeguarding lead',
    hint: 'Shown when a child might be in danger, after those who can act now.',
  },
  lado: {
    title: 'The council’s officer for harm by staff (LADO)',
    label: 'The council’s officer for harm by staff',
    hint: 'Shown when an adult of the school might have harmed a child.',
  },
  topic: {
    title: 'A page on one topic',
    label: '',
    hint: 'Such as bullying, attendance or special needs. Shown when a draft is about it.',
  },
  report: {
    title: 'Telling the school of a post',
    label: 'Tell the school about a post',
    hint: 'For a post by somebody else.',
  },
  policy: {
    title: 'The policy itself',
    label: 'The school’s policy',
    hint: 'Your own copy, on your website.',
  },
};

export const waysMessages = {
  lead: 'The reminder offers these instead of a post. Each link is one press away for families.',
  ladder: 'The steps, in order',
  ladderLead:
    'A link is a web address, an e-mail address or a phone number. Ways without one are left out.',
  times: 'Hours and reply times',
  safety: 'Keeping children safe',
  others: 'Other matters',
  kinds,
  label: 'What families read',
  url: 'Link',
  topic: 'Topic',
  topics: ['bullying', 'attendance', 'send', 'behaviour', 'uniform', 'school meals', 'transport'],
  hours: 'When somebody answers',
  hoursHint: 'Such as 8.30am to 4pm on school days',
  replies: 'How soon',
  repliesHint: 'Such as within 3 school days',
  add: (title: string) => `Add: ${title}`,
  remove: 'Remove',
  removeName: (label: string) => `Remove ${label}`,
  noComplaints:
    'There is no link to the complaints procedure yet. It is the one that families need most.',
};
