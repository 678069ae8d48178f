import { useMemo, useState } from 'preact/hooks';
import type { PersonDraft } from '../../../desk/draft.ts';
import { deskMessages } from '../../messages.ts';
import type { Bench } from '../bench.ts';
import { BringStaff } from './bring-staff.tsx';
import { PeopleTable } from './people-table.tsx';
import { personName } from './person-name.ts';

const say = deskMessages.people;

/** Staff and governors: brought by a list, looked over, and changed by hand. */
export function PeopleStep({ bench }: { bench: Bench }) {
  const { desk, work, edit } = bench;
  const { people } = work.draft;
  const [editing, setEditing] = useState<string>();
  const [removed, setRemoved] = useState<{ person: PersonDraft; at: number }>();
  const warnings = useMemo(() => desk.peopleWarnings(people), [desk, people]);

  const setPeople = (next: (now: PersonDraft[]) => PersonDraft[]) =>
    edit((now) => ({ ...now, people: next(now.people) }));
  const add = () => {
    const person = desk.newPersonDraft(desk.freeId(people, 'staff'), 'staff');
    setPeople((now) => [person, ...now]);
    setEditing(person.id);
  };
  const remove = (person: PersonDraft) => {
    setRemoved({ person, at: people.indexOf(person) });
    setPeople((now) => now.filter(({ id }) => id !== person.id));
  };
  const undo = () => {
    if (!removed) return;
    setPeople((now) => now.toSpliced(removed.at, 0, removed.person));
    setRemoved(undefined);
  };

  return (
    <>
      <p class="desk-lead">{say.lead}</p>
      <BringStaff bench={bench} />
      <section class="desk-list">
        <div class="desk-list-head">
          <h3>{say.list(people.length)}</h3>
          <button type="button" class="byp-secondary" onClick={add}>
            {say.add}
          </button>
        </div>
        <div role="status">
          {removed && (
            <p class="desk-told">
              {say.removed(personName(removed.person))}{' '}
              <button type="button" class="byp-link" onClick={undo}>
                {say.undo}
              </button>
            </p>
          )}
        </div>
        {people.length === 0 && <p class="byp-hint">{say.empty}</p>}
        {people.length > 0 && warnings.length > 0 && (
          <details class="form-more" open={warnings.length < 6}>
            <summary>
              {say.look} ({warnings.length})
            </summary>
            <ul class="desk-lines">
              {warnings.map(({ code, ids, words }) => (
                <li key={`${code}${ids.join()}`}>{words}</li>
              ))}
            </ul>
          </details>
        )}
        {people.length > 0 && (
          <PeopleTable
            bench={bench}
            warnings={warnings}
            editing={editing}
            setEditing={setEditing}
            remove={remove}
          />
        )}
      </section>
    </>
  );
}
