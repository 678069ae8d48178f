import type { Pattern, Step } from './pattern.ts';

/** A step that a pattern can't do without, and how far from its anchor the step's words may begin, in tokens. */
export interface NeededStep {
  /** The step's number; steps of the same words share one. */
  step: number;
  after: boolean;
  reach: number;
}

/** What must stand in a sentence for a pattern to fit there: cheap to ask before the pattern is walked. */
export interface Needs {
  steps: readonly NeededStep[];
  /** For each needed slot the bits of those that do. */
  slots: readonly number[];
}

const STEPS = new Map<string, number>();
/** Under the number of a word, the steps that it may begin. */
const BEGUN: number[][] = [];

function stepNumber(step: Step & { is: 'words' }): number {
  const firsts = [...step.forward.keys()];
  const name = firsts.join();
  const known = STEPS.get(name);
  if (known !== undefined) return known;
  const number = STEPS.size;
  STEPS.set(name, number);
  for (const first of firsts) {
    const begun = BEGUN[first];
    if (begun) begun.push(number);
    else BEGUN[first] = [number];
  }
  return number;
}

/** The steps that a word may begin, given the numbers of its spellings. */
export const stepsBegunBy = (numbers: readonly number[]): number[] => [
  ...new Set(numbers.flatMap((number) => BEGUN[number] ?? [])),
];

/** Most tokens that a step takes. */
function longest(step: Step): number {
  if (step.is === 'gap') return step.most;
  if (step.is === 'words') return step.longest;
  return step.is === 'slot' || step.is === 'tag' ? 1 : 0;
}

/** What a pattern needs besides its anchor. */
export function needsOf({ steps, anchor }: Pattern): Needs {
  const needed: NeededStep[] = [];
  const slots: number[] = [];
  for (const way of [1, -1]) {
    let reach = 0;
    for (let i = anchor + way; i >= 0 && i < steps.length; i += way) {
      const step = steps[i] as Step;
      if (step.is === 'slot' && !step.optional) slots.push(step.slots);
      // What begins before the anchor begins as many tokens earlier as it is long.
      if (way === -1) reach += longest(step);
      if (step.is === 'words' && !step.optional && step.slots === 0)
        needed.push({ step: stepNumber(step), after: way === 1, reach });
      if (way === 1) reach += longest(step);
    }
  }
  return { steps: needed, slots };
}

/** One more than the highest number of a step that these patterns need. */
export const countSteps = (all: readonly { needs: Needs }[]): number =>
  1 + Math.max(-1, ...all.flatMap(({ needs }) => needs.steps.map(({ step }) => step)));
