import type { Route } from '../decide/types.ts';

const STEPS = ['teacher', 'office', 'head', 'chair', 'complaints'];

/** Whether a route is a step of the school's own ladder, to be taken in order. */
export function isStep({ kind }: Route): boolean {
  return STEPS.includes(kind);
}
