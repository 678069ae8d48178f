import type { ConcernKind } from '../../types.ts';
import type { Sign } from './sentence-signs.ts';
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

/** A sign of a sentence that has weights: its number, and its tokens counted from the sentence's first, end exclusive. */
export interface KnownSign {
  id: number;
  from: number;
  to: number;
}

const IDS = new Map<string, number>();
const TABLE: Float32Array[] = [];

// `"@force>own": "allegation 0.42, safeguarding 0.31"`: one line a sign, so that a change shows what was learned.
for (const [name, line] of Object.entries(weights.signs)) {
  const row = new Float32Array(KINDS.length);
  for (const part of line.split(', ')) {
    const [kind, weight] = part.split(' ');
    row[KINDS.indexOf(kind as ConcernKind)] = Number(weight);
  }
  IDS.set(name, TABLE.length);
  TABLE.push(row);
}

const numbers = (values: Readonly<Record<string, number>>): number[] =>
  KINDS.map((kind) => values[kind] ?? 0);

/** What each kind weighs before any sign. */
export const BIAS: readonly number[] = numbers(weights.bias);
/** The sum at which each kind is found. */
export const THRESHOLD: readonly number[] = numbers(weights.thresholds);

/** The number of a sign that has weights. */
export const signId = (name: string): number | undefined => IDS.get(name);

/** What a sign weighs for each kind, in the order of `KINDS`. */
export const weightsOf = (id: number): Float32Array => TABLE[id] as Float32Array;

/** The signs that have weights, with tokens counted from `origin`. */
export function knownSigns(signs: readonly Sign[], origin: number): KnownSign[] {
  const known: KnownSign[] = [];
  for (const { name, from, to } of signs) {
    const id = IDS.get(name);
    if (id !== undefined) known.push({ id, from: from - origin, to: to - origin });
  }
  return known;
}
