import type { Channel, Person, School } from '../types.ts';
import { cutTo, plainCell } from './cell-text.ts';
import { type ImportFault, importFault, listed } from './faults.ts';
import { fitsPack } from './fits-pack.ts';
import { isUrn, officialOrder, type RegisterRow, registerColumns } from './gias-columns.ts';
import { headOf } from './gias-head.ts';
import { type Look, lookAt } from './gias-looks.ts';
import { phoneLink, schoolKind, schoolNation, schoolWebsite } from './gias-school.ts';
import { readDate } from './leavers.ts';
import { readSheet } from './sheet.ts';

/** What one row of the national register says of a school. */
export type RegisterReading =
  | {
      ok: true;
      school: School;
      head?: Person;
      /** The telephone, as a way to the school's office. */
      office?: Channel;
      /** The trust's name, as the register has it. */
      trust?: string;
      /** Whether the register says that the school is closed. */
      closed: boolean;
      /** What the reader should look at again, the gravest first. */
      looks: Look[];
    }
  | { ok: false; fault: ImportFault };

const refuse = (...args: Parameters<typeof importFault>): RegisterReading => ({
  ok: false,
  fault: importFault(...args),
});

/**
 * Reads a school from a pasted row of the national register's CSV, with its row of headings or without. Without them
 * the official order is taken, and only where number, name and postcode stand in their places.
 *
 * @param today ISO day, to tell whether the school has closed.
 * @param people the people of the pack so far, so that the head keeps an id, or gets one that is free.
 */
export function schoolFromGias(
  text: string,
  today: string,
  people: readonly Person[] = [],
): RegisterReading {
  const sheet = readSheet(text);
  if (!sheet.ok) return sheet;
  const rows = sheet.rows.map((row) => row.map(cellText)).filter((row) => row.some(Boolean));
  const at = rows.findIndex((row) => registerColumns(row) !== undefined);
  const headed = registerColumns(rows[at] ?? []);
  const schools = at < 0 ? rows.filter((row) => isUrn(row[0] ?? '')) : rows.slice(at + 1);
  const columns = headed ?? officialOrder(schools[0] ?? []);
  if (schools.length === 0) return refuse('not-register');
  if (!columns) return refuse('register-headings');
  const rowOf =
    (cells: readonly string[]): RegisterRow =>
    (column) =>
      cells[columns.get(column) ?? -1] ?? '';
  const found = schools.map(rowOf).filter((row) => row('establishmentname') !== '');
  const [row, ...more] = found;
  if (!row) return refuse('not-register');
  if (more.length > 0) {
    return refuse(
      'many-schools',
      listed(
        found.map((one) => one('establishmentname')),
        5,
      ),
    );
  }
  return schoolOf(row, today, people);
}

const cellText = (cell: string): string => plainCell(cell).replace(/[<>]/g, '');

/** A cell as far as a pack takes it. */
function short(text: string, most: 80 | 120): string | undefined {
  const cut = cutTo(text, most);
  return fitsPack(cut, most) ? cut : undefined;
}

function schoolOf(row: RegisterRow, today: string, people: readonly Person[]): RegisterReading {
  const name = short(row('establishmentname'), 120);
  if (name === undefined) return refuse('not-register');
  const kind = schoolKind(row('typeofestablishmentname'), row('establishmenttypegroupname'));
  const nation = schoolNation(row('typeofestablishmentname'), row('establishmenttypegroupname'));
  const website = schoolWebsite(row('schoolwebsite'));
  const council = short(row('laname'), 80);
  const tel = phoneLink(row('telephonenum'));
  const trust = short(row('trustsname'), 120);
  const head = headOf(row, people);
  const closing = readDate(row('closedate'));
  const closed =
    /^closed/i.test(row('establishmentstatusname')) || (closing !== undefined && closing <= today);
  const town = short(row('town'), 80);

  const looks = [
    closed && lookAt('closed', closing === undefined ? '' : ` on ${inWords(closing)}`),
    !closed && closing !== undefined && lookAt('closing', inWords(closing)),
    name.includes('\ufffd') && lookAt('lost-letter'),
    kind === undefined && lookAt('kind', row('typeofestablishmentname') || 'nothing'),
    council !== undefined && lookAt('council', council),
    head === undefined && lookAt('head'),
    website === undefined
      ? lookAt('no-website')
      : !/^https:/i.test(row('schoolwebsite')) && lookAt('website', website),
    tel === undefined && lookAt('no-phone'),
  ].filter((look) => typeof look === 'object');

  return {
    ok: true,
    school: {
      name,
      ...(town && { town }),
      ...(website && { website }),
      ...(kind && { kind }),
      ...(nation && { nation }),
      ...(council && { council }),
    },
    ...(head && { head }),
    ...(tel && {
      office: { id: 'office-phone', kind: 'office', label: 'Phone the school office', url: tel },
    }),
    ...(trust && { trust }),
    closed,
    looks,
  };
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** "31 August 2026". */
function inWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}
