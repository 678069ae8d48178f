import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { HeldReports } from '../../../desk/held-reports.ts';
import type { Bench } from '../bench.ts';

/** How the reports in this tab stand to those that the device keeps. */
interface Keeping {
  kept: boolean;
  /** Whether the last attempt to keep them failed. */
  noRoom: boolean;
  /** How many kept ones could not be read again. */
  lost: number;
}

export interface Reports {
  packId: string;
  held: HeldReports;
  keeping: Keeping;
  /** How often all were deleted: what is remembered of them besides goes too. */
  wipes: number;
  /** Shows other reports from now on, and keeps them where that was chosen. */
  change(edit: (now: HeldReports) => HeldReports): void;
  keep(on: boolean): void;
  deleteAll(): void;
}

/** The reports of the pack on the desk: in this tab's memory, and on the device only where that was chosen. */
export function useReports({ desk, work }: Bench): Reports {
  const packId = desk.packIdOf(work.draft);
  const { reports } = desk;
  const [held, setHeld] = useState<HeldReports>(reports.held(packId));
  const [keeping, setKeeping] = useState<Keeping>({ kept: false, noRoom: false, lost: 0 });
  const [wipes, setWipes] = useState(0);
  const isKept = useRef(false);
  /** One write after the other. */
  const writing = useRef(Promise.resolve());

  const show = useCallback(
    (next: HeldReports) => {
      reports.hold(packId, next);
      setHeld(next);
    },
    [reports, packId],
  );
  useEffect(() => {
    let wanted = true;
    setHeld(reports.held(packId));
    void reports.kept.of(packId).then((found) => {
      if (!wanted) return;
      isKept.current = found !== undefined;
      setKeeping({ kept: found !== undefined, noRoom: false, lost: found?.lost ?? 0 });
      // What this tab holds already is what it has kept, or is newer.
      if (found && reports.isNone(reports.held(packId))) show(found.held);
    });
    return () => {
      wanted = false;
    };
  }, [reports, packId, show]);

  const write = useCallback(
    (next: HeldReports) => {
      writing.current = writing.current
        .then(() => reports.kept.keep(packId, next))
        .then(
          () => setKeeping((now) => ({ ...now, kept: true, noRoom: false })),
          () => setKeeping((now) => ({ ...now, noRoom: true })),
        );
    },
    [reports, packId],
  );
  return {
    packId,
    held,
    keeping,
    wipes,
    change(edit) {
      const next = edit(reports.held(packId));
      show(next);
      if (isKept.current) write(next);
    },
    keep(on) {
      isKept.current = on;
      setKeeping({ kept: on, noRoom: false, lost: 0 });
      if (on) write(reports.held(packId));
      else writing.current = writing.current.then(() => reports.kept.forget(packId));
    },
    deleteAll() {
      isKept.current = false;
      setKeeping({ kept: false, noRoom: false, lost: 0 });
      writing.current = writing.current.then(() => reports.forget(packId));
      show({ how: [], saw: [] });
      setWipes(wipes + 1);
    },
  };
}
