import { addressLine } from '../../notes/address.ts';
import { firstWords } from '../../notes/first-words.ts';
import type { SavedNote } from '../../notes/note.ts';
import { notesMessages as say } from '../messages.ts';
import { sayDay, sayMoment } from './dates.ts';

interface NoteListProps {
  notes: readonly SavedNote[];
  open(note: SavedNote): void;
  remove(note: SavedNote): void;
}

/** The family's notes, the latest first: when, for whom, its first words, and whether it was sent. */
export function NoteList({ notes, open, remove }: NoteListProps) {
  if (notes.length === 0) return <p>{say.none}</p>;
  return (
    <ul class="notes-list">
      {notes.map((note) => (
        <NoteRow key={note.id} note={note} open={() => open(note)} remove={() => remove(note)} />
      ))}
    </ul>
  );
}

interface NoteRowProps {
  note: SavedNote;
  open(): void;
  remove(): void;
}

function NoteRow({ note, open, remove }: NoteRowProps) {
  const words = firstWords(note) || say.unnamed;
  const address = addressLine(note.to, note.school);
  return (
    <li class="own-panel notes-row">
      <h3 dir="auto">{words}</h3>
      <div class="notes-facts">
        {address && <p>{say.forWhom(address)}</p>}
        <p>{say.written(sayMoment(note.changed))}</p>
        <p class={note.sent === null ? 'notes-unsent' : undefined}>
          {note.sent === null ? say.notSent : say.sentOn(sayDay(note.sent))}
        </p>
      </div>
      <div class="own-actions">
        <button type="button" class="byp-primary" aria-label={say.openOf(words)} onClick={open}>
          {say.open}
        </button>
        <button
          type="button"
          class="byp-secondary"
          aria-label={say.removeOf(words)}
          onClick={remove}
        >
          {say.remove}
        </button>
      </div>
    </li>
  );
}
