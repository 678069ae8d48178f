import { existsSync, readFileSync } from 'node:fs';
import type { Pack, Person } from '../../../src/pack/types.ts';
import { type Random, randomFrom } from '../../random.ts';
import { DISGUISES, SLIPS } from './bent-forms.ts';
import { ABOUT_PEOPLE, ABOUT_SCHOOL, ASIDES } from './carriers.ts';
import { type Case, carried, type Form } from './case.ts';
import { NOBODY } from './nobody.ts';
import { PARTS, PLAINLY, titled } from './plain-forms.ts';
import { SCHOOL_FORMS } from './school-forms.ts';

const FORMS: Record<string, Record<string, Form>> = {
  plainly: PLAINLY,
  'parts, titles': PARTS,
  slips: SLIPS,
  disguises: DISGUISES,
};
const REAL_POSTS = 'real posts';
/** Families of texts that name nobody. */
export const ALARMS = [REAL_POSTS, ...Object.keys(NOBODY)];
export const FAMILIES = [...Object.keys(FORMS), 'school', ...ALARMS];

const TIMES = 9;

/** A third of the texts have another sentence before the name. */
function among(random: Random, { text, named }: Pick<Case, 'text' | 'named'>) {
  if (!named || random.chance(0.67)) return { text, ...(named ? { named } : {}) };
  const aside = `${random.pick(ASIDES)} `;
  const { id, start, end } = named;
  return {
    text: aside + text,
    named: { id, start: start + aside.length, end: end + aside.length },
  };
}

function ofPeople({ people }: Pack, random: Random): Case[] {
  const staff = people.filter(({ kind }) => kind === 'staff');
  const names = new Set(people.map(titled));
  const some = (): Person => random.pick(random.chance(0.5) ? staff : people);
  const cases: Case[] = [];
  for (const [family, forms] of Object.entries(FORMS))
    for (const [form, write] of Object.entries(forms))
      for (let made = 0, tries = 0; made < TIMES && tries < 40 * TIMES; tries++) {
        const person = some();
        const name = write(person, random);
        // With another title it may be the name of somebody else.
        if (name === undefined || (form === 'another title' && names.has(name))) continue;
        made++;
        const carrier = random.pick(ABOUT_PEOPLE);
        cases.push({ family, form, ...among(random, carried(carrier, name, person.id)) });
      }
  return cases;
}

function ofSchool({ school }: Pack, random: Random): Case[] {
  return Object.entries(SCHOOL_FORMS).flatMap(([form, write]) =>
    Array.from({ length: TIMES }, () => write(school, random))
      .filter((name) => name !== undefined)
      .map((name) => ({
        family: 'school',
        form,
        ...among(random, carried(random.pick(ABOUT_SCHOOL), name, 'school')),
      })),
  );
}

function ofNobody({ people, school }: Pack, random: Random): Case[] {
  const short = school.name.replace(/ (?:Catholic )?(?:Primary School|Academy)$/, '');
  return Object.entries(NOBODY).flatMap(([family, lines]) =>
    lines.map((line) => ({
      family,
      form: line,
      text: line
        .replace('{f}', () => random.pick(people).forename ?? '')
        .replace('{s}', () => random.pick(people).surname)
        .replace('{n}', () => short),
    })),
  );
}

/** Real posts that name nobody, one a line, from the file that `BYP_TWEETS` names; they are nobody's to publish. */
function realPosts(): Case[] {
  const file = process.env.BYP_TWEETS;
  if (!file || !existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const step = Math.max(1, Math.floor(lines.length / 400));
  return lines
    .filter((_, at) => at % step === 0)
    .map((text) => ({ family: REAL_POSTS, form: REAL_POSTS, text }));
}

/** Texts about one school's people, and texts about nobody; the same in every run. */
export function casesOf(pack: Pack, seed: number): Case[] {
  const random = randomFrom(seed);
  return [
    ...ofPeople(pack, random),
    ...ofSchool(pack, random),
    ...ofNobody(pack, random),
    ...realPosts(),
  ];
}
