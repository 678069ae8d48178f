import type { InForce } from '../../../src/judge/index.ts';
import { createPackJudge } from '../../../src/judge/pack-judge.ts';
import type { PackSources, PackStore } from '../../../src/judge/packs-in-force.ts';
import { examplePack } from '../../../src/pack/example.ts';
import type { Pack } from '../../../src/pack/types.ts';

export const OWN_SITE = 'abcdefgh';

/** A browser's store and administrator, in memory. */
export interface FakeSources extends PackSources {
  kept: string[];
  /** The pack of what the family writes from now on. */
  write(pack: Pack | undefined): void;
  /** What an administrator sets from now on. */
  set(values: unknown): void;
  /** The packs that were made ready, in order. */
  brought: Pack[];
}

export function fakeSources(changes: Partial<PackSources> = {}): FakeSources {
  const heard: (() => void)[] = [];
  const heardManaged: (() => void)[] = [];
  const heardFamily: (() => void)[] = [];
  let written: Pack | undefined;
  let values: unknown = {};
  const brought: Pack[] = [];
  const store: PackStore = {
    read: async () => sources.kept,
    async write(texts) {
      sources.kept = [...texts];
      for (const tell of heard) tell();
    },
    onChange: (listener) => void heard.push(listener),
  };
  const sources: FakeSources = {
    kept: [],
    brought,
    builtIn: { pack: examplePack },
    store,
    managed: {
      read: async () => values,
      onChange: (listener) => void heardManaged.push(listener),
    },
    family: {
      read: async () => written,
      onChange: (listener) => void heardFamily.push(listener),
    },
    bring(pack): InForce {
      brought.push(pack);
      return { judge: createPackJudge(pack) };
    },
    ownSite: OWN_SITE,
    write(pack) {
      written = pack;
      for (const tell of heardFamily) tell();
    },
    set(next) {
      values = next;
      for (const tell of heardManaged) tell();
    },
    ...changes,
  };
  return sources;
}
