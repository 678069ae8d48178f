import { createDetector } from '../../../src/detect/index.ts';
import { examplePack } from '../../../src/pack/example.ts';
import { faultIn } from './findings.ts';
import { REPEATED } from './pieces.ts';

/** A draft that repeats one unit, at three lengths in UTF-16 code units; milliseconds. */
export interface Repeat {
  unit: string;
  /** At 5,000, 20,000 and 120,000. */
  took: number[];
  fault?: string;
}

const LENGTHS = [5_000, 20_000, 120_000];

export const repeated = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Reads the hostile repeats at every length; the smallest of three times counts, since a pause is not growth. */
export function readRepeats(): Repeat[] {
  return REPEATED.map((unit) => {
    let fault: string | undefined;
    const took = LENGTHS.map((length) => {
      const text = repeated(unit, length);
      const times = Array.from({ length: 3 }, () => {
        // A new detector each time, since one that knows the draft only remembers.
        const detector = createDetector(examplePack);
        const started = performance.now();
        const findings = detector.detect(text);
        const time = performance.now() - started;
        fault ??= faultIn(text, findings);
        return time;
      });
      return Math.min(...times);
    });
    return { unit, took, ...(fault ? { fault } : {}) };
  });
}
