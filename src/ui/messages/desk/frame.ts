import type { Step } from '../../../desk/steps.ts';
import { plural } from '../words.ts';

/** The steps by name, as they stand in the list and over each step. */
const steps: Readonly<Record<Step, string>> = {
  start: 'Start',
  school: 'School',
  people: 'People',
  children: 'Children',
  policy: 'Policy and questions',
  ways: 'Ways to reach you',
  voice: 'How it speaks',
  try: 'Try it',
  out: 'Hand out',
};

export const frameMessages = {
  title: 'School desk',
  product: 'Before You Post',
  lead: 'Here you make the pack that tells families’ reminders about your school.',
  stays: 'All of this stays in this browser until you save a file yourself.',
  loading: 'Looking for your work…',
  steps,
  stepsName: 'Steps',
  stepOf: (at: number, all: number) => `Step ${at} of ${all}`,
  done: 'done',
  toMend: (count: number) => `${count} ${plural(count, 'thing', 'things')} to put right`,
  next: (step: string) => `Next: ${step}`,
  back: 'Back',
  saving: 'Saving…',
  kept: (time: string) => `Saved in this browser at ${time}`,
  notKept:
    'Your work can’t be saved in this browser right now. It may be full. Save the pack as a file before you close this tab.',
  notYet: 'Nothing to save yet',
  changedElsewhere: (time: string) =>
    `This pack was changed in another tab at ${time}. You see the newest now.`,
  overwrote: (time: string) =>
    `This pack was also changed in another tab at ${time}. What you typed here stands.`,
  forgottenElsewhere: 'This pack was forgotten in another tab.',
  bringBack: 'Bring back what was here',
  close: 'Close',
  lost: {
    everything: 'What was kept here could not be read, so the desk is empty.',
    school: 'Part of what was kept about the school could not be read. Look over that step.',
    people: 'Some people could not be read and were left out. Look over that step.',
    channels: 'Some ways to reach you could not be read and were left out.',
    sealed: 'The sealed names could not be read. You could seal them again.',
    rest: 'A few settings could not be read. They are as they were at first.',
  },
  fault: (fault: string, remedy: string) => `This ${fault}. ${remedy}`,
  faultInLine: (line: number, fault: string, remedy: string) => `Line ${line} ${fault}. ${remedy}`,
  optional: 'you can leave this out',
  /** Instead of what a file's writer is told, who types its quotation marks too. */
  remedies: {
    id: 'Use small letters, digits and hyphens, such as fernhollow-oakworth.',
    reviewBy: 'Pick a later day, usually a year from now.',
    expires: 'Pick a later day, or leave it out.',
    'school.name': 'Write the school’s full name.',
    'school.aliases[]': 'Write one name on each line.',
    'school.initials': 'Write the letters only, such as FPS.',
    'school.town': 'Write the town or village.',
    'school.website': 'Copy it from the address bar. It starts with https://',
    'school.kind': 'Choose one.',
    'school.nation': 'Choose one.',
    'school.accounts[]': 'Write it as in facebook.com/fernhollowprimary',
    'school.council': 'Write what people call the council.',
    'people[].title': 'Write a title, such as Mrs.',
    'people[].forename': 'Write the forename in plain letters.',
    'people[].surname': 'Write the surname.',
    'people[].job': 'Write the job in a few words.',
    'people[].class': 'Write the class, such as 4B.',
    'people[].year': 'Write the year, such as 4.',
    'people[].aliases[]': 'Write other names with commas between.',
    policy: 'Choose one of the five.',
    'channels[].label': 'Write what families read there.',
    'channels[].url': 'Write a web address, an e-mail address or a phone number.',
    'channels[].topic': 'Write the topic, such as bullying.',
    'channels[].hours': 'Write it in a few words.',
    'channels[].replies': 'Write it in a few words.',
    reportKey: 'Make a new key for reports, or take it out of the pack.',
  } as Readonly<Record<string, string>>,
};

export const fileMessages = {
  choose: 'Choose a file',
  drop: 'or drop it here',
  paste: 'Or paste the rows from your spreadsheet',
  pasted: 'What you have copied',
  readPasted: 'Read it',
  reading: 'Reading…',
  rowsDone: (done: number, all: number) => `${done} of ${all} rows`,
  unreadable: 'The file could not be read. Choose it again.',
};
