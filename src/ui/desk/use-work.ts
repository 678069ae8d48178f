import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Desk } from '../../desk/desk.ts';
import type { LostPart } from '../../desk/heal.ts';
import type { Keeper, KeeperNews } from '../../desk/keeper.ts';
import type { Work } from '../../desk/work.ts';

/** How the keeping stands. Times in milliseconds since 1970. */
type Keeping =
  | { state: 'none' }
  | { state: 'saving' }
  | { state: 'kept'; at: number }
  | { state: 'not-kept' };

/** What other tabs have done. */
export interface Elsewhere {
  kind: 'changed-elsewhere' | 'overwrote' | 'forgotten-elsewhere';
  at: number;
  /** What this tab had before it showed the other's. */
  before?: Work;
}

export interface Kept {
  /** Undefined while it is being looked for. */
  work: Work | undefined;
  keeping: Keeping;
  lost: LostPart[];
  elsewhere: Elsewhere | undefined;
  change(edit: (work: Work) => Work): void;
  forget(): Promise<void>;
  close(): void;
  bringBack(): void;
}

/** The work at the desk: found when the page opens, kept as it changes, and told of when another tab changes it. */
export function useWork(desk: Desk): Kept {
  const [work, setWork] = useState<Work>();
  const [keeping, setKeeping] = useState<Keeping>({ state: 'none' });
  const [lost, setLost] = useState<LostPart[]>([]);
  const [elsewhere, setElsewhere] = useState<Elsewhere>();
  const latest = useRef<Work>(undefined);
  const show = useCallback((next: Work) => {
    latest.current = next;
    setWork(next);
  }, []);

  const keeper = useMemo<Keeper>(() => {
    const tell = (news: KeeperNews) => {
      switch (news.kind) {
        case 'kept':
          return setKeeping({ state: 'kept', at: news.at });
        case 'not-kept':
          return setKeeping({ state: 'not-kept' });
        case 'overwrote':
          return setElsewhere({ kind: news.kind, at: news.at });
        case 'changed-elsewhere':
          if (differs(news.work, latest.current)) {
            setElsewhere(withBefore(news.kind, news.at, latest.current));
          }
          setKeeping({ state: 'kept', at: news.at });
          return show(news.work);
        case 'forgotten-elsewhere':
          setElsewhere(withBefore(news.kind, desk.now(), latest.current));
          setKeeping({ state: 'none' });
          return show(desk.newWork());
      }
    };
    return desk.keeper(tell);
  }, [desk, show]);

  useEffect(() => {
    const found = (next: Work) => show(next);
    keeper.load().then(
      (reading) => {
        if (!reading.found) return found(desk.newWork());
        setLost(reading.lost);
        setKeeping({ state: 'kept', at: reading.at });
        return found(reading.work);
      },
      () => {
        setKeeping({ state: 'not-kept' });
        found(desk.newWork());
      },
    );
    const leave = () => void keeper.flush();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
    };
  }, [desk, keeper, show]);

  const change = useCallback(
    (edit: (work: Work) => Work) => {
      if (!latest.current) return;
      show(edit(latest.current));
      setKeeping({ state: 'saving' });
      keeper.put(latest.current);
    },
    [keeper, show],
  );
  const forget = useCallback(async () => {
    await keeper.forget();
    setKeeping({ state: 'none' });
    setLost([]);
    setElsewhere(undefined);
    show(desk.newWork());
  }, [desk, keeper, show]);
  const bringBack = () => {
    const before = elsewhere?.before;
    setElsewhere(undefined);
    if (before) change(() => before);
  };
  const close = () => {
    setElsewhere(undefined);
    setLost([]);
  };
  return { work, keeping, lost, elsewhere, change, forget, close, bringBack };
}

const withBefore = (kind: Elsewhere['kind'], at: number, before: Work | undefined): Elsewhere => ({
  kind,
  at,
  ...(before && { before }),
});

/** Whether two states of the work say other things; where somebody was is no such thing. */
function differs(one: Work, other: Work | undefined): boolean {
  const content = ({ step: _, visited: __, ...rest }: Work) => JSON.stringify(rest);
  return other === undefined || content(one) !== content(other);
}
