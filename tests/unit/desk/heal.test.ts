import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftOf } from '../../../src/desk/draft.ts';
import { readStored, type Stored, WORK_FORMAT } from '../../../src/desk/heal.ts';
import { newWork, type Work } from '../../../src/desk/work.ts';
import { examplePack } from '../../../src/pack/example.ts';

const TODAY = '2026-11-21';
const work: Work = {
  ...newWork(TODAY, draftOf(examplePack)),
  visited: ['school', 'people'],
  handedOut: { version: 2, text: '{}', on: '2026-10-01' },
  sites: ['facebook'],
};
const stored = (): Stored =>
  JSON.parse(JSON.stringify({ format: WORK_FORMAT, at: 1_700_000, by: 'tab', work }));
/** The stored work with one part broken. */
function broken(path: string, value: unknown): unknown {
  const whole = stored();
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at = whole as unknown as Record<string, unknown>;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  at[last] = value;
  return whole;
}

test('what is whole comes back as it was', () => {
  const read = readStored(stored(), TODAY);
  expect(read).toMatchObject({ found: true, at: 1_700_000, by: 'tab', lost: [] });
  expect(read.found && read.work).toEqual(work);
});

test.each([null, undefined])('nothing is nothing: %s', (value) => {
  expect(readStored(value, TODAY)).toEqual({ found: false });
});

describe('what is broken is left out by itself, and named', () => {
  test.each<[string, unknown, string[], (kept: Work) => unknown, unknown]>([
    ['work', 'gone', ['everything'], (kept) => kept.draft.school.name, ''],
    ['work.draft', null, ['everything'], (kept) => kept.draft.people, []],
    ['work.draft.school.name', 7, ['school'], (kept) => kept.draft.school.town, 'Oakworth'],
    ['work.draft.people.1', { id: 's2' }, ['people'], (kept) => kept.draft.people.length, 9],
    ['work.draft.people', 'x', ['people'], (kept) => kept.draft.channels.length, 12],
    ['work.draft.channels.0', 12, ['channels'], (kept) => kept.draft.people.length, 10],
    ['work.draft.sealed', { kdf: 'md5' }, ['sealed'], (kept) => kept.draft.sealed, undefined],
    ['work.step', 'nowhere', ['rest'], (kept) => kept.draft.policy, 'redscope'],
    ['work.handedOut', 4, ['rest'], (kept) => kept.handedOut, null],
  ])('%s', (path, value, lost, look, left) => {
    const read = readStored(broken(path, value), TODAY);
    if (!read.found) throw new Error('nothing was found');
    expect(read.lost).toEqual(lost);
    expect(look(read.work)).toEqual(left);
  });

  test('no store, however broken, stops the desk', () => {
    const paths = ['work', 'work.draft', 'work.draft.people', 'work.draft.school', 'work.machines'];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const read = readStored(broken(path, value), TODAY);
        if (read.found) expect(Array.isArray(read.work.draft.people)).toBe(true);
      }),
    );
    fc.assert(fc.property(fc.anything(), (value) => void readStored(value, TODAY)));
  });
});
