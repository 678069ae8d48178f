import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  keptNotes,
  without,
  withSaved,
  withTabs,
  withWritten,
} from '../../../src/notes/kept-notes.ts';
import { MOST_NOTES, MOST_OF_TAB, type SavedNote } from '../../../src/notes/note.ts';
import { idOf, saved, written } from './invented.ts';

const read = (stored: unknown) => keptNotes.read(stored).value;
const ids = (notes: readonly SavedNote[] | undefined) => notes?.map(({ id }) => id);

/** As many notes as are kept; those of these numbers were sent. */
function full(sent: readonly number[] = []): SavedNote[] {
  return Array.from({ length: MOST_NOTES }, (_, n) => {
    const letters = String.fromCharCode(97 + Math.floor(n / 26), 97 + (n % 26));
    return saved({
      id: letters.repeat(13),
      changed: MOST_NOTES - n,
      sent: sent.includes(n) ? 1 : null,
    });
  });
}

describe('reading', () => {
  test('nothing kept is no notes', () => {
    expect(keptNotes.read(undefined)).toEqual({ value: [], lost: 0 });
  });

  test.each<[string, unknown]>([
    ['a word', 'notes'],
    ['a group', { notes: [saved()] }],
    ['a number', 7],
  ])('%s in their place is no notes, and counts as a loss', (_, stored) => {
    expect(keptNotes.read(stored)).toEqual({ value: [], lost: 1 });
  });

  test.each<[string, object]>([
    ['an id of another form', { id: 'NOTE-1' }],
    ['no first part', { happened: undefined }],
    ['a number for a text', { tried: 7 }],
    ['a part longer than any draft', { right: 'a'.repeat(20_002) }],
    ['a time that is none', { changed: Number.NaN }],
    ['a sending that is none', { sent: 'yesterday' }],
    ['something beside it', { cc: 'x' }],
  ])('one with %s is left out and takes no other with it', (_, broken) => {
    const sound = saved({ id: idOf('b') });
    const reading = keptNotes.read([{ ...saved(), ...broken }, sound]);
    expect(reading).toEqual({ value: [sound], lost: 1 });
  });

  test('of two with one id the later stays, and the latest comes first', () => {
    const [old, late] = [saved({ changed: 1 }), saved({ changed: 3, happened: 'Later.' })];
    const between = saved({ id: idOf('b'), changed: 2 });
    expect(read([old, between, late])).toEqual([late, between]);
  });

  test('whatever is stored, reading never throws, and reading again changes nothing', () => {
    const anyNote = fc.record(
      {
        id: fc.constantFrom(idOf('a'), idOf('b'), 'x', 7),
        pack: fc.anything(),
        changed: fc.constantFrom(1, 2, -1, 1.5),
        sent: fc.constantFrom(null, 1, 'x'),
      },
      { requiredKeys: [] },
    );
    const someNote = fc.oneof(
      fc.anything(),
      anyNote.map((one) => ({ ...saved(), ...one })),
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.array(someNote)), (stored) => {
        const notes = read(stored);
        expect(keptNotes.read(notes)).toEqual({ value: notes, lost: 0 });
      }),
    );
  });
});

describe('writing', () => {
  test('one draft’s note is one note, as it stands now', () => {
    const notes = withWritten([saved()], written({ tried: 'I rang.' }), 2_000);
    expect(notes).toEqual([saved({ tried: 'I rang.', changed: 2_000 })]);
  });

  test('what is written again in the same words changes nothing, not even whether it was sent', () => {
    const notes = [saved({ sent: 1_500 })];
    expect(withWritten(notes, written(), 2_000)).toBe(notes);
  });

  test('one that was sent and is written on counts as not sent', () => {
    const notes = withWritten([saved({ sent: 1_500 })], written({ right: 'A call.' }), 2_000);
    expect(notes?.[0]?.sent).toBeNull();
  });

  test('a blank one is not kept, and one that was emptied goes', () => {
    const blank = written({ happened: ' \n' });
    expect(withWritten([], blank, 1)).toEqual([]);
    expect(withWritten([saved()], blank, 1)).toEqual([]);
  });

  test('deleting takes out this one and no other', () => {
    const other = saved({ id: idOf('b') });
    expect(without([saved(), other], idOf('a'))).toEqual([other]);
  });

  test('what was deleted comes back exactly as it was', () => {
    const note = saved({ changed: 5, sent: 7 });
    expect(withSaved(without([note], note.id), note)).toEqual([note]);
  });
});

describe('fifty are kept', () => {
  const fresh = written({ id: idOf('z') });

  test('where all are unsent, none is given up for another', () => {
    expect(withWritten(full(), fresh, 100)).toBeUndefined();
  });

  test('one of them can be written on all the same', () => {
    const notes = full();
    const id = notes[7]?.id ?? '';
    expect(withWritten(notes, written({ id, tried: 'Again.' }), 100)).toHaveLength(MOST_NOTES);
  });

  test('the oldest that was sent makes way', () => {
    const notes = full([3, 40]);
    const after = withWritten(notes, fresh, 100);
    expect(after).toHaveLength(MOST_NOTES);
    expect(ids(after)).toContain(idOf('z'));
    expect(ids(after)).toContain(notes[3]?.id);
    expect(ids(after)).not.toContain(notes[40]?.id);
  });
});

describe('a page that has taken over its watcher', () => {
  const idAt = (n: number) =>
    `${String.fromCharCode(97 + Math.floor(n / 26), 97 + (n % 26))}`.repeat(13);

  test('can’t fill the room: its own oldest make way, and nobody else’s', () => {
    const family = [
      saved({ id: idOf('y'), changed: 1 }),
      saved({ id: idOf('z'), changed: 0, sent: 1 }),
    ];
    let notes: readonly SavedNote[] = family;
    const added: string[] = [];
    for (let n = 0; n < 2 * MOST_NOTES; n += 1) {
      const after = withTabs(notes, written({ id: idAt(n) }), 100 + n, added);
      if (after) notes = after;
      added.push(idAt(n));
    }
    expect(notes).toHaveLength(family.length + MOST_OF_TAB);
    expect(ids(notes)).toEqual(expect.arrayContaining(ids(family) ?? []));
    expect(ids(notes)).toContain(idAt(2 * MOST_NOTES - 1));
  });

  test('pushes out no copy of what was sent', () => {
    expect(withTabs(full([3, 40]), written({ id: idOf('z') }), 100, [])).toBeUndefined();
  });
});
