import { describe, expect, test } from 'vitest';
import source from '../../../src/pack/example.json' with { type: 'json' };
import { examplePack } from '../../../src/pack/example.ts';
import { readPack } from '../../../src/pack/read.ts';
import { readablePupils } from '../../../src/pack/readable-pupils.ts';
import { changed, faultsOf } from './changed-pack.ts';

test('no school’s pack has the id of a school in a family’s own words', () => {
  expect(faultsOf(changed('id', 'own-school'))).toHaveLength(1);
  expect(JSON.stringify(faultsOf(changed('id', 'own-school')))).toContain('in its own words');
  expect(faultsOf(changed('id', '~fernhollow'))).toHaveLength(1);
});

describe('a sound pack', () => {
  test('the example of an invented school is read whole, from text as from a value', () => {
    expect(readPack(JSON.stringify(source))).toEqual({ ok: true, pack: source });
    expect(readPack(source)).toEqual({ ok: true, pack: source });
  });

  test('text with a byte order mark, as Windows programs save it, is read', () => {
    expect(readPack(`\uFEFF${JSON.stringify(source)}`).ok).toBe(true);
  });

  test('spaces around a name are dropped', () => {
    const reading = readPack(changed('school.town', '  Oakworth '));
    expect(reading.ok && reading.pack.school.town).toBe('Oakworth');
  });

  test.each([
    ['reviewBy', undefined],
    ['sealedPupils', undefined],
    ['nudge', undefined],
    ['school.initials', undefined],
    ['people', []],
    ['channels', []],
    ['policy', 'peartree-spring'],
    ['people.0.forename', 'Siân'],
    ['people.0.surname', 'Ó Súilleabháin-Wójcik'],
    ['channels.0.url', 'tel:+441632960001'],
    ['channels.0.url', 'mailto:office@fernhollow.example?subject=Concern'],
    ['school.accounts', ['tiktok.com/@fernhollow', 'www.facebook.com/groups/fernhollow']],
  ])('%s may be %j', (place, value) => {
    expect(faultsOf(changed(place, value))).toEqual([]);
  });
});

describe('a pack with a fault names the place, the fault and the remedy', () => {
  test.each([
    [
      'people.3.surname',
      undefined,
      'people[3].surname',
      'is missing',
      /Write the surname, for example "Ashdown"\./,
    ],
    ['people.3.year', 4, 'people[3].year', 'is a number, which does not fit here', /in quotes/],
    [
      'people.0.kind',
      'teacher',
      'people[0].kind',
      'says "teacher", which is not one of the choices',
      /"governor"/,
    ],
    ['people.0.surname', ' ', 'people[0].surname', 'is empty', /Write the surname/],
    ['people.0.surname', 'x'.repeat(61), 'people[0].surname', 'is too long', /60 letters or fewer/],
    [
      'people.0.surname',
      'Ash\u202Edown',
      'people[0].surname',
      'holds a character that cannot be seen',
      /by hand/,
    ],
    [
      'people.0.surname',
      'Ash\ud800',
      'people[0].surname',
      'holds a character that cannot be seen',
      /by hand/,
    ],
    ['people.0.surname', '<b>Ashdown</b>', 'people[0].surname', 'holds < or >', /plain words/],
    ['people.0.upn', 'A1', 'people[0].upn', 'is not part of a pack', /Take it out.*surname/],
    [
      'people.1.id',
      's1',
      'people[1].id',
      'says "s1", which an earlier entry already has',
      /own id/,
    ],
    [
      'people.1.id',
      'constructor',
      'people[1].id',
      'says "constructor", a word that programs keep for themselves',
      /another id/,
    ],
    [
      'channels.1.id',
      'teacher',
      'channels[1].id',
      'says "teacher", which an earlier entry already has',
      /own id/,
    ],
    [
      'channels.0.kind',
      'topic',
      'channels[0].topic',
      'is missing, and a channel of kind "topic" needs it',
      /bullying/,
    ],
    [
      'channels.0.topic',
      'send',
      'channels[0].topic',
      'stands at a channel that is not of kind "topic"',
      /Take it out/,
    ],
    [
      'format',
      'before-you-post/pack@2',
      'format',
      'says "before-you-post/pack@2", which is not one of the choices',
      /pack@1/,
    ],
    [
      'id',
      'Fern Hollow',
      'id',
      'says "Fern Hollow", which is not in the form that is needed',
      /small letters/,
    ],
    ['version', 0, 'version', /.*/, /whole number/],
    ['version', 1.5, 'version', /.*/, /whole number/],
    ['issued', '2026-02-30', 'issued', 'says "2026-02-30", which is not a date', /year-month-day/],
    [
      'reviewBy',
      '2025-11-01',
      'reviewBy',
      'is before the day it was issued (2026-11-01)',
      /later day/,
    ],
    ['school.website', 'http://fernhollow.example', 'school.website', /safely/, /https:/],
    ['school.website', 'mailto:a@b.example', 'school.website', /safely/, /https:/],
    ['school.accounts', ['https://facebook.com/x'], 'school.accounts[0]', /form/, /without https/],
    ['school', 7, 'school', 'is a number, which does not fit here', /"name"/],
    ['sealedPupils', 'Amelia', 'sealedPupils', 'is text, which does not fit here', /null/],
    ['policy', 'fernhollow', 'policy', /not a policy that this version knows/, /redscope/],
    ['policy', { questions: [] }, 'policy', /policy of your own yet/, /redscope/],
    ['nudge', { pause: 'no' }, 'nudge.pause', /is text/, /true or false/],
    ['nudge', { help: false }, 'nudge.help', 'is not part of a pack', /onMention, pause/],
  ])('%s = %j', (place, value, path, fault, remedy) => {
    const faults = faultsOf(changed(place, value));
    expect(faults).toHaveLength(1);
    expect(faults[0]?.path).toBe(path);
    expect(faults[0]?.fault).toMatch(typeof fault === 'string' ? asPattern(fault) : fault);
    expect(faults[0]?.remedy).toMatch(remedy);
  });

  test('many faults are listed at once, and the rest are counted', () => {
    const people = Array.from({ length: 70 }, (_, index) => ({ id: `s${index}`, kind: 'staff' }));
    const reading = readPack({ ...source, people });
    expect(reading).toMatchObject({ ok: false, more: 20 });
    expect(faultsOf({ ...source, people })).toHaveLength(50);
  });

  test('every leftover column of a spreadsheet is named, not only the first', () => {
    const faults = faultsOf(changed('people.0', { ...source.people[0], upn: 1, dob: 2, sen: 3 }));
    expect(faults.map((fault) => fault.path)).toEqual([
      'people[0].upn',
      'people[0].dob',
      'people[0].sen',
    ]);
  });
});

describe('readable pupils', () => {
  test('the example pack has none, so it may be handed out', () => {
    expect(readablePupils(examplePack)).toEqual([]);
  });

  test('a listed pupil is found', () => {
    const pupil = { id: 'p1', kind: 'pupil', forename: 'Amelia', surname: 'Hartley' };
    const reading = readPack({ ...source, people: [...source.people, pupil] });
    expect(reading.ok && readablePupils(reading.pack)).toEqual([pupil]);
  });
});

function asPattern(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
}
