import type { ReportSchool } from '../../judge/report-schools.ts';
import { RouteItems } from '../components/routes.tsx';
import { helpMessages, reportMessages } from '../messages.ts';
import { FocusedHeading } from './focused-heading.tsx';
import type { ReportPort } from './types.ts';

interface DangerProps {
  port: ReportPort;
  schools: readonly ReportSchool[];
}

/** Asked before anything else: a child in danger comes first, and those who can act now are in sight. */
export function DangerFirst({ goOn, ...props }: DangerProps & { goOn(): void }) {
  const say = reportMessages.danger;
  return (
    <section class="own-section" aria-labelledby="danger">
      <FocusedHeading id="danger">{say.title}</FocusedHeading>
      <p>{helpMessages.lead}</p>
      <WhoHelps {...props} />
      <p class="own-actions">
        <button type="button" class="byp-primary" onClick={goOn}>
          {say.no}
        </button>
        <button type="button" class="byp-secondary" onClick={goOn}>
          {say.told}
        </button>
      </p>
    </section>
  );
}

/** The same within reach all the while; open where the words sound like it. */
export function DangerAgain({ open, ...props }: DangerProps & { open: boolean }) {
  return (
    <details class="form-more" open={open}>
      <summary>{reportMessages.danger.again}</summary>
      <p>{helpMessages.lead}</p>
      <WhoHelps {...props} />
    </details>
  );
}

function WhoHelps({ port, schools }: DangerProps) {
  const openOutside = (url: string) => port.openOutside(url);
  const lines = schools[0]?.safety.filter(({ kind }) => kind === 'help') ?? [];
  return (
    <div class="own-panel">
      <RouteItems routes={lines} openOutside={openOutside} />
      {schools.map(({ id, name, safety }) => {
        const next = safety.filter(({ kind }) => kind !== 'help');
        if (next.length === 0) return null;
        return (
          <div key={id}>
            <h3>{schools.length > 1 ? reportMessages.danger.next(name) : helpMessages.next}</h3>
            <RouteItems routes={next} openOutside={openOutside} />
          </div>
        );
      })}
    </div>
  );
}
