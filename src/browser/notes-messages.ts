import * as v from 'valibot';
import { noteIdSchema, savedNoteSchema, writtenNoteSchema } from '../notes/kept-notes.ts';

/** What the page of notes asks of the background, which answers whether it was done. The page reads notes by itself. */
export const notesMessageSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('write-note'), note: writtenNoteSchema }),
  v.strictObject({ kind: v.literal('put-note'), note: savedNoteSchema }),
  v.strictObject({ kind: v.literal('remove-note'), id: noteIdSchema }),
]);
export type NotesMessage = v.InferOutput<typeof notesMessageSchema>;
