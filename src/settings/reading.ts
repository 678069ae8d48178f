import * as v from 'valibot';
import { isGroup } from '../pack/group.ts';
import { RESERVED_KEYS } from '../pack/problem.ts';

/** What could be read of a stored value, and how many parts of it could not and were left out. */
interface Reading<Value> {
  value: Value;
  lost: number;
}

/** Reads a stored value as far as it is sound; undefined where nothing of it is. Never throws. */
export type Reader<Value> = (stored: unknown) => Reading<Value> | undefined;

/** Something that the extension keeps, in a form that heals. */
export interface Setting<Value> {
  /** What holds where nothing is kept. */
  start: Value;
  /**
   * Reads what is kept. Whatever is broken is left out by itself and counted; the rest stays. Reading what was read
   * changes nothing. Never throws.
   */
  read(stored: unknown): Reading<Value>;
}

/** What is kept as `read` reads it, and `start` where nothing is. */
export function settingOf<Value>(start: Value, read: Reader<Value>): Setting<Value> {
  return {
    start,
    read: (stored) =>
      stored === undefined || stored === null
        ? { value: start, lost: 0 }
        : (read(stored) ?? { value: start, lost: 1 }),
  };
}

/** A value that is either sound or not. */
export function sound<Schema extends v.GenericSchema>(
  schema: Schema,
): Reader<v.InferOutput<Schema>> {
  return (stored) => {
    const read = v.safeParse(schema, stored);
    return read.success ? { value: read.output, lost: 0 } : undefined;
  };
}

/** The entries of a list that can be read, `most` at most. */
export function listOf<Value>(entry: Reader<Value>, most: number): Reader<Value[]> {
  return (stored) => {
    if (!Array.isArray(stored)) return undefined;
    const read = stored.slice(0, most).flatMap((one) => entry(one) ?? []);
    const lost = stored.length - read.length;
    return { value: read.map(({ value }) => value), lost: lost + sumOf(read) };
  };
}

/** The entries of a record whose key and value can be read, `most` at most. */
export function recordOf<Value>(
  key: v.GenericSchema<string>,
  entry: Reader<Value>,
  most: number,
): Reader<Record<string, Value>> {
  return (stored) => {
    if (!isGroup(stored)) return undefined;
    const all = Object.entries(stored);
    const read = all.slice(0, most).flatMap(([name, one]) => {
      const got = isSafe(name) && v.is(key, name) ? entry(one) : undefined;
      return got ? [{ name, ...got }] : [];
    });
    const value = Object.fromEntries(read.map(({ name, value }) => [name, value]));
    return { value, lost: all.length - read.length + sumOf(read) };
  };
}

/** A part of a group: one that is needed makes the group worth keeping, another has something to fall back on. */
type Part<Value> = { read: Reader<Value>; needed: true } | { read: Reader<Value>; start: Value };

/** The parts of a group, each by itself; undefined where a needed one can't be read. */
export function groupOf<Group extends object>(
  parts: {
    [Key in keyof Group]-?: Part<Group[Key]>;
  },
): Reader<Group> {
  const known = Object.entries(parts) as [string, Part<unknown>][];
  return (stored) => {
    if (!isGroup(stored)) return undefined;
    let lost = Object.keys(stored).filter((key) => !Object.hasOwn(parts, key)).length;
    const read: [string, unknown][] = [];
    for (const [key, part] of known) {
      const one = Object.hasOwn(stored, key) ? stored[key] : undefined;
      const got = one === undefined ? undefined : part.read(one);
      if (!got && 'needed' in part) return undefined;
      // What a later version keeps as well is no loss where it is missing.
      lost += got?.lost ?? (one === undefined ? 0 : 1);
      const value = got ? got.value : (part as { start: unknown }).start;
      if (value !== undefined) read.push([key, value]);
    }
    return { value: Object.fromEntries(read) as Group, lost };
  };
}

const sumOf = (some: readonly { lost: number }[]) => some.reduce((sum, { lost }) => sum + lost, 0);

const isSafe = (key: string) => !RESERVED_KEYS.has(key);
