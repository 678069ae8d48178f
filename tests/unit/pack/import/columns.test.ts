import { describe, expect, test } from 'vitest';
import { findColumns } from '../../../../src/pack/import/columns.ts';
import { sheetOf } from './reading.ts';
import * as systems from './systems.ts';

const used = (source: string) =>
  Object.fromEntries(sheetOf(source).used.map(({ field, heading }) => [heading, field]));

describe('headings are recognised in every system’s manner', () => {
  test('SIMS', () => {
    expect(used(systems.SIMS_PUPILS)).toEqual({
      'Legal Surname': 'surname',
      'Legal Forename': 'forename',
      'Preferred Name': 'forename',
      'Year Group': 'year',
      'Reg Group': 'class',
      'Enrolment Status': 'status',
    });
  });

  test.each([
    ['surname', 'SURNAME'],
    ['surname', 'Last_Name'],
    ['surname', 'legal_last_name'],
    ['surname', '\ufeffFamily name:'],
    ['surname', 'Pupil Surname'],
    ['surname', 'Pupils Surname'],
    ['forename', 'Fore Name(s)'],
    ['forename', 'known as'],
    ['forename', 'PreferredForename'],
    ['forename', 'Child’s first name'],
    ['fullName', 'Student Name'],
    ['fullName', 'Surname, Forename'],
    ['fullName', 'Name (Surname Forename)'],
    ['fullName', 'Member of staff'],
    ['title', 'Title'],
    ['initials', 'Name Initials'],
    ['job', 'Job-Title'],
    ['job', 'Contract role'],
    ['job', 'Staff role'],
    ['job', 'Type of governor'],
    ['class', 'Form/Tutor Group'],
    ['class', 'Courses/classes'],
    ['class', 'Main Teaching Group'],
    ['year', 'NC Year(s) for today'],
    ['year', 'Year group(s) this academic year'],
    ['year', 'Year group on 01/09/2026'],
    ['class', 'Class (current)'],
    ['leaving', 'Date of Leaving'],
    ['status', 'Employment status'],
  ] as const)('%s: %s', (field, heading) => {
    const sheet = sheetOf(
      `${heading.includes(',') ? `"${heading}"` : heading};Name;Surname\na;b;c`,
    );
    expect(sheet.used).toContainEqual({
      field,
      heading: heading.replace('\ufeff', ''),
    });
  });
});

describe('personal columns are dropped on sight and said so', () => {
  test.each([
    'UPN',
    'U.L.N.',
    'Admission No',
    'DOB',
    'DateOfBirth',
    'date_of_birth',
    'Gender',
    'Legal Sex',
    'Home Address Line 1',
    'Post code',
    'Postcode',
    'Mobile phone',
    'E-mail',
    'Email address (Main)',
    'SEN Status',
    'SENStatus',
    'Pupil Premium',
    'PP',
    'FSM eligible',
    'Free school meals',
    'EAL',
    'First language',
    'Ethnicity code',
    'Looked After',
    'In care',
    'Religion',
    'Medical conditions',
    'Allergies',
    'Parent 1 forename',
    'Emergency contact name',
    'Mother’s surname',
    'Next of kin',
    'Arbor Staff ID',
    'NI number',
    'Date of birth (DD/MM/YYYY)',
  ])('%s', (heading) => {
    const sheet = sheetOf(`Surname,Forename,${heading}\nNair,Priya,PERSONAL_1`);
    expect(sheet.dropped).toEqual([heading]);
    expect(JSON.stringify(sheet)).not.toContain('PERSONAL_1');
  });

  test('needed columns that look alike stay', () => {
    const sheet = sheetOf('Class group name,Class,Name,Position\nOak,4B,Jane Ashdown,Head');
    expect(sheet.dropped).toEqual([]);
  });

  test.each(Object.entries(systems).filter(([, text]) => typeof text === 'string'))(
    'nothing personal is left of %s',
    (_, text) => {
      const sheet = sheetOf(text as string);
      expect(JSON.stringify(sheet)).not.toMatch(systems.PERSONAL);
      expect(sheet.dropped.length).toBeGreaterThan(0);
    },
  );
});

