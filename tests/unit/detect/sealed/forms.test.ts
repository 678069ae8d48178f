import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NAME_LINES } from '../../../../src/detect/names/given-names.ts';
import { forenamesMeant, sealedForename } from '../../../../src/detect/sealed/forenames.ts';
import { sealedForms } from '../../../../src/detect/sealed/form.ts';
import { sealedSurname } from '../../../../src/detect/sealed/surnames.ts';

describe('the plain form of a full name', () => {
  // Packs that are in use hold tags of these very forms: a change here unseals them.
  test.each([
    ['Amelia', 'Hartley', ['amelia hartley']],
    ['AMÉLIA', 'HARTLEY', ['amelia hartley']],
    ['Emelia', 'Hartley', ['amelia hartley']],
    ['Oliver', "O'Neill", ['oliver oneal']],
    ['Oliver', 'ONeill', ['oliver oneal']],
    ['Oliver', 'O Neill', ['oliver oneal']],
    ['Oliver', 'O’Neal', ['oliver oneal']],
    ['Grace', 'Smith-Jones', ['grace smith', 'grace jones']],
    ['Grace', 'Smith Jones', ['grace smith', 'grace jones']],
    ['Grace', 'Smith–Smith', ['grace smith']],
    ['Noah', 'van den Berg', ['noah vandenberg']],
    ['Noah', 'Vandenberg', ['noah vandenberg']],
    ['Rory', 'McDonald', ['rory macdonald']],
    ['Ruairi', 'Mac Donald', ['rory macdonald']],
    ['Yousef', 'Al-Rashid', ['yusuf alrashid']],
    ['Zofia', 'Kowalska', ['sofia kovalska']],
    ['Jakub', 'Kowalski', ['jacob kovalska']],
    ['Mohd', 'Sheikh', ['mohammed cheikh']],
    ['Abdul Rahman', 'Khan', ['abdelrahman kahn']],
    ['Anne-Marie', 'Ng', ['ann ng']],
    ['Amelia Rose', 'Hartley', ['amelia hartley']],
    ['Lily-Rae', 'Hartley', ['lily hartley']],
    ['Tom', 'Hartley', ['thomas hartley']],
    ['Alex', 'Hartley', ['alex hartley']],
    ['Aleksander', 'Hartley', ['alexander hartley']],
    ['Siân', 'Ó Súilleabháin', ['sian osuilleabhain']],
    ['Xanthippe', 'Quillbrook', ['xanthippe quillbrook']],
  ])('%s %s is %j', (forename, surname, forms) => {
    expect(sealedForms(forename, surname)).toEqual(forms);
  });

  test.each([
    ['', 'Hartley'],
    ['Amelia', ''],
    ['A.', 'Hartley'],
    ['Amelia', 'H'],
    ['🙂', '—'],
  ])('there is none of %j %j', (forename, surname) => {
    expect(sealedForms(forename, surname)).toEqual([]);
  });

  test('of any text is small letters and one space, and its own plain form', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (one, other) => {
          for (const form of sealedForms(one, other)) expect(form).toMatch(/^\p{L}+ \p{L}+$/u);
        },
      ),
    );
  });
});

describe('forenames', () => {
  test.each([
    ['millie', ['millie', 'amelia', 'emily']],
    ['alex', ['alex', 'alexander', 'alexandra']],
    ['theo', ['theo', 'theodore', 'thea']],
    ['harry', ['harry', 'henry', 'harrison']],
    ['sam', ['sam', 'samuel', 'samantha']],
    ['amelia', ['amelia']],
    ['peter', ['peter']],
    ['xanthippe', ['xanthippe']],
  ])('whoever writes %s may mean %j', (name, meant) => {
    expect(forenamesMeant(name)).toEqual(meant);
  });

  test('whoever writes any spelling of a full name means the pupil sealed under any other', () => {
    for (const { full } of NAME_LINES) {
      for (const name of full)
        for (const other of full) expect(forenamesMeant(name)).toContain(sealedForename(other));
    }
  });

  test('a pupil who is listed by a name is found by that name, and a draft looks for three at most', () => {
    for (const { full, short } of NAME_LINES) {
      for (const name of [...full, ...short.flat()]) {
        expect(forenamesMeant(name)).toContain(sealedForename(name));
        expect(forenamesMeant(name).length).toBeLessThanOrEqual(3);
      }
    }
  });
});

test.each([
  ['macdonald', 'mcdonald'],
  ['shaikh', 'sheikh'],
  ['nowakowski', 'nowakowska'],
  ['oneill', 'oneal'],
  ['gallagher', 'gallacher'],
])('%s and %s are one surname', (one, other) => {
  expect(sealedSurname(one)).toBe(sealedSurname(other));
});
