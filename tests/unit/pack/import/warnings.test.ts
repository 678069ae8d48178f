import { describe, expect, test } from 'vitest';
import { warningsFor } from '../../../../src/pack/import/warnings.ts';
import words from '../../../../src/pack/import/word-surnames.json' with { type: 'json' };
import type { Person } from '../../../../src/pack/types.ts';

const person = (id: string, line: string, job = 'Teacher'): Person => {
  const [title = '', forename = '', surname = ''] = line.split('|');
  return {
    id,
    kind: job.includes('governor') ? 'governor' : 'staff',
    ...(title && { title }),
    ...(forename && { forename }),
    surname,
    ...(job && { job }),
  };
};
const HEAD = person('s1', 'Mrs|Jane|Ashdown', 'Headteacher');
const said = (...people: Person[]) =>
  warningsFor(people).map(({ code, ids }) => [code, ...ids].join(' '));

describe('the desk warns', () => {
  test('of nothing where all is well', () => {
    expect(said(HEAD, person('s2', 'Mr|Callum|Pettifer'))).toEqual([]);
  });

  test.each(['Long', 'May', 'Day', 'MARCH', 'Green'])('of the surname %s', (surname) => {
    expect(said(HEAD, person('s2', `Mr|Owen|${surname}`))).toEqual(['word-surname s2']);
  });

  test('of two people with one surname, and of one name twice', () => {
    expect(said(HEAD, person('s2', 'Mr|Tom|Bellamy'), person('s3', 'Miss|Ruth|Bellamy'))).toEqual([
      'same-surname s2 s3',
    ]);
    expect(said(HEAD, person('s2', 'Mr|Tom|Bellamy'), person('s3', 'Mr|Tom|BELLAMY'))).toEqual([
      'same-name s2 s3',
    ]);
  });

  test('of one name that may be a forename', () => {
    expect(said(HEAD, person('s2', '||Julie'))).toEqual(['one-name s2']);
  });

  test('of names without a whole forename', () => {
    expect(said(HEAD, person('s2', 'Mrs||Nair'), person('s3', 'Mr|C|Pettifer'))).toEqual([
      'no-forename s2 s3',
    ]);
  });

  test('of staff without a job', () => {
    expect(said(HEAD, person('s2', 'Miss|Priya|Nair', ''))).toEqual(['no-job s2']);
  });

  test.each(['Deputy headteacher', 'Head of Year 9', 'Head cook', 'Teacher'])(
    'that %s is no headteacher',
    (job) => {
      expect(said(person('s2', 'Miss|Priya|Nair', job))).toEqual(['no-head']);
    },
  );

  test.each([
    'Headteacher',
    'Acting Head Teacher',
    'Principal',
    'Head',
    'Executive headteacher and DSL',
  ])('of no missing head where somebody is %s', (job) => {
    expect(said(person('s2', 'Miss|Priya|Nair', job))).toEqual([]);
  });

  test('of more than 300 staff', () => {
    const many = Array.from({ length: 300 }, (_, at) =>
      person(`n${at}`, `Mr|Tom|Aaa${'abcdefghij'[at % 10]}`),
    );
    expect(said(HEAD, ...many)).toContain('many-staff');
    expect(said(...many)).not.toContain('many-staff');
  });

  test('in whole sentences with the names in them', () => {
    expect(warningsFor([HEAD, person('s2', 'Mr|Owen|May')])[0]?.words).toBe(
      '"May" is a common word too. It is taken for the name only beside a title, a forename or a word about school.',
    );
    const jobless = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) =>
      person(id, `Miss|Ada|Nair${id}`, ''),
    );
    expect(warningsFor([HEAD, ...jobless])[0]?.words).toMatch(
      /^No job is given for Miss Ada Naira, .*, Miss Ada Naire and 2 more\./,
    );
  });
});

test('the list of words is small and has each word once', () => {
  const all = words.words.join(' ').split(' ');
  expect(all.length).toBeLessThanOrEqual(400);
  expect(new Set(all).size).toBe(all.length);
});
