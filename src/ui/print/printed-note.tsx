import { addressLine } from '../../notes/address.ts';
import { letterOf } from '../../notes/letter.ts';
import type { NoteSheet } from '../../notes/note.ts';
import { noteMessages, printMessages as say } from '../messages.ts';
import { sayDay } from '../notes/dates.ts';

interface PrintedNoteProps {
  /** The note; null where it is gone already. */
  note: NoteSheet | null;
  /** Milliseconds since 1970. */
  today: number;
  print(): void;
}

/** A clean page with the private note and nothing else; what to do when the note is gone already. */
export function PrintedNote({ note, today, print }: PrintedNoteProps) {
  if (!note) {
    return (
      <main>
        <h1>{say.title}</h1>
        <p>{say.gone}</p>
      </main>
    );
  }
  const { hello, sections, thanks, blanks } = letterOf(note, noteMessages.letter);
  return (
    <main>
      <button type="button" class="again" onClick={print}>
        {say.again}
      </button>
      <header>
        <p class="to">{say.to(addressLine(note.to, note.school, note.town))}</p>
        <p>{sayDay(today)}</p>
      </header>
      <h1>{noteMessages.subject(note.school)}</h1>
      <p>{hello}</p>
      {sections.map(({ heading, text }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <p class="text" dir="auto">
            {text}
          </p>
        </section>
      ))}
      <footer>
        <p>{thanks}</p>
        {blanks.map((blank) => (
          <p key={blank} class="blank">
            {blank}:
          </p>
        ))}
      </footer>
    </main>
  );
}
