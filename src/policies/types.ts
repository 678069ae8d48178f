import type { ConcernKind, MentionKind } from '../detect/types.ts';

/** A question of a policy. `{school}` stands for the school's name. */
export interface PolicyQuestion {
  id: string;
  /** The rule of the source policy it comes from (context.md A), `RS10`. */
  rule: string;
  /** Further rules that its words carry. */
  alsoRules?: string[];
  short: string;
  /** The policy's exact words. */
  text: string;
  /** Concerns that bring it to the front. */
  concerns: ConcernKind[];
  /** Mentions that bring it to the front by themselves; adults not where the draft only praises. */
  mentions?: MentionKind[];
  /**
   * `school`: it comes to the front only where the draft is about the school as such, with no
   * person in it, and never as the only one.
   */
  only?: 'school';
}

/** One school's policy document, as data. */
export interface Policy {
  id: string;
  origin: { school: string; document: string; date: string };
  questions: PolicyQuestion[];
}
