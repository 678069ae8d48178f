import type { Desk } from '../../../desk/desk.ts';
import type { Reading } from '../../../report/open-reports.ts';
import { deskMessages } from '../../messages.ts';
import { sayDate } from '../../policy/dates.ts';

const say = deskMessages.reports;

type RefusedOne = Reading & { ok: false };

/** The files that could not be used, by what is wrong with them and what to do. */
export function Refused({ desk, readings }: { desk: Desk; readings: readonly Reading[] }) {
  const refused = readings.filter((reading) => !reading.ok);
  const bad = refused.filter(({ why }) => why !== 'doubled');
  const doubled = refused.filter(({ why }) => why === 'doubled');
  const reasons = [...new Set(bad.map(({ why }) => why))];
  return (
    <>
      {bad.length > 0 && (
        <section class="desk-notice desk-refused">
          <h4>{say.refusedTitle(bad.length)}</h4>
          {reasons.map((why) => (
            <div key={why}>
              <p>
                <strong>{say.refused[why].happened}</strong> {say.refused[why].todo}
              </p>
              <Files desk={desk} files={bad.filter((one) => one.why === why)} />
            </div>
          ))}
        </section>
      )}
      {doubled.length > 0 && (
        <details class="form-more">
          <summary>{say.doubledTitle(doubled.length)}</summary>
          <Files desk={desk} files={doubled} />
        </details>
      )}
    </>
  );
}

function Files({ desk, files }: { desk: Desk; files: readonly RefusedOne[] }) {
  return (
    <ul class="desk-lines">
      {files.map((file, at) => {
        const more = detailOf(desk, file);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and the list never changes
          <li key={at}>
            {/* A stranger has named it, in whatever direction. */}
            <bdi class="desk-file">{file.name}</bdi>
            {more && `, ${more}`}
          </li>
        );
      })}
    </ul>
  );
}

/** What of one file's reason is not said of all that share it. */
function detailOf({ reports }: Desk, refused: RefusedOne): string {
  switch (refused.why) {
    case 'foreign-school':
      return say.forSchool(refused.school);
    case 'from-the-future': {
      const monday = reports.mondayOf(refused.of);
      return monday ? say.ofWeek(sayDate(monday)) : say.ofDay(sayDate(refused.of));
    }
    case 'doubled':
      return refused.first === undefined ? '' : say.sameAs(refused.first);
    default:
      return '';
  }
}
