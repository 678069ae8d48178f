import { BECH32_LETTERS, isWholeBech32 } from '../pack/report-key.ts';

const HEAD = 'AGE-SECRET-KEY-1';
const HEAD_NAME = 'age-secret-key-';
const LETTERS = 58;
/** Letters a row, in groups of four. */
const ROW = 16;
const LONGEST = 2_000;

/**
 * A key for reports as rows to print and to lock away: the very letters of the `age` format, in groups of four, so that
 * they open reports without this program too once they are typed in.
 *
 * @param identity `AGE-SECRET-KEY-1…`.
 */
export function sheetRows(identity: string): string {
  const letters = identity.slice(HEAD.length);
  const rows = letters.match(new RegExp(`.{1,${ROW}}`, 'g')) ?? [];
  const grouped = rows.map((row, at) => `${at + 1}  ${(row.match(/.{1,4}/g) ?? []).join(' ')}`);
  return `${[HEAD, ...grouped].join('\n')}\n`;
}

export type SheetReading =
  | { ok: true; identity: string }
  | { ok: false; why: 'not-a-key' }
  /** `row`, from 1, is known where a single letter is wrong. */
  | { ok: false; why: 'wrong-letter'; row?: number };

/** Reads rows that were typed in; small letters, other gaps and what eyes mistake are put right. Never throws. */
export function sheetReading(text: string): SheetReading {
  if (text.length > LONGEST) return { ok: false, why: 'not-a-key' };
  const [, body] = /AGE\W*SECRET\W*KEY\W*1(.*)$/s.exec(text.toUpperCase()) ?? [];
  if (body === undefined) return { ok: false, why: 'not-a-key' };
  const letters = body
    .split('\n')
    .map((row) => row.replace(/^\s*\(?[1-4][.):]?\s+/, '').replace(/[^A-Z0-9]/g, ''))
    .join('')
    // The format has none of these four.
    .replace(/O/g, '0')
    .replace(/B/g, '8')
    .replace(/[1I]/g, 'L');
  if (letters.length !== LETTERS) return { ok: false, why: 'wrong-letter' };
  if (isWholeBech32(HEAD_NAME, letters.toLowerCase())) {
    return { ok: true, identity: `${HEAD}${letters}` };
  }
  const slip = slipIn(letters.toLowerCase());
  return { ok: false, why: 'wrong-letter', ...(slip === undefined ? {} : { row: rowOf(slip) }) };
}

const rowOf = (letter: number): number => Math.floor(letter / ROW) + 1;

/** The place of the one letter that, were it another, would make the key whole; undefined where no single one would. */
function slipIn(letters: string): number | undefined {
  const places = [...letters].flatMap((_, at) =>
    [...BECH32_LETTERS].some((other) =>
      isWholeBech32(HEAD_NAME, letters.slice(0, at) + other + letters.slice(at + 1)),
    )
      ? [at]
      : [],
  );
  return places.length === 1 ? places[0] : undefined;
}
