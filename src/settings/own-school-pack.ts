import * as v from 'valibot';
import { tidyLink, tidyWebsite } from '../desk/tidy.ts';
import { OWN_SCHOOL_ID } from '../pack/own-school-id.ts';
import type { Problem, ProblemCode } from '../pack/problem.ts';
import { readFamilyPack } from '../pack/read.ts';
import { packSchema } from '../pack/schema.ts';
import { schemaProblems } from '../pack/schema-problems.ts';
import type { Channel, Pack } from '../pack/types.ts';
import { type KeptOwnSchool, linesOf, type OwnSchool } from './own-school.ts';
import { ownSchoolPeople } from './own-school-people.ts';

/** What can be wrong with what a family wrote. The words for each stand in `ownSchoolMessages`. */
type OwnSchoolFaultCode =
  | 'missing'
  | 'too-long'
  | 'too-many'
  | 'letters'
  | 'not-a-website'
  | 'not-a-way'
  | 'not-a-name'
  | 'one-letter'
  | 'anyone'
  | 'two-people';

export interface OwnSchoolFault {
  field: keyof OwnSchool;
  code: OwnSchoolFaultCode;
  /** Where in a list, from 1. */
  line?: number | undefined;
}

export type OwnSchoolReading = { ok: true; pack: Pack } | { ok: false; faults: OwnSchoolFault[] };

/** More than one school's families know; each costs time at every draft. */
const MOST_PEOPLE = 300;

/**
 * The pack of a school in a family's own words, with Redscope's questions. It is sound by the pack's own schema, or what
 * is wrong is named at its field. Never throws.
 */
export function ownSchoolPack(written: KeptOwnSchool): OwnSchoolReading {
  const { name, town, website } = written;
  const names = shortNames(written);
  const { people, faults: lines } = ownSchoolPeople(written.staff);
  const ways = waysOf(written);
  const pack = {
    format: 'before-you-post/pack@1',
    id: OWN_SCHOOL_ID,
    version: 1,
    issued: written.day,
    school: {
      name,
      ...(names.aliases.length > 0 && { aliases: names.aliases.map(({ text }) => text) }),
      ...(names.initials && { initials: names.initials.text }),
      ...(town.trim() && { town }),
      ...(website.trim() && { website: tidyWebsite(website) }),
    },
    people: people.slice(0, MOST_PEOPLE),
    policy: 'redscope',
    channels: ways.map(({ way }) => way),
  };
  const placed = (problem: Problem) => faultAt(problem, names, ways);
  const checked = v.safeParse(packSchema, pack, { abortPipeEarly: true });
  const faults = [
    ...(checked.success ? [] : schemaProblems(checked.issues).map(placed)),
    ...lines.map(
      ({ line, why }): OwnSchoolFault => ({ field: 'staff', code: lineCode(why), line }),
    ),
    ...(people.length > MOST_PEOPLE ? [{ field: 'staff', code: 'too-many' } as const] : []),
  ];
  if (faults.length > 0) return { ok: false, faults: eachOnce(faults) };
  const read = readFamilyPack(pack);
  return read.ok ? read : { ok: false, faults: [{ field: 'name', code: 'letters' }] };
}

const eachOnce = (faults: readonly OwnSchoolFault[]): OwnSchoolFault[] => [
  ...new Map(faults.map((one) => [`${one.field} ${one.code} ${one.line}`, one])).values(),
];

interface Names {
  aliases: { line: number; text: string }[];
  initials: { line: number; text: string } | undefined;
}

/** Of the short names, the first that is capitals alone is the school's initials, which count only near a school's sign. */
function shortNames({ name, shortNames }: OwnSchool): Names {
  const seen = new Set([name.trim().toLowerCase()]);
  const all = linesOf(shortNames).filter(({ text }) => {
    const isNew = !seen.has(text.toLowerCase());
    seen.add(text.toLowerCase());
    return isNew;
  });
  const initials = all.find(({ text }) => /^\p{Lu}[\p{Lu}.&]{1,7}$/u.test(text));
  return { aliases: all.filter((one) => one !== initials), initials };
}

/** Who is written to about a matter is the office; where nothing else is known, the school's own page says how. */
function waysOf({
  website,
  office,
  complaints,
}: OwnSchool): { field: keyof OwnSchool; way: Channel }[] {
  const officeField = office.trim() ? 'office' : 'website';
  const ways: [keyof OwnSchool, Channel['kind'], string, string][] = [
    [
      officeField,
      'office',
      'School office',
      office.trim() ? tidyLink(office) : tidyWebsite(website),
    ],
    ['complaints', 'complaints', 'Complaints procedure', tidyLink(complaints)],
  ];
  return ways
    .filter(([, , , url]) => url !== '')
    .map(([field, kind, label, url]) => ({ field, way: { id: kind, kind, label, url } }));
}

function faultAt(problem: Problem, names: Names, ways: ReturnType<typeof waysOf>): OwnSchoolFault {
  const [place, part, index] = problem.path;
  if (place === 'channels') {
    const field = ways[Number(part)]?.field ?? 'office';
    return { field, code: field === 'website' ? 'not-a-website' : 'not-a-way' };
  }
  if (place === 'people') return { field: 'staff', code: 'not-a-name' };
  switch (part) {
    case 'town':
      return { field: 'town', code: codeOf(problem.code) };
    case 'website':
      return { field: 'website', code: 'not-a-website' };
    case 'initials':
      return { field: 'shortNames', code: codeOf(problem.code), line: names.initials?.line };
    case 'aliases': {
      const line = index === undefined ? undefined : names.aliases[Number(index)]?.line;
      return { field: 'shortNames', code: codeOf(problem.code), line };
    }
    default:
      return { field: 'name', code: codeOf(problem.code) };
  }
}

function codeOf(code: ProblemCode): OwnSchoolFaultCode {
  switch (code) {
    case 'empty':
    case 'missing':
      return 'missing';
    case 'too-long':
    case 'too-many':
      return code;
    default:
      return 'letters';
  }
}

function lineCode(why: string): OwnSchoolFaultCode {
  switch (why) {
    case 'two-people':
    case 'one-letter':
    case 'anyone':
    case 'too-long':
      return why;
    default:
      return 'not-a-name';
  }
}
