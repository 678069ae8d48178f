import { useMemo, useState } from 'preact/hooks';
import { deskMessages, reportWords } from '../../messages.ts';
import type { Bench } from '../bench.ts';
import { BringReportKey } from './bring-report-key.tsx';
import { Charts } from './charts.tsx';
import { Inbox } from './inbox.tsx';
import { KeepChoice } from './keep-choice.tsx';
import { OpenReports } from './open-reports.tsx';
import { KeyState } from './report-key-panel.tsx';
import { useReportKeys } from './use-report-keys.ts';
import { useReports } from './use-reports.ts';

const say = deskMessages.reports;

/** What families have sent: opened, counted and read, on this machine. */
export function ReportsPart({ bench }: { bench: Bench }) {
  const { desk } = bench;
  const reports = useReports(bench);
  const keys = useReportKeys(bench);
  const [told, setTold] = useState('');
  const { held, packId } = reports;
  const chart = useMemo(() => desk.reports.chartOf(held.how), [desk, held.how]);
  if (packId === '') {
    return (
      <>
        <p class="desk-lead">{say.lead}</p>
        <div class="desk-notice">
          <p>{say.noSchool}</p>
          <div class="desk-buttons">
            <button type="button" class="byp-secondary" onClick={() => bench.go('start')}>
              {say.toStart}
            </button>
          </div>
        </div>
      </>
    );
  }
  const saveCsv = (what: 'chartCsv' | 'inboxCsv') => {
    const file = desk.reports[what](packId, held, reportWords, say.csv);
    desk.save(file);
    setTold(say.savedFile(file.name));
  };
  return (
    <>
      <p class="desk-lead">{say.lead}</p>
      <section class="desk-panel">
        <h3>{say.open}</h3>
        <p class="byp-hint">{say.openLead}</p>
        <OpenReports bench={bench} reports={reports} />
        <KeyState bench={bench} keys={keys} />
        <BringReportKey desk={desk} keys={keys} />
        <KeepChoice reports={reports} />
      </section>
      <div role="status" class="desk-notices">
        {told && <p class="desk-told">{told}</p>}
      </div>
      <section class="desk-reports" aria-labelledby="desk-how">
        <h3 id="desk-how">{say.how}</h3>
        {held.how.length === 0 ? (
          <p class="byp-hint">{say.howNone}</p>
        ) : (
          <Charts desk={desk} chart={chart} save={() => saveCsv('chartCsv')} />
        )}
      </section>
      <section class="desk-reports" aria-labelledby="desk-seen">
        <h3 id="desk-seen">{say.seen}</h3>
        <Inbox
          key={reports.wipes}
          bench={bench}
          reports={reports}
          save={() => saveCsv('inboxCsv')}
        />
      </section>
    </>
  );
}
