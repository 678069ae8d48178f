import { NAME_LINES } from '../names/given-names.ts';
import likely from '../names/likely-given-names.json' with { type: 'json' };

/** A pet form that several names share is looked for under itself and the likeliest of them, so many in all. */
const MOST_MEANT = 3;

interface Table {
  /** For each full name the first spelling of it in the list. */
  readonly firsts: ReadonlyMap<string, string>;
  /** For each short or pet form the full names that it stands for, by their first spelling, the likeliest first. */
  readonly fullOf: ReadonlyMap<string, readonly string[]>;
}

/** Lines that share a spelling are one name in two languages ("Alexander", "Aleksander"): the earlier line names both. */
function firstSpellings(): Map<string, string> {
  const firsts = new Map<string, string>();
  const members = new Map<string, string[]>();
  for (const { full } of NAME_LINES) {
    const [first = '', ...others] = new Set(full.flatMap((name) => firsts.get(name) ?? []));
    const mine = first || (full[0] ?? '');
    const all = [...full, ...others.flatMap((other) => members.get(other) ?? [])];
    for (const name of all) firsts.set(name, mine);
    members.set(mine, [...(members.get(mine) ?? []), ...all]);
  }
  return firsts;
}

function tableOf(): Table {
  const firsts = firstSpellings();
  const ranks = new Map<string, number>();
  for (const name of likely.names.join(' ').split(' ')) {
    const first = firsts.get(name) ?? name;
    if (!ranks.has(first)) ranks.set(first, ranks.size);
  }
  const meant = new Map<string, Set<string>>();
  for (const { full, short } of NAME_LINES) {
    const first = firsts.get(full[0] ?? '') ?? '';
    for (const name of short.flat()) meant.set(name, (meant.get(name) ?? new Set()).add(first));
  }
  const rank = (name: string): number => ranks.get(name) ?? ranks.size;
  const fullOf = new Map<string, string[]>();
  for (const [name, all] of meant) {
    // Jack is a full name too, and may be a John; Peter is hardly a Panagiotis.
    const full = firsts.has(name) ? [...all].filter((one) => ranks.has(one)) : [...all];
    fullOf.set(
      name,
      full.sort((a, b) => rank(a) - rank(b)),
    );
  }
  return { firsts, fullOf };
}

let made: Table | undefined;
/** Made when it is first asked for: most packs have no sealed pupils. */
const table = (): Table => (made ??= tableOf());

const NONE: readonly string[] = [];

/**
 * The forename under which a pupil of this folded given name is sealed: one for all spellings of a name, and for a
 * short or pet form that only one name has. A change of it unseals the packs that are in use.
 */
export function sealedForename(name: string): string {
  const { firsts, fullOf } = table();
  const [only, another] = fullOf.get(name) ?? NONE;
  // Alex may be Alexander or Alexandra: a pupil who is listed as Alex stays Alex.
  return firsts.get(name) ?? (another === undefined ? (only ?? name) : name);
}

/**
 * The forenames under which a pupil may be sealed whom a writer calls by this folded given name, the likeliest first,
 * three at most: "Millie" is Millie, Amelia or Emily.
 */
export function forenamesMeant(name: string): readonly string[] {
  const full = table().fullOf.get(name) ?? NONE;
  return [...new Set([sealedForename(name), ...full])].slice(0, MOST_MEANT);
}
