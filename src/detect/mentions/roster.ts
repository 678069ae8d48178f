import type { Pack, Person } from '../../pack/types.ts';
import { nameKey } from '../fold/fold.ts';
import { PrefixFilter } from '../fold/prefix-filter.ts';
import { SlipFilter } from '../fold/slip-filter.ts';
import { soundOf } from '../fold/sound.ts';
import { farSwaps, maskPattern, oneEdit } from '../fold/spellings.ts';
import { Memory } from '../memory.ts';
import { groupsMeant, namesMeant, variantGroups } from '../names/given-names.ts';

/** A person of the pack with the folded keys of their names. */
export interface Entry {
  readonly person: Person;
  readonly title: string;
  readonly forename: string;
  readonly surname: string;
  /** Single-word aliases, folded. */
  readonly aliases: readonly string[];
}

type Index = Map<string, Entry[]>;

/** Titles are few: fold each once. */
const titleKeys = new Map<string, string>();
function titleKey(title: string): string {
  let key = titleKeys.get(title);
  if (key === undefined) {
    key = nameKey(title);
    if (titleKeys.size < 100) titleKeys.set(title, key);
  }
  return key;
}

export type Part = 'surnames' | 'forenames';

/** Words whose slips are remembered. */
const MOST_SLIPS = 4000;
/** A mask that fits more names than this hides too much. */
const MOST_HIDDEN = 40;

const HAS_DIGIT = /\d/;

/** What no name of an index is, told before it is looked for. */
interface Filters {
  readonly slips: SlipFilter;
  readonly beginnings: PrefixFilter;
}

function filtersOf(index: Index): Filters {
  let letters = 0;
  for (const name of index.keys()) letters += name.length + 1;
  return {
    slips: new SlipFilter(index.keys(), letters),
    beginnings: new PrefixFilter(index.keys(), letters),
  };
}

const NOTHING: readonly Entry[] = [];

function put(index: Index, key: string, entry: Entry): void {
  if (key === '') return;
  const there = index.get(key);
  if (there === undefined) index.set(key, [entry]);
  else if (there[there.length - 1] !== entry) there.push(entry);
}

/** The pack's people by folded name. Building is linear in the roster; a look-up doesn't depend on its size. */
export class Roster {
  readonly surnames: Index = new Map();
  readonly halves: Index = new Map();
  readonly forenames: Index = new Map();
  /** Aliases of several words, joined: "Miss Julie" is `missjulie`. */
  readonly phrases: Index = new Map();
  /** The first words of those. */
  readonly phraseHeads = new Set<string>();
  /** Folded class names ("4b", "willow") with their year. */
  readonly classes = new Map<string, string | undefined>();
  /** Filled as names are asked for; bounded by the variants file. */
  private readonly variants = new Map<string, readonly Entry[]>();
  private readonly initials: Index = new Map();
  private readonly monograms: Index = new Map();
  private readonly outlines: Map<Part, Map<string, string[]>> = new Map();

  /** Surnames by their sound, from the first time that one is asked for. */
  private sounds: Map<string, string[]> | undefined;
  private readonly filters: Record<Part, Filters>;
  private readonly hidden: Record<Part, Memory<string, readonly string[]>>;
  private readonly slipped: Record<Part, Memory<string, readonly string[]>>;

  constructor(pack: Pack) {
    for (const person of pack.people) this.add(person);
    this.filters = { surnames: filtersOf(this.surnames), forenames: filtersOf(this.forenames) };
    this.hidden = { surnames: new Memory(MOST_SLIPS), forenames: new Memory(MOST_SLIPS) };
    this.slipped = { surnames: new Memory(MOST_SLIPS), forenames: new Memory(MOST_SLIPS) };
  }

  private add(person: Person): void {
    const aliases = (person.aliases ?? []).map((alias) => alias.trim()).filter(Boolean);
    const entry: Entry = {
      person,
      title: titleKey(person.title ?? ''),
      forename: nameKey(person.forename ?? ''),
      surname: nameKey(person.surname),
      aliases: aliases.filter((alias) => !/\s/.test(alias)).map(nameKey),
    };
    put(this.surnames, entry.surname, entry);
    const halves = person.surname.split(/[\s-]+/);
    if (halves.length > 1) {
      for (const half of halves) if (half.length > 2) put(this.halves, nameKey(half), entry);
    }
    put(this.forenames, entry.forename, entry);
    for (const alias of entry.aliases) put(this.forenames, alias, entry);
    for (const alias of aliases) {
      if (!/\s/.test(alias)) continue;
      put(this.phrases, nameKey(alias), entry);
      this.phraseHeads.add(nameKey(alias.split(/\s/)[0] ?? ''));
    }
    put(this.monograms, entry.forename.slice(0, 1) + entry.surname.slice(0, 1), entry);
    if (person.kind !== 'pupil') put(this.initials, entry.surname.slice(0, 1), entry);
    if (person.class) this.classes.set(nameKey(person.class), person.year);
  }

