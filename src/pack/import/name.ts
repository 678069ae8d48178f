import type { Field } from './aliases.ts';
import { takeAsides } from './asides.ts';
import { isShouted, putRight } from './capitals.ts';
import { nameKey, plainName } from './cell-text.ts';
import { fitsPack } from './fits-pack.ts';
import { type NameParts, takeApart } from './full-name.ts';
import type { NameOrder } from './heading.ts';
import type { RowNoteCode, RowProblemCode } from './row-words.ts';
import { takeTitles, titlesIn } from './titles.ts';

/** A person's name as a pack has it. */
export interface Name {
  title?: string;
  /** One letter where the file has only an initial. */
  forename?: string;
  surname: string;
  aliases: string[];
  /** A job that stood in a name's or title's cell. */
  job?: string;
  notes: RowNoteCode[];
}

export type NameReading = { ok: true; name: Name } | { ok: false; code: RowProblemCode };

const LONGEST = 60;
const LONGEST_CELL = 200;
const NAME = /^\p{L}[\p{L}\p{M}'.· -]*$/u;
const VACANT =
  /^(?:(?:the )?post )?(?:vacan(?:t|cy)|tb[ac]|n ?\/ ?a|unknown|unfilled|to be (?:confirmed|appointed|advised))(?: post)?$/i;
const TWO = /\s(?:&|and|\+)\s|\/|;/i;

/**
 * Reads a person's name from the cells of a row.
 *
 * @param order what the heading says of full names without a comma.
 * @returns the name with its capitals put right, or why there is none.
 */
export function readName(cells: Partial<Record<Field, string>>, order?: NameOrder): NameReading {
  const { surname = '', forename = '', fullName = '' } = cells;
  const written = surname === '' && fullName !== '' ? fullName : `${forename} ${surname}`.trim();
  if (written === '') return { ok: false, code: 'no-name' };
  if (written.length > LONGEST_CELL) return { ok: false, code: 'too-long' };
  if (written.includes('\ufffd')) return { ok: false, code: 'lost-letter' };
  if (VACANT.test(written)) return { ok: false, code: 'vacancy' };
  if (TWO.test(written)) return { ok: false, code: 'two-people' };

  const parts =
    surname === '' && fullName !== ''
      ? takeApart(plainName(fullName), order)
      : fromColumns(plainName(surname), plainName(forename));
  if (parts.surname === undefined) {
    return { ok: false, code: parts.forename === undefined ? 'no-name' : 'no-surname' };
  }
  const family = putRight(parts.surname.replace(/\s*-\s*/g, '-'), 'surname');
  const given = givenName(parts.forename ?? cells.initials ?? '', family, isShouted(parts.surname));
  const fault = [family, given].map(faultOf).find((code) => code !== undefined);
  if (fault) return { ok: false, code: fault };
  if (nameKey(family).length < 2) return { ok: false, code: 'one-letter' };
  return { ok: true, name: finish(parts, cells, family, given) };
}

function faultOf(part: string): RowProblemCode | undefined {
  if (part.length > LONGEST) return 'too-long';
  return part === '' || (NAME.test(part) && fitsPack(part, LONGEST)) ? undefined : 'not-a-name';
}

/** A surname's and a forename's cell; either may hold a title, the surname's even the whole name. */
function fromColumns(surname: string, forename: string): NameParts {
  if (forename === '' && surname.includes(',')) return takeApart(surname);
  const family = takeAsides(surname, () => false);
  const given = takeAsides(forename, () => true);
  const last = takeTitles(family.name.split(' ').filter(Boolean));
  const first = takeTitles(given.name.split(' ').filter(Boolean));
  const title = first.title ?? given.title ?? last.title ?? family.title;
  return {
    former: family.former || given.former,
    other: family.other || given.other,
    ...(title !== undefined && { title }),
    ...(given.alias !== undefined && { alias: given.alias }),
    ...(first.words.length > 0 && { forename: first.words.join(' ') }),
    ...(last.words.length > 0 && { surname: last.words.join(' ') }),
  };
}

/** A forename without middle initials and without the surname, which "Preferred name" columns repeat. */
function givenName(written: string, family: string, shouted: boolean): string {
  const words = plainName(written)
    .replace(/\s*-\s*/g, '-')
    .split(/\s+/)
    .filter(Boolean);
  const tail = family.split(' ').length;
  if (words.length > tail && nameKey(words.slice(-tail).join('')) === nameKey(family)) {
    words.splice(-tail);
  }
  while (words.length > 1 && /^\p{L}\.?$/u.test(words.at(-1) ?? '')) words.pop();
  const text = words.join(' ').replace(/^(\p{L})\.(?:\s*\p{L}\.?)*$/u, '$1');
  // "AJ" is what a person is called; but beside "SMITH" everything is in capitals, and "JO" is Jo.
  const letters = shouted ? /^(?:[^AEIOUY\P{Lu}]{2}|\p{Lu}J)$/u : /^\p{Lu}{2}$/u;
  return letters.test(text) ? text : putRight(text, 'forename');
}

function finish(
  parts: NameParts,
  cells: Partial<Record<Field, string>>,
  surname: string,
  forename: string,
): Name {
  const notes: RowNoteCode[] = [];
  if (parts.former) notes.push('former-name');
  if (parts.other) notes.push('aside');
  const said = cells.title ?? '';
  const title = titlesIn(said) ?? parts.title;
  // "Title" may head a column of jobs: "Jane Ashdown, Headteacher".
  const asJob = said !== '' && titlesIn(said) === undefined && cells.job === undefined;
  if (said !== '' && titlesIn(said) === undefined && !asJob) notes.push('title-left');
  const job = asJob ? said : parts.job;
  const alias = parts.alias === undefined ? '' : putRight(parts.alias, 'forename');
  const known = alias !== '' && nameKey(alias) !== nameKey(forename) && fitsPack(alias, LONGEST);
  if (alias !== '' && !fitsPack(alias, LONGEST)) notes.push('aside');
  return {
    ...(title !== undefined && { title }),
    ...(forename !== '' && { forename }),
    surname,
    aliases: known ? [alias] : [],
    ...(job !== undefined && { job }),
    notes,
  };
}
