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

/** Weights of signs are whole hundredths. */
export const HUNDRED = 100;

const IDS = new Map<string, number>();
/** Of each sign, where its weights begin in the two lists below. */
const begins: number[] = [];
const weighted: number[] = [];
const weighing: number[] = [];

const BY_NAME = new Map<string, number>(KINDS.map((kind, k) => [kind, k]));

// `"@force>own": "allegation 0.42, safeguarding 0.31"`: one line a sign, so that a change shows what was learned.
for (const [name, line] of Object.entries(weights.signs)) {
  const id = begins.length;
  IDS.set(name, id);
  begins.push(weighing.length);
  for (const part of line.split(', ')) {
    const space = part.indexOf(' ');
    weighted.push(BY_NAME.get(part.slice(0, space)) ?? 0);
    weighing.push(Math.round(HUNDRED * Number(part.slice(space + 1))));
  }
}
begins.push(weighing.length);

const BEGINS = Int32Array.from(begins);
const WEIGHTED = Uint8Array.from(weighted);
const WEIGHTS = Int16Array.from(weighing);

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

/** Adds to `sums`, in the order of `KINDS`, what a sign weighs for each kind, in hundredths. */
export function addWeights(sums: Int32Array, id: number): void {
  const end = BEGINS[id + 1] as number;
  for (let i = BEGINS[id] as number; i < end; i++) {
    const kind = WEIGHTED[i] as number;
    sums[kind] = (sums[kind] as number) + (WEIGHTS[i] as number);
  }
}

/** What a sign weighs for one kind, in hundredths. */
export function weightFor(id: number, kind: number): number {
  const end = BEGINS[id + 1] as number;
  for (let i = BEGINS[id] as number; i < end; i++)
    if (WEIGHTED[i] === kind) return WEIGHTS[i] as number;
  return 0;
}
