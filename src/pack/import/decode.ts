import { mendControls } from './cell-text.ts';

/** Which Unicode form bytes are in, where they say so: by a byte order mark, or by every second byte being 0. */
function unicodeForm([a, b, c, d]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a !== 0 && b === 0 && c !== 0 && d === 0) return 'utf-16le';
  if (a === 0 && b !== 0 && c === 0 && d !== 0) return 'utf-16be';
  return undefined;
}

/**
 * The text of a file that a spreadsheet or an office program saved: UTF-8, UTF-16, or else Windows-1252, which Excel
 * still writes in Britain (WHATWG Encoding Standard). Without its byte order mark. Never throws.
 */
export function decodeText(bytes: Uint8Array): string {
  const form = unicodeForm(bytes);
  if (form !== undefined) return new TextDecoder(form).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Some versions of Node decode this as Latin-1.
    return mendControls(new TextDecoder('windows-1252').decode(bytes));
  }
}
