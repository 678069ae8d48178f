import { useEffect, useState } from 'preact/hooks';
import type { Route } from '../../decide/types.ts';
import type { ReportSchool } from '../../judge/report-schools.ts';
import type { Diary } from '../../report/diary.ts';
import { howItWent, reportableWeeks, standsOut } from '../../report/how-it-went.ts';
import { newReportId } from '../../report/report-id.ts';
import { mondayOf, weekOf, weeksAfter } from '../../report/week.ts';
import { Select } from '../form/choice.tsx';
import { reportMessages as say } from '../messages.ts';
import { sayDate } from '../policy/dates.ts';
import { FocusedHeading } from './focused-heading.tsx';
import { Give } from './give.tsx';
import { SchoolChoice } from './school-choice.tsx';
import type { ReportPort } from './types.ts';
import { WholeReport } from './whole-report.tsx';

interface HowPartProps {
  port: ReportPort;
  schools: readonly ReportSchool[];
}

/** *How it went*: one week of the diary as counts, or what to do first where there is none. */
export function HowPart({ port, schools: all }: HowPartProps) {
  const schools = all.filter(({ hasPack }) => hasPack);
  const [read, setRead] = useState<{ diary: Diary | undefined } | 'failed'>();
  useEffect(() => {
    port.diary().then(
      (diary) => setRead({ diary }),
      () => setRead('failed'),
    );
  }, [port]);
  return (
    <section class="own-section" aria-labelledby="how">
      <FocusedHeading id="how">{say.how.title}</FocusedHeading>
      <p>{say.how.what}</p>
      {schools.length === 0 && <p class="own-note">{say.how.noPack}</p>}
      {read === 'failed' && <p role="alert">{say.failed}</p>}
      {read && read !== 'failed' && !read.diary && (
        <div class="own-note">
          <p>{say.how.diaryOff}</p>
          <p>{say.how.diaryOffTodo}</p>
          <DiaryLink />
        </div>
      )}
      {read && read !== 'failed' && read.diary && (
        <WeekOfDiary port={port} schools={schools} kept={read.diary} />
      )}
    </section>
  );
}

function DiaryLink() {
  return (
    <a class="byp-secondary" href="diary.html">
      {say.how.openDiary}
    </a>
  );
}

function WeekOfDiary({ port, schools, kept }: HowPartProps & { kept: Diary }) {
  const today = port.today();
  const [diary, setDiary] = useState(kept);
  const weeksOf = (id: string) => reportableWeeks(diary, id, today);
  const [schoolId, setSchoolId] = useState(
    () => (schools.find(({ id }) => weeksOf(id).length > 0) ?? schools[0])?.id ?? '',
  );
  const [chosen, setChosen] = useState('');
  const school = schools.find(({ id }) => id === schoolId);
  const weeks = weeksOf(schoolId);
  const week = weeks.includes(chosen) ? chosen : (weeks[0] ?? '');
  const newId = useNewIds()(`${schoolId} ${week}`);
  const made = howItWent(diary, { pack: schoolId, week, today, newId });
  const again = kept.made.some((one) => one.pack === schoolId && one.week === week);
  if (!school) return null;
  return (
    <>
      <SchoolChoice schools={schools} value={schoolId} onChoose={setSchoolId} />
      {!made && <NoWeek school={school} diary={diary} today={today} />}
      {made && (
        <>
          <Select
            label={say.how.week}
            options={weeks.map((one) => [one, say.how.weekFrom(sayDate(mondayOf(one) ?? one))])}
            value={week}
            onChoose={setChosen}
          />
          {again && <p class="byp-hint">{say.how.again}</p>}
          {standsOut(made.report) && (
            <div class="own-note">
              <h3>{say.how.standsOut}</h3>
              <p>{say.how.standsOutWhy}</p>
            </div>
          )}
          <WholeReport key={week} report={made.report} school={school}>
            <p class="byp-hint">{say.how.merged}</p>
          </WholeReport>
          <Give
            key={`${schoolId} ${week}`}
            port={port}
            report={made.report}
            school={{ ...school, to: school.to.filter(isForCounts) }}
            given={async () => {
              await port.rememberMade({ pack: schoolId, week, id: made.report.id });
              setDiary(made.diary);
            }}
          />
        </>
      )}
    </>
  );
}

// Counts are nobody's complaint, so whoever hears those isn't asked.
const isForCounts = ({ kind }: Route) => ['report', 'office', 'head'].includes(kind);

/** A new number for each week of each school, the same as long as the page is open. */
function useNewIds(): (of: string) => string {
  const [ids] = useState(() => new Map<string, string>());
  return (of) => {
    const id = ids.get(of) ?? newReportId();
    ids.set(of, id);
    return id;
  };
}

interface NoWeekProps {
  school: ReportSchool;
  diary: Diary;
  today: string;
}

/** Why there is no week to tell of, and from when there will be one. */
function NoWeek({ school, diary, today }: NoWeekProps) {
  const week = weekOf(today);
  const begun = diary.entries.some(({ pack, day }) => pack === school.id && day.startsWith(week));
  const monday = mondayOf(weeksAfter(week)) ?? today;
  return (
    <div class="own-note">
      <p>{say.how.nothingOver(school.name)}</p>
      <p>{begun ? say.how.thisWeek(sayDate(monday)) : say.how.nothingNoticed}</p>
      <DiaryLink />
    </div>
  );
}
