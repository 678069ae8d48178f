import { useState } from 'preact/hooks';
import type { Tip } from '../../policies/tips.ts';
import type { SawForm } from '../../report/something-i-saw.ts';
import { reportMessages as say } from '../messages.ts';
import { OwnPage } from '../page/own-page.tsx';
import { HowPart } from './how-part.tsx';
import { formOf } from './saw-begin.ts';
import { SawPart } from './saw-part.tsx';
import type { ReportPort } from './types.ts';
import { useReports } from './use-reports.ts';
import { useWay } from './use-way.ts';
import { Ways } from './ways.tsx';

interface ReportPageProps {
  port: ReportPort;
  /** How to ask a site itself to look at a post. */
  siteTip: Tip | undefined;
}

/** Two reports that a family can make for its school, each seen whole before there is one. */
export function ReportPage({ port, siteTip }: ReportPageProps) {
  const { schools, seen, failed } = useReports(port);
  // Here, so that a look at the other report loses nothing; nowhere else, so that the page takes it along when it goes.
  const [form, setForm] = useState<SawForm>();
  const begun = () => formOf(seen ?? null, port.today());
  const way = useWay(seen !== null && seen !== undefined);
  return (
    <OwnPage title={say.title} lead={say.lead} promise={say.promise}>
      {failed && (
        <p class="own-note" role="alert">
          {say.failed}
        </p>
      )}
      {!schools && !failed && <p>{say.loading}</p>}
      {schools?.length === 0 && (
        <div class="own-note">
          <p>{say.noSchool}</p>
          <a class="byp-secondary" href="packs.html">
            {say.addPack}
          </a>
        </div>
      )}
      {schools && schools.length > 0 && (
        <>
          {schools.every(({ example }) => example) && (
            <p class="byp-hint">{say.example(schools[0]?.name ?? '')}</p>
          )}
          {way === 'how' && <HowPart port={port} schools={schools} />}
          {way === 'saw' && (
            <SawPart
              port={port}
              schools={schools}
              seen={seen ?? null}
              siteTip={siteTip}
              form={form ?? begun()}
              change={(changes) => setForm((before) => ({ ...(before ?? begun()), ...changes }))}
            />
          )}
          {way === undefined ? (
            <Ways schools={schools} />
          ) : (
            <p>
              <a class="byp-link" href="#ways">
                {say.back}
              </a>
            </p>
          )}
        </>
      )}
    </OwnPage>
  );
}
