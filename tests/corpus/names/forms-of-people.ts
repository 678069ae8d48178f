import variants from '../../../src/detect/names/given-name-variants.json' with { type: 'json' };
import type { Person } from '../../../src/pack/types.ts';
import type { Random } from '../../random.ts';
import { oneSlip, plainLetters } from './slips.ts';

/** One way to write a person's name, or undefined where it doesn't suit the person. */
export type Form = (person: Person, random: Random) => string | undefined;

const full = ({ forename, surname }: Person): string => `${forename} ${surname}`;
const titled = ({ title, surname }: Person): string | undefined => title && `${title} ${surname}`;
const initial = (name: string | undefined): string => (name ?? '').slice(0, 1);
const tag = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
const accented: Record<string, string> = { a: 'á', e: 'é', i: 'í', o: 'ö', u: 'ü' };

/** Names written plainly: case, possessive, punctuation, spacing, hyphens, accents, hashtags. */
export const PLAINLY: Record<string, Form> = {
  exact: full,
  titled: (p) => titled(p),
  lower: (p) => full(p).toLowerCase(),
  upper: (p) => full(p).toUpperCase(),
  'titled lower': (p) => titled(p)?.toLowerCase(),
  'titled upper': (p) => titled(p)?.toUpperCase(),
  possessive: (p) => `${full(p)}'s`,
  'curly possessive': (p) => `${full(p).toLowerCase()}’s`,
  'no apostrophe': (p) => `${full(p)}s`,
  'titled possessive': (p) => (p.title ? `${titled(p)}’s` : undefined),
  quoted: (p) => `"${full(p)}"`,
  bracketed: (p) => `(${full(p).toLowerCase()})`,
  'two spaces': (p) => `${p.forename}  ${p.surname}`,
  'hard space': (p) => `${p.forename}\u00a0${p.surname}`,
  'line break': (p) => `${p.forename}\n${p.surname}`,
  hyphen: (p) => `${p.forename}-${p.surname}`,
  underscore: (p) => `${p.forename}_${p.surname}`,
  'no accents': (p) => plainLetters(full(p)),
  accents: (p) => full(p).replace(/[aeiou]/, (letter) => accented[letter] ?? letter),
  'no signs': (p) => full(p).replace(/['’-]/g, ''),
  'signs as spaces': (p) => (/['’-]/.test(p.surname) ? full(p).replace(/['’-]/g, ' ') : undefined),
  hashtag: (p) => `#${tag(full(p))}`,
  'hashtag lower': (p) => `#${tag(full(p)).toLowerCase()}`,
  'title in full': (p) => (p.title ? `${p.title} ${full(p)}` : undefined),
  'title with stop': (p) =>
    p.title && p.title !== 'Miss' ? `${p.title}. ${p.surname}` : undefined,
  exclaimed: (p) => `${full(p)}!!!`,
  emoji: (p) => `${full(p)}😡`,
};

/** Slips: typos of full names and titled surnames, lost spaces, repeated letters. */
export const SLIPS: Record<string, Form> = {
  'surname slip': (p, r) => `${p.forename} ${oneSlip(p.surname, r)}`,
  'forename slip': (p, r) => `${oneSlip(p.forename ?? '', r)} ${p.surname}`,
  'both slip': (p, r) =>
    (p.forename ?? '').length > 4 && p.surname.length > 4
      ? `${oneSlip(p.forename ?? '', r)} ${oneSlip(p.surname, r)}`
      : undefined,
  'surname slip lower': (p, r) => `${p.forename} ${oneSlip(p.surname, r)}`.toLowerCase(),
  'forename slip lower': (p, r) => `${oneSlip(p.forename ?? '', r)} ${p.surname}`.toLowerCase(),
  'titled slip': (p, r) =>
    p.title && p.surname.length > 4 ? `${p.title} ${oneSlip(p.surname, r)}` : undefined,
  'titled slip lower': (p, r) =>
    p.title && p.surname.length > 4
      ? `${p.title} ${oneSlip(p.surname, r)}`.toLowerCase()
      : undefined,
  'lost space': (p) => `${p.forename}${p.surname}`,
  'lost space lower': (p) => `${p.forename}${p.surname}`.toLowerCase(),
  'lost space titled': (p) => p.title && `${p.title}${p.surname}`,
  'long end': (p) => `${full(p)}${p.surname.slice(-1).repeat(3)}`,
  'long middle': (p) => `${p.forename} ${p.surname.replace(/[aeiou]/, (l) => l.repeat(4))}`,
  'doubled letter': (p) => `${p.forename} ${p.surname.replace(/[bcdfgklmnprst]/, '$&$&')}`,
  'titled long': (p) => p.title && `${titled(p)}${p.surname.slice(-1).repeat(3)}`,
  'space astray': (p) => `${p.forename ?? ''}${p.surname.slice(0, 1)} ${p.surname.slice(1)}`,
};

const groups = Object.values(variants.groups)
  .flat()
  .map((line) => line.split(/[:,]? /));
const proper = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);
function nickname(forename: string, random: Random): string | undefined {
  const key = plainLetters(forename).toLowerCase();
  const group = groups.find(([first]) => first === key);
  const others = group?.filter((name) => name !== key) ?? [];
  return others.length > 0 ? proper(random.pick(others)) : undefined;
}

/** Parts and titles. */
export const PARTS: Record<string, Form> = {
  'title surname': titled,
  'another title': (p, r) =>
    p.title &&
    `${r.pick(p.title === 'Mr' || p.title === 'Dr' ? ['Mister', 'Mr.'] : ['Miss', 'Ms', 'Mrs'])} ${p.surname}`,
  'title initial': (p) => p.title && `${p.title} ${initial(p.surname)}`,
  'title forename': (p) => p.title && `${p.title} ${p.forename}`,
  initials: (p) => `${initial(p.forename)}${initial(p.surname)}`,
  'dotted initials': (p) => `${initial(p.forename)}.${initial(p.surname)}.`,
  'forename initial': (p) => `${p.forename} ${initial(p.surname)}`,
  'forename initial stop': (p) => `${p.forename} ${initial(p.surname)}.`,
  'initial surname': (p) => `${initial(p.forename)} ${p.surname}`,
  'initial stop surname': (p) => `${initial(p.forename)}. ${p.surname}`,
  'surname first': (p) => `${p.surname} ${p.forename}`,
  'surname, forename': (p) => `${p.surname}, ${p.forename}`,
  'nickname surname': (p, r) => {
    const nick = nickname(p.forename ?? '', r);
    return nick && `${nick} ${p.surname}`;
  },
  'nickname class': (p, r) => {
    const nick = nickname(p.forename ?? '', r);
    return nick && p.class && `${nick}| in ${p.class}`;
  },
  'forename class': (p) => p.class && `${p.forename}| in ${p.class}`,
  'surname alone': (p) => (p.kind === 'staff' ? p.surname : undefined),
  'forename alone': (p) => p.forename,
};
