import { Fragment } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { PersonDraft } from '../../../desk/draft.ts';
import type { ImportWarning } from '../../../pack/import/warnings.ts';
import { Label, labelledBy } from '../../form/label.tsx';
import { deskMessages } from '../../messages.ts';
import type { Bench } from '../bench.ts';
import { PersonForm } from './person-form.tsx';
import { PersonRow } from './person-row.tsx';

const say = deskMessages.people;

/** Rows that are drawn at a time: a trust's thousands would keep the page from answering. */
const AT_A_TIME = 50;

interface PeopleTableProps {
  bench: Bench;
  warnings: readonly ImportWarning[];
  editing: string | undefined;
  setEditing(id: string | undefined): void;
  remove(person: PersonDraft): void;
}

const isFound = (person: PersonDraft, words: string): boolean =>
  [person.title, person.forename, person.surname, person.job, person.aliases]
    .join(' ')
    .toLowerCase()
    .includes(words.trim().toLowerCase());

/** The people as a table, with what is worth a look beside each. */
export function PeopleTable(props: PeopleTableProps) {
  const { bench, warnings, editing, setEditing, remove } = props;
  const { people } = bench.work.draft;
  const [words, setWords] = useState('');
  const [most, setMost] = useState(AT_A_TIME);
  const id = useId();
  const found = words.trim() === '' ? people : people.filter((one) => isFound(one, words));
  const shown = found.slice(0, most);
  const marksOf = (person: PersonDraft): string[] => [
    ...new Set(
      warnings
        .filter(({ ids }) => ids.includes(person.id))
        .flatMap(({ code }) => say.marks[code] ?? []),
    ),
  ];
  return (
    <>
      {people.length > 8 && (
        <div class="form-field">
          <Label of={id}>{say.find}</Label>
          <input
            {...labelledBy(id)}
            type="search"
            value={words}
            autocomplete="off"
            onInput={(event) => {
              setWords(event.currentTarget.value);
              setMost(AT_A_TIME);
            }}
          />
        </div>
      )}
      <table class="desk-table">
        <thead>
          <tr>
            <th scope="col">{say.columns.name}</th>
            <th scope="col">{say.columns.job}</th>
            <th scope="col">{say.columns.class}</th>
            <th scope="col">{say.columns.kind}</th>
            <th scope="col">
              <span class="byp-hidden">{say.columns.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((person) => (
            <Fragment key={person.id}>
              <PersonRow
                bench={bench}
                person={person}
                marks={marksOf(person)}
                open={editing === person.id}
                toggle={() => setEditing(editing === person.id ? undefined : person.id)}
                remove={() => remove(person)}
              />
              {editing === person.id && (
                <tr class="desk-edit">
                  <td colSpan={5}>
                    <PersonForm bench={bench} person={person} close={() => setEditing(undefined)} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
      {found.length > AT_A_TIME && (
        <p class="byp-hint" role="status">
          {say.shown(shown.length, found.length)}
        </p>
      )}
      {found.length > shown.length && (
        <div class="desk-buttons">
          <button type="button" class="byp-secondary" onClick={() => setMost(most + AT_A_TIME)}>
            {say.showMore(Math.min(AT_A_TIME, found.length - shown.length))}
          </button>
        </div>
      )}
    </>
  );
}
