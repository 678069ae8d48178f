import type { Pack, Person } from '../../../src/pack/types.ts';
import type { Random } from '../../random.ts';
import carriers from './carriers.json' with { type: 'json' };
import { DISGUISES } from './disguises.ts';
import { type Form, PARTS, PLAINLY, SLIPS } from './forms-of-people.ts';
import { SCHOOL_FORMS, shortName } from './forms-of-schools.ts';
import negatives from './negatives.json' with { type: 'json' };
import { type Half, halfOf, partsOf } from './roster.ts';

/** A text with one name in it, or none. */
export interface Case {
  readonly family: string;
  readonly form: string;
  readonly text: string;
  /** Where the name stands, in UTF-16 code units; undefined where nobody is named. */
  readonly span?: { start: number; end: number };
  /** The person's id, or `school`. */
  readonly who?: string;
}

/** The carrier with a name in it. A bar in the name ends the part that a mention must cover. */
function put(
  carrier: string,
  name: string,
): { text: string; span: { start: number; end: number } } {
  const start = carrier.indexOf('X');
  return {
    text: carrier.replace('X', () => name.replace('|', '')),
    span: { start, end: start + name.replace(/\|.*/, '').length },
  };
}

/** Now and then a sentence before and after, so that a name doesn't always stand alone. */
function around(random: Random, half: Half, { text, span }: ReturnType<typeof put>) {
  if (random.chance(0.6)) return { text, span };
  const before = `${random.pick(halfOf(carriers.around, half))} `;
  const at = before.length;
  return { text: `${before}${text}`, span: { start: span.start + at, end: span.end + at } };
}

function* ofPeople(
  family: string,
  forms: Record<string, Form>,
  people: readonly Person[],
  half: Half,
  random: Random,
  each: number,
): Generator<Case> {
  const staff = people.filter((person) => person.kind === 'staff');
  for (const [form, write] of Object.entries(forms)) {
    let done = 0;
    for (let tries = 0; done < each && tries < each * 30; tries++) {
      const person = random.pick(random.chance(0.4) ? staff : people);
      const name = write(person, random);
      if (name === undefined) continue;
      const list = random.chance(0.7) ? carriers.neutral : carriers.school;
      const made = around(random, half, put(random.pick(halfOf(list, half)), name));
      done++;
      yield { family, form, ...made, who: person.id };
    }
  }
}

function* ofSchool(pack: Pack, half: Half, random: Random, each: number): Generator<Case> {
  for (const [form, write] of Object.entries(SCHOOL_FORMS)) {
    for (let i = 0; i < each; i++) {
      const name = write(pack.school, random);
      if (name === undefined) continue;
      const made = around(random, half, put(random.pick(halfOf(carriers.place, half)), name));
      yield { family: 'school', form, ...made, who: 'school' };
    }
  }
}

function* ofNobody(pack: Pack, half: Half, random: Random): Generator<Case> {
  const other = partsOf(half === 'dev' ? 'held' : 'dev');
  const known = new Set(pack.people.map((person) => `${person.forename} ${person.surname}`));
  const surnames = new Set(pack.people.map((person) => person.surname));
  const unknown = other.surnames.filter((name) => !surnames.has(name));
  for (const form of ['words', 'inside', 'famous'] as const)
    for (const text of halfOf(negatives[form], half)) {
      yield { family: `no: ${form}`, form, text };
      yield { family: `no: ${form}`, form: `${form} lower`, text: text.toLowerCase() };
    }
  for (let i = 0; i < 300; i++) {
    const template = random.pick(halfOf(negatives.strangers, half));
    const { forename = '' } = random.pick(pack.people);
    const { surname } = random.pick(pack.people);
    if (known.has(`${forename} ${surname}`)) continue;
    const text = template
      .replace('O', random.chance(0.5) ? random.pick(other.female) : forename)
      .replace('P', random.chance(0.5) ? random.pick(unknown) : surname)
      .replace('F', forename)
      .replace('S', surname);
    yield { family: 'no: strangers', form: template, text };
  }
  for (let i = 0; i < 150; i++) {
    const template = random.pick(halfOf(negatives.untitled, half));
    const text = template.replace(/P|\bp\b/, random.pick(unknown));
    yield { family: 'no: title, nobody', form: template, text };
  }
  for (const template of halfOf(negatives.places, half)) {
    const text = template.replace('N', () => shortName(pack.school.name));
    yield { family: 'no: places', form: 'places', text };
    yield { family: 'no: places', form: 'places lower', text: text.toLowerCase() };
  }
}

/** Every surface form of every family, `each` times, then the texts that name nobody. */
export function* casesOf(pack: Pack, half: Half, random: Random, each: number): Generator<Case> {
  const forms = { plainly: PLAINLY, 'parts, titles': PARTS, slips: SLIPS, disguises: DISGUISES };
  for (const [family, list] of Object.entries(forms))
    yield* ofPeople(family, list, pack.people, half, random, each);
  yield* ofSchool(pack, half, random, each);
  yield* ofNobody(pack, half, random);
}
