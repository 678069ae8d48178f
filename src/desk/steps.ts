import { type Check, faultsAt } from './check.ts';
import type { Work } from './work.ts';

/** The steps of the desk, in their order. */
export const STEPS = [
  'start',
  'school',
  'people',
  'children',
  'policy',
  'ways',
  'voice',
  'try',
  'out',
] as const;
export type Step = (typeof STEPS)[number];

/** The places of a pack that a step looks after. */
const PLACES: Readonly<Partial<Record<Step, readonly string[]>>> = {
  school: ['school', 'id'],
  people: ['people'],
  children: ['sealedPupils'],
  policy: ['policy', 'reviewBy', 'expires', 'issued', 'version'],
  ways: ['channels'],
  voice: ['nudge'],
  out: ['reportKey'],
};

/** How far a step is. */
export type StepState = 'done' | 'faulty' | 'open';

/** How many faults lie in a step. */
export function faultsIn(step: Step, checked: Check): number {
  return (PLACES[step] ?? []).reduce((sum, place) => sum + faultsAt(checked, place).length, 0);
}

/** The step in which a place of the pack is filled in. */
export function stepOf(place: string): Step {
  const root = /^\w*/.exec(place)?.[0] ?? '';
  return STEPS.find((step) => PLACES[step]?.includes(root)) ?? 'school';
}

/** Whether a step is done, has something to put right, or is still to come. Nobody is told off before they were there. */
export function stateOf(step: Step, work: Work, checked: Check): StepState {
  if (!work.visited.includes(step)) return 'open';
  if (faultsIn(step, checked) > 0) return 'faulty';
  return isFilled(step, work) ? 'done' : 'open';
}

function isFilled(step: Step, { draft, handedOut }: Work): boolean {
  switch (step) {
    case 'school':
      return draft.school.name.trim() !== '';
    case 'people':
      return draft.people.length > 0;
    case 'policy':
      return draft.policy !== '';
    case 'ways':
      return draft.channels.some(({ kind, url }) => kind === 'complaints' && url.trim() !== '');
    case 'out':
      return handedOut !== null;
    default:
      return true;
  }
}
