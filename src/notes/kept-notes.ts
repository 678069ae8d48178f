import * as v from 'valibot';
import { listOf, settingOf, sound } from '../settings/reading.ts';
import {
  isBlank,
  MOST_NOTES,
  MOST_OF_TAB,
  MOST_PART,
  type SavedNote,
  type WrittenNote,
} from './note.ts';

/** More than this writes; what lies beyond is not looked at. */
const MOST_STORED = 1000;

const part = v.pipe(v.string(), v.maxLength(MOST_PART));
const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(8.64e15));

export const noteIdSchema = v.pipe(v.string(), v.regex(/^[a-z]{26}$/));

const written = {
  id: noteIdSchema,
  pack: v.pipe(v.string(), v.maxLength(40)),
  school: v.pipe(v.string(), v.maxLength(120)),
  route: v.pipe(v.string(), v.maxLength(80)),
  to: v.pipe(v.string(), v.maxLength(200)),
  happened: part,
  tried: part,
  right: part,
  photo: v.boolean(),
};

export const writtenNoteSchema = v.strictObject(written);

export const savedNoteSchema = v.strictObject({
  ...written,
  changed: time,
  sent: v.nullable(time),
});

/** What is printed; it holds for a moment only. */
export const noteSheetSchema = v.strictObject({
  school: written.school,
  town: v.pipe(v.string(), v.maxLength(80)),
  to: written.to,
  happened: part,
  tried: part,
  right: part,
});

/**
 * The notes as they are kept, the latest first. One that can't be read is left out and takes no other with it; of two
 * with one id the later stays.
 */
export const keptNotes = settingOf<readonly SavedNote[]>([], (stored) => {
  const all = listOf(sound(savedNoteSchema), MOST_STORED)(stored);
  if (!all) return undefined;
  const sorted = latestFirst(all.value);
  const once = sorted.filter((note, at) => sorted.findIndex(({ id }) => id === note.id) === at);
  const value = once.slice(0, MOST_NOTES);
  return { value, lost: all.lost + all.value.length - value.length };
});

/**
 * The notes with this one as it stands now; one that was sent and is written on counts as not sent. A blank one is not
 * kept. Where there is no room, the oldest that was sent makes way.
 *
 * @param now milliseconds since 1970
 * @returns undefined where all are unsent and there is no room: none of those is given up for another.
 */
export function withWritten(
  notes: readonly SavedNote[],
  note: WrittenNote,
  now: number,
): readonly SavedNote[] | undefined {
  if (isBlank(note)) return without(notes, note.id);
  const before = notes.find(({ id }) => id === note.id);
  const keys = Object.keys(note) as (keyof WrittenNote)[];
  if (before && keys.every((key) => before[key] === note[key])) return notes;
  return withSaved(notes, { ...note, changed: now, sent: null });
}

/**
 * The same for a note from a page. Where its tab has added its share, or there is no room, the oldest unsent one that
 * the tab added makes way, and never another.
 *
 * @param added ids of the notes that the tab has added before.
 */
export function withTabs(
  notes: readonly SavedNote[],
  note: WrittenNote,
  now: number,
  added: readonly string[],
): readonly SavedNote[] | undefined {
  const isNew = !isBlank(note) && notes.every(({ id }) => id !== note.id);
  if (!isNew) return withWritten(notes, note, now);
  const own = notes.filter(({ id, sent }) => sent === null && added.includes(id));
  const room = own.length < MOST_OF_TAB && notes.length < MOST_NOTES;
  if (room) return withWritten(notes, note, now);
  const oldest = own.at(-1);
  return oldest && withWritten(without(notes, oldest.id), note, now);
}

/** The notes with this one exactly as given. Undefined as in {@link withWritten}. */
export function withSaved(
  notes: readonly SavedNote[],
  note: SavedNote,
): readonly SavedNote[] | undefined {
  const others = without(notes, note.id);
  if (others.length < MOST_NOTES) return latestFirst([...others, note]);
  const oldest = others.findLast(({ sent }) => sent !== null);
  return oldest && latestFirst([...without(others, oldest.id), note]);
}

/** The notes without the one of this id. */
export function without(notes: readonly SavedNote[], id: string): readonly SavedNote[] {
  return notes.filter((note) => note.id !== id);
}

function latestFirst(notes: readonly SavedNote[]): readonly SavedNote[] {
  return [...notes].sort((one, other) => other.changed - one.changed);
}
