import type { NoteParts } from './note.ts';

/** What a note is put into words with, in the sender's own voice. */
export interface LetterWords {
  hello: string;
  /** The plain headings over the three parts. */
  happened: string;
  tried: string;
  right: string;
  thanks: string;
  /** What the sender fills in by hand at the end: their name, and how to reach them. */
  blanks: readonly string[];
}

/** A note in the form in which it leaves. */
export interface Letter {
  hello: string;
  sections: { heading: string; text: string }[];
  thanks: string;
  blanks: readonly string[];
}

const ORDER = ['happened', 'tried', 'right'] as const;

/** The finished note: a greeting, each part that is not empty under its heading, and an ending with room for a name. */
export function letterOf(parts: NoteParts, words: LetterWords): Letter {
  const sections = ORDER.flatMap((part) => {
    const text = parts[part].replace(/\r\n?/g, '\n').trim();
    return text ? [{ heading: words[part], text }] : [];
  });
  return { hello: words.hello, sections, thanks: words.thanks, blanks: words.blanks };
}

/** The same as plain text, with `\n` between lines and an empty line between parts. */
export function letterText({ hello, sections, thanks, blanks }: Letter): string {
  const parts = sections.map(({ heading, text }) => `${heading}\n${text}`);
  return [hello, ...parts, thanks, blanks.map((blank) => `${blank}: `).join('\n')].join('\n\n');
}
