import { useState } from 'preact/hooks';
import type { ReportSchool } from '../../judge/report-schools.ts';
import type { Tip } from '../../policies/tips.ts';
import { newReportId } from '../../report/report-id.ts';
import {
  type SawFault,
  type SawForm,
  type SomethingISaw,
  somethingISaw,
} from '../../report/something-i-saw.ts';
import { reportMessages, reportWords } from '../messages.ts';
import { DangerAgain, DangerFirst } from './danger.tsx';
import { FocusedHeading } from './focused-heading.tsx';
import { Give } from './give.tsx';
import { emptyForm } from './saw-begin.ts';
import { SawFormPart } from './saw-form.tsx';
import { SiteTools } from './site-tools.tsx';
import type { ReportPort, SeenThere } from './types.ts';
import { WholeReport } from './whole-report.tsx';

interface SawPartProps {
  port: ReportPort;
  schools: readonly ReportSchool[];
  seen: SeenThere | null;
  siteTip: Tip | undefined;
  form: SawForm;
  change(changes: Partial<SawForm>): void;
}

type Stage = 'danger' | 'form' | 'whole';

/** *Something I saw*: help first, then the form, then the report whole. What is typed is kept in memory only. */
export function SawPart({ port, schools, seen, siteTip, form, change }: SawPartProps) {
  const say = reportMessages.saw;
  const [stage, setStage] = useState<Stage>('danger');
  const [schoolId, chooseSchool] = useState(
    () => (schools.find(({ wantsReports }) => wantsReports) ?? schools[0])?.id ?? '',
  );
  const [report, setReport] = useState<SomethingISaw>();
  const [inDanger, setInDanger] = useState(false);
  const [said, setSaid] = useState('');
  const school = schools.find(({ id }) => id === schoolId);

  const show = async (): Promise<SawFault[]> => {
    // A number of its own each time: what was changed is another report.
    const made = somethingISaw(form, { pack: schoolId, id: newReportId(), today: port.today() });
    if (!made.ok) return made.faults;
    setInDanger(await port.soundsLikeDanger(`${form.quoted}\n${form.troubles}`));
    setReport(made.report);
    setStage('whole');
    return [];
  };
  const clear = () => {
    change(emptyForm(port.today()));
    setReport(undefined);
    setSaid(say.cleared);
    setStage('form');
  };

  if (!school) return null;
  if (stage === 'danger') {
    return <DangerFirst port={port} schools={schools} goOn={() => setStage('form')} />;
  }
  return (
    <section class="own-section" aria-labelledby="saw">
      <FocusedHeading key={stage} id="saw">
        {say.title}
      </FocusedHeading>
      <p class="own-said" role="status">
        {said}
      </p>
      <DangerAgain key={String(inDanger)} port={port} schools={schools} open={inDanger} />
      {stage === 'whole' && report ? (
        <>
          <WholeReport report={report} school={school}>
            <div class="own-note">
              <h4>{say.othersWords}</h4>
              <p>{reportWords.othersWords}</p>
            </div>
          </WholeReport>
          <Give port={port} report={report} school={school} />
          <p>{say.kept}</p>
          <p class="own-actions">
            <button type="button" class="byp-secondary" onClick={() => setStage('form')}>
              {say.change}
            </button>
            <button type="button" class="byp-secondary" onClick={clear}>
              {say.clear}
            </button>
          </p>
        </>
      ) : (
        <SawFormPart
          port={port}
          schools={schools}
          school={school}
          chooseSchool={chooseSchool}
          seen={seen}
          form={form}
          change={(changes) => {
            setSaid('');
            change(changes);
          }}
          show={show}
        />
      )}
      <SiteTools tip={siteTip} />
    </section>
  );
}
