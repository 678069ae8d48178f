import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aYearAfter, draftOf, emptyDraft, packIdOf } from '../../../src/desk/draft.ts';
import { packValue } from '../../../src/desk/pack-value.ts';
import { shortName } from '../../../src/desk/short-name.ts';
import { examplePack } from '../../../src/pack/example.ts';
import { packText } from '../../../src/pack/pack-text.ts';
import { readPack } from '../../../src/pack/read.ts';
import type { Channel, Pack, Person } from '../../../src/pack/types.ts';
import { schoolKey } from '../report/school-keys.ts';

const word = fc.stringMatching(/^[A-Z][a-z]{1,9}(?: [A-Z][a-z]{1,9})?$/);
const some = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const names = fc.uniqueArray(word, { minLength: 1, maxLength: 3 });

const person: fc.Arbitrary<Omit<Person, 'id'>> = fc.record({
  kind: fc.constantFrom('staff' as const, 'governor' as const),
  title: some(fc.constantFrom('Mrs', 'Mr', 'Dr')),
  forename: some(word),
  surname: word,
  job: some(word),
  class: some(word),
  year: some(fc.constantFrom('R', '4')),
  aliases: some(names),
});
const channel: fc.Arbitrary<Omit<Channel, 'id'>> = fc.record({
  kind: fc.constantFrom('office' as const, 'complaints' as const, 'lado' as const),
  label: word,
  url: fc.constantFrom('https://fernhollow.example/a', 'tel:01632960123'),
  hours: some(word),
  replies: some(word),
});
const numbered = <Entry>(prefix: string, entries: Entry[]) =>
  entries.map((entry, at) => ({ ...entry, id: `${prefix}${at}` }));

/** Sound packs of any school without readable pupils. */
const packs: fc.Arbitrary<Pack> = fc
  .record({
    school: fc.record({
      name: word,
      aliases: some(names),
      initials: some(fc.constant('FPS')),
      town: some(word),
      website: some(fc.constant('https://fernhollow.example')),
      kind: some(fc.constantFrom('maintained' as const, 'academy' as const)),
      accounts: some(fc.constant(['facebook.com/fernhollowprimary', 'x.com/fernhollow_ps'])),
      nation: some(fc.constantFrom('wales' as const, 'scotland' as const)),
      council: some(word),
    }),
    people: fc.array(person, { maxLength: 6 }),
    channels: fc.array(channel, { maxLength: 5 }),
    policy: fc.constantFrom('redscope', 'orgill'),
    version: fc.integer({ min: 1, max: 99 }),
    reviewBy: some(fc.constant('2027-11-01')),
    expires: some(fc.constant('2028-08-31')),
    sealedPupils: fc.constantFrom(null, undefined),
    reportKey: some(fc.constant(schoolKey.recipient)),
    nudge: some(
      fc.record({ onMention: some(fc.constant('card' as const)), pause: some(fc.boolean()) }),
    ),
  })
  .map(({ people, channels, ...rest }) => {
    const value = {
      format: 'before-you-post/pack@1',
      id: 'fernhollow',
      issued: '2026-11-01',
      ...rest,
      people: numbered('s', people),
      channels: numbered('c', channels),
    };
    const read = readPack(JSON.parse(JSON.stringify(value)));
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    return read.pack;
  });

test('a pack that is opened and not touched says the same, letter by letter', () => {
  fc.assert(
    fc.property(packs, (pack) => {
      const read = readPack(packValue(draftOf(pack)).value);
      expect(read.ok && packText(read.pack)).toBe(packText(pack));
    }),
  );
});

test('so does the example pack', () => {
  const read = readPack(packValue(draftOf(examplePack)).value);
  expect(read.ok && packText(read.pack)).toBe(packText(examplePack));
});

test('pupils whom a pack lists by name do not come onto the desk', () => {
  const people: Person[] = [{ id: 'p1', kind: 'pupil', forename: 'Amelia', surname: 'Hartley' }];
  const draft = draftOf({ ...examplePack, people: [...examplePack.people, ...people] });
  expect(JSON.stringify(draft)).not.toContain('Hartley');
  expect(draft.people).toHaveLength(examplePack.people.length);
});

test('what is blank is left out, and the rest keeps its place', () => {
  const draft = draftOf(examplePack);
  const [first, ...others] = draft.people;
  if (!first) throw new Error('nobody there');
  const blank = { ...first, id: 's99', title: '', forename: ' ', surname: '', job: '' };
  const { value, people } = packValue({ ...draft, people: [blank, first, ...others] });
  expect(people).toEqual([1, ...others.map((_, at) => at + 2)]);
  expect((value.people as Person[]).map(({ id }) => id)).toEqual(draft.people.map(({ id }) => id));
});

describe('the short name of a pack', () => {
  test.each([
    ['Fernhollow Primary School', 'Oakworth', 'fernhollow-oakworth'],
    ['St Mary’s C of E Primary School', 'Larkfield', 'st-marys-larkfield'],
    ['Oakworth Community Primary School', 'Oakworth', 'oakworth'],
    ['The Academy', '', 'the-academy'],
    ['Ysgol Gynradd Llwyn Derw', 'Abercwm', 'ysgol-gynradd-llwyn-derw-abercwm'],
    ['École Sainte-Anne', 'Port', 'ecole-sainte-anne-port'],
    ['', 'Oakworth', ''],
    [
      'Saint Bartholomew and All Saints Voluntary Controlled Junior School',
      'Great Brightwater',
      'saint-bartholomew-all-saints-great-brigh',
    ],
  ])('of %s in %s is %s', (name, town, short) => {
    expect(shortName({ name, town })).toBe(short);
  });

  test('is one that a pack takes, whatever the school is called', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, town) => {
        expect(shortName({ name, town })).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(shortName({ name, town }).length).toBeLessThanOrEqual(40);
      }),
    );
  });

  test('follows the school’s name until it is settled', () => {
    const draft = emptyDraft('2026-11-21');
    const named = { ...draft, school: { ...draft.school, name: 'Larkfield School' } };
    expect(packIdOf(named)).toBe('larkfield');
    expect(packIdOf({ ...named, id: 'old-name' })).toBe('old-name');
  });
});

test('a new pack is due to be looked at a year later', () => {
  expect(emptyDraft('2026-11-21').reviewBy).toBe('2027-11-21');
  expect(aYearAfter('2028-02-29')).toBe('2029-02-28');
});
