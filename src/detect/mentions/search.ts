import type { Pack } from '../../pack/types.ts';
import { isOrdinary } from '../names/ordinary.ts';
import { createSealedFinder, type SealedAnswer } from '../sealed/finder.ts';
import { findChildren } from './children.ts';
import type { Draft, Range } from './draft.ts';
import { findEverybody } from './everybody.ts';
import { codeOf, READ } from './facts.ts';
import { findGenericSchool } from './generic-school.ts';
import { isAboutAnotherSchool, type OtherSchool } from './other-school.ts';
import { findOwn } from './own.ts';
import type { Company } from './people.ts';
import { createRoleHolders } from './role-holders.ts';
import { findRoles } from './roles.ts';
import type { Roster } from './roster.ts';
import { findSchool } from './school.ts';
import type { SchoolNames } from './school-names.ts';
import { settle, settleAll } from './settled.ts';
import { KIND, type Placed, type Sheet } from './sheet.ts';
import type { Stretch } from './stretches.ts';
import { isSure } from './weights.ts';

/** The writer's own children score this much at least, their brothers and nieces less. */
const FIRM = 1.25;
/** A role that scores more is one that only schools have. */
const SURE_ROLE = 1.55;

/** Whom and what to look for. */
interface Sought {
  readonly pack: Pack;
  readonly roster: Roster;
  readonly names: SchoolNames;
  /** Folded names of the family's own children. */
  readonly ours: ReadonlySet<string>;
  /** Where the pack has sealed pupils. */
  readonly sealed?: SealedAnswer | undefined;
}

type Found = readonly Placed[];
const NONE: Found = [];

/** Bits for what earlier finders have found anywhere in the draft, beside those of `codeOf`. */
const NEAR = 1 << 16;
const FAMILY = 1 << 17;
const BEFORE = 1 << 18;
const OURS = 1 << 19;
const TOP = 1 << 20;

