import type { ConcernKind } from '../types.ts';
import { lists } from './lists/index.ts';
import { type Needs, needsOf } from './needs.ts';
import { compilePattern, type Pattern } from './pattern.ts';
import { slots } from './slots.ts';

/** Circumstances in which words do not do what they say; a `thing` is a word of an act that is a noun here ("a hit"); `harmless` a play, a talk or a trip. */
export type Bar = 'negated' | 'asked' | 'supposed' | 'rejected' | 'thing' | 'harmless';

export interface Rule extends Pattern {
  kind: ConcernKind;
  /** What one hit counts for; a kind is found where its hits together reach 1. */
  weight: number;
  bars: ReadonlySet<Bar>;
  marks: ReadonlySet<string>;
  needs: Needs;
}

const BARS: readonly string[] = ['negated', 'asked', 'supposed', 'rejected', 'thing', 'harmless'];

/**
 * Reads a kind's rules, one a line: a weight where it is not 1, marks in brackets, the pattern (`pattern.ts`).
 * A mark `-asked` lifts a bar of the kind and `+asked` adds one; any other mark is kept for the kind's own logic.
 * Lines that begin with `#` are headings.
 */
export function readRules(kind: ConcernKind, bars: readonly Bar[], text: string): Rule[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => {
      const parts = /^(?:(-?\d*\.?\d+) )?(?:\[([^\]]*)\] )?(.+)$/.exec(line);
      const [, weight, marks = '', pattern = ''] = parts ?? [];
      const own = new Set<string>();
      const barred = new Set<string>(bars);
      for (const mark of marks.split(' ').filter(Boolean)) {
        const name = mark.slice(1);
        if (mark.startsWith('-') && BARS.includes(name)) barred.delete(name);
        else if (mark.startsWith('+') && BARS.includes(name)) barred.add(name);
        else own.add(mark);
      }
      const compiled = compilePattern(pattern, { lists, slots });
      return {
        ...compiled,
        needs: needsOf(compiled),
        kind,
        weight: weight === undefined ? 1 : Number(weight),
        bars: barred as Set<Bar>,
        marks: own,
      };
    });
}
