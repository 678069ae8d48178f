import * as v from 'valibot';
import type { LostOfDiary } from './read-diary.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const lostSchema = v.strictObject({
  everything: v.boolean(),
  entries: count,
  keepDays: v.boolean(),
  made: count,
});

/** Reads what was written down as lost; undefined where there is nothing sound. Never throws. */
export function readLost(value: unknown): LostOfDiary | undefined {
  const read = v.safeParse(lostSchema, value);
  return read.success ? read.output : undefined;
}

/** Two losses as one. */
export function bothLost(one?: LostOfDiary, other?: LostOfDiary): LostOfDiary | undefined {
  if (!one || !other) return one ?? other;
  return {
    everything: one.everything || other.everything,
    entries: one.entries + other.entries,
    keepDays: one.keepDays || other.keepDays,
    made: one.made + other.made,
  };
}
