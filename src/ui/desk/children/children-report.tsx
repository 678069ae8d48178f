import type { ChildrenReading } from '../../../desk/children.ts';
import { deskMessages } from '../../messages.ts';

const say = deskMessages.children;
const people = deskMessages.people;

/** What was read of a list of pupils, in numbers and headings only. */
export function ChildrenReport({ reading }: { reading: ChildrenReading }) {
  if (!reading.ok) {
    return (
      <p class="desk-told" role="status">
        {reading.fault.fault} {reading.fault.remedy}
      </p>
    );
  }
  const { columns, children, leavers, problems } = reading;
  return (
    <div class="desk-report">
      <div role="status">
        <h4>{say.found(children.length, columns.rows)}</h4>
      </div>
      <p>{say.used(columns.used)}</p>
      {columns.dropped.length > 0 && <p class="desk-dropped">{people.dropped(columns.dropped)}</p>}
      {leavers > 0 && <p class="byp-hint">{people.leavers(leavers)}</p>}
      {problems.length > 0 && (
        <details class="form-more" open={problems.length <= 8}>
          <summary>{people.problems(problems.length)}</summary>
          <ul class="desk-lines">
            {problems.map(({ row, code, reason, remedy }) => (
              <li key={`${row}${code}`}>{people.problem(row, reason, remedy)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
