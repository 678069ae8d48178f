import { describe, expect, test } from 'vitest';
import { pupilSteps, pupilsFrom } from '../../../../src/pack/import/pupils.ts';
import { pupilsOf, sheetOf, TODAY } from './reading.ts';
import * as systems from './systems.ts';

const names = (source: string) =>
  pupilsOf(source).names.map(({ forename, surname }) => `${forename} ${surname}`);

describe('full names for sealing', () => {
  test.each([
    ['SIMS', systems.SIMS_PUPILS, ['Millie Hartley', "Finn O'Dowd"]],
    ['Arbor', systems.ARBOR_PUPILS, ['Harvey Stokes', 'Aisha Rahman']],
    ['ScholarPack', systems.SCHOLARPACK_PUPILS, ['Ana de Souza', 'Lily Smith-Jones']],
    ['Impero', systems.IMPERO_PUPILS, ['Tomasz Zielinski']],
    ['Hodder', systems.HODDER, ['Harvey Stokes']],
    ['headings in two rows', systems.TWO_ROWS, ['Harvey Stokes']],
  ])('%s', (_, source, expected) => {
    expect(names(source)).toEqual(expected);
    expect(JSON.stringify(pupilsOf(source))).not.toMatch(systems.PERSONAL);
  });

  test('are all that is given: no class, no year', () => {
    expect(pupilsOf(systems.SIMS_PUPILS).names[1]).toEqual({ forename: 'Finn', surname: "O'Dowd" });
  });

  test('a child who goes by two names is sealed by both', () => {
    const read = pupilsOf('Pupil name\n"Hartley, Amelia (Millie)"\n"Bell, Mary Ann"');
    expect(read.children).toBe(2);
    expect(read.names.map(({ forename }) => forename)).toEqual([
      'Amelia',
      'Millie',
      'Mary Ann',
      'Mary',
    ]);
  });

  test('leavers and repeated names are counted, rows without a whole name reported', () => {
    const read = pupilsOf(
      'Surname,Forename,UPN,Status\nHartley,Amelia,1,On roll\nHARTLEY,AMELIA,2,On roll\nBell,,3,On roll\nStokes,H,4,On roll\nNowak,Zofia,5,Left',
    );
    expect(read).toMatchObject({ children: 1, repeated: 1, leavers: 1 });
    expect(read.problems.map(({ row, reason }) => `Row ${row} ${reason}`)).toEqual([
      'Row 4 has no whole forename',
      'Row 5 has no whole forename',
    ]);
  });

  test('are not taken from a list of staff', () => {
    const read = pupilsFrom(sheetOf(systems.SIMS_STAFF), { today: TODAY });
    expect(read).toMatchObject({ ok: false, fault: { code: 'staff-here' } });
  });

  test('can be read step by step', () => {
    const steps = pupilSteps(sheetOf(systems.IMPERO_PUPILS), { today: TODAY });
    expect(steps.next()).toEqual({ done: false, value: { done: 0, all: 1 } });
    expect(steps.next()).toEqual({ done: false, value: { done: 1, all: 1 } });
    expect(steps.next()).toMatchObject({ done: true, value: { children: 1 } });
  });
});
