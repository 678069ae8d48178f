import { ALIASES, type Field, OTHER_OWNERS, PUPIL_OWNERS, STAFF_OWNERS } from './aliases.ts';
import { plainCell } from './cell-text.ts';
import { headingWords, isPersonal } from './personal.ts';

/** In which order a full name's column has the two names, where its heading says so. */
export type NameOrder = 'surname-first' | 'forename-first';

/** What a heading says of its column. */
export type Meaning =
  /** `rank` counts from 0: of two columns for one field the lower is asked first. */
  { is: 'field'; field: Field; rank: number; order?: NameOrder } | { is: 'personal' };

const FIELDS = new Map<string, { field: Field; rank: number }>();
for (const [field, lines] of Object.entries(ALIASES) as [Field, readonly string[]][]) {
  for (const [rank, line] of lines.entries()) {
    for (const alias of line.split(' ')) FIELDS.set(alias, { field, rank });
  }
}

/** Small letters and digits only: "Year group(s)" is `yeargroups`. */
const keyOf = (heading: string): string =>
  plainCell(heading)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const ownerOf = (key: string, owners: readonly string[]): string | undefined =>
  owners.find((owner) => key.startsWith(owner));

function aliased(key: string): Meaning | undefined {
  const owner = ownerOf(key, [...PUPIL_OWNERS, ...STAFF_OWNERS, ...OTHER_OWNERS]) ?? '';
  const rest = key.slice(owner.length);
  // "Pupils' class", and yet "Pupil surname".
  const known = FIELDS.get(key) ?? FIELDS.get(rest) ?? FIELDS.get(rest.replace(/^s/, ''));
  return known && { is: 'field', ...known };
}

/** "Surname, Forename" and "First name and surname" head one column of full names. */
function pair(words: readonly string[]): Meaning | undefined {
  const text = words.join(' ');
  if (words.length > 6) return undefined;
  const surname = text.search(/\b(?:surname|last ?name|family ?name)/);
  const forename = text.search(/\b(?:fore ?names?|first ?names?|given ?names?)/);
  if (surname < 0 || forename < 0) return undefined;
  return {
    is: 'field',
    field: 'fullName',
    rank: 1,
    order: surname < forename ? 'surname-first' : 'forename-first',
  };
}

/** What a heading means, however it is written; undefined where nobody can tell. */
export function meaningOf(heading: string): Meaning | undefined {
  if (heading.length > 200) return undefined;
  const exact = aliased(keyOf(heading));
  if (exact) return exact;
  if (isPersonal(heading)) return { is: 'personal' };
  // "Class (current)", "Year group on 01/09/2026"
  const plain = heading.replace(/\([^)]*\)|\b(?:on|at|as (?:of|at))?\s*\d+[/.-]\d+[/.-]\d+/gi, '');
  return pair(headingWords(heading)) ?? aliased(keyOf(plain));
}

const OF_PUPILS = /^(?:upn|uln)$/;
const OF_PUPILS_PARTS =
  /admission|premium|freeschoolmeal|lookedafter|uniquepupil|uniquelearner|enrolment/;
const OF_STAFF = /^(?:trn|ni|nino|dbs|payroll|salary)$/;

/** Whom a table is about, as far as one heading tells: only pupils have a UPN, only staff a payroll number. */
export function aboutWhom(
  heading: string,
  meaning: Meaning | undefined,
): 'pupils' | 'staff' | undefined {
  const words = headingWords(heading);
  const key = words.join('');
  if (words.some((word) => OF_PUPILS.test(word)) || OF_PUPILS_PARTS.test(key)) return 'pupils';
  if (words.some((word) => OF_STAFF.test(word))) return 'staff';
  if (meaning?.is !== 'field') return undefined;
  if (ownerOf(key, PUPIL_OWNERS)) return 'pupils';
  if (meaning.field === 'job' || ownerOf(key, STAFF_OWNERS)) return 'staff';
  return /^ncyear|^nationalcurriculumyear/.test(key) ? 'pupils' : undefined;
}
