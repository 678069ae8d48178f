import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PackShown } from '../../judge/packs-view.ts';
import { packsMessages as say } from '../messages.ts';
import type { Offer, PacksPort, PacksSeen } from './types.ts';

/** How the page stands. */
export interface PacksState {
  seen: PacksSeen | undefined;
  failed: boolean;
  /** A text is being looked at. */
  looking: boolean;
  /** The packs that were offered last; none where nothing is looked at. */
  offers: readonly Offer[];
  /** What was done last, in words. */
  said: string | undefined;
  /** The pack that was taken in last. */
  takenId: string | undefined;
}

export interface PacksActions {
  look(text: string): void;
  take(offer: Offer): void;
  /** Looks at one of several offers. */
  choose(offer: Offer): void;
  close(): void;
  remove(pack: PackShown): Promise<void>;
  removeUnusable(): void;
  /** A school was written in the family's own words. */
  written(school: string): void;
}

const START: PacksState = {
  seen: undefined,
  failed: false,
  looking: false,
  offers: [],
  said: undefined,
  takenId: undefined,
};

/** The packs of this browser, and what a family does with them. */
export function usePacks(port: PacksPort): PacksState & PacksActions {
  const [state, setState] = useState(START);
  const change = useCallback(
    (changes: Partial<PacksState>) => setState((before) => ({ ...before, ...changes })),
    [],
  );
  /** Runs what may fail, and says so where it does. */
  const attempt = useCallback(
    async (run: () => Promise<Partial<PacksState>>) => {
      try {
        const done = await run();
        change({ failed: false, looking: false, ...done });
      } catch {
        change({ failed: true, looking: false });
      }
    },
    [change],
  );
  const refresh = useCallback(
    () => attempt(async () => ({ seen: await port.packs() })),
    [attempt, port],
  );

  useEffect(() => {
    void attempt(async () => ({ seen: await port.packs(), offers: await port.handedOver() }));
    port.onChange(() => void refresh());
  }, [attempt, port, refresh]);

  return {
    ...state,
    look(text) {
      change({ looking: true, said: undefined, takenId: undefined });
      void attempt(async () => ({ offers: await port.look(text) }));
    },
    take: (offer) =>
      void attempt(async () => {
        const taken = await port.take(offer);
        if (taken.kind !== 'taken') return { offers: [{ ...offer, look: taken }] };
        const seen = await port.packs();
        return { seen, offers: [], said: say.taken(taken.school), takenId: taken.id };
      }),
    choose: (offer) => change({ offers: [offer] }),
    close: () => change({ offers: [] }),
    remove: (pack) =>
      attempt(async () => {
        const own = state.seen?.view.packs.find(({ shown }) => shown.id === pack.id);
        await (own?.from === 'family' ? port.ownSchool.remove() : port.remove(pack));
        const said = say.removed(pack.school.name);
        return { seen: await port.packs(), said, takenId: undefined };
      }),
    written: (school) =>
      void attempt(async () => {
        const seen = await port.packs();
        const made = seen.view.packs.find(({ from }) => from === 'family');
        return { seen, said: say.written(school), takenId: made?.shown.id };
      }),
    removeUnusable: () =>
      void attempt(async () => {
        await port.removeUnusable();
        return { seen: await port.packs() };
      }),
  };
}
