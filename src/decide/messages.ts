import type { ConcernKind, MentionKind } from '../detect/types.ts';

/**
 * The only law in a nudge: Education Act 2002 s.141F, and in the same breath that reporting is free (context.md B.3).
 * One constant, so that neither half is ever shown without the other.
 */
export const LEGAL =
  'If a teacher is accused of a crime against a pupil, they may not be named in public before they are charged. That is the law in England and Wales. This does not stop you reporting it to the police, the council, the NSPCC or the school.';

/**
 * What is said of a draft, in plain words that follow "this …". "Might" and "could" where it is a reading and not a
 * fact; no law, no threat, no consequence (design.md section 7).
 */
const concerns: Record<ConcernKind, string> = {
  safeguarding: 'might be about a child in danger',
  threat: 'could sound like a threat',
  discrimination: 'could hurt people for who they are',
  allegation: 'makes a serious claim',
  abuse: 'might read as an insult',
  'personal-info': 'might share something private',
  photo: 'could show other children in a photo',
  confidential: 'might share something from a private meeting or letter',
  'pile-on': 'might turn others against someone',
  complaint: 'raises a concern',
  unverified: 'might be a rumour',
  'staff-contact': 'is a message to someone at the school',
  praise: 'says something kind',
};

/** The same for whom it speaks of, in the draft's own words. */
const mentions: Record<MentionKind, (who: string) => string> = {
  pupil: (who) => `names a child (${who})`,
  child: (who) => `could show which child is meant by ${who}`,
  staff: (who) => `names ${who}`,
  governor: (who) => `names ${who}`,
  role: (who) => `speaks of ${who}`,
  school: (who) => `mentions ${who}`,
  own: () => 'speaks of your own child',
};

/** Short names that schools use of a topic, in plain words. */
const topics: Record<string, string> = {
  attendance: 'attendance and time off',
  send: 'additional needs',
  sen: 'additional needs',
  senco: 'additional needs',
  sendco: 'additional needs',
  aln: 'additional needs',
  asn: 'additional needs',
};

/** What a verdict is worded with. A language file has the same as `verdict`. */
export const verdictMessages = {
  concerns,
  mentions,
  /** A reason, with the draft's words beside it. */
  withQuote: (says: string, quoted: string) => `${says} (${quoted})`,
  quoted: (words: string) => `“${words}”`,
  /** A name within a sentence that is not made here. */
  named: (name: string) => name,
  /** Of people: three at most, then how many others. */
  list: (items: readonly string[]) =>
    items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`,
  others: (n: number) => `${n} others`,
  /** Said of a draft whose middle was not read. */
  unread: 'is so long that only its beginning and end were read',
  /** Why the first press was held, by one reason or two. */
  holdOne: (why: string) => `Held once: this ${why}. Press Post again to post it.`,
  holdTwo: (why: string, also: string) =>
    `Held once: this ${why} and ${also}. Press Post again to post it.`,
  /** When a route fits. */
  hints: {
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
    /** `topic` is in plain words: the pack's own, or those of `topics`. */
    topicPage: (topic: string) => `For ${topic}, this is the school’s page`,
    topicPerson: (topic: string) => `For ${topic}, start here`,
  },
  topics,
  /** The council, where the pack doesn't name it. */
  noCouncil: 'Your local council',
  legal: LEGAL,
};

export type VerdictMessages = typeof verdictMessages;
