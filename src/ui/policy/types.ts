import type { Elsewhere } from '../../decide/national/elsewhere.ts';
import type { Route } from '../../decide/types.ts';
import type { Policy } from '../../policies/schema.ts';

/** What the background knows of the school's policy: everything that the policy page shows but the tips. */
export interface PolicyView {
  /** The school's display name, which stands for `{school}`. */
  school: string;
  website?: string | undefined;
  policy: Policy;
  /** The school whose policy its questions were first written in. */
  questionsFrom: string;
  /** When the pack was made and when it has to be looked at again: days, `2026-11-01`. */
  issued: string;
  reviewBy?: string | undefined;
  /** Every official way there is, each kind in its order. */
  routes: Route[];
  /** What the complaints procedure isn't for. */
  elsewhere: Elsewhere[];
}
