import { room } from './room.ts';

export const ownSchoolMessages = /* @__PURE__ */ room('ownSchool', {
  title: 'Your school, in your own words',
  lead: 'Write what you know. Only the name is needed. It all stays on this device.',
  fields: {
    name: 'The school’s name',
    shortNames: 'What people call it for short',
    town: 'Its town or village',
    website: 'Its website',
    staff: 'Staff you might write about',
    office: 'How to reach its office',
    complaints: 'Its page about complaints',
  },
  hints: {
    name: 'As it is on its sign: Fernhollow Primary School.',
    shortNames: 'Short names and initials, one on each line. Leave it empty if there are none.',
    town: '',
    website: 'Its front page, such as fernhollow.example.',
    staff:
      'One on each line: “Mrs Ashdown, headteacher”, or just “Mrs Ashdown”. Please leave children out.',
    office: 'An email address, a phone number or a page. Your private notes would go there.',
    complaints: 'If it has one. You can copy its address from the school’s website.',
  },
  more: 'More about the school, if you like',
  questions:
    'Your reminder will ask four questions that many schools use. A school’s own pack would bring its own.',
  keep: 'Use these words',
  keepChanged: 'Keep the changes',
  cancel: 'Leave it',
  faultsFound: (n: number) =>
    n === 1 ? 'One thing is not right yet.' : `${n} things are not right yet.`,
  onLine: (line: number, fault: string) => `Line ${line}: ${fault}`,
  faults: {
    missing: 'Please write the name. Nothing else is needed.',
    'too-long': 'This is too long. A shorter form will do.',
    'too-many': 'These are too many. Keep the ones you might write.',
    letters: 'It has a letter or sign that can’t be used. Type it again by hand.',
    'not-a-website': 'This is not a website. It looks like fernhollow.example.',
    'not-a-way': 'This is not an email address, a phone number or a page.',
    'not-a-name': 'This is not a name. Write it like “Mrs Ashdown, headteacher”.',
    'one-letter': 'Write the whole surname, like “Mr May”.',
    anyone: 'This word could mean anyone. Write the person’s own name, like “Mrs Ashdown”.',
    'two-people': 'Give each person a line of their own.',
  },
  notKept: 'There is no room for it on this device. Nothing was changed.',

  made: 'Made by you, on this device.',
  start: 'Has your school no pack?',
  startWhy: 'Then your reminder can know it by your own words.',
  startButton: 'Write it in your own words',
  change: 'Change it',
  changeOf: (school: string) => `Change what you wrote about ${school}`,
});
