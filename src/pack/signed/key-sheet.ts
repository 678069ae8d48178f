import { fromBase64Url, toBase64Url } from './base64url.ts';
import { keyOfSecret, type SchoolKey } from './keys.ts';

const SHEET_FORMAT = 'before-you-post-key@1';

/** Crockford's base 32: no I, L, O or U, which hands and eyes mistake for other letters. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Letters a row: 13 for its eight bytes, three to check them. */
const ROW = 16;
const DATA = 13;
const ROWS = 4;
const ROW_BYTES = 8;

/**
 * The secret half of a key as a sheet to print and to lock away: four numbered rows of four groups of four letters.
 * Each row ends in letters that check it, so that a slip of the pen is found in its row. Letters rather than words:
 * words are what the school tells everybody (`fingerprintOf`), and these are what it tells nobody.
 */
export async function keyToSheet(key: SchoolKey): Promise<string> {
  const secret = fromBase64Url(key.secret);
  if (secret?.length !== ROWS * ROW_BYTES) throw new TypeError('A secret key has 32 bytes.');
  const rows: string[] = [];
  for (let row = 0; row < ROWS; row++) {
    const bytes = secret.subarray(row * ROW_BYTES, (row + 1) * ROW_BYTES);
    const letters = await rowOf(bytes, row);
    rows.push(`${row + 1}  ${(letters.match(/.{4}/g) ?? []).join(' ')}`);
  }
  return `${[SHEET_FORMAT, ...rows].join('\n')}\n`;
}

export type SheetReading =
  | { ok: true; key: SchoolKey }
  | { ok: false; why: 'not-a-sheet' }
  /** The row, from 1, in which a letter is wrong. */
  | { ok: false; why: 'wrong-row'; row: number };

const NOT_A_SHEET: SheetReading = { ok: false, why: 'not-a-sheet' };
const LONGEST = 2_000;

/** Reads a typed-in sheet; small letters, hyphens, missing spaces, O for 0, and I or L for 1 are put right. Never throws. */
export async function keyFromSheet(text: string): Promise<SheetReading> {
  if (text.length > LONGEST) return NOT_A_SHEET;
  const rows = rowsIn(text);
  if (rows.length !== ROWS) return NOT_A_SHEET;
  const secret = new Uint8Array(ROWS * ROW_BYTES);
  for (const [row, letters] of rows.entries()) {
    const bytes = bytesOf(letters.slice(0, DATA));
    if (!bytes || (await rowOf(bytes, row)) !== letters) {
      return { ok: false, why: 'wrong-row', row: row + 1 };
    }
    secret.set(bytes, row * ROW_BYTES);
  }
  try {
    return { ok: true, key: await keyOfSecret(toBase64Url(secret)) };
  } catch {
    return NOT_A_SHEET;
  }
}

// Rows may have lost their numbers, or all of them their line ends; the heading is no row.
function rowsIn(text: string): string[] {
  const lines = text
    .toUpperCase()
    .split('\n')
    .filter((line) => !line.includes('@'))
    .map((line) => line.replace(/(?:^|\s)\(?[1-4][.):]?(?=\s)/g, ' ').replace(/[\s.·_-]/g, ''))
    .map((line) => line.replaceAll('O', '0').replace(/[IL]/g, '1'))
    .filter((line) => line !== '');
  const all = lines.join('');
  return lines.length < ROWS && all.length === ROWS * ROW ? (all.match(/.{16}/g) ?? []) : lines;
}

async function rowOf(bytes: Uint8Array, row: number): Promise<string> {
  // The row's number is checked too: rows that have changed places are found.
  const checked = Uint8Array.from([...new TextEncoder().encode(SHEET_FORMAT), row, ...bytes]);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', checked));
  return lettersOf(bytes, DATA) + lettersOf(digest.subarray(0, 2), 3);
}

function lettersOf(bytes: Uint8Array, count: number): string {
  let number = 0n;
  for (const byte of bytes) number = (number << 8n) | BigInt(byte);
  const bits = BigInt(count * 5);
  const padded = bits > bytes.length * 8 ? number << (bits - BigInt(bytes.length * 8)) : number;
  return Array.from({ length: count }, (_, at) => {
    const letter = (padded >> BigInt((count - 1 - at) * 5)) & 31n;
    return LETTERS[Number(letter)];
  }).join('');
}

function bytesOf(letters: string): Uint8Array | undefined {
  let number = 0n;
  for (const letter of letters) {
    const value = LETTERS.indexOf(letter);
    if (value < 0) return undefined;
    number = (number << 5n) | BigInt(value);
  }
  // 13 letters hold a bit more than eight bytes: it has to be empty.
  if (letters.length !== DATA || number & 1n) return undefined;
  return Uint8Array.from({ length: ROW_BYTES }, (_, at) =>
    Number((number >> BigInt(1 + (ROW_BYTES - 1 - at) * 8)) & 255n),
  );
}
