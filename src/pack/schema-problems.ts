import type * as v from 'valibot';
import { strangerIn } from './look-alikes.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { KNOWN_KEYS } from './schema.ts';

/** A path with its indices left out, `people[].surname`: the key of every table of the format. */
export function placeOf(path: readonly (string | number)[]): string {
  return path.reduce<string>((place, step) => {
    if (typeof step === 'number') return `${place}[]`;
    return place === '' ? step : `${place}.${step}`;
  }, '');
}

/** Valibot's issues as problems of ours. */
export function schemaProblems(issues: readonly v.BaseIssue<unknown>[]): Problem[] {
  return issues.flatMap(problemsOf);
}

function problemsOf(issue: v.BaseIssue<unknown>): Problem[] {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  if (issue.kind === 'validation') {
    const code = issue.message as ProblemCode;
    if (code === 'foreign-letter') return [{ path, code, detail: likeness(issue.input) }];
    const limit = typeof issue.requirement === 'number' ? String(issue.requirement) : undefined;
    return [{ path, code, detail: limit ?? shown(issue.input) }];
  }
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return unknownKeys(path.slice(0, -1), issue.path?.at(-1)?.input);
  }
  if (issue.input === undefined) return [{ path, code: 'missing' }];
  if (issue.message === 'own-policy') return [{ path, code: issue.message }];
  const ofRightType =
    (issue.type === 'picklist' || issue.type === 'literal') && typeof issue.input === 'string';
  return ofRightType
    ? [{ path, code: 'not-one-of', detail: shown(issue.input) }]
    : [{ path, code: 'wrong-type', detail: typeName(issue.input) }];
}

// The schema stops at an object's first unknown key; a spreadsheet's leftovers come by the dozen.
function unknownKeys(path: (string | number)[], holder: unknown): Problem[] {
  const known = KNOWN_KEYS[placeOf(path)] ?? [];
  return Object.keys(holder as object)
    .filter((key) => !known.includes(key))
    .map((key) => ({ path: [...path, key], code: 'unknown-key', detail: known.join(', ') }));
}

// Never the letter itself: it would look like the one that it passes for.
function likeness(text: unknown): string {
  const looksLike = strangerIn(String(text))?.looksLike;
  return looksLike === undefined ? '' : ` that looks like "${looksLike}"`;
}

function shown(value: unknown): string {
  const text = String(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group in { }';
  if (typeof value === 'number') return 'a number';
  if (typeof value === 'boolean') return `${value} without quotes`;
  return 'text';
}
