import type { PolicyChoice } from '../../../desk/policy-choices.ts';
import { listInWords } from '../words.ts';

type Subject = PolicyChoice['about'][number];

const subjects: Readonly<Record<Subject, string>> = {
  photo: 'photos',
  naming: 'naming people',
  personal: 'private details',
  confidential: 'private matters of the school',
  'staff-contact': 'messages to staff',
  'first-hand': 'what you saw yourself',
  audience: 'who may see it',
  tone: 'tone',
  groups: 'groups against somebody',
  messaging: 'messages',
  'school-life': 'life at school',
  colleagues: 'colleagues',
};

export const policyStepMessages = {
  lead: 'Pick the policy that is closest to your own. Its words are what families see.',
  choose: 'The policy',
  by: (school: string) => `First written by ${school}`,
  dated: (date: string) => `dated ${date}`,
  undated: 'without a date',
  four: 'It asks the four questions before you post, as every pack does.',
  about: (about: readonly Subject[]) =>
    `It also asks about ${listInWords(about.map((one) => subjects[one]))}.`,
  noneOfItsOwn: 'It has no more questions of its own.',
  staff: 'It has questions for staff and governors too.',
  preview: 'See its page for families',
  previewOf: (document: string) => `See the page of ${document}`,
  notes: 'What you should know about this policy',
  notesLead:
    'Here times have moved on, or the policy asks for more than a school may. Families see these notes on its page too.',
  noNotes: 'There is nothing of that kind in this policy.',
  dates: 'Dates',
  reviewBy: 'To be looked at again by',
  reviewHint: 'From that day on, families are told that the pack may be old. A year is usual.',
  expires: 'Can be added until',
  expiresHint: 'After this day nobody can add it. A pack that families have goes on working.',
  version: 'Version',
  versionHint: (version: number, issued: string) =>
    `This is version ${version}, made on ${issued}. The desk raises it for you when you hand out.`,
};
