import { mailLink } from '../../notes/mail-link.ts';
import { HOW_IT_WENT } from '../../report/how-it-went.ts';
import type { Report } from '../../report/report.ts';
import { sayFor } from '../../report/say-for.ts';
import { schoolMail, schoolsWords } from '../messages/school-mail.ts';

export interface SchoolMail {
  /** A `mailto:` link. */
  href: string;
  /** Whether the whole report is in the mail; if not, its file has to go with it. */
  carriesReport: boolean;
}

/**
 * A mail with a report in it, as far as the link of a mail program has room: sealed lines, or plain words where the
 * school has no key. Always in English, which the school reads.
 *
 * @param address the recipient's link; where it is no `mailto:`, the mail has no address yet.
 * @param armored the sealed report as text; undefined where it is not sealed.
 */
export function mailToSchool(
  report: Report,
  { school, address, armored }: { school: string; address: string; armored: string | undefined },
): SchoolMail {
  const bodies =
    armored === undefined
      ? [plainMail(report, school)]
      : [`${schoolMail.sealed}\n\n${armored}`, armored];
  const subject = schoolMail.subject(school);
  const whole = bodies
    .map((body) => mailLink(address, subject, body))
    .find(({ carriesText }) => carriesText);
  if (whole) return { href: whole.href, carriesReport: true };
  return { href: mailLink(address, subject, schoolMail.attached).href, carriesReport: false };
}

function plainMail(report: Report, school: string): string {
  const groups = sayFor(school, report, schoolsWords).map(({ heading, lines }) =>
    [
      ...(heading === undefined ? [] : [`${heading}:`]),
      ...lines.map(({ label, value }) => `${label}: ${value}`),
    ].join('\n'),
  );
  const notice = report.format === HOW_IT_WENT ? [] : [schoolsWords.othersWords];
  return [schoolMail.plain, ...notice, ...groups].join('\n\n');
}
