import { describe, expect, test } from 'vitest';
import { schoolFromGias } from '../../../../src/pack/import/gias.ts';
import { readPack } from '../../../../src/pack/read.ts';
import { changed } from '../changed-pack.ts';
import { TODAY } from './reading.ts';

/** The register's first columns in the order of its own file, with an invented school. */
const COLUMNS: ReadonlyArray<readonly [string, string]> = [
  ['URN', '999001'],
  ['LA (code)', '999'],
  ['LA (name)', 'Oakworth'],
  ['EstablishmentNumber', '2001'],
  ['EstablishmentName', 'Fernhollow Primary School, St Mary’s'],
  ['TypeOfEstablishment (code)', '01'],
  ['TypeOfEstablishment (name)', 'Community school'],
  ['EstablishmentTypeGroup (code)', '4'],
  ['EstablishmentTypeGroup (name)', 'Local authority maintained schools'],
  ['EstablishmentStatus (code)', '1'],
  ['EstablishmentStatus (name)', 'Open'],
  ['ReasonEstablishmentOpened (code)', '0'],
  ['ReasonEstablishmentOpened (name)', 'Not applicable'],
  ['OpenDate', ''],
  ['ReasonEstablishmentClosed (code)', '0'],
  ['ReasonEstablishmentClosed (name)', 'Not applicable'],
  ['CloseDate', ''],
  ['PhaseOfEducation (code)', '2'],
  ['PhaseOfEducation (name)', 'Primary'],
  ['StatutoryLowAge', '3'],
  ['StatutoryHighAge', '11'],
  ['Boarders (code)', '1'],
  ['Boarders (name)', 'No boarders'],
  ['NurseryProvision (name)', 'Has Nursery Classes'],
  ['OfficialSixthForm (code)', '2'],
  ['OfficialSixthForm (name)', 'Does not have a sixth form'],
  ['Gender (code)', '3'],
  ['Gender (name)', 'Mixed'],
  ['ReligiousCharacter (code)', '0'],
  ['ReligiousCharacter (name)', 'Does not apply'],
  ['ReligiousEthos (name)', 'Does not apply'],
  ['Diocese (code)', '0'],
  ['Diocese (name)', 'Not applicable'],
  ['AdmissionsPolicy (code)', '0'],
  ['AdmissionsPolicy (name)', 'Not applicable'],
  ['SchoolCapacity', '420'],
  ['SpecialClasses (code)', '2'],
  ['SpecialClasses (name)', 'No Special Classes'],
  ['CensusDate', '15-01-2026'],
  ['NumberOfPupils', '401'],
  ['NumberOfBoys', '200'],
  ['NumberOfGirls', '201'],
  ['PercentageFSM', '12.5'],
  ['TrustSchoolFlag (code)', '0'],
  ['TrustSchoolFlag (name)', 'Not applicable'],
  ['Trusts (code)', ''],
  ['Trusts (name)', ''],
  ['SchoolSponsorFlag (name)', 'Not applicable'],
  ['SchoolSponsors (name)', ''],
  ['FederationFlag (name)', 'Not under a federation'],
  ['Federations (code)', ''],
  ['Federations (name)', ''],
  ['UKPRN', '19990001'],
  ['FEHEIdentifier', ''],
  ['FurtherEducationType (name)', 'Not applicable'],
  ['OfstedLastInsp', '01-02-2024'],
  ['OfstedSpecialMeasures (code)', '0'],
  ['OfstedSpecialMeasures (name)', 'Not applicable'],
  ['LastChangedDate', '05-10-2026'],
  ['Street', 'Mill Lane'],
  ['Locality', ''],
  ['Address3', ''],
  ['Town', 'Oakworth'],
  ['County (name)', ''],
  ['Postcode', 'ZZ9 9ZZ'],
  ['SchoolWebsite', 'www.fernhollow.example'],
  ['TelephoneNum', '01632960001'],
  ['HeadTitle (name)', 'Mrs'],
  ['HeadFirstName', 'Jane'],
  ['HeadLastName', 'ASHDOWN'],
  ['HeadPreferredJobTitle', 'Headteacher'],
  ['GOR (name)', 'North West'],
];

