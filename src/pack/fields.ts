import * as v from 'valibot';
import { isPlainText, isStacked } from './characters.ts';
import { isForeignHost, isPlainHost } from './hosts.ts';
import { strangerIn } from './look-alikes.ts';
import type { ProblemCode } from './problem.ts';
import { RESERVED_KEYS } from './problem.ts';

const code = (name: ProblemCode): ProblemCode => name;

/** One line of plain text of at most `max` UTF-16 code units; spaces around it are dropped. */
export const line = (max: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, code('empty')),
    v.maxLength(max, code('too-long')),
    v.check(isPlainText, code('hidden-character')),
    v.check((text) => !isStacked(text), code('stacked-marks')),
    v.check((text) => !/[<>]/.test(text), code('markup')),
    v.check((text) => strangerIn(text) === undefined, code('foreign-letter')),
  );

/** The pack's own id: it becomes part of file names, so small letters, digits and hyphens. */
export const packId = v.pipe(
  v.string(),
  v.maxLength(40, code('too-long')),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, code('bad-form')),
  v.check((id) => !RESERVED_KEYS.has(id), code('reserved-id')),
);

/** The id of a person or a channel. */
export const entryId = v.pipe(
  v.string(),
  v.maxLength(40, code('too-long')),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/, code('bad-form')),
  v.check((id) => !RESERVED_KEYS.has(id), code('reserved-id')),
);

/** A day that exists, as `2026-11-01`. */
export const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, code('bad-date')),
  v.check((text) => {
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  }, code('bad-date')),
);

/** A whole number from 1 on. */
export const versionNumber = v.pipe(
  v.number(),
  v.integer(code('bad-form')),
  v.minValue(1, code('bad-form')),
  v.maxValue(1_000_000, code('bad-form')),
);

/** An official account as host and path, `facebook.com/fernhollowprimary`. */
export const account = v.pipe(
  line(200),
  v.check((text) => !isForeignHost(text.split('/')[0] ?? ''), code('foreign-host')),
  v.check((text) => {
    const [host = '', ...path] = text.split('/');
    return isPlainHost(host) && /^[^\s/?#@:][^\s?#]*$|^@[^\s/?#@]+$/.test(path.join('/'));
  }, code('bad-form')),
);