  /** People whose forename this is a short form or other spelling of. */
  byVariant(name: string): readonly Entry[] {
    let known = this.variants.get(name);
    if (known === undefined) {
      const meant = namesMeant(name);
      if (meant.length === 0) return NOTHING;
      known = meant.flatMap((other) =>
        (this.forenames.get(other) ?? []).filter((entry) => entry.forename === other),
      );
      this.variants.set(name, known);
    }
    return known;
  }

  /** People whose forename and surname begin with these two letters. */
  byMonogram(letters: string): readonly Entry[] {
    return this.monograms.get(letters) ?? NOTHING;
  }

  /** Surnames that sound like this word, of nearly its length; of four consonants or more, since short ones sound alike. */
  sounding(word: string): readonly string[] {
    if (this.sounds === undefined) {
      this.sounds = new Map();
      for (const name of this.surnames.keys()) {
        const sound = soundOf(name);
        const there = this.sounds.get(sound);
        if (there) there.push(name);
        else this.sounds.set(sound, [name]);
      }
    }
    const sound = soundOf(word);
    if (sound.length < 4) return [];
    return (this.sounds.get(sound) ?? []).filter(
      (name) => Math.abs(name.length - word.length) < 3 && name.length > 5,
    );
  }

  /** Staff and governors whose surname begins with this letter. */
  staffByInitial(letter: string): readonly Entry[] {
    return this.initials.get(letter) ?? NOTHING;
  }

  /** Whether some name may begin with these two words, digits for letters allowed. */
  mayBegin(part: Part, first: string, second: string): boolean {
    return (
      this.filters[part].beginnings.may(first, second) ||
      HAS_DIGIT.test(first) ||
      HAS_DIGIT.test(second)
    );
  }

  /** Names one slip away from this word, the word itself left out. The cost doesn't depend on the roster's size. */
  slips(part: Part, word: string): readonly string[] {
    return this.slipped[part].of(word, () => {
      const edits = this.filters[part].slips.may(word) ? oneEdit(word) : farSwaps(word);
      const names = new Set<string>();
      for (const name of edits) if (name !== word && this[part].has(name)) names.add(name);
      return [...names];
    });
  }

  /** Names that a masked word (`s***h`) may stand for: those of its length first, then those of any. */
  masked(part: Part, word: string): readonly string[] {
    return this.hidden[part].of(word, () => {
      const names = new Set<string>();
      for (const loose of [false, true]) {
        const pattern = maskPattern(word, loose);
        if (pattern === undefined) return [];
        for (const name of this.beginning(part, word.slice(0, 1)))
          if (names.size < MOST_HIDDEN && pattern.test(name)) names.add(name);
      }
      return [...names];
    });
  }

  /** Names with this first letter. Sorted on first use. */
  private beginning(part: Part, letter: string): readonly string[] {
    let sorted = this.outlines.get(part);
    if (sorted === undefined) {
      sorted = new Map();
      for (const name of this[part].keys()) {
        const there = sorted.get(name.slice(0, 1));
        if (there) there.push(name);
        else sorted.set(name.slice(0, 1), [name]);
      }
      this.outlines.set(part, sorted);
    }
    return sorted.get(letter) ?? [];
  }
}

/** How a folded forename fits a person, or undefined. An initial is one letter. */
export function fitOf(entry: Entry, forename: string): 'exact' | 'variant' | 'initial' | undefined {
  if (entry.forename === forename || entry.aliases.includes(forename)) return 'exact';
  if (forename.length === 1) return entry.forename.startsWith(forename) ? 'initial' : undefined;
  const groups = groupsMeant(forename);
  if (groups.length > 0 && variantGroups(entry.forename).some((group) => groups.includes(group))) {
    return 'variant';
  }
  return entry.forename.length > forename.length + 2 &&
    forename.length > 2 &&
    entry.forename.startsWith(forename) &&
    /[\s-]/.test(entry.person.forename ?? '')
    ? 'variant'
    : undefined;
}
