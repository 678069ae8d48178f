import variants from './given-name-variants.json' with { type: 'json' };
import known from './given-names.json' with { type: 'json' };

/** The groups that a name is kept under, and those to look in for the people whom it may mean. */
interface Groups {
  readonly own: number[];
  readonly near: number[];
}

const groupsOf = new Map<string, Groups>();

function groupsFor(name: string): Groups {
  let groups = groupsOf.get(name);
  if (groups === undefined) {
    groups = { own: [], near: [] };
    groupsOf.set(name, groups);
  }
  return groups;
}

const wordsOf = (list: string): string[] => list.trim().split(/\s+/);

/** A line of the list: spellings of one full name, and its short and pet forms, each in its spellings. */
interface NameLine {
  readonly full: readonly string[];
  readonly short: readonly (readonly string[])[];
}

export const NAME_LINES: readonly NameLine[] = Object.values(variants.groups)
  .flat()
  .map((line) => {
    const [full = '', short] = line.split(':');
    return { full: wordsOf(full), short: short?.split(',').map(wordsOf) ?? [] };
  });

/**
 * Numbers a line's full name and each of its short forms: the full name looks in all of them, a short form in its own
 * and in that of the full name. So Liz is Elizabeth and Beth is Elizabeth, but Liz is not Beth.
 */
let count = 0;
for (const { full, short } of NAME_LINES) {
  const whole = count++;
  const heads = full.map(groupsFor);
  for (const { own, near } of heads) {
    own.push(whole);
    near.push(whole);
  }
  for (const form of short) {
    const part = count++;
    for (const { near } of heads) near.push(part);
    for (const name of form) {
      const { own, near } = groupsFor(name);
      own.push(part);
      near.push(whole, part);
    }
  }
}
const borneIn = new Map<number, string[]>();
for (const [name, { own }] of groupsOf) {
  for (const group of own) {
    const there = borneIn.get(group);
    if (there) there.push(name);
    else borneIn.set(group, [name]);
  }
}
const names = new Set(known.names.join(' ').replaceAll('-', '').split(' '));
const apart = variants.apart.map((line) => new Set(line.split(' ')));

/** Whether two folded given names are near in spelling but borne by different people: Sara and Sarah. */
export function areApart(one: string, other: string): boolean {
  return one !== other && apart.some((names) => names.has(one) && names.has(other));
}

const NONE: readonly number[] = [];

/** The groups that a person of this folded given name is kept under. */
export function variantGroups(name: string): readonly number[] {
  return groupsOf.get(name)?.own ?? NONE;
}

/** The groups of the people whom a writer of this folded given name may mean: Jim looks where James is kept, and James where Jim is. */
export function groupsMeant(name: string): readonly number[] {
  return groupsOf.get(name)?.near ?? NONE;
}

/** The folded given names that a writer of this one may mean, itself among them; none when it has no variants. */
export function namesMeant(name: string): readonly string[] {
  return [...new Set(groupsMeant(name).flatMap((group) => borneIn.get(group) ?? []))];
}

/** Whether a folded word is a given name that British families use. It may be an ordinary word as well (Grace). */
export function isGivenName(name: string): boolean {
  return groupsOf.has(name) || names.has(name);
}
