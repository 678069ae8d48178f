import { basename } from 'node:path';
import type { Sheet } from '../pack/import/columns.ts';
import type { StaffImport } from '../pack/import/staff.ts';
import type { Person } from '../pack/types.ts';

type ReadStaff = Extract<StaffImport, { ok: true }>;

/** Of one kind of slip, as many rows are told one by one. */
const MOST_ROWS = 20;
const MOST_NAMES = 12;

const counted = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`;

const quoted = (headings: readonly string[]): string =>
  headings.map((heading) => `"${heading}"`).join(', ');

/** "Mrs Jane Ashdown, Mr Callum Pettifer and 3 more". */
export function namesOf(people: readonly Person[]): string {
  const names = people
    .slice(0, MOST_NAMES)
    .map(({ title, forename, surname }) => [title, forename, surname].filter(Boolean).join(' '));
  const more = people.length - names.length;
  return names.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** A line for each row, and one for all that are more of the same. */
function rowLines(rows: readonly { row: number; code: string }[], say: (at: number) => string) {
  const seen = new Map<string, number>();
  const lines = rows.flatMap(({ code }, at) => {
    const count = (seen.get(code) ?? 0) + 1;
    seen.set(code, count);
    return count > MOST_ROWS ? [] : [say(at)];
  });
  const unsaid = [...seen.values()].reduce((sum, count) => sum + Math.max(0, count - MOST_ROWS), 0);
  return unsaid === 0
    ? lines
    : [...lines, `… and ${counted(unsaid, 'row', 'rows')} more like these.`];
}

function peopleLine({ people }: ReadStaff): string {
  const governors = people.filter(({ kind }) => kind === 'governor').length;
  const staff = people.length - governors;
  return [
    ...(staff > 0 || governors === 0 ? [`${staff} staff`] : []),
    ...(governors > 0 ? [counted(governors, 'governor', 'governors')] : []),
  ].join(' and ');
}

/** Everything that reading a table of staff or governors found, in whole lines, the first with the file's name. */
export function tableLines(path: string, sheet: Sheet, read: ReadStaff): string[] {
  const { dropped, unknown, used } = sheet;
  const { leavers, others, problems, notes, merged } = read;
  const lines = [
    ...(dropped.length > 0
      ? [`Personal columns were dropped, and nobody looked into them: ${quoted(dropped)}.`]
      : []),
    ...(unknown.length > 0 ? [`Other columns were left out: ${quoted(unknown)}.`] : []),
    ...(leavers > 0 ? [`Left out: ${leavers} who have left.`] : []),
    ...(others > 0 ? [`Left out: ${counted(others, 'row', 'rows')} of pupils.`] : []),
    ...rowLines(problems, (at) => {
      const { row, reason, remedy } = problems[at] ?? { row: 0, reason: '', remedy: '' };
      return `Row ${row} ${reason}, so it was not read. ${remedy}`;
    }),
    ...merged.map(({ row, into }) => `Row ${row} is about the same person as row ${into}.`),
    ...rowLines(notes, (at) => `Row ${notes[at]?.row} ${notes[at]?.note}`),
  ];
  const columns = quoted(used.map(({ heading }) => heading));
  return [
    `${basename(path)}: ${peopleLine(read)}, from ${columns}.`,
    ...lines.map((line) => `  ${line}`),
  ];
}
