import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createHeldNotes, type NoteDraft } from '../../../src/card/held-notes.ts';
import type { WrittenNote } from '../../../src/notes/note.ts';
import { verdict } from './fernhollow.ts';

const keepNote = vi.fn((_: WrittenNote) => {});
const deleteNote = vi.fn((_: string) => {});
let notes: ReturnType<typeof createHeldNotes>;

const draft = (changes: Partial<NoteDraft> = {}): NoteDraft => ({
  key: 0.5,
  draft: 'Mrs Ashdown ignored us again.',
  photo: false,
  verdict: verdict(),
  ...changes,
});
const kept = () => keepNote.mock.calls.map(([note]) => note);
const later = () => vi.advanceTimersByTime(1_000);

beforeEach(() => {
  vi.useFakeTimers();
  keepNote.mockClear();
  deleteNote.mockClear();
  notes = createHeldNotes({ keepNote, deleteNote });
});
afterEach(() => vi.useRealTimers());

test('a note in sight is kept after a moment, once, with whom it is for', () => {
  notes.soon(draft());
  notes.soon(draft());
  expect(kept()).toEqual([]);
  later();
  expect(kept()).toEqual([
    {
      id: expect.stringMatching(/^[a-z]{26}$/),
      pack: 'fernhollow',
      school: 'Fernhollow Primary School',
      route: 't',
      to: 'Class teacher',
      happened: 'Mrs Ashdown ignored us again.',
      tried: '',
      right: '',
      photo: false,
    },
  ]);
});

test('it is kept at once when its card or tab goes, and then no second time', () => {
  notes.write(draft(), { tried: 'I rang.' });
  notes.now();
  later();
  expect(kept().map(({ tried }) => tried)).toEqual(['I rang.']);
});

test('it follows the draft until the parent changes it, and then stays theirs', () => {
  expect(notes.show(draft({ draft: 'More.' })).happened).toBe('More.');
  notes.write(draft(), { happened: 'In my own words.' });
  expect(notes.show(draft({ draft: 'Still more.' })).happened).toBe('In my own words.');
});

test('one draft has one note, however often it is opened, and another draft another', () => {
  notes.write(draft(), { tried: 'I rang.' });
  notes.back(draft());
  notes.write(draft(), { right: 'A call.' });
  notes.write(draft({ key: 0.7 }), { tried: 'Nothing.' });
  notes.now();
  const [first, second, other] = kept();
  expect(second).toMatchObject({ id: first?.id, tried: 'I rang.', right: 'A call.' });
  expect(other?.id).not.toBe(first?.id);
  expect(notes.show(draft({ key: 0.7 })).right).toBe('');
});

test('one that nobody wrote in or used is not kept once the parent goes back', () => {
  notes.soon(draft());
  later();
  const [note] = kept();
  notes.back(draft());
  later();
  expect(deleteNote.mock.calls).toEqual([[note?.id]]);
  expect(kept()).toHaveLength(1);
});

test.each([
  ['written in', () => notes.write(draft(), { right: 'A call.' })],
  ['copied, printed or mailed', () => notes.left(draft())],
])('one that was %s stays', (_, act) => {
  act();
  notes.back(draft());
  expect(deleteNote).not.toHaveBeenCalled();
  expect(kept().length).toBeGreaterThan(0);
});

test('once deleted it is not kept again by itself, and the next one begins anew', () => {
  notes.write(draft(), { tried: 'I rang.' });
  notes.remove(draft());
  notes.soon(draft());
  later();
  expect(kept()).toEqual([]);
  expect(deleteNote).toHaveBeenCalledOnce();
  expect(notes.show(draft()).done).toBe('deleted');
  notes.back(draft());
  expect(notes.show(draft())).toMatchObject({ tried: '', done: undefined });
});

test('it is sure to be kept only when the background has said so, and not while a change waits', () => {
  const sure = () => notes.show(draft()).sure;
  notes.soon(draft());
  later();
  expect(sure()).toBeFalsy();
  const id = kept()[0]?.id ?? '';
  notes.answered(id, true);
  expect(sure()).toBe(true);
  notes.write(draft(), { tried: 'I rang.' });
  expect(sure()).toBe(false);
  notes.answered(id, true);
  expect(sure()).toBe(false);
  // Where the background is gone, nothing comes after this.
  later();
  expect(notes.show(draft())).toMatchObject({ kept: true, sure: false });
});

test('what the background says of one note is told of no other', () => {
  notes.soon(draft());
  later();
  notes.answered(kept()[0]?.id ?? '', false);
  notes.answered('somebody-else', true);
  expect(notes.show(draft()).kept).toBe(false);
  expect(notes.show(draft({ key: 0.7 })).kept).toBeUndefined();
});
