import { AGAIN, type Company, FORMS, Names } from './people.ts';
import type { Roster } from './roster.ts';
import { KIND, type Placed, type Sheet } from './sheet.ts';
import type { Kept } from './views.ts';

/** The people of one stretch, with all that was known of the draft when each form was read. */
interface People {
  readonly placed: readonly Placed[];
  /** Who was named before each form was read. */
  readonly companies: readonly Company[];
  /** Ids of those whom each form names surely. */
  readonly told: readonly (readonly string[])[];
  /** No name begins there, whoever is named elsewhere. */
  readonly nobody: boolean;
}

const ALONE: Company = { named: new Set(), beside: new Set() };
const NOBODY: readonly string[] = [];

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const id of a) if (!b.has(id)) return false;
  return true;
};

/** The company after these were named too; that of the last draft where it is the same, so that the two can be compared. */
function joinedBy(
  company: Company,
  tells: 'named' | 'beside',
  ids: readonly string[],
  last: Company | undefined,
): Company {
  if (ids.every((id) => company[tells].has(id))) return company;
  const all = new Set(company[tells]);
  for (const id of ids) all.add(id);
  const next = tells === 'named' ? { named: all, beside: all } : { ...company, beside: all };
  return last && isSame(last.named, next.named) && isSame(last.beside, next.beside) ? last : next;
}

/**
 * The pack's people in each stretch of a draft. All stretches read one form before any reads the next, since whoever is
 * named in full makes their lone name elsewhere likelier; those are passed over that read the same in the same company.
 * `before`: the companies of the last draft, changed to those of this one.
 */
export function findEverybody(
  sheet: Sheet,
  roster: Roster,
  before: Company[],
  codes: readonly number[],
  around: readonly string[],
): (readonly Placed[])[] {
  const kept = sheet.views.map(
    (_, at) => sheet.kept<People>(KIND.people, at, codes[at] ?? 0, around[at] ?? '')?.found,
  );
  const live: (Names | undefined)[] = sheet.views.map(() => undefined);
  const told: (readonly string[])[][] = sheet.views.map(() => []);
  const companies: Company[] = [ALONE];
  const join = (at: number, upTo: number): Names => {
    const { draft, range } = sheet.around(at);
    const names = new Names(draft, roster, range);
    const ids = told[at] as (readonly string[])[];
    for (let form = 0; form < upTo; form++)
      ids[form] = names.read(FORMS[form] as (typeof FORMS)[number], companies[form] ?? ALONE);
    live[at] = names;
    return names;
  };
  let again = false;
  // Where no name begins, nobody is named in any company.
  const places: number[] = [];
  for (let at = 0; at < kept.length; at++) if (!kept[at]?.nobody) places.push(at);
  for (let form = 0; form < FORMS.length; form++) {
    const reading = FORMS[form] as (typeof FORMS)[number];
    const company = companies[form] ?? ALONE;
    const over = form === AGAIN && !again;
    const ids: string[] = [];
    for (const at of places) {
      const known = kept[at];
      let names = live[at];
      if (!names) {
        if (known && known.companies[form] === (over ? undefined : company)) {
          const there = known.told[form] ?? NOBODY;
          if (there.length > 0) ids.push(...there);
          continue;
        }
        names = join(at, form);
      }
      if (over) continue;
      const here = names.read(reading, company);
      told[at]?.push(here);
      for (const id of here) ids.push(id);
    }
    if (over) break;
    if (reading.tells === 'beside' && ids.length > 0) again = true;
    companies.push(
      reading.tells ? joinedBy(company, reading.tells, ids, before[form + 1]) : company,
    );
  }
  const used = again ? companies : companies.slice(0, AGAIN);
  before.splice(0, before.length, ...companies);
  return live.map((names, at) => {
    const known = kept[at];
    if (!names && known) return known.placed;
    const placed = names ? sheet.place(at, names.found) : [];
    const people: Kept<People> = {
      code: codes[at] ?? 0,
      around: around[at] ?? '',
      found: { placed, companies: used, told: told[at] ?? [], nobody: names?.isEmpty === true },
    };
    sheet.keep(KIND.people, at, people);
    return placed;
  });
}
