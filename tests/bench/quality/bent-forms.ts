import type { Person } from '../../../src/pack/types.ts';
import type { Random } from '../../random.ts';
import type { Form } from './case.ts';
import { full, titled } from './plain-forms.ts';

const NEAR: Record<string, string> = {
  a: 's',
  b: 'v',
  c: 'x',
  d: 'f',
  e: 'r',
  f: 'g',
  g: 'h',
  h: 'j',
  i: 'o',
  j: 'k',
  k: 'l',
  l: 'k',
  m: 'n',
  n: 'm',
  o: 'p',
  p: 'o',
  q: 'w',
  r: 't',
  s: 'd',
  t: 'y',
  u: 'i',
  v: 'c',
  w: 'e',
  x: 'c',
  y: 'u',
  z: 'x',
};

/** The word with one letter lost, doubled, swapped with the next, or hit beside; its first letter stays. */
export function misspelt(word: string, random: Random): string {
  const at = 1 + random.below(Math.max(1, word.length - 2));
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const way = random.below(4);
  if (way === 0) return before + after;
  if (way === 1) return before + letter + letter + after;
  if (way === 2 && after !== '' && after[0] !== letter)
    return before + after.charAt(0) + letter + after.slice(1);
  return before + (NEAR[letter.toLowerCase()] ?? 'e') + after;
}

const long = (name: string | undefined): name is string => (name ?? '').length >= 5;

/** Slips of the finger. */
export const SLIPS: Record<string, Form> = {
  'in the surname': ({ forename, surname }, random) =>
    long(surname) ? `${forename} ${misspelt(surname, random)}` : undefined,
  'in the surname, small': ({ forename, surname }, random) =>
    long(surname) ? `${forename} ${misspelt(surname, random)}`.toLowerCase() : undefined,
  'in the forename': ({ forename, surname }, random) =>
    long(forename) ? `${misspelt(forename, random)} ${surname}` : undefined,
  'after a title': ({ title, surname }, random) =>
    title && long(surname) ? `${title} ${misspelt(surname, random)}` : undefined,
  'after a title, small': ({ title, surname }, random) =>
    title && long(surname) ? `${title} ${misspelt(surname, random)}`.toLowerCase() : undefined,
  'no space': ({ forename, surname }) => `${forename}${surname}`,
  'no space, small': ({ forename, surname }) => `${forename}${surname}`.toLowerCase(),
  'title, no space': ({ title, surname }) => title && `${title}${surname}`,
  'letters held down': (person) => full(person).replace(/.$/, (letter) => letter.repeat(4)),
  'vowel held down': ({ forename, surname }) =>
    `${forename} ${surname.replace(/[aeiou]/, (letter) => letter.repeat(3))}`,
};

const LEET: Record<string, string> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' };
const CYRILLIC: Record<string, string> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
};
const GREEK: Record<string, string> = { o: 'ο', a: 'α', n: 'η', v: 'ν', i: 'ι' };
const swapped = (name: string, by: Record<string, string>): string | undefined => {
  const out = name.replace(/\p{L}/gu, (letter) => by[letter.toLowerCase()] ?? letter);
  return out === name ? undefined : out;
};
const shifted = (name: string, upper: number, lower: number): string =>
  name.replace(/[A-Za-z]/g, (letter) => {
    const code = letter.charCodeAt(0);
    return String.fromCodePoint(code < 97 ? upper + code - 65 : lower + code - 97);
  });
const between = (word: string, sign: string): string => [...word].join(sign);
const amid = (word: string, sign: string): string =>
  word.slice(0, Math.ceil(word.length / 2)) + sign + word.slice(Math.ceil(word.length / 2));
const either = (person: Person): string => titled(person) ?? full(person);
const head = ({ title, forename }: Person): string => title ?? forename ?? '';
const masked = (word: string): string =>
  word.charAt(0) + '*'.repeat(Math.max(1, word.length - 2)) + word.slice(-1);

/** Written so that a search would miss it. */
export const DISGUISES: Record<string, Form> = {
  'masked but for its ends': (person) =>
    person.surname.length > 3 ? `${head(person)} ${masked(person.surname)}` : undefined,
  'a letter masked': (person) => `${head(person)} ${person.surname.replace(/(?<=.)[aeiou]/, '*')}`,
  'digits for letters': (person) => swapped(either(person), LEET),
  'dots between': (person) => `${head(person)} ${between(person.surname, '.')}`,
  'spaces between': (person) => `${head(person)} ${between(person.surname, ' ')}`,
  'hyphens between': (person) => `${head(person)} ${between(person.surname, '-')}`,
  'zero-width inside': (person) => `${head(person)} ${amid(person.surname, '\u200b')}`,
  'soft hyphen inside': (person) => `${person.forename} ${amid(person.surname, '\u00ad')}`,
  'Cyrillic look-alikes': (person) => swapped(either(person), CYRILLIC),
  'Greek look-alikes': (person) => swapped(full(person), GREEK),
  'bold letters': (person) => shifted(either(person), 0x1d400, 0x1d41a),
  'script letters': (person) => shifted(full(person), 0x1d4d0, 0x1d4ea),
  'wide letters': (person) => shifted(either(person), 0xff21, 0xff41),
  'emoji inside': (person) => `${head(person)} ${amid(person.surname, '🐍')}`,
};
