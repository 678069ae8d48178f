import type { ReaderRole } from '../../decide/types.ts';
import { Choice } from '../form/choice.tsx';
import { optionsMessages, popupMessages, setBy } from '../messages.ts';
import { Part } from './part.tsx';
import type { Options } from './use-options.ts';

/** What the reader is to the school, as the popup asks it too. */
export function RolePart({ port, seen, act }: Options) {
  const say = popupMessages;
  const set = seen.managed?.reader;
  const roles = Object.entries(say.roles) as [ReaderRole, string][];
  return (
    <Part name="role" lead={optionsMessages.role.lead}>
      <Choice
        label={say.role}
        value={set ?? seen.role}
        disabled={set !== undefined}
        onChoose={(role) => void act(() => port.chooseRole(role))}
        options={roles.map(([value, label]) => ({ value, label }))}
      />
      <p class="byp-hint">{seen.staffQuestions ? say.roleChanges : say.roleChangesNothing}</p>
      <p class="byp-hint">{set ? say.roleSet(setBy(seen.managed?.setBy)) : say.roleStays}</p>
    </Part>
  );
}
