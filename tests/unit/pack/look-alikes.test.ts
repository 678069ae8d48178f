import { describe, expect, test } from 'vitest';
import { changed, faultsOf } from './changed-pack.ts';

describe('names in one alphabet are fine, whichever it is', () => {
  test.each([
    ['people.0.surname', 'Wójcik'],
    ['people.0.surname', 'Nguyễn'],
    ['people.0.surname', 'Мельник'],
    ['people.0.surname', 'Παπαδοπούλου'],
    ['people.0.surname', 'محمدی'],
    ['people.0.surname', '王小明'],
    ['people.0.surname', 'नायर'],
    ['people.0.surname', 'می‌خواهم'],
    ['people.0.forename', 'Сара'],
    ['school.name', 'Ysgol Gynradd Cwm Derwen'],
    ['school.aliases', ['Українська суботня школа', 'Saturday School (Школа)']],
    ['people.0.job', 'Teacher of Ελληνικά'],
    ['people.0.class', '4α'],
    ['channels.0.label', '👩‍🏫 Your child’s class teacher'],
    ['channels.0.url', 'https://fernhollow.example/ysgol-siân'],
  ])('%s may be %j', (place, value) => {
    expect(faultsOf(changed(place, value))).toEqual([]);
  });
});

describe('a letter of another alphabet among Latin ones is refused, and said which it looks like', () => {
  test.each([
    ['school.name', 'Fernhоllow Primary School', 'o'],
    ['school.aliases', ['Fеrnhollow'], 'e'],
    ['school.town', 'Οakworth', 'O'],
    ['school.council', 'Oakworth Сouncil', 'C'],
    ['people.0.surname', 'Аshdown', 'A'],
    ['people.0.surname', 'О’Rourke', 'O'],
    ['people.0.surname', 'Smith-Јones', 'J'],
    ['people.0.job', 'Teacher of РЕ', 'P'],
    ['people.0.forename', 'Ꭺnna', 'A'],
    ['channels.0.label', 'Schооl office', 'o'],
    ['school.accounts', ['facebook.com/fеrnhollow'], 'e'],
  ])('%s = %j', (place, value, letter) => {
    const [fault, ...more] = faultsOf(changed(place, value));
    expect(more).toEqual([]);
    expect(fault?.fault).toContain(`another alphabet that looks like "${letter}"`);
    expect(fault?.remedy).toMatch(/by hand/);
  });
});

describe('a site whose name could pass for another one is refused with the reason', () => {
  test.each([
    ['channels.0.url', 'https://fernhоllow.example/contact'],
    ['channels.0.url', 'https://xn--fernhllow-6qf.example/contact'],
    ['channels.0.url', 'https://www.XN--80ak6aa92e.example'],
    ['channels.0.url', 'https://ｆernhollow.example'],
    ['channels.0.url', 'https://fernhollow。example'],
    ['channels.0.url', 'mailto:office@fernhоllow.example'],
    ['school.website', 'https://fernhollow.exаmple'],
    ['school.accounts', ['fаcebook.com/fernhollow']],
    ['school.accounts', ['xn--fcebook-8va.com/fernhollow']],
  ])('%s = %j', (place, value) => {
    const [fault, ...more] = faultsOf(changed(place, value));
    expect(more).toEqual([]);
    expect(fault?.fault).toMatch(/could pass for another/);
    expect(fault?.remedy).toMatch(/by hand/);
  });
});
