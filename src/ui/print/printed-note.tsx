import { printMessages } from '../messages.ts';

/** A clean page with the private note and nothing else; what to do when the note is gone already. */
export function PrintedNote({ note }: { note: { to: string; text: string } | null }) {
  if (!note) {
    return (
      <main>
        <h1>{printMessages.title}</h1>
        <p>{printMessages.gone}</p>
      </main>
    );
  }
  return (
    <main>
      <h1>{note.to ? printMessages.to(note.to) : printMessages.title}</h1>
      <p class="text">{note.text}</p>
    </main>
  );
}
