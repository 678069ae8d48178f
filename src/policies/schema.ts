import * as v from 'valibot';
import { POLICY_IDS } from './ids.ts';
import { CONCERN_KINDS, MENTION_KINDS, PLACES, ROUTES, SECTIONS, SUBJECTS } from './vocabulary.ts';

const words = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max));
const slug = v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/, 'small letters and hyphens'));

/** The id of a rule as context.md A numbers them: `RV1` to `PT59`. */
const ruleId = v.pipe(v.string(), v.regex(/^(RV|OR|LL|RS|PT)[1-9]\d?$/, 'RV1, OR12, PT59'));
/** A month or a day, `2024-11` or `2017-06-20`. */
const when = v.pipe(v.string(), v.regex(/^20\d\d-\d\d(-\d\d)?$/));

/** How the extension serves a rule. `cannot` says why nothing more can be done. */
const served = v.variant('by', [
  v.strictObject({ by: v.literal('question'), question: slug }),
  v.strictObject({ by: v.literal('route'), route: v.picklist(ROUTES) }),
  v.strictObject({ by: v.literal('page') }),
  v.strictObject({ by: v.literal('tip'), tip: slug }),
  v.strictObject({ by: v.literal('cannot'), why: words(200) }),
]);

const note = v.strictObject({ text: words(600), date: when });

const rule = v.strictObject({
  id: ruleId,
  /** The rule in our own plain words, a sentence or two; `{school}` stands for the school's name. */
  says: words(400),
  /** The policy's own words, where a question shows them. */
  exact: v.optional(words(500)),
  /** Its place on the policy page. */
  section: v.picklist(SECTIONS),
  served: v.pipe(v.array(served), v.minLength(1)),
  /** Where the law has moved since, or the policy claims more than a school may do. */
  note: v.optional(note),
});

const consideration = v.strictObject({
  id: slug,
  rule: ruleId,
  /** Further rules that its words carry. */
  alsoRules: v.optional(v.array(ruleId)),
  short: words(80),
  /** The policy's exact words. `{school}` stands for the school's name. */
  text: words(500),
  /** Concerns that bring it to the front. */
  concerns: v.array(v.picklist(CONCERN_KINDS)),
  /** Mentions that bring it to the front by themselves; adults not where the draft only praises. */
  mentions: v.optional(v.array(v.picklist(MENTION_KINDS))),
  /** `school`: in front only where the draft is about the school as such, and never as the only one. */
  only: v.optional(v.literal('school')),
});

const expectation = v.strictObject({
  id: slug,
  rule: ruleId,
  alsoRules: v.optional(v.array(ruleId)),
  /** What it is about. */
  about: v.picklist(SUBJECTS),
  /** Asked of the parent in a few plain words. */
  short: words(80),
  /** The policy's exact words, without its consequences. `{school}` stands for the school's name. */
  text: words(500),
  /** All that are given have to hold; of each list any one is enough. */
  when: v.strictObject({
    concerns: v.optional(v.array(v.picklist(CONCERN_KINDS))),
    mentions: v.optional(v.array(v.picklist(MENTION_KINDS))),
    places: v.optional(v.array(v.picklist(PLACES))),
  }),
  /** `staff`: asked only of a reader who has said that they are a governor or a member of staff. */
  readers: v.optional(v.literal('staff')),
});

const step = v.strictObject({
  kind: v.picklist(['teacher', 'office', 'head', 'chair', 'complaints']),
  rule: ruleId,
  /** When this step fits, in the policy's spirit and a few plain words. */
  hint: v.optional(words(80)),
});

/** One school's policy document, as data. */
export const policySchema = v.strictObject({
  id: v.picklist(POLICY_IDS),
  origin: v.strictObject({
    school: words(80),
    document: words(120),
    /** Of issue or ratification; absent where the document bears none. */
    date: v.optional(when),
    /** When the school said that it would look at it again. */
    review: v.optional(when),
    /** Whom it addresses. */
    audience: words(120),
  }),
  /** The "before you post" questions, always within reach. */
  questions: v.pipe(v.array(consideration), v.minLength(1)),
  /** Short questions for the policy's own expectations, in order of weight; two at most are shown at a time. */
  expectations: v.array(expectation),
  /** The steps that the policy itself names, in its order. */
  ladder: v.array(step),
  rules: v.array(rule),
});

export type Policy = v.InferOutput<typeof policySchema>;
export type PolicyRule = v.InferOutput<typeof rule>;
export type PolicyQuestion = v.InferOutput<typeof consideration>;
export type Expectation = v.InferOutput<typeof expectation>;
export type Served = v.InferOutput<typeof served>;
