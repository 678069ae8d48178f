import { JOB_WORDS, takeAsides } from './asides.ts';
import { isShouted } from './capitals.ts';
import type { NameOrder } from './heading.ts';
import { takeTitles, titlesIn } from './titles.ts';

/** The parts of a name as they were written, their capitals not yet put right. */
export interface NameParts {
  title?: string;
  forename?: string;
  surname?: string;
  alias?: string;
  /** What stood behind the name: "Mrs J Ashdown, Headteacher". */
  job?: string;
  former: boolean;
  other: boolean;
}

/** Words that begin a surname of several. */
const PARTICLES = new Set(
  'van von der den ter ten de da do dos das du del della di la le el al bin binti ibn bint st st. saint mac mc o ó ní ni ap'.split(
    ' ',
  ),
);
const LETTERS_AFTER =
  /^(?:MBE|OBE|CBE|BEM|BA|BSc|BEd|BMus|MA|MSc|MEd|PGCE|QTS|NPQH|NPQSL|PhD|EdD|JP|Hons)$/;

const isParticle = (word: string): boolean => PARTICLES.has(word.toLowerCase());
const isInitial = (word: string): boolean => /^\p{L}\.?$/u.test(word);
const isCapitals = (word: string): boolean =>
  isShouted(word.replace(/^(?:Mc|Mac)/, '')) && word.length > 2;

interface Split {
  forename: string[];
  surname: string[];
}

/** How many words at the front are one surname: "de Souza Maria" has two. */
function surnameAtFront(words: readonly string[]): number {
  let to = 0;
  while (to < words.length - 2 && isParticle(words[to] ?? '')) to++;
  return to + 1;
}

function split(words: readonly string[], titled: boolean, order: NameOrder | undefined): Split {
  const at = (count: number): Split => ({
    surname: words.slice(0, count),
    forename: words.slice(count),
  });
  const capitals = words.map(isCapitals);
  // "ASHDOWN Jane", "Jane ASHDOWN", "J ASHDOWN": lists set the surname apart so.
  if (capitals.includes(true) && capitals.includes(false)) {
    const first = capitals.indexOf(true);
    const end = capitals.lastIndexOf(true) + 1;
    const together = capitals.slice(first, end).every(Boolean);
    if (together && first === 0) return at(end);
    if (together && end === words.length) {
      return { forename: words.slice(0, first), surname: words.slice(first) };
    }
  }
  if (order === 'surname-first') return at(surnameAtFront(words));
  const initials = words.findIndex(isInitial);
  if (initials > 0 && words.slice(initials).every(isInitial)) return at(initials);
  let from = words.length - 1;
  while (from > 1 && isParticle(words[from - 1] ?? '')) from--;
  // "Mrs van der Berg" and "de Souza" have no forename; "Van Tran" and "Al Brown" may.
  const first = words[0] ?? '';
  if (from === 1 && isParticle(first) && (titled || first === first.toLowerCase())) from = 0;
  return { forename: words.slice(0, from), surname: words.slice(from) };
}

/**
 * Takes a full name apart: "Ashdown, Jane", "ASHDOWN Jane (Mrs)", "Mrs J Ashdown", "Jane van der Berg",
 * "Ashdown J", "Mrs Ashdown - Headteacher".
 *
 * @param cell made plain by `plainName`.
 * @param order what the heading says of names without a comma.
 */
export function takeApart(cell: string, order?: NameOrder): NameParts {
  const numbered = cell.replace(/^(?:\d{1,3}[.)]|[•*·-])\s+/, '');
  const asides = takeAsides(numbered, (before, after) => after !== '' || before.includes(','));
  const parts: NameParts = { former: asides.former, other: asides.other };
  if (asides.alias !== undefined) parts.alias = asides.alias;
  const [name = '', ...behind] = asides.name.split(/\s+-+\s+/);
  let text = name;
  if (behind.length > 0 && JOB_WORDS.test(behind.join(' '))) parts.job = behind.join(' - ');
  else text = [name, ...behind].join('-');

  const commas = text.split(',').map((part) => part.trim());
  let given: string[] | undefined;
  let title = asides.title;
  for (const part of commas.slice(1)) {
    if (part === '' || part.split(' ').every((word) => LETTERS_AFTER.test(word))) continue;
    if (titlesIn(part) !== undefined) title ??= titlesIn(part);
    else if (JOB_WORDS.test(part)) parts.job ??= part;
    else given = [...(given ?? []), ...part.split(' ')];
  }
  const front = takeTitles((commas[0] ?? '').split(' ').filter(Boolean));
  title ??= front.title;
  const words = front.words.filter(
    (word, at) => at < 2 || !LETTERS_AFTER.test(word) || isShouted(front.words.join(' ')),
  );
  let found: Split;
  if (given) {
    const forenames = takeTitles(given);
    title ??= forenames.title;
    found = { forename: forenames.words, surname: words };
  } else if (commas.length > 1 && order === 'surname-first')
    found = { forename: [], surname: words };
  else found = split(words, title !== undefined, order);
  if (title !== undefined) parts.title = title;
  if (found.forename.length > 0) parts.forename = found.forename.join(' ');
  if (found.surname.length > 0) parts.surname = found.surname.join(' ');
  return parts;
}
