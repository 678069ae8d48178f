import type { NoticedLevel } from '../../report/kinds.ts';
import { reportWords, diaryMessages as say } from '../messages.ts';
import { LevelMark } from './level-mark.tsx';
import { Month } from './month.tsx';
import { monthsOf } from './months.ts';
import type { DiaryContents, DiarySeen } from './types.ts';

interface CalendarProps {
  seen: DiarySeen;
  contents: DiaryContents;
}

/** The days that the diary keeps, the latest month first, each day with the mark of its loudest draft. */
export function Calendar({ seen: { today, levels }, contents }: CalendarProps) {
  const { drafts, keepDays, weeks } = contents;
  return (
    <section class="own-section" aria-labelledby="calendar">
      <h2 id="calendar">{say.calendar}</h2>
      <p>{drafts > 0 ? say.sum(drafts, keepDays) : say.nothingYet}</p>
      {drafts > 0 && (
        <>
          <div class="diary-months">
            {monthsOf(weeks).map((month) => (
              <Month key={month.first} month={month} today={today} />
            ))}
          </div>
          <Key levels={levels} />
        </>
      )}
    </section>
  );
}

function Key({ levels }: { levels: readonly NoticedLevel[] }) {
  return (
    <div class="diary-key">
      <h3>{say.marks}</h3>
      <ul>
        {levels.map((level) => (
          <li key={level}>
            <LevelMark level={level} /> {reportWords.levels[level]}
          </li>
        ))}
        <li>
          <span class="diary-today-key" aria-hidden="true" /> {say.today}
        </li>
      </ul>
    </div>
  );
}
