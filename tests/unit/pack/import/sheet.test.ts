import { describe, expect, test } from 'vitest';
import { readSheet } from '../../../../src/pack/import/sheet.ts';

const ROWS = [
  ['Surname', 'Forename'],
  ['O’Neill', 'Renée'],
];
const TEXT = 'Surname,Forename\r\nO’Neill,Renée\r\n';

const rowsOf = (source: string | Uint8Array) => {
  const read = readSheet(source);
  return read.ok ? read.rows : read.fault;
};

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !bigEndian);
  return bytes;
}

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('a table is read in any encoding', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(TEXT)],
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\ufeff${TEXT}`)],
    ['UTF-16, little end first', utf16(`\ufeff${TEXT}`, false)],
    ['UTF-16, big end first', utf16(`\ufeff${TEXT}`, true)],
    ['UTF-16 without a mark', utf16(TEXT, false)],
    ['Windows-1252', latin('Surname,Forename\r\nO\x92Neill,Ren\xe9e\r\n')],
    ['pasted text', TEXT],
    ['pasted text with a byte order mark', `\ufeff${TEXT}`],
  ])('%s', (_, source) => {
    expect(rowsOf(source)).toEqual(ROWS);
  });
});

describe('a table is read however it is written', () => {
  test.each([
    ['old Mac line ends', 'Surname,Forename\rO’Neill,Renée'],
    ['Unix line ends', 'Surname,Forename\nO’Neill,Renée'],
    ['semicolons', 'Surname;Forename\nO’Neill;Renée'],
    ['tabs, as copied from a spreadsheet', 'Surname\tForename\nO’Neill\tRenée'],
    ['bars', 'Surname|Forename\nO’Neill|Renée'],
    ['quotation marks', '"Surname","Forename"\n"O’Neill","Renée"'],
    ["Excel's own first line", 'sep=;\nSurname;Forename\nO’Neill;Renée'],
    ['empty rows at the end', 'Surname,Forename\nO’Neill,Renée\n,\n,\n\n'],
  ])('%s', (_, source) => {
    expect(rowsOf(source)).toEqual(ROWS);
  });

  test('commas in names are no delimiters beside semicolons', () => {
    expect(rowsOf('Name;Job\nAshdown, Jane;Head\nNair, Priya;Teacher')).toEqual([
      ['Name', 'Job'],
      ['Ashdown, Jane', 'Head'],
      ['Nair, Priya', 'Teacher'],
    ]);
  });

  test('a quoted cell may hold delimiters, quotation marks and line ends', () => {
    expect(rowsOf('Name,Job\n"Ashdown, ""Janey""","Head\nand DSL"')).toEqual([
      ['Name', 'Job'],
      ['Ashdown, "Janey"', 'Head\nand DSL'],
    ]);
  });

  test('blank rows stay, so that row numbers are the spreadsheet’s', () => {
    expect(rowsOf('Staff\n\nName\nJane Ashdown')).toEqual([
      ['Staff'],
      [''],
      ['Name'],
      ['Jane Ashdown'],
    ]);
  });
});

describe('what is no table is refused with the way out', () => {
  const zip = (inside: string) => latin(`PK\x03\x04....${inside}`);
  test.each([
    ['an Excel file', zip('[Content_Types].xml xl/workbook.xml'), 'spreadsheet', 'CSV UTF-8'],
    ['an old Excel file', latin('\xd0\xcf\x11\xe0\xa1\xb1'), 'spreadsheet', 'CSV UTF-8'],
    [
      'a LibreOffice file',
      zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
      'open-document',
      'Text CSV',
    ],
    ['a Word file', zip('[Content_Types].xml word/document.xml'), 'text-document', 'CSV UTF-8'],
    ['a PDF', latin('%PDF-1.7'), 'pdf', 'CSV file'],
    ['an Excel file that came as text', 'PK\x03\x04 xl/workbook.xml', 'spreadsheet', 'CSV UTF-8'],
    ['a web page called .xls', '<html><table><tr>', 'web-page', 'CSV UTF-8'],
    ['a transfer file', '<?xml version="1.0"?><CTfile>', 'xml', 'CSV file'],
    ['a picture', latin('\x89PNG\r\n'), 'picture', 'CSV file'],
    ['a program', latin('MZ\x90\0\x03\0\0\0'), 'not-text', 'CSV file'],
    ['nothing', '', 'empty', 'CSV file'],
    ['blank rows only', ',,\n,,\n', 'empty', 'CSV file'],
  ])('%s', (_, source, code, wayOut) => {
    const read = readSheet(source);
    expect(read).toMatchObject({ ok: false, fault: { code } });
    expect(read.ok ? '' : read.fault.remedy).toContain(wayOut);
  });

  test('more than 20 MB', () => {
    expect(rowsOf(new Uint8Array(20 * 1024 * 1024 + 1))).toMatchObject({
      code: 'too-big',
      fault: 'It is larger than 20 MB.',
    });
  });

  test('more than 100,000 rows, and not one row fewer', () => {
    expect(rowsOf('a,b\n'.repeat(100_000))).toHaveLength(100_000);
    expect(rowsOf('a,b\n'.repeat(100_001))).toMatchObject({
      fault: 'It has more than 100,000 rows.',
    });
  });

  test('a sheet of nothing but empty cells', () => {
    expect(rowsOf(`Name\n${','.repeat(6_000_000)}x`)).toMatchObject({ code: 'too-many-cells' });
  });

  test('a quotation mark that swallows the rest says in which row it is', () => {
    expect(
      rowsOf('Name,Job\nJane Ashdown,Head\n"Priya Nair,Teacher\nOwen May,Teacher'),
    ).toMatchObject({
      code: 'open-quote',
      fault: 'Row 3 has a quotation mark (") that breaks the table.',
    });
  });
});
