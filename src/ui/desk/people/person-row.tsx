import type { PersonDraft } from '../../../desk/draft.ts';
import { deskMessages } from '../../messages.ts';
import type { Bench } from '../bench.ts';
import { personName } from './person-name.ts';

const say = deskMessages.people;

interface PersonRowProps {
  bench: Bench;
  person: PersonDraft;
  /** What is worth a look, in a few words each. */
  marks: readonly string[];
  open: boolean;
  toggle(): void;
  remove(): void;
}

/** One person in the table. */
export function PersonRow({ bench, person, marks, open, toggle, remove }: PersonRowProps) {
  const name = personName(person);
  const at = bench.work.draft.people.indexOf(person);
  const faulty = !open && bench.desk.faultsAt(bench.checked, `people[${at}]`).length > 0;
  return (
    <tr class={open ? 'desk-open' : undefined}>
      <th scope="row">
        {name}
        {person.aliases.trim() && <span class="byp-hint">{person.aliases}</span>}
        {(faulty || marks.length > 0) && (
          <span class="desk-marks">
            {faulty && (
              <span class="desk-mark desk-mark-faulty">{deskMessages.frame.toMend(1)}</span>
            )}
            {marks.map((mark) => (
              <span key={mark} class="desk-mark">
                {mark}
              </span>
            ))}
          </span>
        )}
      </th>
      <td data-label={say.columns.job}>{person.job}</td>
      <td data-label={say.columns.class}>{person.class || person.year}</td>
      <td data-label={say.columns.kind}>{say.kinds[person.kind]}</td>
      <td class="desk-actions">
        <button
          type="button"
          class="byp-link"
          aria-expanded={open}
          aria-label={say.editName(name)}
          onClick={toggle}
        >
          {say.edit}
        </button>
        <button type="button" class="byp-link" aria-label={say.removeName(name)} onClick={remove}>
          {say.remove}
        </button>
      </td>
    </tr>
  );
}
