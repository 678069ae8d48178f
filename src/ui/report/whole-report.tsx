import type { ComponentChildren } from 'preact';
import type { ReportSchool } from '../../judge/report-schools.ts';
import type { Report } from '../../report/report.ts';
import { sayFor } from '../../report/say-for.ts';
import type { SaidGroup } from '../../report/say-report.ts';
import { reportMessages, reportWords } from '../messages.ts';
import { sayDate } from '../policy/dates.ts';
import { contentsOf } from './report-file.ts';

interface WholeReportProps {
  report: Report;
  school: ReportSchool;
  /** What is to be known of its words. */
  children?: ComponentChildren;
}

/** A report whole, before it exists: in plain words, and as the very letters of its file. */
export function WholeReport({ report, school, children }: WholeReportProps) {
  const say = reportMessages.whole;
  const isSealed = school.reportKey !== undefined;
  return (
    <>
      <h3>{say.title}</h3>
      <p>{say.lead}</p>
      {children}
      <div class="own-panel report-whole">
        {sayFor(school.name, report, reportWords, sayDate).map((group, at) => (
          <Group key={group.heading ?? at} group={group} />
        ))}
      </div>
      <details class="form-more">
        <summary>{say.letters}</summary>
        <pre class="report-letters" dir="ltr" lang="en-GB">
          {contentsOf(report, isSealed).trimEnd()}
        </pre>
        {isSealed && <p class="byp-hint">{say.blanks}</p>}
      </details>
      {isSealed ? (
        <p>{say.sealed(school.name)}</p>
      ) : (
        <div class="own-note">
          <h3>{say.plain}</h3>
          <p>{say.plainWhy(school.name)}</p>
        </div>
      )}
    </>
  );
}

function Group({ group: { heading, lines } }: { group: SaidGroup }) {
  return (
    <div>
      {heading && <h4>{heading}</h4>}
      <dl class="report-lines">
        {lines.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
