import { FAULT_WORDS, fill } from './fault-words.ts';
import type { PackPath, Problem } from './problem.ts';
import { REMEDIES } from './remedies.ts';
import { placeOf } from './schema-problems.ts';

/** What is wrong with a pack, for the person who writes it. */
export interface PackFault {
  /** `people[3].surname`, counted from 0; empty for the pack as a whole. */
  path: string;
  /** Follows the path in a sentence: "is missing". */
  fault: string;
  /** A whole sentence: what to write instead. */
  remedy: string;
}

/** The most faults that are listed at once. */
export const MOST_FAULTS = 50;

/** Puts problems in words. */
export function faultOf(problem: Problem): PackFault {
  const { fault, remedy } = FAULT_WORDS[problem.code];
  return {
    path: writePath(problem.path),
    fault: fill(fault, problem),
    remedy: remedy
      ? fill(remedy, problem)
      : (REMEDIES[placeOf(problem.path)] ?? 'Keep to the form of the example pack.'),
  };
}

// Keys come from the file: a hostile one must not flood a terminal or change what it shows.
function writePath(path: PackPath): string {
  return path.reduce<string>((written, step) => {
    if (typeof step === 'number') return `${written}[${step}]`;
    const key = step.length > 40 ? `${step.slice(0, 39)}…` : step;
    const shown = /^[\w-]+…?$/.test(key) ? key : JSON.stringify(key).replace(/[^\x20-\x7e…]/g, '?');
    return written === '' ? shown : `${written}.${shown}`;
  }, '');
}

/** A fault as a line: the place, what is wrong with it, and what to write instead. */
export function faultLine({ path, fault, remedy }: PackFault): string {
  return `${path || 'The file'} ${fault}. ${remedy}`;
}

/**
 * The faults as text for a terminal or a page, one a line.
 * `sourceName` says which file it was; `more` is how many faults were left out.
 */
export function describeFaults(faults: readonly PackFault[], sourceName: string, more = 0): string {
  const count = faults.length + more;
  const lines = faults.map((fault) => `  ${faultLine(fault)}`);
  if (more > 0) lines.push(`  … and ${more} more. Put these right first.`);
  const things = count === 1 ? 'one thing' : `${count} things`;
  return [`${sourceName} can't be used yet: ${things} to put right.`, ...lines].join('\n');
}
