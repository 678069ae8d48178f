import type { ReaderRole } from '../../decide/types.ts';
import { popupMessages as say } from '../messages.ts';

interface RoleChoiceProps {
  role: ReaderRole;
  /** Whether the policy has questions that only governors and staff are asked. */
  staffQuestions: boolean;
  /** Who has set it, where it is not the reader's to choose. */
  setBy?: string | undefined;
  choose(role: ReaderRole): void;
}

/** What the reader is to the school: it brings a policy's questions for staff, or takes them away again. */
export function RoleChoice({ role, staffQuestions, setBy, choose }: RoleChoiceProps) {
  const roles = Object.entries(say.roles) as [ReaderRole, string][];
  return (
    <fieldset class="byp-section byp-roles" disabled={setBy !== undefined}>
      <legend>
        <h2>{say.role}</h2>
      </legend>
      {roles.map(([kind, label]) => (
        <label key={kind}>
          <input
            type="radio"
            name="byp-role"
            checked={kind === role}
            onChange={() => choose(kind)}
          />
          {label}
        </label>
      ))}
      <p class="byp-hint">{staffQuestions ? say.roleChanges : say.roleChangesNothing}</p>
      <p class="byp-hint">{setBy ? say.roleSet(setBy) : say.roleStays}</p>
    </fieldset>
  );
}
