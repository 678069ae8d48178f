import { MAX_DEPTH, MOST_KEYS, type PackLimits } from './limits.ts';
import { type PackPath, type Problem, RESERVED_KEYS } from './problem.ts';
import { repeatedKey } from './repeated-keys.ts';

type Parsed = { value: unknown } | { problem: Problem };

/** Reads JSON text of at most `limits.bytes` bytes of UTF-8; a byte order mark is allowed. */
export function parsePackText(source: string, limits: PackLimits): Parsed {
  // A UTF-16 unit is at most three bytes, so only texts in between need to be measured.
  const tooBig =
    source.length > limits.bytes ||
    (source.length * 3 > limits.bytes && new TextEncoder().encode(source).length > limits.bytes);
  if (tooBig) return { problem: { path: [], code: 'too-big', detail: megabytes(limits.bytes) } };
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { problem: { path: [], code: 'not-json', detail: whereJsonBreaks(text, error) } };
  }
  const twice = repeatedKey(text);
  return twice ? { problem: { path: twice, code: 'repeated-key' } } : { value };
}

function megabytes(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${Math.floor(bytes / (1024 * 1024))} MB` : `${bytes} bytes`;
}

// Engines word their messages differently; only the place is taken from them.
function whereJsonBreaks(text: string, error: unknown): string | undefined {
  const message = error instanceof Error ? error.message : '';
  const position = /position (\d+)/.exec(message)?.[1];
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return `line ${line}`;
  if (position !== undefined) return `line ${text.slice(0, Number(position)).split('\n').length}`;
  if (/end of/i.test(message)) return 'the end';
  return undefined;
}

/**
 * Looks at a pack's outline before its schema does: nothing nested deep, no endless lists, no key
 * that reaches a prototype. A value that passes is small enough for everything that follows.
 */
export function outlineProblems(value: unknown, limits: PackLimits): Problem[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [{ path: [], code: 'not-a-pack' }];
  }
  const problems: Problem[] = [];
  let left = Math.max(limits.people, 1000) * 40;

  const visit = (node: unknown, path: PackPath): boolean => {
    left -= typeof node === 'string' ? 1 + node.length / 100 : 1;
    if (left < 0) {
      problems.push({ path: [], code: 'too-big', detail: megabytes(limits.bytes) });
      return false;
    }
    if (typeof node !== 'object' || node === null) return true;
    if (path.length > MAX_DEPTH) {
      problems.push({ path: path.slice(0, 1), code: 'too-deep' });
      return false;
    }
    if (Array.isArray(node)) return node.every((child, index) => visit(child, [...path, index]));
    const keys = Object.keys(node);
    if (keys.length > MOST_KEYS) {
      problems.push({ path, code: 'too-many', detail: String(MOST_KEYS) });
      return false;
    }
    for (const key of keys) {
      if (RESERVED_KEYS.has(key)) problems.push({ path: [...path, key], code: 'reserved-key' });
      else if (!visit((node as Record<string, unknown>)[key], [...path, key])) return false;
    }
    return true;
  };
  visit(value, []);

  const lists: [keyof PackLimits, number][] = [
    ['people', limits.people],
    ['channels', limits.channels],
  ];
  for (const [key, most] of lists) {
    const list = (value as Record<string, unknown>)[key];
    if (Array.isArray(list) && list.length > most) {
      problems.push({ path: [key], code: 'too-many', detail: String(most) });
    }
  }
  return problems;
}
