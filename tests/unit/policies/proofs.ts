import { decide } from '../../../src/decide/index.ts';
import type { ReaderRole, Verdict } from '../../../src/decide/types.ts';
import { createDetector } from '../../../src/detect/index.ts';
import type { DraftSetting } from '../../../src/detect/types.ts';
import { examplePack } from '../../../src/pack/example.ts';
import type { Policy } from '../../../src/policies/schema.ts';

/** A draft about the example pack's invented school that touches what a question or route is for. */
export interface Proof {
  text: string;
  setting?: DraftSetting;
  role?: ReaderRole;
}

const SHOUTED = 'Mr Pettifer at Fernhollow is a useless lying idiot';
const RUMOUR = 'Apparently Mr Pettifer at Fernhollow has been sacked for stealing the trip money';
const PICTURED = 'Our nativity at Fernhollow this morning';
const PHOTO: DraftSetting = { place: 'post', photo: true };
const STAFF = { role: 'staff' } as const;

const SHOUT: Proof = { text: SHOUTED, setting: { place: 'post' } };
const HEARSAY: Proof = { text: RUMOUR, setting: { place: 'post' } };
const CHILD: Proof = { text: 'That lad in 4B at Fernhollow is a nasty bully' };
const PICTURE: Proof = { text: PICTURED, setting: PHOTO };
const LEAKED: Proof = {
  text: 'This is what they wrote in the outcome letter after our stage 2 complaint panel with Mrs Ashdown at Fernhollow',
};
const PRIVATE: Proof = {
  text: 'Miss Nair from Fernhollow lives at 12 Alder Road, her number is 01632 960123',
};
const TO_STAFF: Proof = {
  text: 'Hi Miss Nair, could you ring me about my son please?',
  setting: { place: 'message' },
};
const MUSTER: Proof = {
  text: 'Everyone needs to report Mr Pettifer at Fernhollow, lets get him out, join my group',
};

/** For every question of a policy, by its id. */
export const QUESTION_PROOFS: Readonly<Record<string, Proof>> = {
  'right-place': { text: 'Mrs Ashdown at Fernhollow has ignored my emails for three weeks' },
  'private-talk': { text: 'Mrs Ashdown at Fernhollow has ignored my emails for three weeks' },
  'harm-to-someone': HEARSAY,
  'harm-to-school': { text: 'Fernhollow is an absolute cesspit, avoid' },
  picture: PICTURE,
  'photo-permission': PICTURE,
  'other-children-in-photo': PICTURE,
  'others-in-photo': PICTURE,
  'class-app-photo': { text: 'Saved this one from Dojo, our class at Fernhollow', setting: PHOTO },
  'everyone-said-yes': PICTURE,
  'school-session': { text: 'Screenshot of the live lesson at Fernhollow today', setting: PHOTO },
  'name-by-photo': { text: 'That lad in 4B at Fernhollow, sports day', setting: PHOTO },
  'written-consent': { ...PICTURE, ...STAFF },
  'picture-from-school': { ...PICTURE, ...STAFF },
  'which-child': CHILD,
  'first-hand': HEARSAY,
  'kinder-words': SHOUT,
  'rude-words': SHOUT,
  'with-respect': { text: 'Fernhollow, you are all worthless scum', setting: { place: 'post' } },
  'how-it-sounds': SHOUT,
  'wider-audience': PRIVATE,
  'who-sees-it': PRIVATE,
  'found-years-later': SHOUT,
  'feeling-bullied': MUSTER,
  'group-against-someone': MUSTER,
  'other-way-to-staff': TO_STAFF,
  'school-platform': TO_STAFF,
  'private-details': {
    text: 'That girl in 4B at Fernhollow is adopted and on medication for ADHD',
  },
  'complaint-details': LEAKED,
  'one-person': { text: 'Mrs Ashdown at Fernhollow has ignored my emails for three weeks' },
  'upsetting-message': { text: SHOUTED, setting: { place: 'message' } },
  'names-from-school': { text: 'Miss Nair at Fernhollow is back on Monday', ...STAFF },
  'people-at-school': { text: 'Fernhollow is so badly run, nobody answers', ...STAFF },
  'life-at-school': { text: 'What a week at Fernhollow', ...STAFF },
  'open-or-closed': { text: 'What a week at Fernhollow', setting: { place: 'post' }, ...STAFF },
};

const COMPLAINT: Proof = { text: 'Miss Nair at Fernhollow never answers, it is a disgrace' };
const DANGER: Proof = {
  text: 'A little boy in 4B at Fernhollow says he is scared to go home, he has bruises',
};

/** For rules that say more of the draft than their question does. */
export const RULE_PROOFS: Readonly<Record<string, Proof>> = {
  // A review site.
  PT6: {
    text: 'Two stars. Mrs Ashdown at Fernhollow has ignored my emails for three weeks',
    setting: { place: 'review' },
  },
  // The school's values and methods.
  PT9: { text: 'Fernhollow has no idea how to teach reading, their methods are a disgrace' },
};

/** For every route that a draft can bring. */
export const ROUTE_PROOFS: Readonly<Record<string, Proof>> = {
  teacher: COMPLAINT,
  office: COMPLAINT,
  head: COMPLAINT,
  chair: COMPLAINT,
  complaints: COMPLAINT,
  'after-school': COMPLAINT,
  policy: COMPLAINT,
  topic: { text: 'My son is being bullied every day at Fernhollow and nobody cares' },
  help: DANGER,
  safeguarding: DANGER,
  lado: { text: 'Miss Nair at Fernhollow slapped my daughter across the face' },
};

const detector = createDetector(examplePack);

/** What the reminder would say of the draft to a family of a school with this policy. */
export function verdictOf({ text, setting, role }: Proof, policy: Policy): Verdict {
  const pack = { ...examplePack, policy: policy.id };
  const findings = detector.detect(text, setting);
  return decide({ findings, pack, policy, setting, role, text });
}
