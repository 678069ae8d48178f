import { useEffect, useState } from 'preact/hooks';
import type { ReportSchool } from '../../judge/report-schools.ts';
import type { ReportPort, SeenThere } from './types.ts';

interface Reports {
  /** Undefined while they are looked for. */
  schools: readonly ReportSchool[] | undefined;
  /** What was pressed on; null where the page was opened by hand. */
  seen: SeenThere | null | undefined;
  failed: boolean;
}

/** The schools that can be told, and what the page was opened with. */
export function useReports(port: ReportPort): Reports {
  const [state, setState] = useState<Reports>({
    schools: undefined,
    seen: undefined,
    failed: false,
  });
  useEffect(() => {
    Promise.all([port.schools(), port.handedOver()]).then(
      ([schools, seen]) => setState({ schools, seen, failed: false }),
      () => setState((before) => ({ ...before, failed: true })),
    );
  }, [port]);
  return state;
}
