import type { Pattern, Step } from './pattern.ts';

/** A step that a pattern can't do without, and whether it comes after the anchor. */
export interface NeededStep {
  /** The step's number; steps of the same words share one. */
  step: number;
  after: boolean;
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
  const firsts = [...new Set(step.phrases.all.map(([first]) => first as number))];
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

/** What a pattern needs besides its anchor. */
export function needsOf({ steps, anchor }: Pattern): Needs {
  const needed: NeededStep[] = [];
  const slots: number[] = [];
  steps.forEach((step, i) => {
    if (i === anchor) return;
    if (step.is === 'slot' && !step.optional) slots.push(step.slots);
    if (step.is === 'words' && !step.optional && step.slots === 0)
      needed.push({ step: stepNumber(step), after: i > anchor });
  });
  return { steps: needed, slots };
}

/** One more than the highest number of a step that these patterns need. */
export const countSteps = (all: readonly { needs: Needs }[]): number =>
  1 + Math.max(-1, ...all.flatMap(({ needs }) => needs.steps.map(({ step }) => step)));
