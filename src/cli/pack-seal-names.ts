import { basename } from 'node:path';
import { forenamesMeant } from '../detect/sealed/forenames.ts';
import { sealedForms } from '../detect/sealed/form.ts';
import type { Sheet } from '../pack/import/columns.ts';
import { pupilsFrom } from '../pack/import/pupils.ts';
import { readablePupils } from '../pack/readable-pupils.ts';
import type { Pack } from '../pack/types.ts';
import { InputFault } from './pack-file.ts';
import { bytesOf, sheetOf, tableFault } from './people-table.ts';

/** One child, by every name that the lists give. */
export type Child = readonly { forename: string; surname: string }[];

/** The children of a table, with what the table's reader should know, in whole lines. */
export interface Children {
  children: Child[];
  told: string[];
}

/** The children of each row: a row by itself, so that all names of one child stay together. */
function childrenOf(sheet: Sheet, today: string): Child[] {
  return sheet.rows.flatMap((row) => {
    const read = pupilsFrom({ ...sheet, rows: [row] }, { today });
    return read.ok && read.names.length > 0 ? [read.names] : [];
  });
}

/**
 * The children that a school's CSV file lists.
 *
 * @param today ISO day: who has left by then is not among them.
 * @throws InputFault where the file can't be read or is no table of pupils.
 */
export function readChildren(path: string, today: string): Children {
  const name = basename(path);
  const sheet = sheetOf(bytesOf(path, 'a file'), name);
  const read = pupilsFrom(sheet, { today });
  if (!read.ok) throw tableFault(name, read.fault);
  const columns = sheet.used.map(({ heading }) => `"${heading}"`).join(', ');
  const told = [
    `${name}: ${read.children} children, from ${columns}. Nothing else in it was used.`,
  ];
  if (read.leavers > 0) told.push(`  Left out: ${read.leavers} who have left.`);
  for (const { row, reason, remedy } of read.problems)
    told.push(`  Row ${row} ${reason}, so that child is NOT hidden or found. ${remedy}`);
  return { children: childrenOf(sheet, today), told };
}

/** The pupils that the pack itself lists by readable name. */
export const childrenIn = (pack: Pack): Child[] =>
  readablePupils(pack).map(({ forename = '', surname, aliases = [] }) => [
    { forename, surname },
    ...aliases.filter((alias) => !/\s/.test(alias)).map((alias) => ({ forename: alias, surname })),
  ]);

/** The plain forms of a child's names. */
export const formsOf = (child: Child): string[] =>
  child.flatMap(({ forename, surname }) => sealedForms(forename, surname));

/** The plain forms by which a draft may mean the child, whatever short form it uses. */
const formsMeant = (child: Child): string[] =>
  child.flatMap(({ forename, surname }) => [
    ...sealedForms(forename, surname),
    ...forenamesMeant(forename.toLowerCase()).flatMap((name) => sealedForms(name, surname)),
  ]);

/**
 * Takes out the children whom a file names, one a line ("Amelia Hartley" or "Hartley, Amelia"). Whoever could be meant
 * by a name goes: a child too many left out does no harm.
 *
 * @throws InputFault with the lines that fit no child: with a slip in it, a child at risk would be in the pack.
 */
export function leaveOut(children: readonly Child[], path: string): Child[] {
  const lines = new TextDecoder()
    .decode(bytesOf(path, 'a file'))
    .split(/\r?\n/)
    .map((text, at) => ({ text: text.replaceAll('"', '').trim(), number: at + 1 }))
    .filter(({ text }) => text !== '');
  const out = new Set<Child>();
  const unknown: number[] = [];
  const means = new Map(children.map((child) => [child, new Set(formsMeant(child))]));
  for (const { text, number } of lines) {
    const [named] = childrenOf(sheetOf(`"Pupil name"\n"${text}"`, `Line ${number}`), '');
    const forms = named ? formsMeant(named) : [];
    const meant = children.filter((child) => forms.some((form) => means.get(child)?.has(form)));
    if (meant.length === 0) unknown.push(number);
    for (const child of meant) out.add(child);
  }
  if (unknown.length === 0) return children.filter((child) => !out.has(child));
  throw new InputFault(
    [
      `${basename(path)}: no pupil fits line ${unknown.join(', ')}. Nothing was sealed.`,
      'With a slip in the name, a child at risk would go into the pack.',
      'Put the name right as the list of pupils has it, or take the line out if that child is not in the list.',
    ].join('\n'),
  );
}
