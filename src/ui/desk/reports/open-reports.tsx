import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Given } from '../../../desk/reports.ts';
import type { Reading } from '../../../report/open-reports.ts';
import { FileDrop } from '../../form/file-drop.tsx';
import { ProgressBar } from '../../form/progress.tsx';
import { deskMessages } from '../../messages.ts';
import type { Bench } from '../bench.ts';
import { Refused } from './refused.tsx';
import type { Reports } from './use-reports.ts';

const say = deskMessages.reports;

/** Many files at once, each read by itself, and what became of them. */
export function OpenReports({ bench, reports }: { bench: Bench; reports: Reports }) {
  const { desk } = bench;
  const [busy, setBusy] = useState<{ done: number; all: number }>();
  const [readings, setReadings] = useState<Reading[]>();
  const [failed, setFailed] = useState(false);
  const result = useRef<HTMLDivElement>(null);

  const open = async (given: readonly Given[]) => {
    setReadings(undefined);
    setFailed(false);
    setBusy({ done: 0, all: given.length });
    try {
      const read = await desk.reports.open(reports.packId, given, (done, all) =>
        setBusy({ done, all }),
      );
      reports.change((now) => desk.reports.takeIn(now, read));
      setReadings(read);
    } catch {
      setFailed(true);
    }
    setBusy(undefined);
  };
  // The drop zone was shut while files were opened, and the keyboard goes on from what came of them.
  useLayoutEffect(() => {
    if (readings) result.current?.focus();
  }, [readings]);

  return (
    <>
      <FileDrop
        label={say.open}
        accept=".age,.txt,.json,.eml,text/plain,application/json"
        onFiles={(files) => void open(files)}
        onPaste={(text) => void open(desk.pastedReports(text, say.pastedName))}
        busy={busy !== undefined}
        words={{ choose: say.choose, drop: say.drop, paste: say.paste, pasted: say.pasted }}
      />
      {busy && (
        <ProgressBar label={say.opening} {...busy} left={say.filesDone(busy.done, busy.all)} />
      )}
      <div ref={result} tabIndex={-1} class="desk-opened">
        <div role="status">
          {failed && <p class="desk-told">{say.broken}</p>}
          {readings && <p class="desk-told">{readWords(readings)}</p>}
        </div>
        {readings && <Refused desk={desk} readings={readings} />}
      </div>
    </>
  );
}

function readWords(readings: readonly Reading[]): string {
  const read = readings.flatMap((reading) => (reading.ok ? [reading.report.format] : []));
  const weeks = read.filter((format) => format === 'before-you-post/how-it-went@1').length;
  return read.length === 0 ? say.readNone : say.read(weeks, read.length - weeks);
}
