import { type HeldPack, openHeld } from '../pack/held/held-pack.ts';
import { exampleOf, type PacksHere, type Standing, standingPacks } from '../pack/held/standing.ts';
import { type ManagedReading, readManaged } from '../pack/managed/read-managed.ts';
import { isSamePack } from '../pack/pack-text.ts';
import type { Pack } from '../pack/types.ts';
import type { BuiltIn } from '../package/pack-script.ts';
import type { InForce } from './index.ts';

/** Where packs are kept, as `src/browser` has it. */
export interface PackStore {
  /** The signed packs that the family added, as texts, in that order. */
  read(): Promise<string[]>;
  /** Rejects where the device has no room for them. */
  write(texts: readonly string[]): Promise<void>;
  onChange(listener: () => void): void;
}

/** What an administrator has set, as `src/browser` has it. */
export interface ManagedValuesSource {
  /** Never rejects. */
  read(): Promise<unknown>;
  onChange(listener: () => void): void;
}

/** The school in the family's own words, as `src/browser` has it. */
export interface FamilySource {
  /** Its pack; undefined where nothing sound is written. Never rejects. */
  read(): Promise<Pack | undefined>;
  onChange(listener: () => void): void;
}

export interface PackSources {
  /** What this build came with. */
  builtIn: BuiltIn | undefined;
  store: PackStore;
  family: FamilySource;
  managed: ManagedValuesSource;
  /** Makes a pack ready to judge drafts. */
  bring(pack: Pack): InForce;
  /** The id of the site that the extension's own pages are, the practice page among them. */
  ownSite: string;
}

/** All that was found when the packs were last read. */
export interface Found {
  here: PacksHere;
  held: readonly HeldPack[];
  managed: ManagedReading;
}

/** The packs that drafts are judged by, kept as the store and the administrator's settings have them. */
export interface PacksInForce {
  /** Settles once the packs were first read. */
  ready: Promise<void>;
  /** Those that speak on this site; without one, wherever no site is known. */
  on(site?: string): readonly InForce[];
  /** Those of the practice page too. */
  all(): readonly InForce[];
  standing(): readonly Standing[];
  managed(): ManagedReading;
  /** Reads everything anew. */
  refresh(): Promise<Found>;
  /** Calls back whenever other packs are in force, or other settings. */
  onChange(listener: () => void): void;
}

/** A pack made ready to judge by. */
interface Brought {
  pack: Pack;
  inForce: InForce;
}

/** Reads the packs of this browser and follows their changes. */
export function packsInForce(sources: PackSources): PacksInForce {
  const { builtIn, store, bring, ownSite } = sources;
  const listeners: (() => void)[] = [];
  let standing: Standing[] = [];
  let managed: ManagedReading = { set: false };
  let speaking: Brought[] = [];
  let practised: Brought[] = [];
  let latest: Promise<unknown> = Promise.resolve();

  function settle(here: PacksHere): void {
    const before = [...speaking, ...practised];
    // A detector, and what is known of hidden names, is made once for a pack.
    const brought = ({ pack }: Standing): Brought =>
      before.find((old) => isSamePack(old.pack, pack)) ?? { pack, inForce: bring(pack) };
    standing = standingPacks(here);
    speaking = standing.map(brought);
    const isExample = standing.some(({ from }) => from === 'example');
    practised = isExample ? [] : exampleOf(builtIn).map(brought);
  }

  async function read(): Promise<Found> {
    const [texts, values, family] = await Promise.all([
      store.read(),
      sources.managed.read(),
      sources.family.read(),
    ]);
    const held = await Promise.all(texts.map(openHeld));
    const reading = await readManaged(values);
    const set = reading.set ? reading.managed : undefined;
    const here: PacksHere = {
      managed: set?.pack && { pack: set.pack, key: set.key },
      builtIn,
      added: held.filter((one) => one.ok),
      family: family && { pack: family },
    };
    const before = JSON.stringify([standing, managed]);
    managed = reading;
    settle(here);
    if (JSON.stringify([standing, managed]) !== before) for (const tell of listeners) tell();
    return { here, held, managed };
  }

  /** One reading after the other, so that an older one never has the last word. */
  function refresh(): Promise<Found> {
    const next = latest.then(read, read);
    latest = next;
    return next;
  }
  // Where a store can't be read, what was in force stays.
  const follow = () => refresh().then(done, done);

  settle({ builtIn, added: [] });
  const ready = follow();
  store.onChange(follow);
  sources.managed.onChange(follow);
  sources.family.onChange(follow);

  return {
    ready,
    on(site) {
      if (site === ownSite) return inForce([...speaking, ...practised]);
      const only = managed.set ? managed.managed.sites : undefined;
      return site !== undefined && only && !only.includes(site) ? [] : inForce(speaking);
    },
    all: () => inForce([...speaking, ...practised]),
    standing: () => standing,
    managed: () => managed,
    refresh,
    onChange: (listener) => void listeners.push(listener),
  };
}

const done = () => {};
const inForce = (some: readonly Brought[]) => some.map((one) => one.inForce);
