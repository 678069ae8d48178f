import { useState } from 'preact/hooks';
import type { StaffReading } from '../../../desk/staff.ts';
import { FileDrop } from '../../form/file-drop.tsx';
import { ProgressBar } from '../../form/progress.tsx';
import { deskMessages } from '../../messages.ts';
import type { Bench } from '../bench.ts';
import { StaffReport } from './staff-report.tsx';

const say = deskMessages.people;
const file = deskMessages.file;

/** Brings a list of staff or governors, and shows what became of each column and row before it is used. */
export function BringStaff({ bench }: { bench: Bench }) {
  const { desk, work, edit } = bench;
  const [busy, setBusy] = useState<{ done: number; all: number }>();
  const [reading, setReading] = useState<StaffReading>();
  const [told, setTold] = useState('');

  const read = async (source: () => Promise<Uint8Array | string>) => {
    setTold('');
    setReading(undefined);
    setBusy({ done: 0, all: 1 });
    try {
      const from = await source();
      const tell = (done: number, all: number) => setBusy({ done, all });
      setReading(await desk.readStaff(from, work.draft.people, tell));
    } catch {
      setTold(file.unreadable);
    }
    setBusy(undefined);
  };
  const takeIn = (read: StaffReading & { ok: true }, keepOthers: boolean) => {
    const people = desk.takeIn(work.draft.people, read.people, keepOthers);
    edit((now) => ({ ...now, people }));
    setReading(undefined);
    setTold(say.taken(people.length));
  };

  return (
    <section class="desk-panel">
      <h3>{say.bring}</h3>
      <p class="byp-hint">{say.bringLead}</p>
      <FileDrop
        label={say.bring}
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        onFile={(chosen) => void read(() => desk.bytesOf(chosen))}
        onPaste={(text) => void read(async () => text)}
        busy={busy !== undefined}
      />
      {busy && (
        <ProgressBar
          label={file.reading}
          {...busy}
          left={busy.all > 1 ? file.rowsDone(busy.done, busy.all) : undefined}
        />
      )}
      <div role="status">
        {told && <p class="desk-told">{told}</p>}
        {reading && !reading.ok && (
          <p class="desk-told">
            {reading.fault.fault} {reading.fault.remedy}
          </p>
        )}
      </div>
      {reading?.ok && (
        <StaffReport
          read={reading}
          takeIn={(keep) => takeIn(reading, keep)}
          discard={() => setReading(undefined)}
        />
      )}
    </section>
  );
}
