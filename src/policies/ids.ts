/** The five source policies (context.md A.0). */
export const POLICY_IDS = [
  'rivington',
  'orgill',
  'longton-lane',
  'redscope',
  'peartree-spring',
] as const;

export type PolicyId = (typeof POLICY_IDS)[number];

/** Whether a pack may name this policy. */
export function isPolicyId(id: string): id is PolicyId {
  return (POLICY_IDS as readonly string[]).includes(id);
}