const quoted = (cells: readonly string[]) => cells.map((cell) => `"${cell}"`).join(',');
const headings = COLUMNS.map(([heading]) => heading);

function rowWith(changes: Record<string, string> = {}): string[] {
  return COLUMNS.map(([heading, cell]) => changes[heading] ?? cell);
}

function read(changes: Record<string, string> = {}) {
  const reading = schoolFromGias(`${quoted(headings)}\r\n${quoted(rowWith(changes))}`, TODAY);
  return reading.ok ? reading : expect.unreachable(reading.fault.fault);
}

const faultOf = (text: string) => {
  const reading = schoolFromGias(text, TODAY);
  return reading.ok ? undefined : reading.fault;
};

describe('one row of the register fills the school', () => {
  test('with its head, its telephone and its council', () => {
    expect(read()).toEqual({
      ok: true,
      school: {
        name: 'Fernhollow Primary School, St Mary’s',
        town: 'Oakworth',
        website: 'https://www.fernhollow.example',
        kind: 'maintained',
        nation: 'england',
        council: 'Oakworth',
      },
      head: {
        id: 's1',
        kind: 'staff',
        title: 'Mrs',
        forename: 'Jane',
        surname: 'Ashdown',
        job: 'Headteacher',
      },
      office: {
        id: 'office-phone',
        kind: 'office',
        label: 'Phone the school office',
        url: 'tel:01632960001',
      },
      closed: false,
      looks: [
        {
          code: 'council',
          words:
            'The register calls the council "Oakworth". Write what people call it, for example "Oakworth Council".',
        },
        {
          code: 'website',
          words: 'The website was written as https://www.fernhollow.example. Check that it opens.',
        },
      ],
    });
  });

  test('as a pack takes it', () => {
    const { school, head, office } = read();
    expect(readPack(changed('school', school))).toMatchObject({ ok: true });
    expect(readPack(changed('people', [head]))).toMatchObject({ ok: true });
    expect(readPack(changed('channels', [office]))).toMatchObject({ ok: true });
  });

  test.each([
    ['without headings, in the official order', quoted(rowWith())],
    ['as copied from a spreadsheet', [headings, rowWith()].map((row) => row.join('\t')).join('\n')],
    [
      'with the columns in another order',
      [[...headings].reverse(), rowWith().reverse()].map(quoted).join('\n'),
    ],
    ['with blank rows around it', `\n\n${quoted(headings)}\n\n${quoted(rowWith())}\n\n`],
  ])('%s', (_, text) => {
    expect(schoolFromGias(text, TODAY)).toEqual(read());
  });

  test.each([
    ['Community school', 'Local authority maintained schools', 'maintained'],
    ['Voluntary aided school', 'Local authority maintained schools', 'maintained'],
    ['Local authority nursery school', 'Local authority maintained schools', 'maintained'],
    ['Community special school', 'Special schools', 'maintained'],
    ['Academy converter', 'Academies', 'academy'],
    ['Academy special converter', 'Academies', 'academy'],
    ['Free schools', 'Free Schools', 'academy'],
    ['Other independent school', 'Independent schools', 'independent'],
    ['Other independent special school', 'Independent schools', 'independent'],
    ['Non-maintained special school', 'Special schools', undefined],
    ['Higher education institutions', 'Universities', undefined],
  ])('%s is %s: %s', (type, group, kind) => {
    const { school, looks } = read({
      'TypeOfEstablishment (name)': type,
      'EstablishmentTypeGroup (name)': group,
    });
    expect(school.kind).toBe(kind);
    expect(looks.some(({ code }) => code === 'kind')).toBe(kind === undefined);
  });

  test.each([
    ['www.fernhollow.example', 'https://www.fernhollow.example'],
    ['http://fernhollow.example/home', 'https://fernhollow.example/home'],
    ['https://fernhollow.example', 'https://fernhollow.example'],
    ['HTTP:/fernhollow.example', 'https://fernhollow.example'],
    ['http://https://fernhollow.example', 'https://fernhollow.example'],
    ['office@fernhollow.example', undefined],
    ['javascript:alert(1)', undefined],
    ['', undefined],
  ])('the website %j becomes %j', (cell, website) => {
    expect(read({ SchoolWebsite: cell }).school.website).toBe(website);
  });

  test.each([
    ['01632 960 001', 'tel:01632960001'],
    ['1632960001', 'tel:01632960001'],
    ['+44 1632 960001', 'tel:01632960001'],
    ['ask inside', undefined],
  ])('the telephone %j becomes %j', (cell, url) => {
    expect(read({ TelephoneNum: cell }).office?.url).toBe(url);
  });

  test('the trust, and letters that programs took for others', () => {
    const { trust, school } = read({
      'Trusts (name)': 'THE OAKWORTH TRUST',
      EstablishmentName: 'St Mary\x92s',
    });
    expect([trust, school.name]).toEqual(['THE OAKWORTH TRUST', 'St Mary’s']);
  });

  test('a head who is not named is said to be missing', () => {
    const { head, looks } = read({ HeadFirstName: '', HeadLastName: '' });
    expect(head).toBeUndefined();
    expect(looks.map(({ code }) => code)).toContain('head');
  });

  test('the head keeps the id they have in the pack, or gets a free one', () => {
    const row = `${quoted(headings)}\n${quoted(rowWith())}`;
    const ids = (people: Parameters<typeof schoolFromGias>[2]) => {
      const reading = schoolFromGias(row, TODAY, people);
      return reading.ok && reading.head?.id;
    };
    expect(ids([{ id: 's5', kind: 'staff', forename: 'Jane', surname: 'Ashdown' }])).toBe('s5');
    expect(ids([{ id: 's1', kind: 'staff', forename: 'Owen', surname: 'May' }])).toBe('s2');
  });
});

