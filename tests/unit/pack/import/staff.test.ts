import { describe, expect, test } from 'vitest';
import { staffFrom, staffSteps } from '../../../../src/pack/import/staff.ts';
import { readPack } from '../../../../src/pack/read.ts';
import type { Person } from '../../../../src/pack/types.ts';
import { changed } from '../changed-pack.ts';
import { inOneLine, sheetOf, staffOf, TODAY } from './reading.ts';
import * as systems from './systems.ts';

const lines = (source: string) => staffOf(source).people.map(inOneLine);

describe('staff are read from every system’s export', () => {
  test.each([
    [
      'SIMS',
      systems.SIMS_STAFF,
      ['Mrs Jane Ashdown, Headteacher', 'Mr Callum Pettifer, Deputy headteacher'],
    ],
    [
      'Arbor',
      systems.ARBOR_STAFF,
      ['Halina Wrona, SENDCo, Assistant head', 'Imran Rauf, Year 6 Teacher'],
    ],
    [
      'Bromcom',
      systems.BROMCOM_STAFF,
      ['Ms Julie Marsden, Teaching assistant', 'Dr Miriam Fairclough, Chair of governors'],
    ],
    ['Wonde', systems.WONDE_STAFF, ["Mr Leon O'Rourke, Caretaker"]],
    [
      'Impero',
      systems.IMPERO_STAFF,
      ['Owen May, Teachers', 'Ruth McKay, DSL', 'Imran Siddiqui, Governors'],
    ],
    ['Hodder', systems.HODDER, ['Priya Nair']],
    [
      'a hand-made spreadsheet',
      systems.HAND_MADE,
      ['Mrs Jane Ashdown, Headteacher', 'Callum Pettifer, Deputy', 'Mrs B Long, Year 2'],
    ],
  ])('%s', (_, source, people) => {
    expect(lines(source)).toEqual(people);
    expect(JSON.stringify(staffOf(source))).not.toMatch(systems.PERSONAL);
  });

  test('as people that a pack takes', () => {
    const people = [systems.BROMCOM_STAFF, systems.SIMS_STAFF].flatMap(
      (source) => staffOf(source).people,
    );
    const numbered = people.map((person, at) => ({ ...person, id: `n${at}` }));
    expect(readPack(changed('people', numbered))).toMatchObject({ ok: true });
  });

  test('governors are told from staff by their jobs', () => {
    const { people } = staffOf(
      'Name,Role\nMiriam Fairclough,Chair of Governors\nImran Siddiqui,Parent governor\nTom Bell,Clerk to the governors\nJane Ashdown,Headteacher and governor',
    );
    expect(people.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'g1 governor',
      'g2 governor',
      's1 staff',
      's2 staff',
    ]);
  });

  test('with their classes', () => {
    expect(staffOf(systems.BROMCOM_STAFF).people[0]).toEqual({
      id: 's1',
      kind: 'staff',
      title: 'Ms',
      forename: 'Julie',
      surname: 'Marsden',
      job: 'Teaching assistant',
      class: '4B',
      year: '4',
    });
  });

  test('jobs in capitals are made plain', () => {
    expect(lines('Name,Job\nJane Ashdown,HEADTEACHER\nTom Bell,YEAR 4 TA\nRuth Bell,HLTA')).toEqual(
      ['Jane Ashdown, Headteacher', 'Tom Bell, Year 4 TA', 'Ruth Bell, HLTA'],
    );
  });
});

describe('nothing is lost without a word', () => {
  test('leavers are counted', () => {
    expect(staffOf(systems.SIMS_STAFF).leavers).toBe(1);
    expect(staffOf('Name,Status\nJane Ashdown,Current\nTom Bell,Left').leavers).toBe(1);
  });

  test.each([
    ['20/11/2026', 1],
    ['21/11/2026', 0],
    ['31-Aug-26', 1],
    ['31 August 2027', 0],
    ['2026-07-31', 1],
    ['46234', 1],
    ['46356', 0],
    ['', 0],
    ['Yes', 1],
    ['No', 0],
  ])('whoever’s leaving date is %j has left: %i', (date, leavers) => {
    expect(staffOf(`Name,Leaving date\nJane Ashdown,${date}\nTom Bell,`).leavers).toBe(leavers);
  });

  test('a leaving date that nobody can read is reported, and the person stays', () => {
    const { people, notes } = staffOf('Name,Leaving date\nJane Ashdown,in the spring');
    expect(people).toHaveLength(1);
    expect(notes).toEqual([
      {
        row: 2,
        code: 'unread-date',
        note: 'has a leaving date that could not be read, so the person was kept.',
      },
    ]);
  });

  test('one person in two rows is one person with both jobs', () => {
    const { people, merged } = staffOf(systems.ARBOR_STAFF);
    expect(people).toHaveLength(2);
    expect(merged).toEqual([{ row: 4, into: 2 }]);
  });

  test('two people who share a surname, or more, stay two', () => {
    expect(
      lines('Name,Job\nMr Smith,Caretaker\nMrs Smith,Cook\nJ Smith,TA\nJ Smith,Office'),
    ).toHaveLength(4);
  });

  test('rows that can’t be used are reported as the spreadsheet numbers them', () => {
    const { problems } = staffOf(systems.HAND_MADE);
    expect(problems.map(({ row, reason }) => `Row ${row} ${reason}.`)).toEqual([
      'Row 8 has no name.',
      'Row 9 is a post with nobody in it.',
      'Row 10 holds something that is not a name.',
    ]);
    expect(problems.every(({ remedy }) => remedy.endsWith('.'))).toBe(true);
  });

  test('what was left out of a row is noted', () => {
    const { notes } = staffOf(
      `Surname,Forename,Job\nAshdown (née Pettifer),Jane,Head\nBell,Tom (job share),${'Teacher of everything '.repeat(6)}`,
    );
    expect(notes.map(({ row, code }) => `${row} ${code}`)).toEqual([
      '2 former-name',
      '3 aside',
      '3 job-cut',
    ]);
    expect(JSON.stringify(notes)).not.toContain('Pettifer');
  });
});

