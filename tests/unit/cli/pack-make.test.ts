import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { assemble } from '../../../src/cli/pack-make-pack.ts';
import { governorJob, makePeople } from '../../../src/cli/pack-make-people.ts';
import { packIdFor } from '../../../src/cli/pack-make-school.ts';
import { ROOT } from '../../../src/cli/root.ts';
import { examplePack } from '../../../src/pack/example.ts';
import { findColumns } from '../../../src/pack/import/columns.ts';
import { readSheet } from '../../../src/pack/import/sheet.ts';
import { LOCAL_LIMITS } from '../../../src/pack/limits.ts';
import { readPack } from '../../../src/pack/read.ts';
import type { Pack } from '../../../src/pack/types.ts';
import { packCommand } from './pack-command.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'byp-make-'));
  vi.useFakeTimers({ now: new Date('2026-11-21T09:00:00Z'), toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

const save = (name: string, content: string | Uint8Array) =>
  writeFileSync(join(folder, name), content);
const text = (name: string) => readFileSync(join(folder, name), 'utf8');

function packIn(name: string): Pack {
  const reading = readPack(text(name), LOCAL_LIMITS);
  return reading.ok ? reading.pack : expect.unreachable(JSON.stringify(reading.faults));
}

/** The command in this process: what it prints, or the words that it stops with. */
async function make(...args: string[]): Promise<{ said: string; fault: string }> {
  const { stdout: said, fault } = await packCommand(folder, 'make', ...args);
  return { said, fault };
}

const REGISTER = [
  'URN,LA (name),EstablishmentName,TypeOfEstablishment (name),EstablishmentTypeGroup (name),EstablishmentStatus (name),CloseDate,Town,Postcode,SchoolWebsite,TelephoneNum,HeadTitle (name),HeadFirstName,HeadLastName,HeadPreferredJobTitle',
  '999001,Oakworth,St Brannoc’s Primary School,Community school,Local authority maintained schools,Open,,Oakworth,ZZ9 9ZZ,www.brannoc.example,1632960001,Mrs,Jane,ASHDOWN,Headteacher',
].join('\r\n');

/** As Excel in Britain and the register itself save it. */
const windows1252 = (written: string) =>
  Uint8Array.from(written, (letter) => (letter === '’' ? 0x92 : letter.charCodeAt(0)));

const STAFF = [
  'Staff list,,,,,',
  'Title,Legal Surname,Legal Forename,Post,Date of Birth,Date of Leaving',
  'MRS,ASHDOWN,JANE,Headteacher,DOB_1,',
  'MR,PETTIFER,CALLUM,Deputy headteacher,DOB_2,',
  'MISS,NAIR,PRIYA,Year 4 teacher,DOB_3,31/08/2025',
  'MR,,OWEN,Year 6 teacher,DOB_4,',
].join('\r\n');

const GOVERNORS =
  'Name,Role\nDr Miriam Fairclough,Chair\nMr Imran Siddiqui,Parent\nMr Callum Pettifer,Staff\n';

describe('npm run pack -- make', () => {
  test('turns the register’s row and the lists into a pack, and says what it did with everything', () => {
    save('row.csv', windows1252(REGISTER));
    save('staff.csv', STAFF);
    save('governors.csv', GOVERNORS);
    const args = '--register row.csv --staff staff.csv --governors governors.csv --policy orgill';
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [join(ROOT, 'src/cli/pack.ts'), 'make', '--out', 'pack.json', ...args.split(' ')],
      { cwd: ROOT, encoding: 'utf8', env: { ...process.env, INIT_CWD: folder } },
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(packIn('pack.json')).toMatchObject({
      id: 'st-brannocs-primary-school-oakworth',
      version: 1,
      school: {
        name: 'St Brannoc’s Primary School',
        town: 'Oakworth',
        website: 'https://www.brannoc.example',
        kind: 'maintained',
        nation: 'england',
      },
      people: [
        { id: 's1', kind: 'staff', title: 'Mrs', forename: 'Jane', surname: 'Ashdown' },
        { id: 's2', kind: 'staff', job: 'Deputy headteacher, Staff governor' },
        { id: 'g1', kind: 'governor', surname: 'Fairclough', job: 'Chair of governors' },
        { id: 'g2', kind: 'governor', surname: 'Siddiqui', job: 'Parent governor' },
      ],
      policy: 'orgill',
      channels: [{ kind: 'office', url: 'tel:01632960001' }],
    });
    expect(text('pack.json')).not.toMatch(/DOB_|Nair/);
    for (const said of [
      'The register calls the council "Oakworth".',
      'staff.csv: 2 staff, from "Title", "Legal Surname"',
      'Personal columns were dropped, and nobody looked into them: "Date of Birth".',
      'Left out: 1 who have left.',
      'Row 6 has no surname, so it was not read. Fill in the surname',
      'governors.csv: 3 governors, from "Name", "Role".',
      'In both lists, and taken for one person each: Mr Callum Pettifer.',
      'Browsers know the pack by its id',
      'channels, kind "complaints"',
      'channels, kind "lado"',
      'school.aliases',
      'Next: npm run try -- --pack pack.json',
    ]) {
      expect(stdout).toContain(said);
    }
  });

  test('the pack that it makes is signed, papered, offered, set by policy, and brings a card to a draft', () => {
    save('row.csv', windows1252(REGISTER));
    save('staff.csv', STAFF);
    save('drafts.jsonl', '{"id":"1","text":"Mr Pettifer at St Brannoc’s has ignored us again"}\n');
    const typed = (script: string, line: string) => {
      const { stdout, stderr, status } = spawnSync(
        process.execPath,
        [join(ROOT, 'src/cli', script), ...line.split(' ')],
        { cwd: ROOT, encoding: 'utf8', env: { ...process.env, INIT_CWD: folder } },
      );
      expect(stderr).toBe('');
      expect(status).toBe(0);
      return stdout;
    };
    typed('pack.ts', 'make --out pack.json --register row.csv --staff staff.csv');
    typed('pack.ts', 'key --out school.key');
    typed('pack.ts', 'sign --pack pack.json --key school.key --out signed.json');
    const words = /Six words: ((?:[a-z]+ ?){6})\n/.exec(typed('pack.ts', 'show signed.json'))?.[1];
    typed('pack.ts', 'documents --pack signed.json --out papers');
    expect(text('papers/letter.md')).toContain(`Ours are: **${words}**`);
    expect(text('papers/letter.md')).toContain('Phone the school office: [01632960001]');
    typed('pack.ts', 'page signed.json --out web');
    typed(
      'pack.ts',
      `policy --pack signed.json --out policies --chrome ${'abcdefghijklmnop'.repeat(2)}`,
    );
    expect(existsSync(join(folder, 'policies/windows/chrome.reg'))).toBe(true);
    expect(JSON.parse(typed('check.ts', '--pack pack.json drafts.jsonl'))).toMatchObject({
      level: 'card',
      mentions: [{ kind: 'staff', who: 's2' }, { kind: 'school' }],
    });
  });

  test('a school outside England starts with its name', async () => {
    const { said } = await make('--out', 'pack.json', '--name', 'Ysgol Gynradd Brannoc');
    expect(packIn('pack.json')).toMatchObject({
      id: 'ysgol-gynradd-brannoc',
      issued: '2026-11-21',
      reviewBy: '2027-11-21',
      people: [],
      policy: 'redscope',
    });
    expect(said).toMatch(/No policy was named, so it is redscope[\s\S]*school\.nation/);
  });
});

describe('made again from an earlier pack', () => {
  const people = [
    ...examplePack.people,
    { id: 's9', kind: 'staff', forename: 'Rosa', surname: 'Okafor', job: 'Lunchtime supervisor' },
  ];
  const old = { ...examplePack, people, version: 7 };
  beforeEach(() => save('old.json', JSON.stringify(old)));

  test('keeps ids and what was written by hand, and raises the version', async () => {
    const list = [
      'Title,Surname,Forename,Job',
      'Ms,Marsden,Julie,Higher level teaching assistant',
      'Mrs,Ashdown,J,Headteacher',
      'Mr,Kelham,Tobias,Year 3 teacher',
    ];
    save('staff.csv', list.join('\n'));
    const { said } = await make(...'--out new.json --from old.json --staff staff.csv'.split(' '));
    const made = packIn('new.json');
    expect(made.people).toEqual([
      {
        ...examplePack.people.find(({ id }) => id === 's7'),
        job: 'Higher level teaching assistant',
      },
      examplePack.people[0],
      {
        id: 's10',
        kind: 'staff',
        title: 'Mr',
        forename: 'Tobias',
        surname: 'Kelham',
        job: 'Year 3 teacher',
      },
      ...examplePack.people.filter(({ kind }) => kind === 'governor'),
    ]);
    expect(made).toMatchObject({ version: 8, issued: '2026-11-21' });
    const { school, channels, nudge, policy, reviewBy } = examplePack;
    expect(made).toMatchObject({ school, channels, nudge, policy, reviewBy });
    expect(said).toMatch(/taken out: Mr Callum Pettifer, .*Rosa Okafor\. .*--keep-gone/);
  });

  test('keeps those whom the new list leaves out, on request', async () => {
    save('staff.csv', 'Title,Surname,Forename,Job\nMrs,Ashdown,Jane,Headteacher\n');
    const { said } = await make(
      ...'--out new.json --from old.json --staff staff.csv --keep-gone'.split(' '),
    );
    expect(new Set(packIn('new.json').people.map(({ id }) => id))).toEqual(
      new Set(people.map(({ id }) => id)),
    );
    expect(said).toContain('Not in the new list, and kept: Mr Callum Pettifer');
  });

  test('says where the register differs, and keeps what the pack has', async () => {
    save(
      'row.csv',
      REGISTER.replace('Community school', 'Academy converter').replace('Jane,ASHDOWN', 'Ada,POLE'),
    );
    const { said } = await make(...'--out new.json --from old.json --register row.csv'.split(' '));
    expect(packIn('new.json').school).toEqual({ ...examplePack.school, nation: 'england' });
    expect(packIn('new.json').channels).toEqual(examplePack.channels);
    expect(said).toContain(`The pack's kind is "maintained", and the register says "academy"`);
    expect(said).toContain(
      'The register names Mrs Ada Pole as head, and your list Mrs Jane Ashdown. Your list was followed.',
    );
    expect(said).not.toContain("The pack's council");
  });

  test('leaves the version alone where nothing differs', async () => {
    const { said } = await make('--out', 'new.json', '--from', 'old.json');
    expect(packIn('new.json')).toEqual(old);
    expect(said).toContain('Nothing differs from the earlier pack, so its version stays.');
  });

  test('asks for a fresh look where that is overdue', async () => {
    save('old.json', JSON.stringify({ ...old, issued: '2025-09-01', reviewBy: '2026-09-01' }));
    const { said } = await make('--out', 'new.json', '--from', 'old.json');
    expect(packIn('new.json')).toMatchObject({ version: 8, reviewBy: '2027-11-21' });
    expect(said).toContain('due to be checked by 1 September 2026: look at every link now');
  });
});

describe('a fault is told in plain words, and nothing is written', () => {
  beforeEach(() => {
    save('row.csv', REGISTER);
    save('staff.csv', STAFF);
    save('classes.csv', 'Surname,Forename,UPN,Class\nHartley,Amelia,UPN_1,4B\n');
    save('book.csv', 'PK\u0003\u0004 a spreadsheet');
    save('there.json', 'precious');
  });

  test.each<[string, RegExp]>([
    ['', /Where should the pack go\? Add --out/],
    ['--out p.json', /Which school\? Add --register/],
    [
      '--out there.json --register row.csv',
      /there\.json is there already, and nothing was changed/,
    ],
    ['--out row.csv --register row.csv --force', /--out is a table that is read from/],
    ['--out p.json --register row.csv --policy mine', /no policy "mine"\. Choose one of rivington/],
    ['--out p.json --register row.csv --name Brannoc', /not both/],
    ['--out p.json --register none.csv', /none\.csv can't be read \(ENOENT\)/],
    ['--out p.json --register staff.csv', /staff\.csv: This is not a school's row/],
    [
      '--out p.json --register row.csv --staff classes.csv',
      /classes\.csv: .*list of pupils \("UPN"\)/,
    ],
    ['--out p.json --register row.csv --staff book.csv', /book\.csv: It is .*Save As/],
    ['--out p.json --from staff.csv', /staff\.csv can't be used yet|is not/],
    ['--out p.json staff.csv', /"staff\.csv" has no option before it/],
    ['--out no/p.json --register row.csv', /no\/p\.json can't be written/],
  ])('%s', async (typed, words) => {
    const { said, fault } = await make(...typed.split(' ').filter(Boolean));
    expect(fault).toMatch(words);
    expect(said).toBe('');
    expect(existsSync(join(folder, 'p.json'))).toBe(false);
    expect(text('there.json')).toBe('precious');
  });

  test('--force writes over an earlier file', async () => {
    await make('--out', 'there.json', '--register', 'row.csv', '--force');
    expect(packIn('there.json').people).toHaveLength(1);
  });
});

test('whatever stands in the lists, the pack is sound or the fault is told', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 70 }),
    fc.constantFrom('', 'Jane', 'ASHDOWN', 'Mr', 'Chair', "O'Rourke", '<b>', 'Headteacher', 'Left'),
  );
  const table = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { maxLength: 6 });
  const csv = (rows: string[][]) =>
    ['Title,Surname,Forename,Job', ...rows.map((row) => row.map(quoted).join(','))].join('\n');
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(table, table, (staff, governors) => {
      const [one, other] = [staff, governors].map((rows) => {
        const read = readSheet(csv(rows));
        const found = read.ok ? findColumns(read.rows) : read;
        return found.ok ? found.sheet : undefined;
      });
      const made = makePeople({ staff: one, governors: other }, examplePack.people, '2026-11-21');
      if (!made.ok) return;
      const { pack } = assemble({
        school: examplePack.school,
        people: [...made.people, ...made.gone],
        earlier: examplePack,
        today: '2026-11-21',
      });
      expect(new Set(pack.people.map(({ id }) => id)).size).toBe(pack.people.length);
      expect(pack.people.length).toBeGreaterThanOrEqual(examplePack.people.length);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['', 'Governor'],
  ['Chair', 'Chair of governors'],
  ['Vice Chair', 'Vice Chair of governors'],
  ['Parent', 'Parent governor'],
  ['Co-opted', 'Co-opted governor'],
  ['Foundation Trustee', 'Foundation Trustee'],
  ['Headteacher', 'Headteacher'],
  ['Clerk', 'Clerk'],
])('on a list of governors "%s" is %s', (written, job) => {
  expect(governorJob(written)).toBe(job);
});

test.each([
  ['Oakworth Academy', 'Oakworth', 'oakworth-academy'],
  ['St Mary & St John’s', 'Larkrise', 'st-mary-and-st-johns-larkrise'],
  ['Ysgol Tŷ Coch', undefined, 'ysgol-ty-coch'],
  [
    'The Extraordinarily Long School of Saint Bartholomew',
    'Oakworth',
    'the-extraordinarily-long-school-of-saint',
  ],
  ['学校', undefined, 'school'],
])('the id of %s, %s, is %s', (name, town, id) => {
  expect(packIdFor({ name, town })).toBe(id);
});