describe('a school that is closed is said to be', () => {
  test.each([
    [
      { 'EstablishmentStatus (name)': 'Closed', CloseDate: '31-08-2019' },
      true,
      'closed on 31 August 2019',
    ],
    [{ 'EstablishmentStatus (name)': 'Closed' }, true, 'closed.'],
    [
      { 'EstablishmentStatus (name)': 'Open, but proposed to close', CloseDate: '31-08-2027' },
      false,
      'will close on 31 August 2027',
    ],
  ])('%j', (changes, closed, words) => {
    const reading = read(changes as Record<string, string>);
    expect(reading.closed).toBe(closed);
    expect(reading.looks[0]?.words).toContain(words);
  });
});

describe('what is no row of the register is refused with the way out', () => {
  test.each([
    ['words', 'our school is Fernhollow', 'not-register'],
    ['a staff list', 'Name,Job\nJane Ashdown,Head', 'not-register'],
    ['headings alone', quoted(headings), 'not-register'],
    [
      'a row in another order without headings',
      quoted(['999001', ...rowWith().reverse()]),
      'register-headings',
    ],
    [
      'two schools',
      [headings, rowWith(), rowWith({ EstablishmentName: 'Oak Bank' })].map(quoted).join('\n'),
      'many-schools',
    ],
    ['a file that is no text', 'PK\x03\x04', 'spreadsheet'],
    ['nothing', '', 'empty'],
  ])('%s', (_, text, code) => {
    expect(faultOf(text)?.code).toBe(code);
  });

  test('several schools are named', () => {
    const text = [
      headings,
      rowWith({ EstablishmentName: 'Elm Bank' }),
      rowWith({ EstablishmentName: 'Oak Bank' }),
    ];
    expect(faultOf(text.map(quoted).join('\n'))?.fault).toBe(
      'There are several schools in it: Elm Bank, Oak Bank.',
    );
  });
});
