import type { Random } from '../../random.ts';
import type { Form } from './forms-of-people.ts';

const LEET: Record<string, string> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' };
const CYRILLIC: Record<string, string> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  i: 'і',
  s: 'ѕ',
};
const leet = (text: string): string => text.replace(/[aeiost]/g, (l) => LETTER(LEET, l));
const LETTER = (table: Record<string, string>, letter: string): string => table[letter] ?? letter;

const mask = (name: string, sign = '*'): string =>
  name.slice(0, 1) + sign.repeat(name.length - 2) + name.slice(-1);
const vowels = (name: string): string => name.slice(0, 1) + name.slice(1).replace(/[aeiou]/g, '*');
const between = (text: string, sign: string): string => [...text].join(sign);
const inside = (name: string, sign: string, random: Random): string => {
  const at = random.whole(1, name.length - 1);
  return name.slice(0, at) + sign + name.slice(at);
};
const shift = (text: string, upper: number, lower: number): string =>
  [...text]
    .map((l) =>
      /[A-Z]/.test(l)
        ? String.fromCodePoint(upper + l.charCodeAt(0) - 65)
        : /[a-z]/.test(l)
          ? String.fromCodePoint(lower + l.charCodeAt(0) - 97)
          : l,
    )
    .join('');

/** Names written so that a search misses them. */
export const DISGUISES: Record<string, Form> = {
  'mask surname': (p) => (p.surname.length > 3 ? `${p.forename} ${mask(p.surname)}` : undefined),
  'mask titled': (p) =>
    p.surname.length > 3 ? p.title && `${p.title} ${mask(p.surname)}` : undefined,
  'mask vowels': (p) =>
    /[aeiou]/.test(p.surname.slice(1)) ? `${p.forename} ${vowels(p.surname)}` : undefined,
  'mask vowels titled': (p) =>
    p.title && /[aeiou]/.test(p.surname.slice(1)) ? `${p.title} ${vowels(p.surname)}` : undefined,
  'mask with lines': (p) =>
    p.surname.length > 3 ? p.title && `${p.title} ${mask(p.surname, '_')}` : undefined,
  'mask both': (p) =>
    p.surname.length > 3 && (p.forename ?? '').length > 3
      ? `${mask(p.forename ?? '')} ${mask(p.surname)}`
      : undefined,
  'leet full': (p) => (/[aeiost]/.test(p.surname) ? leet(`${p.forename} ${p.surname}`) : undefined),
  'leet surname': (p) =>
    /[aeiost]/.test(p.surname) ? `${p.forename} ${leet(p.surname)}` : undefined,
  'leet titled': (p) =>
    /[aeiost]/.test(p.surname) ? p.title && `${p.title} ${leet(p.surname)}` : undefined,
  'spaced full': (p) => `${between(p.forename ?? '', ' ')}  ${between(p.surname, ' ')}`,
  'spaced surname': (p) => `${p.forename} ${between(p.surname, ' ')}`,
  'spaced titled': (p) => p.title && `${p.title} ${between(p.surname, ' ')}`,
  'dotted full': (p) => `${between(p.forename ?? '', '.')} ${between(p.surname, '.')}`,
  'dotted titled': (p) => p.title && `${p.title} ${between(p.surname, '.')}`,
  'hyphened surname': (p) => `${p.forename} ${between(p.surname, '-')}`,
  'zero width': (p, r) =>
    `${inside(p.forename ?? '', '\u200b', r)} ${inside(p.surname, '\u200d', r)}`,
  'zero width titled': (p, r) => p.title && `${p.title} ${inside(p.surname, '\u200c', r)}`,
  'look-alikes': (p) =>
    `${p.forename} ${p.surname}`.replace(/[aceopxyis]/g, (l) => LETTER(CYRILLIC, l)),
  'look-alikes titled': (p) =>
    p.title && `${p.title} ${p.surname.replace(/[aceopxyis]/g, (l) => LETTER(CYRILLIC, l))}`,
  'bold letters': (p) => shift(`${p.forename} ${p.surname}`, 0x1d400, 0x1d41a),
  'wide letters': (p) => shift(`${p.forename} ${p.surname}`, 0xff21, 0xff41),
  'emoji inside': (p, r) =>
    `${p.forename} ${inside(p.surname, r.pick(['🔥', '💩', '🙄', '👀']), r)}`,
  'emoji inside titled': (p, r) =>
    p.title && `${p.title} ${inside(p.surname, r.pick(['🔥', '💩', '🐍']), r)}`,
  'emoji between': (p, r) => `${p.forename} ${r.pick(['🔥', '💩', '🙄'])} ${p.surname}`,
  slashed: (p) => `${p.forename} ${between(p.surname, '/')}`,
  'split surname': (p, r) =>
    p.surname.length > 5 ? `${p.forename} ${inside(p.surname, ' ', r)}` : undefined,
};
