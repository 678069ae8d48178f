import type { ConcernKind, MentionKind } from '../detect/types.ts';

interface Said {
  says: string;
  /** Whether the draft's words stand beside it in quotation marks. */
  quote?: boolean;
}

/**
 * What is said of a draft, in plain words that follow "this …". "Might" and "could" where it is a
 * reading and not a fact; no law, no threat, no consequence (design.md section 7).
 */
export const CONCERN_WORDS: Readonly<Record<ConcernKind, Said>> = {
  safeguarding: { says: 'might be about a child in danger' },
  threat: { says: 'could sound like a threat', quote: true },
  discrimination: { says: 'could hurt people for who they are' },
  allegation: { says: 'makes a serious claim', quote: true },
  abuse: { says: 'might read as an insult', quote: true },
  'personal-info': { says: 'might share something private' },
  photo: { says: 'could show other children in a photo' },
  confidential: { says: 'might share something from a private meeting or letter' },
  'pile-on': { says: 'might turn others against someone', quote: true },
  complaint: { says: 'raises a concern', quote: true },
  unverified: { says: 'might be a rumour', quote: true },
  'staff-contact': { says: 'is a message to someone at the school' },
  praise: { says: 'says something kind', quote: true },
};

/** The same for whom it speaks of; `{who}` is in the draft's own words. */
export const MENTION_WORDS: Readonly<Record<MentionKind, Said>> = {
  pupil: { says: 'names a child ({who})' },
  child: { says: 'could show which child is meant by {who}', quote: true },
  staff: { says: 'names {who}' },
  governor: { says: 'names {who}' },
  role: { says: 'speaks of {who}', quote: true },
  school: { says: 'mentions {who}' },
  own: { says: 'speaks of your own child' },
};

/** Who is named comes first, then what is said, then the rest: most telling first. */
export const REASON_ORDER: readonly (ConcernKind | MentionKind)[] = [
  'safeguarding',
  'pupil',
  'child',
  'staff',
  'governor',
  'threat',
  'allegation',
  'abuse',
  'discrimination',
  'personal-info',
  'photo',
  'confidential',
  'pile-on',
  'unverified',
  'staff-contact',
  'complaint',
  'role',
  'school',
  'own',
  'praise',
];

/** Said of a draft whose middle was not read. */
export const UNREAD = 'is so long that only its beginning and end were read';

export const HOLD = {
  one: 'Held once: this {first}. Press Post again to post it.',
  two: 'Held once: this {first} and {second}. Press Post again to post it.',
};

export const QUOTED = '“{words}”';

export const LISTS = { and: ' and ', comma: ', ', others: '{n} others' };

/** When a route fits. */
export const ROUTE_HINTS = {
  teacher: 'For most things, start here',
  office: 'If you aren’t sure who to ask',
  complaints: 'If it hasn’t been put right',
  aboutHead: 'If it is about the headteacher, start here',
  aboutGovernor: 'If it is about a governor, start here',
  reachStaff: 'To reach a member of staff, start here',
  reachGovernor: 'To reach a governor, start here',
  wholeSchool: 'For the school as a whole, start here',
  safeguarding: 'If you are worried about a child’s safety',
  tellLead: 'Then tell the school’s safeguarding lead',
  lado: 'If an adult who works with children may have harmed a child',
  report: 'If you want to tell the school about a post',
};

/** The council, where the pack doesn't name it. */
export const NO_COUNCIL = 'Your local council';

/** `{topic}` is in plain words: the pack's own, or those below for the short names that schools use. */
export const TOPIC_HINTS = {
  page: 'For {topic}, this is the school’s page',
  person: 'For {topic}, start here',
};

export const TOPIC_WORDS: Readonly<Record<string, string>> = {
  attendance: 'attendance and time off',
  send: 'additional needs',
  sen: 'additional needs',
  senco: 'additional needs',
  sendco: 'additional needs',
  aln: 'additional needs',
  asn: 'additional needs',
};

/**
 * The only law in a nudge: Education Act 2002 s.141F, and in the same breath that reporting is free (context.md B.3).
 * One constant, so that neither half is ever shown without the other.
 */
export const LEGAL =
  'If a teacher is accused of a crime against a pupil, they may not be named in public before they are charged. That is the law in England and Wales. This does not stop you reporting it to the police, the council, the NSPCC or the school.';
