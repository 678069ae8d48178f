import type { Sheet } from './columns.ts';
import { type ImportFault, importFault } from './faults.ts';
import { readRows } from './read-rows.ts';
import { type RowNote, type RowProblem, rowProblem } from './row-words.ts';
import { fullNameKey } from './same-person.ts';
import { finish, type Steps } from './steps.ts';

/** A child's full name on its way to being sealed: never a person of a pack. */
export interface PupilName {
  forename: string;
  surname: string;
}

export type PupilImport =
  | {
      ok: true;
      /** A child who goes by two names ("Amelia (Millie)", "Mary Ann") has an entry for each. */
      names: PupilName[];
      /** How many children there are. */
      children: number;
      /** How many rows repeat a full name: the same child, or two of one name, who need one seal. */
      repeated: number;
      leavers: number;
      /** How many rows were left out because they are not pupils'. */
      others: number;
      problems: RowProblem[];
      notes: RowNote[];
    }
  | { ok: false; fault: ImportFault };

/** The forenames that families may write for one that a list gives: "Mary Ann", and also "Mary". */
function forenamesOf(forename: string, aliases: readonly string[]): string[] {
  const first = forename.split(' ')[0] ?? forename;
  return [forename, ...(first.length > 1 ? [first] : []), ...aliases];
}

/** `pupilsFrom` in steps, for a page that shows how far it is. */
export function* pupilSteps(sheet: Sheet, { today }: { today: string }): Steps<PupilImport> {
  const { about } = sheet;
  const sorted = sheet.used.some(({ field }) => field === 'sort');
  if (about?.whom === 'staff' && !sorted) {
    return { ok: false, fault: importFault('staff-here', about.heading) };
  }
  const { named, problems, ...counted } = yield* readRows(sheet, 'pupils', today);
  const names = new Map<string, PupilName>();
  const children = new Set<string>();
  let repeated = 0;
  for (const { name, number } of named) {
    const { forename = '', surname } = name;
    if (forename.length < 2) {
      problems.push(rowProblem(number, 'no-forename'));
      continue;
    }
    const child = fullNameKey({ forename, surname });
    if (children.has(child)) repeated++;
    children.add(child);
    for (const one of forenamesOf(forename, name.aliases)) {
      const key = fullNameKey({ forename: one, surname });
      if (!names.has(key)) names.set(key, { forename: one, surname });
    }
  }
  problems.sort((one, other) => one.row - other.row);
  return {
    ok: true,
    names: [...names.values()],
    children: children.size,
    repeated,
    problems,
    ...counted,
  };
}

/**
 * The full names in a table of pupils, for sealing and for nothing else (design.md section 6).
 *
 * @param today ISO day: whoever's leaving date is before it has left.
 * @param onProgress told every few hundred rows, and at the end.
 */
export function pupilsFrom(
  sheet: Sheet,
  options: { today: string; onProgress?: (done: number, all: number) => void },
): PupilImport {
  return finish(pupilSteps(sheet, options), options.onProgress);
}