describe('who stays keeps their id', () => {
  const before: Person[] = [
    {
      id: 's1',
      kind: 'staff',
      title: 'Mrs',
      forename: 'Jane',
      surname: 'Ashdown',
      job: 'Headteacher',
    },
    {
      id: 's4',
      kind: 'staff',
      title: 'Miss',
      surname: 'Nair',
      job: 'Year 4 teacher',
      aliases: ['Miss Priya'],
    },
    { id: 's7', kind: 'staff', forename: 'Tom', surname: 'Bell', job: 'Cook' },
    { id: 'g1', kind: 'governor', forename: 'Imran', surname: 'Siddiqui', job: 'Parent governor' },
    { id: 'p1', kind: 'pupil', forename: 'Amelia', surname: 'Hartley' },
  ];
  const source =
    'Title,Forename,Surname,Job\nMr,Owen,May,Year 6 teacher\nMs,Priya,NAIR,Deputy\nMrs,JANE,ASHDOWN,Head\n,Imran,Siddiqui,Chair of governors';

  test('however the new list writes them', () => {
    const { people } = staffOf(source, { before });
    expect(people.map(({ id, surname }) => `${id} ${surname}`)).toEqual([
      's8 May',
      's4 Nair',
      's1 Ashdown',
      'g1 Siddiqui',
    ]);
  });

  test('and the names that were added by hand', () => {
    const nair = staffOf(source, { before }).people[1];
    expect(nair).toMatchObject({
      title: 'Ms',
      forename: 'Priya',
      job: 'Deputy',
      aliases: ['Miss Priya'],
    });
  });

  test('and whoever is no longer listed is said to be gone; pupils are not looked at', () => {
    expect(staffOf(source, { before }).gone.map(({ id }) => id)).toEqual(['s7']);
  });

  test('reading the same file again changes nothing', () => {
    const { people } = staffOf(systems.BROMCOM_STAFF);
    expect(staffOf(systems.BROMCOM_STAFF, { before: people }).people).toEqual(people);
  });
});

describe('a list of pupils never becomes staff', () => {
  const refusal = (source: string) => {
    const read = staffFrom(sheetOf(source), { today: TODAY });
    return read.ok ? undefined : read.fault;
  };

  test.each([
    ['SIMS', systems.SIMS_PUPILS],
    ['Arbor', systems.ARBOR_PUPILS],
    ['ScholarPack', systems.SCHOLARPACK_PUPILS],
    ['Impero', systems.IMPERO_PUPILS],
    ['a class list', 'Surname,Forename,Class,DOB\nHartley,Amelia,4B,1/1/2017'],
    ['a list headed by pupils', 'Pupil name,Class\nAmelia Hartley,4B'],
    [
      'a bare list with many of one class',
      `Name,Class\n${'Ada,Ben,Cal,Dan,Eve,Fay,Gus'
        .split(',')
        .map((one) => `${one} Hartley,4B`)
        .join('\n')}`,
    ],
  ])('%s', (_, source) => {
    expect(refusal(source)?.code).toBe('pupils-here');
  });

  test('and the way out is said', () => {
    expect(refusal(systems.SIMS_PUPILS)).toEqual({
      code: 'pupils-here',
      fault:
        'This looks like a list of pupils ("Admission No"). Staff can be read by families, so it was not used here.',
      remedy:
        'Use it for pupils, whose names are sealed. If it is a list of staff, take that column out.',
    });
  });

  test('nor do the pupils of a list of everybody', () => {
    expect(staffOf(systems.HODDER)).toMatchObject({ others: 1, people: [{ surname: 'Nair' }] });
    expect(staffOf('Name,Role\nPriya Nair,Teacher\nAmelia Hartley,Student').others).toBe(1);
  });
});

describe('a long list', () => {
  const rows = Array.from({ length: 600 }, (_, at) => `Ada ${'abcdefghij'[at % 10]}x,Teacher`);
  const sheet = sheetOf(`Name,Job\n${rows.join('\n')}`);

  test('tells how far it is', () => {
    const told: number[] = [];
    staffFrom(sheet, { today: TODAY, onProgress: (done, all) => told.push(done / all) });
    expect(told[0]).toBe(0);
    expect(told.at(-1)).toBe(1);
    expect(told.length).toBeGreaterThan(3);
  });

  test('can be read step by step, so that a page can breathe or give up', () => {
    const steps = staffSteps(sheet, { today: TODAY });
    expect(steps.next()).toEqual({ done: false, value: { done: 0, all: 600 } });
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value).toEqual(staffFrom(sheet, { today: TODAY }));
  });
});
