import type { PolicyQuestion } from './schema.ts';

/** Whose policy the four were first written in. */
export const CONSIDERATIONS_FROM = 'Redscope Primary School';

/**
 * Redscope's four considerations "prior to posting any information" (RS9). They are the only set
 * of questions in the five policies, and so the default set of them all.
 */
export const considerations: PolicyQuestion[] = [
  {
    id: 'right-place',
    rule: 'RS10',
    short: 'Is this the best place for it?',
    text: 'Is the social networking site the appropriate channel to raise concerns, give this feedback or express these views?',
    concerns: ['complaint', 'abuse', 'pile-on', 'staff-contact', 'unverified'],
  },
  {
    id: 'private-talk',
    rule: 'RS11',
    alsoRules: ['RS12', 'RS13', 'RS14'],
    short: 'Might a private talk with the school work better?',
    text: 'Would private and confidential discussions with relevant staff at {school} be more appropriate? E.g. if there are serious allegations being made/concerns being raised. Social media/internet sites should not be used to name individual pupils or staff, or to make abusive comments about those people. Please contact the school to discuss any concerns you may have.',
    concerns: [
      'allegation',
      'complaint',
      'abuse',
      'threat',
      'confidential',
      'personal-info',
      'staff-contact',
    ],
    mentions: ['staff', 'governor', 'pupil', 'child'],
  },
  {
    id: 'harm-to-someone',
    rule: 'RS15',
    short: 'Could it hurt someone before it has been looked into?',
    text: 'Are such comments likely to cause emotional or reputational harm to individuals which would not be justified, particularly if appropriate staff from {school} has not yet had a chance to investigate a complaint?',
    concerns: [
      'allegation',
      'abuse',
      'threat',
      'discrimination',
      'personal-info',
      'photo',
      'confidential',
      'unverified',
      'pile-on',
    ],
  },
  {
    id: 'harm-to-school',
    rule: 'RS16',
    short: 'Could it do the school harm?',
    text: 'Will the posting make a detrimental impact on the reputation of the school and cause any type of harm?',
    concerns: ['allegation', 'abuse', 'threat', 'unverified', 'pile-on'],
    only: 'school',
  },
];
