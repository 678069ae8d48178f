import type { ConcernKind } from '../detect/types.ts';

/** A question of a policy. `{school}` stands for the school's name. */
export interface PolicyQuestion {
  id: string;
  /** The rule of the source policy it comes from (context.md A), `RS10`. */
  rule: string;
  short: string;
  /** The policy's exact words. */
  text: string;
  /** Concerns that bring it to the front. */
  concerns: ConcernKind[];
}

/** One school's policy document, as data. */
export interface Policy {
  id: string;
  origin: { school: string; document: string; date: string };
  questions: PolicyQuestion[];
}
