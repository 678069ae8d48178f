import { cutTo } from './cell-text.ts';

/** A class and a year group as a pack has them: "4B" and "4", "R" for Reception, "N" for nursery. */
export interface ClassYear {
  class?: string;
  year?: string;
}

const LONGEST_CLASS = 30;
const MOST_READ = 300;

/** Codes of the early years, as schools and their systems write them. */
const EARLY: ReadonlyArray<readonly [RegExp, string]> = [
  [/^(?:r|rec|recep|reception|fs2|f2|0)$/i, 'R'],
  [/^(?:n|n[12]|e[12]|nur|nursery(?: ?[12])?|pre-?school|fs1|f1|-[12])$/i, 'N'],
];

/** A year group, in any writing; undefined where a cell says something else. */
function yearIn(text: string): string | undefined {
  const code = text
    .replace(/^y(?:ear)? ?(?=[rn]$)/i, '')
    .replace(
      /^(?:(?:nc|national|curriculum)\s+)*(?:years?|yrs?|y)(?: ?group)?(?:\b|(?=\d))[ .:]*/i,
      '',
    )
    .trim();
  const early = EARLY.find(([form]) => form.test(code));
  if (early) return early[1];
  const number = /^0?(\d{1,2})$/.exec(code)?.[1];
  return number !== undefined && Number(number) >= 1 && Number(number) <= 13 ? number : undefined;
}

/** A class's name, with the year that stands in it: "Year 4 Oak", "4 b", "6 Rauf". */
function classIn(text: string): ClassYear {
  const plain = text
    .replace(/^(?:class|form|tutor group|reg(?:istration)?(?: group)?)\s*:?\s+(?=\S)/i, '')
    .replace(/\s+(?:class|form)$/i, '');
  const worded = /^(?:years?|yrs?|y)\s*(\d{1,2})(?:[/&-]\d{1,2})*\s+(?=\S)/i.exec(plain);
  const rest = worded ? plain.slice(worded[0].length) : plain;
  const short = /^(\d{1,2})?[\s./-]*([a-z]{1,2})$/i.exec(rest);
  const mixed = /[/&-]/.test(worded?.[0] ?? '');
  const digits =
    short?.[1] ??
    (mixed ? undefined : worded?.[1]) ??
    /^\d{1,2}(?=\s|[a-z]{1,2}$)/i.exec(rest)?.[0];
  const year = digits === undefined ? undefined : yearIn(digits);
  const name = short && digits !== undefined ? `${digits}${short[2]?.toUpperCase()}` : rest;
  return { class: cutTo(name, LONGEST_CLASS), ...(year !== undefined && { year }) };
}

/**
 * Puts a class's and a year's cell right: " 4 b " is class 4B in year 4, "Year R" is year R, and of
 * "Year 6: 6 Rauf And Year 6" the class is "6 Rauf" and the year 6.
 */
export function classAndYear(classCell = '', yearCell = ''): ClassYear {
  const pieces = classCell
    .slice(0, MOST_READ)
    .replace(/[<>]/g, ' ')
    .replace(/\(([^)]*)\)/g, ', $1')
    .split(/:|,|;|\||\s+and\s+/i)
    .map((piece) => piece.trim())
    .filter(Boolean);
  const years = new Set(pieces.flatMap((piece) => yearIn(piece) ?? []));
  const named = pieces.find((piece) => yearIn(piece) === undefined);
  const mixed = years.size > 1 ? { class: [...years].join('/') } : {};
  const found: ClassYear = named === undefined ? mixed : classIn(named);
  // A class of two years has no year of its own.
  const year =
    yearIn(yearCell) ??
    (years.size === 0 ? found.year : years.size === 1 ? [...years][0] : undefined);
  return { ...(found.class && { class: found.class }), ...(year !== undefined && { year }) };
}
