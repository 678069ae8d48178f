import { useState } from 'preact/hooks';
import type { Route } from '../../decide/types.ts';
import type { ReportSchool } from '../../judge/report-schools.ts';
import type { Report } from '../../report/report.ts';
import { reportMessages } from '../messages.ts';
import { mailToSchool } from './mail-to-school.ts';
import { reportFile } from './report-file.ts';
import type { ReportPort, SealedReport } from './types.ts';

export interface GiveProps {
  port: ReportPort;
  report: Report;
  school: ReportSchool;
  /** Called when the report was saved, or is in a mail. */
  given?: () => Promise<void>;
}

/** How a report leaves the page: by the parent's own press, as a file or in a mail that they send themselves. */
export function useGiving({ port, report, school, given }: GiveProps) {
  const say = reportMessages.give;
  const [said, setSaid] = useState('');
  const [file, setFile] = useState<string>();

  /** Runs with the sealed report, or with none where the school has no key; says what came of it. */
  const attempt = async (run: (sealed: SealedReport | undefined) => Promise<string>) => {
    try {
      const { reportKey } = school;
      const sealed = reportKey === undefined ? undefined : await port.seal(report, reportKey);
      setSaid(reportKey !== undefined && !sealed ? say.badKey : await run(sealed));
    } catch {
      setSaid(say.failed);
    }
  };
  return {
    said,
    save: () =>
      attempt(async (sealed) => {
        const made = reportFile(report, sealed?.bytes);
        await given?.();
        port.save(made);
        setFile(made.name);
        return say.saved(made.name);
      }),
    mail: (to: Route | undefined) =>
      attempt(async (sealed) => {
        const { href, carriesReport } = mailToSchool(report, {
          school: school.name,
          address: to?.url ?? '',
          armored: sealed?.armored,
        });
        if (carriesReport) await given?.();
        port.openOutside(href);
        if (carriesReport) return say.mailHasIt;
        return file === undefined ? say.attach : say.attachSaved(file);
      }),
  };
}
