import { describe, expect, test } from 'vitest';
import { draftOf, newPersonDraft, type PersonDraft } from '../../../src/desk/draft.ts';
import { freeId, peopleWarnings, readStaff, takeIn } from '../../../src/desk/staff.ts';
import { examplePack } from '../../../src/pack/example.ts';

const TODAY = '2026-11-21';
const LIST = [
  'Staff list,,,,,,',
  'Title,Legal Surname,Forename,Job Title,Payroll Number,Date of Birth,Car',
  'Mrs,ASHDOWN,Jane,Headteacher,X1,01/02/1970,blue',
  'Mr,"O\'NEILL",Tom,Year 5 teacher,X2,03/04/1980,red',
  ',,,,,,',
  'Ms,,Ines,Cook,X3,05/06/1990,green',
].join('\r\n');

async function read(text: string, before: readonly PersonDraft[] = []) {
  const reading = await readStaff(new TextEncoder().encode(text), before, TODAY);
  if (!reading.ok) throw new Error(reading.fault.fault);
  return reading;
}
const names = (people: readonly PersonDraft[]) =>
  people.map(({ title, forename, surname }) => `${title} ${forename} ${surname}`);

test('people are read, personal columns are dropped and said so, and what can’t be read is told', async () => {
  const reading = await read(LIST);
  expect(names(reading.people)).toEqual(['Mrs Jane Ashdown', "Mr Tom O'Neill"]);
  expect(reading.columns.dropped).toEqual(['Payroll Number', 'Date of Birth']);
  expect(reading.columns.unknown).toEqual(['Car']);
  expect(reading.columns.used).toContain('Legal Surname');
  expect(reading.problems).toMatchObject([{ row: 6, code: 'no-surname' }]);
  expect(JSON.stringify(reading)).not.toMatch(/1970|X1|blue/);
});

test('whoever is at the desk already keeps the id and what was added by hand', async () => {
  const before = draftOf(examplePack).people.map((person) =>
    person.surname === 'Ashdown' ? { ...person, aliases: 'Mrs A' } : person,
  );
  const reading = await read(LIST, before);
  expect(reading.people[0]).toMatchObject({ id: 's1', aliases: 'Mrs A' });
  expect(names(reading.gone)).toContain('Mr Callum Pettifer');
  const kept = takeIn(before, reading.people, true);
  expect(kept).toHaveLength(before.length + 1);
  expect(new Set(kept.map(({ id }) => id)).size).toBe(kept.length);
  expect(names(takeIn(before, reading.people, false))).toEqual(names(reading.people));
});

test('somebody who is half typed is not lost to a list', async () => {
  const half = { ...newPersonDraft('s1', 'staff'), forename: 'Ines' };
  const reading = await read(LIST, [half]);
  expect(takeIn([half], reading.people, true)).toContainEqual(half);
});

test('a list of pupils is not taken for staff', async () => {
  const reading = await readStaff('UPN,Surname,Forename\nX1,Hartley,Amelia', [], TODAY);
  expect(reading).toMatchObject({ ok: false, fault: { code: 'pupils-here' } });
});

test('ids for people who are added by hand are free', () => {
  const people = draftOf(examplePack).people;
  expect(freeId(people, 'staff')).toBe('s9');
  expect(freeId([...people, newPersonDraft('s9', 'staff')], 'staff')).toBe('s10');
  expect(freeId([], 'governor')).toBe('g1');
});

test('what is worth a look names the rows', () => {
  const people = draftOf(examplePack).people;
  const words = peopleWarnings([...people, newPersonDraft('s9', 'staff')]);
  expect(words.filter(({ code }) => code === 'word-surname').flatMap(({ ids }) => ids)).toEqual([
    's4',
    's5',
  ]);
});

describe('a large list', () => {
  const rows = Array.from(
    { length: 2_000 },
    (_, at) =>
      `Mrs,Ashdown${letters(at)},Jane${letters(at * 7)},Year ${1 + (at % 6)} teacher,X${at}`,
  );
  const text = `Title,Surname,Forename,Job Title,Payroll Number\n${rows.join('\n')}`;

  test('of 2,000 rows is in within two seconds, and says how far it is', async () => {
    const told: number[] = [];
    const started = performance.now();
    const reading = await readStaff(text, [], TODAY, (done) => told.push(done));
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(reading.ok && reading.people).toHaveLength(2_000);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });
});

/** A number as letters, since names have no digits. */
function letters(at: number): string {
  return String(at).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');
}
