import type { PolicyId } from './ids.ts';
import { longtonLane } from './longton-lane.ts';
import { orgill } from './orgill.ts';
import { peartreeSpring } from './peartree-spring.ts';
import { redscope } from './redscope.ts';
import { rivington } from './rivington.ts';
import type { Policy } from './schema.ts';

const POLICIES: Readonly<Record<PolicyId, Policy>> = {
  rivington,
  orgill,
  'longton-lane': longtonLane,
  redscope,
  'peartree-spring': peartreeSpring,
};

/** All five, in the order of context.md A.0. */
export const policies: readonly Policy[] = Object.values(POLICIES);

/** The policy of this id. A pack names only one of the five (`isPolicyId`); anything else gets Redscope's. */
export function policyById(id: string): Policy {
  return Object.hasOwn(POLICIES, id) ? POLICIES[id as PolicyId] : redscope;
}

/** Whether this policy asks governors and staff about what they say of the council (LL11). */
export function asksAboutCouncil({ expectations }: Policy): boolean {
  return expectations.some(({ about }) => about === 'colleagues');
}

/** Whether this policy has questions for governors and staff. */
export function questionsStaff({ expectations }: Policy): boolean {
  return expectations.some(({ readers }) => readers === 'staff');
}
