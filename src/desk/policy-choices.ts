import { policies } from '../policies/index.ts';
import type { Policy } from '../policies/schema.ts';

/** One of the five policies, as far as a school needs to know it to choose. */
export interface PolicyChoice {
  id: string;
  document: string;
  /** The school that wrote it. */
  school: string;
  /** `2024-11` or a day; absent where the document bears none. */
  date?: string | undefined;
  /** Whom it addresses. */
  audience: string;
  /** What its own questions are about, the weightiest first; none where it has only the four. */
  about: Policy['expectations'][number]['about'][];
  /** Whether it has questions that only governors and staff are asked. */
  staff: boolean;
  /** Where the law has moved on, or the policy asks for more than a school may. */
  notes: { id: string; says: string; note: string }[];
}

function choice({ id, origin, expectations, rules }: Policy): PolicyChoice {
  const { document, school, date, audience } = origin;
  return {
    id,
    document,
    school,
    date,
    audience,
    about: [...new Set(expectations.filter(({ readers }) => !readers).map(({ about }) => about))],
    staff: expectations.some(({ readers }) => readers === 'staff'),
    notes: rules.flatMap(({ id: rule, says, note }) =>
      note ? [{ id: rule, says, note: note.text }] : [],
    ),
  };
}

/** The five policies to choose from. */
export const POLICY_CHOICES: readonly PolicyChoice[] = policies.map(choice);
