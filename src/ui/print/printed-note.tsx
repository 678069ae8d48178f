import { printMessages } from '../messages.ts';

/** A clean page with the private note and nothing else; what to do when the note is gone already. */
export function PrintedNote({ note }: { note: { to: string; text: string } | null }) {
  if (!note) return <p>{printMessages.gone}</p>;
  return (
    <main>
      {note.to && <p class="to">{printMessages.to(note.to)}</p>}
      <p class="text">{note.text}</p>
    </main>
  );
}
