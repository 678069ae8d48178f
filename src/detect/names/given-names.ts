import variants from './given-name-variants.json' with { type: 'json' };
import known from './given-names.json' with { type: 'json' };

const groupsOf = new Map<string, number[]>();
variants.groups.forEach((line, group) => {
  for (const name of new Set(line.split(' '))) {
    const groups = groupsOf.get(name);
    if (groups) groups.push(group);
    else groupsOf.set(name, [group]);
  }
});
const names = new Set(known.names.join(' ').replaceAll('-', '').split(' '));
const apart = variants.apart.map((line) => new Set(line.split(' ')));

/** Whether two folded given names are near in spelling but borne by different people: Sara and Sarah. */
export function areApart(one: string, other: string): boolean {
  return one !== other && apart.some((names) => names.has(one) && names.has(other));
}

const NONE: readonly number[] = [];

/** The groups of interchangeable given names that a folded name belongs to: Jim and James share one. */
export function variantGroups(name: string): readonly number[] {
  return groupsOf.get(name) ?? NONE;
}

/** Whether a folded word is a given name that British families use. It may be an ordinary word as well (Grace). */
export function isGivenName(name: string): boolean {
  return groupsOf.has(name) || names.has(name);
}
