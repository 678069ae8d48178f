/** What the reader has said they are to this school; a parent or carer unless they chose. */
export type ReaderRole = 'parent' | 'governor' | 'staff';

/** From the quietest to the loudest. */
export const LEVELS = ['none', 'chip', 'card', 'pause', 'help'] as const;
export type Level = (typeof LEVELS)[number];

/** One question of the policy, ready to show: the school's name is in place. */
export interface ShownQuestion {
  id: string;
  /** A few words that stand above the policy's own. */
  short: string;
  /** The policy's own words, in English. */
  text: string;
  /** The same in the family's language. */
  translation?: string;
  /** Whether this draft's concerns bring it to the front. */
  fits: boolean;
  /** One of the policy's "before you post" questions, or a short one for an expectation of it. */
  from: 'consideration' | 'expectation';
}

/** An official way to raise it, in the order to try. */
export interface Route {
  id: string;
  kind: string;
  label: string;
  /** `https:`, `mailto:` or `tel:`. */
  url: string;
  /** When this one fits: "If it is about the headteacher, start here". */
  hint?: string;
  /** When somebody answers there, and how soon, as the pack gives them. */
  hours?: string;
  replies?: string;
}

/** What was decided for exactly one text: everything that the gate and the card need. */
export interface Verdict {
  level: Level;
  /** The code of the language that it is worded in; English without one. */
  language?: string;
  /** The id of the pack that it was decided by. */
  pack: string;
  /** The school's display name. */
  school: string;
  /** The school's own line under the card's title, in the family's language. */
  lead?: string;
  /** Plain words, most important first: "names Mrs Ashdown", "says someone hit a child". */
  reasons: string[];
  /** The draft's own words that were noticed, in order, without repeats. */
  noticed: string[];
  /** For `pause`: why the first press was held, in one line. */
  hold?: string;
  /** The one line on the law, where a teacher is said to have harmed a child; it says too that reporting is free. */
  legal?: string;
  /** All questions of the policy, those that fit first. */
  questions: ShownQuestion[];
  routes: Route[];
}
