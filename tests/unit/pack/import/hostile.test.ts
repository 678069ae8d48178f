import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALIASES } from '../../../../src/pack/import/aliases.ts';
import { findColumns } from '../../../../src/pack/import/columns.ts';
import { schoolFromGias } from '../../../../src/pack/import/gias.ts';
import { pupilsFrom } from '../../../../src/pack/import/pupils.ts';
import { readSheet } from '../../../../src/pack/import/sheet.ts';
import { staffFrom } from '../../../../src/pack/import/staff.ts';
import { warningsFor } from '../../../../src/pack/import/warnings.ts';
import { readPack } from '../../../../src/pack/read.ts';
import { changed } from '../changed-pack.ts';
import { TODAY } from './reading.ts';
import * as systems from './systems.ts';

/** Everything that a reader does with a text: all results that a desk may keep. */
function everything(source: string | Uint8Array): unknown[] {
  const read = readSheet(source);
  if (!read.ok) return [read.fault];
  const found = findColumns(read.rows);
  if (!found.ok) return [found.fault];
  const staff = staffFrom(found.sheet, { today: TODAY });
  const pupils = pupilsFrom(found.sheet, { today: TODAY });
  const warnings = staff.ok ? warningsFor(staff.people) : [];
  return [found.sheet, staff, pupils, warnings];
}

const SNIPPETS = [
  ...Object.values(ALIASES).flat().join(' ').split(' '),
  ...[
    'UPN',
    'DOB',
    'SEN',
    'Contact 1',
    'Mrs',
    '(',
    ')',
    '"',
    "'",
    ',',
    ';',
    '\t',
    '\n',
    '\r',
    '\n',
    ',',
    '-',
  ],
  ...[
    "O'NEILL",
    'van der',
    'née',
    'Year 4',
    '31/08/2026',
    '\ufeff',
    '\ud800',
    '😀',
    '\u202e',
    '<',
    '&',
  ],
];
const anyTable = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...SNIPPETS) },
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('whatever text is handed in', () => {
  test('nothing throws', () => {
    fc.assert(
      fc.property(fc.oneof(anyTable, fc.string({ unit: 'binary' })), (text) => {
        expect(everything(text).length).toBeGreaterThan(0);
        schoolFromGias(text, TODAY);
      }),
      { numRuns: 3000 },
    );
  });

  test('nor whatever bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(everything(bytes).length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  test('a pack takes every person who is read', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 70 }),
      fc.constantFrom(
        'Jane',
        "O'NEILL",
        'van der',
        '(Janey)',
        'née',
        'Mrs',
        'Ashdown,',
        '-',
        'Year 4',
        '😀',
        '\ud800',
      ),
    );
    const cell = fc.array(part, { maxLength: 4 }).map((parts) => parts.join(' '));
    const quoted = cell.map((text) => `"${text.replaceAll('"', '""')}"`);
    const row = fc.tuple(quoted, quoted, quoted, quoted, quoted).map((cells) => cells.join(','));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const read = readSheet(
          `Title,Forename,Surname,Job,Class\nMrs,Jane,Ashdown,Head,4B\n${rows.join('\n')}`,
        );
        const found = read.ok ? findColumns(read.rows) : undefined;
        const staff = found?.ok ? staffFrom(found.sheet, { today: TODAY }) : undefined;
        expect(staff?.ok).toBe(true);
        expect(readPack(changed('people', staff?.ok ? staff.people : []))).toMatchObject({
          ok: true,
        });
      }),
      { numRuns: 300 },
    );
  });

  test('and reading the same table again changes nobody', () => {
    const name = fc.constantFrom('Ashdown', 'ASHDOWN', "O'Neill", 'Nair', 'Bell', 'May');
    const row = fc
      .tuple(
        fc.constantFrom('', 'Mr', 'Mrs'),
        fc.constantFrom('', 'J', 'Jane', 'Tom', 'Jo (Joey)'),
        name,
        fc.constantFrom('', 'Cook', 'TA'),
      )
      .map((cells) => cells.join(','));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const read = readSheet(`Title,Forename,Surname,Job\n${rows.join('\n')}`);
        const found = read.ok ? findColumns(read.rows) : undefined;
        if (!found?.ok) return;
        const first = staffFrom(found.sheet, { today: TODAY });
        const before = first.ok ? first.people : [];
        expect(staffFrom(found.sheet, { today: TODAY, before })).toMatchObject({
          people: before,
          gone: [],
        });
      }),
    );
  });
});

describe('no cell of a personal column is in any result', () => {
  const PERSONAL = [
    'UPN',
    'ULN',
    'Admission number',
    'DOB',
    'Gender',
    'Home address',
    'Postcode',
    'Phone',
    'SEN status',
    'Pupil premium',
    'FSM',
    'EAL',
    'Ethnicity',
    'Looked after',
    'Religion',
    'Medical notes',
    'E-mail',
    'Parent name',
  ];
  const NEEDED = [
    'Surname',
    'Forename',
    'Preferred name',
    'Name',
    'Title',
    'Job',
    'Class',
    'Year',
    'Status',
    'Leaving date',
    'Notes',
    'User type',
    '',
  ];
  const column = fc.oneof(
    fc.constantFrom(...PERSONAL).map((heading) => ({ heading, secret: true })),
    fc.constantFrom(...NEEDED).map((heading) => ({ heading, secret: false })),
  );
  const table = fc.record({
    columns: fc.array(column, { minLength: 1, maxLength: 10 }),
    rows: fc.integer({ min: 1, max: 6 }),
    delimiter: fc.constantFrom(',', ';', '\t'),
    above: fc.constantFrom('', 'Staff list\n\n', 'Group,,Other\n', 'Contact 1,,Staff\n'),
    plain: fc.array(
      fc.constantFrom(
        '',
        'Jane',
        'Ashdown, Jane',
        'Mrs',
        '4B',
        'Left',
        'SEN',
        'Headteacher',
        'x y z',
      ),
    ),
  });

  test('in tables of every make', () => {
    fc.assert(
      fc.property(table, ({ columns, rows, delimiter, above, plain }) => {
        const lines = Array.from({ length: rows }, (_, row) =>
          columns
            .map(({ secret }, at) =>
              secret ? `zq${row}x${at}qz` : `"${plain[(row + at) % (plain.length || 1)] ?? ''}"`,
            )
            .join(delimiter),
        );
        const head = columns.map(({ heading }) => heading).join(delimiter);
        expect(JSON.stringify(everything(`${above}${head}\n${lines.join('\n')}`))).not.toMatch(
          /zq\dx\dqz/,
        );
      }),
      { numRuns: 1000 },
    );
  });

  test.each(Object.entries(systems).filter(([, text]) => typeof text === 'string'))(
    'in %s',
    (_, text) => {
      expect(JSON.stringify(everything(text as string))).not.toMatch(systems.PERSONAL);
    },
  );
});

test('2,000 rows are read in well under two seconds', () => {
  const rows = Array.from(
    { length: 2000 },
    (_, at) =>
      `UPN${at},MRS,"O'NEILL-${'ABCDEFGHIJ'[at % 10]}X",JANE (Janey),Year 4 teacher,Year 6: 6 Rauf And Year 6,31/08/2030`,
  );
  const text = `Fernhollow\n\nUPN,Title,Surname,Forename,Job,Class,Leaving date\n${rows.join('\n')}`;
  const started = performance.now();
  expect(everything(text)).toHaveLength(4);
  expect(performance.now() - started).toBeLessThan(2000);
});
