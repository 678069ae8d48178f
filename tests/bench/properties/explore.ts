import { createDetector } from '../../../src/detect/index.ts';
import { examplePack } from '../../../src/pack/example.ts';
import { randomFrom } from '../../random.ts';
import { anyText, edited } from './any-text.ts';
import { faultIn } from './findings.ts';

export interface Exploration {
  cases: number;
  /** UTF-16 code units of all texts, and of the longest. */
  units: number;
  longest: number;
  /** The look that took longest, milliseconds. */
  slowest: { took: number; text: string };
  /** What went wrong, each with a text that shows it; the first few. */
  faults: { fault: string; text: string }[];
}

const MOST_FAULTS = 5;
const EDITS = 9;

/**
 * Lets one detector read many texts of every kind, each then edited again and again, and checks every
 * answer. After the last edit the answer must be the one of a detector that never read anything else.
 * The same seed gives the same texts; `own` names are those of the family.
 */
export function explore(cases: number, seed: number, own: string[] = ['May']): Exploration {
  const random = randomFrom(seed);
  const kept = createDetector(examplePack, { own });
  const seen: Exploration = {
    cases: 0,
    units: 0,
    longest: 0,
    slowest: { took: 0, text: '' },
    faults: [],
  };
  const blame = (fault: string, text: string) => void seen.faults.push({ fault, text });

  const read = (text: string): string => {
    seen.cases++;
    seen.units += text.length;
    seen.longest = Math.max(seen.longest, text.length);
    const started = performance.now();
    try {
      const findings = kept.detect(text);
      const took = performance.now() - started;
      if (took > seen.slowest.took) seen.slowest = { took, text };
      const fault = faultIn(text, findings);
      if (fault) blame(fault, text);
      return JSON.stringify(findings);
    } catch (error) {
      blame(`it throws ${error}`, text);
      return '';
    }
  };

  while (seen.cases < cases && seen.faults.length < MOST_FAULTS) {
    let text = anyText(random);
    let answer = read(text);
    for (let edit = 0; edit < EDITS && seen.cases < cases; edit++) {
      text = edited(random, text);
      answer = read(text);
    }
    try {
      const fresh = JSON.stringify(createDetector(examplePack, { own }).detect(text));
      if (answer !== '' && answer !== fresh) blame('memory changes the answer', text);
    } catch (error) {
      blame(`it throws ${error} when fresh`, text);
    }
  }
  return seen;
}
