import type { ReportSchool } from '../../judge/report-schools.ts';
import { menuMessages, reportMessages, reportWords } from '../messages.ts';
import type { ReportPort, SeenThere } from './types.ts';

interface SawNoticeProps {
  port: ReportPort;
  school: ReportSchool;
  seen: SeenThere | null;
}

/** What is known before a word is written: what the policy asks, what the school can't do, and whose words it holds. */
export function SawNotice({ port, school: { name, asks, to }, seen }: SawNoticeProps) {
  const say = reportMessages.saw;
  const [first] = to;
  return (
    <>
      {asks.length > 0 ? (
        <>
          <h3>{say.asks(name)}</h3>
          {asks.map((request) => (
            <p key={request} lang="en-GB" dir="ltr">
              {request}
            </p>
          ))}
        </>
      ) : (
        <p>{say.noRequest(name)}</p>
      )}
      <p>{say.cannot}</p>
      <div class="own-note">
        <h3>{say.othersWords}</h3>
        <p>{reportWords.othersWords}</p>
        <p>{first ? say.readBy(first.label) : say.readByAnyone}</p>
      </div>
      {seen ? (
        <p>{seen.tooMuch ? say.tooMuch : say.taken}</p>
      ) : (
        <p class="byp-hint">{port.hasMenu ? say.fromMenu(menuMessages.tell) : say.noMenu}</p>
      )}
    </>
  );
}
