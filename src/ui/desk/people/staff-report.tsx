import { useState } from 'preact/hooks';
import type { StaffReading } from '../../../desk/staff.ts';
import { deskMessages } from '../../messages.ts';
import { Choice } from '../field.tsx';
import { personName } from './person-name.ts';

const say = deskMessages.people;
/** Names that are told one by one; more would hide the question under them. */
const MOST_NAMED = 12;

interface StaffReportProps {
  read: StaffReading & { ok: true };
  takeIn(keepOthers: boolean): void;
  discard(): void;
}

/** What was read of a list, and what was not. */
export function StaffReport({ read, takeIn, discard }: StaffReportProps) {
  const { columns, people, gone, leavers, others, merged, problems, notes } = read;
  const [keep, setKeep] = useState<'keep' | 'drop'>('keep');
  return (
    <div class="desk-report">
      <div role="status">
        <h4>{people.length > 0 ? say.found(people.length, columns.rows) : say.none}</h4>
      </div>
      <p>{say.used(columns.used)}</p>
      {columns.dropped.length > 0 && <p class="desk-dropped">{say.dropped(columns.dropped)}</p>}
      {columns.unknown.length > 0 && <p class="byp-hint">{say.unknown(columns.unknown)}</p>}
      {leavers > 0 && <p class="byp-hint">{say.leavers(leavers)}</p>}
      {others > 0 && <p class="byp-hint">{say.others(others)}</p>}
      {merged > 0 && <p class="byp-hint">{say.merged(merged)}</p>}
      {problems.length > 0 && (
        <details class="form-more" open={problems.length <= 8}>
          <summary>{say.problems(problems.length)}</summary>
          <ul class="desk-lines">
            {problems.map(({ row, code, reason, remedy }) => (
              <li key={`${row}${code}`}>{say.problem(row, reason, remedy)}</li>
            ))}
          </ul>
        </details>
      )}
      {notes.length > 0 && (
        <details class="form-more">
          <summary>{say.notes(notes.length)}</summary>
          <ul class="desk-lines">
            {notes.map(({ row, code, note }) => (
              <li key={`${row}${code}`}>{say.note(row, note)}</li>
            ))}
          </ul>
        </details>
      )}
      {gone.length > 0 && (
        <>
          <Choice
            label={say.gone(gone.length)}
            options={[
              { value: 'keep', label: say.goneKeep },
              { value: 'drop', label: say.goneDrop, hint: say.goneHint },
            ]}
            value={keep}
            onChoose={(next) => setKeep(next)}
          />
          <p class="byp-hint">
            {gone.slice(0, MOST_NAMED).map(personName).join(', ')}
            {gone.length > MOST_NAMED && ' …'}
          </p>
        </>
      )}
      <div class="desk-buttons">
        {people.length > 0 && (
          <button type="button" class="byp-primary" onClick={() => takeIn(keep === 'keep')}>
            {say.takeIn(people.length)}
          </button>
        )}
        <button type="button" class="byp-secondary" onClick={discard}>
          {say.discard}
        </button>
      </div>
    </div>
  );
}
