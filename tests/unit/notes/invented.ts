import type { SavedNote, WrittenNote } from '../../../src/notes/note.ts';

/** The id of an invented note, told from others by its letter. */
export const idOf = (letter: string): string => letter.repeat(26);

/** A note to an invented school. */
export function written(changes: Partial<WrittenNote> = {}): WrittenNote {
  return {
    id: idOf('a'),
    pack: 'fernhollow',
    school: 'Fernhollow Primary School',
    route: 'head',
    to: 'Headteacher',
    happened: 'Nobody rang back on Monday.',
    tried: '',
    right: '',
    photo: false,
    ...changes,
  };
}

/** The same as it is kept. */
export function saved(changes: Partial<SavedNote> = {}): SavedNote {
  return { ...written(), changed: 1_000, sent: null, ...changes };
}
