/** What the bytes 80 to 9F are in Windows-1252; '' for the five that are nothing there. */
const WINDOWS_1252 = [...'€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ'].map((letter) =>
  letter === '_' ? '' : letter,
);

/**
 * Control characters 80 to 9F as the Windows-1252 letters that were meant. Some decoders leave them, and so do web
 * pages and programs that took one encoding for the other.
 */
export function mendControls(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (letter) => WINDOWS_1252[letter.charCodeAt(0) - 0x80] ?? '');
}

const SIMPLE = /^(?:[\x21-\x7e]+(?: [\x21-\x7e]+)*)?$/;

/**
 * A cell as one line of visible text: no control, zero-width or direction characters, single spaces, none around it;
 * accents composed. `="0123"`, by which programs keep Excel from counting, becomes `0123`.
 */
export function plainCell(cell: string): string {
  const text = SIMPLE.test(cell)
    ? cell
    : mendControls(cell)
        .replace(/[\p{Cf}\p{Cs}]/gu, '')
        .replace(/\s+/g, ' ')
        .replace(/\p{Cc}/gu, '')
        .trim()
        .normalize('NFC');
  return text.startsWith('="') && text.endsWith('"') ? text.slice(2, -1).trim() : text;
}

/** A name's cell: plain, with straight apostrophes and hyphens, since keyboards and programs write them in many ways. */
export function plainName(cell: string): string {
  return plainCell(cell)
    .replace(/[‘’ʼʹ`´′＇‛]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-');
}

/** At most so many UTF-16 code units of a text, and no half of a character at the end. */
export const cutTo = (text: string, most: number): string =>
  text
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();

/** Letters only, small and without marks: by this two writings of a name are the same name. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
}
