import type { Writer } from '../drafts.ts';

/** New drafts of this length in UTF-16 code units, none like another: as after a paste. */
export function newTexts(writer: Writer, length: number, count: number): string[] {
  return Array.from({ length: count }, () => writer.draft(length));
}

/** One draft of about this length, with a letter more each time where the caret is. */
function typedAt(writer: Writer, length: number, letters: number, caret: number): string[] {
  const around = writer.draft(length - letters);
  // At the start of a word, as when a sentence is put in between.
  const at = caret >= around.length ? around.length : around.lastIndexOf(' ', caret) + 1;
  let typed = '';
  while (typed.length < letters) typed += `${writer.sentence()} `;
  return Array.from(
    { length: letters },
    (_, more) => around.slice(0, at) + typed.slice(0, more + 1) + around.slice(at),
  );
}

/** A draft that grows at its end, letter by letter. */
export const appended = (writer: Writer, length: number, letters: number): string[] =>
  typedAt(writer, length, letters, length);

/** A draft into whose middle a sentence is typed, letter by letter. */
export const typedMidway = (writer: Writer, length: number, letters: number): string[] =>
  typedAt(writer, length, letters, Math.floor((length - letters) / 2));
