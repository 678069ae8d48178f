import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Route } from '../../decide/types.ts';
import { noteMessages as say } from '../messages.ts';

interface AddresseesProps {
  people: readonly Route[];
  chosen: string | undefined;
  choose(route: Route): void;
  /** What is told of each where there is room for it. */
  more?(route: Route): ComponentChildren;
}

/** Whom the note is for: one of the school's ways, in the order to try. */
export function Addressees({ people, chosen, choose, more }: AddresseesProps) {
  const name = useId();
  return (
    <fieldset class="note-people">
      <legend class="byp-heading">{say.who}</legend>
      {people.map((person) => (
        <label key={person.id} class="note-person">
          <input
            type="radio"
            name={name}
            checked={person.id === chosen}
            onChange={() => choose(person)}
          />
          <span>
            <bdi>{person.label}</bdi>
            {person.hint && <span class="byp-hint">{person.hint}</span>}
            {more?.(person)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
