import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SchoolFacts } from '../../browser/judge.ts';
import { newNoteId, type SavedNote, type WrittenNote } from '../../notes/note.ts';
import { notesMessages as say } from '../messages.ts';
import { OwnPage } from '../page/own-page.tsx';
import { NoteEditor } from './note-editor.tsx';
import { NoteList } from './note-list.tsx';
import type { NotesPort } from './types.ts';
import { type NotesState, useNotes } from './use-notes.ts';

/** The family's notes to schools: those that are kept, and the one that is being written. */
export function NotesPage({ port }: { port: NotesPort }) {
  const page = useNotes(port);
  const { notes, schools, failed } = page;
  const [begun, setBegun] = useState<WrittenNote>();
  // The note that the page was opened at may be on its way still.
  const at = useRef(port.at());
  useEffect(() => {
    const found = notes?.find(({ id }) => id === at.current);
    if (!found) return;
    at.current = '';
    setBegun(writtenOf(found));
  }, [notes]);

  const removeNote = (note: SavedNote) => {
    setBegun(undefined);
    void page.remove(note);
  };

  return (
    <OwnPage title={say.title} lead={say.lead} promise={say.promise}>
      {failed && (
        <p class="own-note" role="alert">
          {say.failed}
        </p>
      )}
      <Removed page={page} />
      {!notes && !failed && <p>{say.loading}</p>}
      {notes && begun && (
        <NoteEditor
          key={begun.id}
          port={port}
          begun={begun}
          saved={notes.find(({ id }) => id === begun.id)}
          schools={schools}
          close={() => setBegun(undefined)}
          remove={removeNote}
        />
      )}
      {notes && !begun && (
        <>
          <button
            type="button"
            class="byp-primary notes-begin"
            onClick={() => setBegun(newNote(schools[0]))}
          >
            {say.begin}
          </button>
          <section class="own-section" aria-labelledby="notes">
            <h2 id="notes">{say.list}</h2>
            <NoteList
              notes={notes}
              open={(note) => setBegun(writtenOf(note))}
              remove={removeNote}
            />
          </section>
        </>
      )}
    </OwnPage>
  );
}

/** What was deleted, and the way back. Where the button was that had the focus, nothing is any more. */
function Removed({ page: { removed, undone, undo } }: { page: NotesState }) {
  const line = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (removed || undone) line.current?.focus();
  }, [removed, undone]);
  return (
    <div ref={line} class="own-said" role="status" tabIndex={-1}>
      {removed && (
        <>
          {say.removed}{' '}
          <button type="button" class="byp-link" onClick={() => void undo()}>
            {say.undo}
          </button>
        </>
      )}
      {!removed && undone && say.undone}
    </div>
  );
}

function writtenOf({ changed: _, sent: __, ...written }: SavedNote): WrittenNote {
  return written;
}

function newNote(school: SchoolFacts | undefined): WrittenNote {
  return {
    id: newNoteId(),
    pack: school?.id ?? '',
    school: school?.name ?? '',
    route: '',
    to: '',
    happened: '',
    tried: '',
    right: '',
    photo: false,
  };
}
