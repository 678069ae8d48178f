import type { ConcernKind } from '../../types.ts';
import weights from './weights.json' with { type: 'json' };

/** The kinds that are judged, in the order of the weights. */
export const KINDS: readonly ConcernKind[] = [
  'complaint',
  'allegation',
  'abuse',
  'threat',
  'discrimination',
  'personal-info',
  'photo',
  'confidential',
  'unverified',
  'pile-on',
  'staff-contact',
  'safeguarding',
  'praise',
];

const IDS = new Map<string, number>();
/** Of each sign, where its weights begin in the two lists below. */
const BEGINS: number[] = [];
const WEIGHTED: number[] = [];
const WEIGHTS: number[] = [];

const BY_NAME = new Map<string, number>(KINDS.map((kind, k) => [kind, k]));

// `"@force>own": "allegation 0.42, safeguarding 0.31"`: one line a sign, so that a change shows what was learned.
for (const [name, line] of Object.entries(weights.signs)) {
  const id = BEGINS.length;
  IDS.set(name, id);
  BEGINS.push(WEIGHTS.length);
  for (const part of line.split(', ')) {
    const space = part.indexOf(' ');
    WEIGHTED.push(BY_NAME.get(part.slice(0, space)) ?? 0);
    WEIGHTS.push(Math.fround(Number(part.slice(space + 1))));
  }
}
BEGINS.push(WEIGHTS.length);

const numbers = (values: Readonly<Record<string, number>>): number[] =>
  KINDS.map((kind) => values[kind] ?? 0);

/** What each kind weighs before any sign. */
export const BIAS: readonly number[] = numbers(weights.bias);
/** The sum at which each kind is found. */
export const THRESHOLD: readonly number[] = numbers(weights.thresholds);

/** The names of the signs that have weights; a sign's number is its place here. */
export const SIGN_NAMES: readonly string[] = [...IDS.keys()];

/** The number of a sign that has weights. */
export const signId = (name: string): number | undefined => IDS.get(name);

/** Adds to `sums`, in the order of `KINDS`, what a sign weighs for each kind. */
export function addWeights(sums: Float64Array, id: number): void {
  const end = BEGINS[id + 1] as number;
  for (let i = BEGINS[id] as number; i < end; i++) {
    const kind = WEIGHTED[i] as number;
    sums[kind] = (sums[kind] as number) + (WEIGHTS[i] as number);
  }
}

/** What a sign weighs for one kind. */
export function weightFor(id: number, kind: number): number {
  const end = BEGINS[id + 1] as number;
  for (let i = BEGINS[id] as number; i < end; i++)
    if (WEIGHTED[i] === kind) return WEIGHTS[i] as number;
  return 0;
}