/** Prepares the search of drafts for all mentions. What is found in one stretch is a sign of what others are about. */
export function createSearch({ pack, roster, names, ours, sealed }: Sought) {
  const holderOf = createRoleHolders(pack);
  const sealedFinder = sealed && createSealedFinder(pack, roster, sealed);

  return (sheet: Sheet, company: Company[]): Placed[] => {
    const { facts, views } = sheet;
    const school = sheet.search(
      KIND.school,
      codeOf(facts, READ.cased | READ.cues),
      undefined,
      (draft, range) => findSchool(draft, names, range),
    );
    const sureSchool = school.map((found) => found.filter(isSure));
    sheet.tell('school', sureSchool);
    const { named } = facts.whole;
    const inside = sureSchool.map(marksOf);
    const around = views.map(({ before, after }, at) =>
      named ? inside.slice(at - before, at + after + 1).join('|') : '',
    );

    const somebody = sheet
      .each(KIND.somebody, 0, undefined, (draft, range) => namesSomebody(draft, roster, range))
      .includes(true);
    const family = sheet.search(
      KIND.own,
      codeOf(facts, READ.cased | READ.tenor | READ.cues) | (named || somebody ? NEAR : 0),
      around,
      (draft, range) => findOwn(draft, ours, named || somebody, range),
    );
    sheet.tell('family', family);
    const isFamily = family.some((found) => found.length > 0);
    if (isFamily) for (const [at, found] of family.entries()) around[at] += `/${marksOf(found)}`;

    const code = codeOf(facts, READ.cased | READ.formal | READ.places | READ.cues);
    const codes = views.map(({ stretch }, at) =>
      facts.whole.school > topOf(stretch, sureSchool[at] ?? NONE) ? code | TOP : code,
    );
    const people = findEverybody(sheet, roster, company, codes, around);
    const pupils = sealedFinder?.find(sheet, codes, around, [school, family, people]) ?? [];
    const known =
      named ||
      people.some((found) => found.some(isSure)) ||
      pupils.some((found) => found.some(isSure));
    const near = known || isFamily;
    const elsewhere = known
      ? false
      : otherSchool(
          sheet.each(
            KIND.other,
            codeOf(facts, READ.cased) | (isFamily ? FAMILY : 0),
            undefined,
            (draft, range) => isAboutAnotherSchool(draft, isFamily, range),
          ),
        );

    const all = codeOf(facts, -1) | (near ? NEAR : 0) | (named ? OURS : 0);
    let before = false;
    // A neighbour's child is told of without any school.
    const children = views.map((_, at) => {
      if (elsewhere === 'named') return NONE;
      const code = all | (isFamily ? FAMILY : 0) | (before ? BEFORE : 0);
      const found = sheet.one<Found>(KIND.children, at, code, around[at] ?? '', (draft, range) =>
        sheet.place(at, findChildren(draft, roster, near, isFamily, before, range)),
      );
      before ||= found.length > 0;
      return found;
    });
    const generic = elsewhere
      ? []
      : sheet.search(KIND.generic, codeOf(facts, READ.cased), undefined, (draft, range) =>
          findGenericSchool(draft, names, range),
        );
    const rolesBy = (kind: number, here: boolean): Found[] =>
      sheet.search(kind, all | (here ? NEAR : 0), around, (draft, range) =>
        findRoles(draft, roster, here, range).map((role) => {
          const who = holderOf(draft, role);
          return who === undefined ? role : { ...role, who };
        }),
      );
    let roles: Found[] = [];
    // A day at the writer's own school, long ago, is not ours.
    if (!elsewhere && (near || !facts.longAgo)) {
      roles = rolesBy(KIND.roles, near);
      // Beside a headteacher, the caretaker is the school's too.
      if (!near && roles.some((found) => found.some(({ score }) => score > SURE_ROLE)))
        roles = rolesBy(KIND.rolesHere, true);
    }

    // A niece of another school tells nothing of ours.
    const firm = elsewhere
      ? family.map((found) => found.filter(({ score }) => score >= FIRM))
      : family;
    const lists = [school, people, pupils, firm, children, generic, roles];
    const candidates = (at: number): Placed[] => lists.flatMap((list) => list[at] ?? NONE);
    const settled = views.map((view, at) => {
      const parts = lists.map((list) => list[at] ?? NONE);
      const kept = view.kept[KIND.settled]?.found as Settled | undefined;
      if (kept?.parts.every((part, i) => part === parts[i])) return kept.found;
      const found = settle(candidates(at));
      view.kept[KIND.settled] = { code: 0, around: '', found: { parts, found } };
      return found;
    });
    return settleAll(settled, candidates, sheet.tokens, sheet.offsets);
  };
}

interface Settled {
  readonly parts: readonly Found[];
  readonly found: Found;
}

const marksOf = (found: Found): string =>
  found.length === 0 ? '' : found.map(({ from, to }) => `${from}-${to}`).join();

const otherSchool = (found: readonly OtherSchool[]): OtherSchool =>
  found.includes('named') ? 'named' : found.includes('related') ? 'related' : false;

/** The most words of school that one sentence of a stretch has, the school's names in it counted too. */
function topOf({ school }: Stretch, names: Found): number {
  if (names.length === 0) return school.length === 0 ? 0 : Math.max(...school);
  const counts = [...school];
  for (const { sentence } of names) counts[sentence] = (counts[sentence] ?? 0) + 1;
  return Math.max(...counts);
}

/** Whether a forename of the roster stands in a range in the shape of a name, or a surname after a title. */
function namesSomebody(draft: Draft, roster: Roster, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    const token = draft.tokens[at];
    if (token?.capital && roster.forenames.has(token.key) && !isOrdinary(token.key)) return true;
    if (
      (draft.titles[at] !== undefined || draft.forenames[at] !== undefined) &&
      draft.surnames[at + 1] !== undefined
    )
      return true;
  }
  return false;
}
