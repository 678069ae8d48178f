/** Why a row can't be used. */
export type RowProblemCode =
  | 'no-name'
  | 'no-surname'
  | 'no-forename'
  | 'one-letter'
  | 'not-a-name'
  | 'lost-letter'
  | 'vacancy'
  | 'two-people'
  | 'too-long';

/** A row that could not be used. Nothing that stands in it is repeated: the row's number leads to it. */
export interface RowProblem {
  /** The spreadsheet's row, from 1. */
  row: number;
  code: RowProblemCode;
  /** Follows "Row 12": "has no surname". */
  reason: string;
  /** A whole sentence: what to do about it. */
  remedy: string;
}

/** Something in a row that was used which the reader should know. */
export type RowNoteCode =
  | 'former-name'
  | 'aside'
  | 'job-cut'
  | 'title-left'
  | 'not-plain'
  | 'unread-date';

export interface RowNote {
  row: number;
  code: RowNoteCode;
  /** Follows "Row 12". */
  note: string;
}

const MEND = 'Put it right in the file and bring it again, or add the person by hand.';

export const ROW_PROBLEMS: Readonly<Record<RowProblemCode, readonly [string, string]>> = {
  'no-name': ['has no name', 'Fill in the name, or take the row out.'],
  'no-surname': ['has no surname', 'Fill in the surname, or add the person by hand.'],
  'no-forename': ['has no whole forename', 'Fill in the forename: only full names can be sealed.'],
  'one-letter': ['has only one letter of the surname', 'Fill in the whole surname.'],
  'not-a-name': ['holds something that is not a name', MEND],
  'lost-letter': [
    'has a letter that was lost when the file was saved',
    'Save the file again as "CSV UTF-8", or add the person by hand.',
  ],
  vacancy: ['is a post with nobody in it', 'Nothing needs to be done.'],
  'two-people': ['names two people', 'Give each of them a row of their own, or add them by hand.'],
  'too-long': ['has a name of more than 60 letters', MEND],
};

export const ROW_NOTES: Readonly<Record<RowNoteCode, string>> = {
  'former-name':
    'has an earlier surname, which was left out. If families still use it, add it by hand as another name.',
  aside: 'has words in brackets beside the name, which were left out.',
  'job-cut': 'has a job of more than 100 letters, which was shortened.',
  'title-left': 'has a title that was not recognised and was left out.',
  'not-plain': "has a job or class with letters that can't be used, which was left out.",
  'unread-date': 'has a leaving date that could not be read, so the person was kept.',
};

export function rowProblem(row: number, code: RowProblemCode): RowProblem {
  const [reason, remedy] = ROW_PROBLEMS[code];
  return { row, code, reason, remedy };
}

export const rowNote = (row: number, code: RowNoteCode): RowNote => ({
  row,
  code,
  note: ROW_NOTES[code],
});
