/** Where a problem lies: keys and zero-based indices from the top of the pack. */
export type PackPath = readonly (string | number)[];

/** Every way in which a pack can be wrong. The words for each stand in `fault-words.ts`. */
export type ProblemCode =
  | 'not-json'
  | 'not-a-pack'
  | 'too-big'
  | 'too-deep'
  | 'too-many'
  | 'reserved-key'
  | 'unknown-key'
  | 'repeated-key'
  | 'missing'
  | 'wrong-type'
  | 'not-one-of'
  | 'empty'
  | 'too-long'
  | 'markup'
  | 'link-in-words'
  | 'hidden-character'
  | 'stacked-marks'
  | 'foreign-letter'
  | 'foreign-host'
  | 'bad-form'
  | 'unsafe-link'
  | 'bad-link'
  | 'bad-date'
  | 'before-issued'
  | 'ends-before-issued'
  | 'reserved-id'
  | 'family-id'
  | 'repeated-id'
  | 'topic-missing'
  | 'topic-misplaced'
  | 'sealed-bits'
  | 'sealed-tags'
  | 'own-policy'
  | 'unknown-policy';

/** One problem before it is put in words. */
export interface Problem {
  path: PackPath;
  code: ProblemCode;
  /** What the words need to know: the value found, a limit, the type found. */
  detail?: string | undefined;
}

/** Keys that reach an object's prototype, and so are never data. */
export const RESERVED_KEYS: ReadonlySet<string> = new Set([
  '__proto__',
  'constructor',
  'prototype',
]);