describe('headings are found', () => {
  test('below title and help rows', () => {
    const sheet = sheetOf(systems.SIMS_STAFF);
    expect(sheet.headerRows).toEqual([4]);
    expect(sheet.rows.map(({ number }) => number)).toEqual([5, 6, 7]);
  });

  test('in two rows that belong together', () => {
    const sheet = sheetOf(systems.TWO_ROWS);
    expect(sheet.headerRows).toEqual([1, 2]);
    expect(sheet.rows).toEqual([
      {
        number: 3,
        cells: { surname: 'Stokes', forename: 'Harvey', year: '6', class: '6 Rauf' },
      },
    ]);
    expect(sheet.dropped).toEqual([
      'Date of Birth',
      'Contact 1 Name',
      'Contact 1 Phone',
      'SEN Status',
    ]);
  });

  test('in two rows where some stand above nothing', () => {
    const sheet = sheetOf('Surname,Forename,Registration,\n,,Year,Group\nStokes,Harvey,6,6 Rauf');
    expect(sheet.rows[0]?.cells).toEqual({
      surname: 'Stokes',
      forename: 'Harvey',
      year: '6',
      class: '6 Rauf',
    });
  });

  test('below a row of groups, of which the family’s is dropped', () => {
    const sheet = sheetOf(
      'Staff,,Contact 1,\nSurname,Forename,Name,Number\nNair,Priya,KIN_1,TEL_1',
    );
    expect(sheet.dropped).toEqual(['Name', 'Number']);
    expect(JSON.stringify(sheet)).not.toMatch(systems.PERSONAL);
  });

  test('and no row of people is taken for a second one', () => {
    const sheet = sheetOf('Surname,Forename,Notes,Kind\nPost,Mark,SEN,Staff\nMay,Owen,Year,Staff');
    expect(sheet.headerRows).toEqual([1]);
    expect(sheet.rows.map(({ cells }) => cells.surname)).toEqual(['Post', 'May']);
  });

  test('again on every printed page, without counting as people', () => {
    const sheet = sheetOf('Name,Job\nJane Ashdown,Head\n\nName,Job\nPriya Nair,Teacher');
    expect(sheet.rows.map(({ number }) => number)).toEqual([2, 5]);
  });
});

describe('columns', () => {
  test('of the preferred names win, row by row', () => {
    const sheet = sheetOf(systems.SIMS_STAFF);
    expect(sheet.rows.map(({ cells }) => `${cells.forename} ${cells.surname}`)).toEqual([
      'JANE ASHDOWN',
      'CALLUM PETTIFER',
      'PRIYA NAIR',
    ]);
    expect(JSON.stringify(sheet)).not.toContain('ELIZABETH');
  });

  test('that nobody needs are left out and listed', () => {
    const sheet = sheetOf('Name,Notes,,Job\nJane Ashdown,kind,9,Head');
    expect(sheet.unknown).toEqual(['Notes', 'column C']);
    expect(JSON.stringify(sheet)).not.toContain('kind');
  });

  test('a second column of one kind is somebody else’s', () => {
    const sheet = sheetOf('Surname,Forename,Surname\n,Priya,Wrong');
    expect(sheet.rows[0]?.cells).toEqual({ forename: 'Priya' });
    expect(sheet.unknown).toEqual(['Surname']);
  });

  test('without a heading are not taken for a part of the name', () => {
    expect(JSON.stringify(sheetOf('Name\nJane Ashdown,01/02/1970,x@y.example').rows)).not.toMatch(
      /1970|example/,
    );
  });

  test('a list of one column keeps names whose quotation marks got lost', () => {
    expect(sheetOf('Name\nAshdown, Jane\nNair, Priya').rows.map(({ cells }) => cells)).toEqual([
      { fullName: 'Ashdown, Jane' },
      { fullName: 'Nair, Priya' },
    ]);
  });
});

describe('where no names are found', () => {
  const faultOf = (text: string) => {
    const found = findColumns(text.split('\n').map((line) => line.split(',')));
    return found.ok ? undefined : found.fault;
  };

  test('it says what was found and what is needed', () => {
    const fault = faultOf('Staff list\nVorname,Nachname,Funktion\nPriya,Nair,Lehrerin');
    expect(fault?.fault).toBe('No heading was recognised. Found: Vorname, Nachname, Funktion.');
    expect(fault?.remedy).toContain('Surname and Forename');
  });

  test('it says which headings it knew', () => {
    expect(faultOf('Title,Job,DOB\nMrs,Head,1/1/1970')?.fault).toBe(
      'There is no column of names. Recognised: Title, Job.',
    );
  });

  test('it repeats nobody’s data where there are no headings', () => {
    expect(JSON.stringify(faultOf('A820432109999,01/02/2016,x@y.example'))).not.toMatch(
      /A82|2016|@/,
    );
  });

  test('headings without rows are said to be that', () => {
    expect(faultOf('Surname,Forename')?.code).toBe('no-rows');
  });
});
