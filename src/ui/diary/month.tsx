import { useId } from 'preact/hooks';
import { dateInWords } from '../messages/words.ts';
import { reportWords, diaryMessages as say } from '../messages.ts';
import { LevelMark } from './level-mark.tsx';
import type { MonthShown } from './months.ts';

/** A week of which only the days’ names are shown: the fifth of January 1970 was a Monday. */
const NAMED = ['05', '06', '07', '08', '09', '10', '11'].map((day) => `1970-01-${day}`);

const inWords = (day: string, format: Intl.DateTimeFormatOptions): string =>
  dateInWords(new Date(day), { ...format, timeZone: 'UTC' });

/** One month as a plain table: a screen reader goes through it day by day, and each day says what it holds. */
export function Month({ month, today }: { month: MonthShown; today: string }) {
  const id = useId();
  return (
    <div class="diary-month">
      <h3 id={id}>{inWords(month.first, { month: 'long', year: 'numeric' })}</h3>
      <table aria-labelledby={id}>
        <thead>
          <tr>
            {NAMED.map((day) => (
              <th key={day} scope="col" abbr={inWords(day, { weekday: 'long' })}>
                {inWords(day, { weekday: 'short' })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {month.weeks.map((days) => (
            <tr key={days.find(Boolean)?.day}>
              {days.map((day, at) =>
                day ? (
                  <Day key={day.day} day={day} isToday={day.day === today} />
                ) : (
                  <td key={NAMED[at]} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type DayProps = { day: NonNullable<MonthShown['weeks'][number][number]>; isToday: boolean };

function Day({ day: { day, count, level, kept }, isToday }: DayProps) {
  return (
    <td
      class={['diary-day', !kept && 'diary-beyond', isToday && 'diary-today']
        .filter(Boolean)
        .join(' ')}
      aria-current={isToday ? 'date' : undefined}
    >
      <span class="diary-date">{Number(day.slice(8))}</span>
      {level && (
        <span class="diary-noticed">
          <LevelMark level={level} />
          {count > 1 && <span aria-hidden="true">{count}</span>}
          <span class="byp-hidden">{say.onDay(count, reportWords.levels[level])}</span>
        </span>
      )}
    </td>
  );
}
