/** Why a file, or pasted text, can't be used as a whole. */
export type ImportFaultCode =
  | 'empty'
  | 'too-big'
  | 'too-many-rows'
  | 'too-many-cells'
  | 'spreadsheet'
  | 'open-document'
  | 'pdf'
  | 'text-document'
  | 'web-page'
  | 'xml'
  | 'picture'
  | 'not-text'
  | 'open-quote'
  | 'no-headings'
  | 'no-names'
  | 'no-rows'
  | 'too-many-people'
  | 'pupils-here'
  | 'staff-here'
  | 'not-register'
  | 'register-headings'
  | 'many-schools';

export interface ImportFault {
  code: ImportFaultCode;
  /** A whole sentence: what is wrong and where. */
  fault: string;
  /** What to do about it. */
  remedy: string;
}

const AS_CSV = 'choose File, then Save As, and pick "CSV UTF-8". Then bring that file here.';
const MAKE_CSV =
  'Ask the program that made it for a CSV file, or copy the table into a spreadsheet and save it as CSV.';
const HEADINGS =
  'Above the names, each column needs a heading: Surname and Forename, or one called Name. Title and Job help too.';
const REGISTER =
  'Find your school on "Get Information About Schools" and download its data as CSV. Paste the headings and the row of your school.';

/** `{d}` is the detail: a number, or what was found. */
export const FAULT_WORDS: Readonly<Record<ImportFaultCode, readonly [string, string]>> = {
  empty: [
    'There is nothing in it.',
    'Bring a CSV file, or copy the rows in your spreadsheet and paste them.',
  ],
  'too-big': ['It is larger than {d}.', 'Save only the sheet with the names, as CSV.'],
  'too-many-rows': ['It has more than {d} rows.', 'Save only the rows of your own school.'],
  'too-many-cells': [
    'It has more than {d} cells.',
    'In your spreadsheet, copy the columns with names and jobs to a new sheet, and save that as CSV.',
  ],
  spreadsheet: ['It is an Excel file, not a CSV file.', `Open it in Excel, ${AS_CSV}`],
  'open-document': [
    'It is a LibreOffice or OpenOffice file, not a CSV file.',
    'Open it there, choose File, then Save As, and pick "Text CSV". Then bring that file here.',
  ],
  pdf: ['It is a PDF, which holds a picture of the page and no table.', MAKE_CSV],
  'text-document': [
    'It is a letter or another written page, not a table.',
    `Copy the table from it into a spreadsheet, ${AS_CSV}`,
  ],
  'web-page': ['It is a web page, whatever its name says.', `Open it in Excel, ${AS_CSV}`],
  xml: ['It is an XML file, such as schools send to each other.', MAKE_CSV],
  picture: ['It is a picture.', MAKE_CSV],
  'not-text': ['It is not a file of text.', MAKE_CSV],
  'open-quote': [
    'Row {d} has a quotation mark (") that breaks the table.',
    'Open the file in your spreadsheet, take the mark out of that row, and save it as CSV again.',
  ],
  'no-headings': ['No heading was recognised. Found: {d}.', HEADINGS],
  'no-names': ['There is no column of names. Recognised: {d}.', HEADINGS],
  'no-rows': ['There are headings, and no row below them.', 'Save the file with the names in it.'],
  'too-many-people': [
    'It has more than {d} staff, and a pack takes no more.',
    'Save only the staff of your own school.',
  ],
  'pupils-here': [
    'This looks like a list of pupils ("{d}"). Staff can be read by families, so it was not used here.',
    'Use it for pupils, whose names are sealed. If it is a list of staff, take that column out.',
  ],
  'staff-here': [
    'This looks like a list of staff ("{d}"), so it was not used for pupils.',
    'Use it for staff. If it is a list of pupils, take that column out.',
  ],
  'not-register': ["This is not a school's row from the national register.", REGISTER],
  'register-headings': [
    "The row's cells are not in the order of the register's own file.",
    'Copy the row of headings as well, and paste both rows.',
  ],
  'many-schools': [
    'There are several schools in it: {d}.',
    "Paste the row of headings and your school's row only.",
  ],
};

/** Puts a fault in words. */
export function importFault(code: ImportFaultCode, detail = ''): ImportFault {
  const [fault, remedy] = FAULT_WORDS[code];
  return { code, fault: fault.replace('{d}', () => detail), remedy };
}

/** The first few of some headings or names, in a sentence. */
export function listed(words: readonly string[], most = 12): string {
  const shown = words.slice(0, most).map((one) => (one.length > 40 ? `${one.slice(0, 39)}…` : one));
  const more = words.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
