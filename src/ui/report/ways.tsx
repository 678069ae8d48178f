import type { ReportSchool } from '../../judge/report-schools.ts';
import { reportMessages as say } from '../messages.ts';

/** The two reports. Where no school wants to be told of what others wrote, that one keeps in the background. */
export function Ways({ schools }: { schools: readonly ReportSchool[] }) {
  const wanted = schools.some(({ wantsReports }) => wantsReports);
  return (
    <>
      {wanted && (
        <section class="own-panel" aria-labelledby="way-saw">
          <h2 id="way-saw">{say.saw.title}</h2>
          <p>{say.saw.what}</p>
          <Open href="#saw" words={say.saw.open} />
        </section>
      )}
      <section class="own-panel" aria-labelledby="way-how">
        <h2 id="way-how">{say.how.title}</h2>
        <p>{say.how.what}</p>
        <p class="byp-hint">{say.how.why}</p>
        <Open href="#how" words={say.how.open} />
      </section>
      {!wanted && (
        <p>
          {say.saw.lowKey}{' '}
          <a class="byp-link" href="#saw">
            {say.saw.open}
          </a>
        </p>
      )}
    </>
  );
}

function Open({ href, words }: { href: string; words: string }) {
  return (
    <p class="own-actions">
      <a class="byp-primary" href={href}>
        {words}
      </a>
    </p>
  );
}
