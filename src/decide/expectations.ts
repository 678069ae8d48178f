import type { DraftSetting, Findings } from '../detect/types.ts';
import type { Expectation, Policy } from '../policies/schema.ts';
import type { ReaderRole } from './types.ts';

/** More of them above the policy's own questions would be a list of rules instead of a reminder. */
const MOST = 2;

/** Who reads the questions, and where the draft is written. */
export interface Asked {
  setting: DraftSetting;
  role: ReaderRole;
}

/**
 * The policy's expectations that this draft touches, in the policy's order, two at most. Those for staff and
 * governors come first for them, and never for anybody else.
 */
export function expectationsFor(findings: Findings, policy: Policy, asked: Asked): Expectation[] {
  const forStaff = asked.role !== 'parent';
  const touched = policy.expectations.filter(
    ({ when, readers }) => (readers === undefined || forStaff) && holds(when, findings, asked),
  );
  const theirs = touched.filter(({ readers }) => readers === 'staff');
  const everybodys = touched.filter(({ readers }) => readers === undefined);
  return [...theirs, ...everybodys].slice(0, MOST);
}

function holds(when: Expectation['when'], { mentions, concerns }: Findings, { setting }: Asked) {
  const does =
    when.concerns === undefined || concerns.some(({ kind }) => when.concerns?.includes(kind));
  const speaksOf =
    when.mentions === undefined || mentions.some(({ kind }) => when.mentions?.includes(kind));
  const there =
    when.places === undefined ||
    (setting.place !== undefined && when.places.includes(setting.place));
  return does && speaksOf && there;
}
