import type { PolicyId } from './ids.ts';
import { redscope } from './redscope.ts';
import type { Policy } from './types.ts';

const WRITTEN: Partial<Record<string, Policy>> = { redscope } satisfies Partial<
  Record<PolicyId, Policy>
>;

/**
 * The policy of this id. The other four of the five have no questions of their own, and their data
 * is not written yet: they are answered with Redscope's four questions, under Redscope's id.
 */
export function policyById(id: string): Policy {
  return (Object.hasOwn(WRITTEN, id) ? WRITTEN[id] : undefined) ?? redscope;
}
