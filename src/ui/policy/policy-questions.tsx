import { policyMessages as say } from '../messages.ts';
import type { PolicyView } from './types.ts';

interface PartProps {
  view: PolicyView;
  fill(words: string): string;
}

/** The four "before you post" questions, word for word, and whose they are where the policy has none of its own. */
export function FourQuestions({ view: { policy, questionsFrom }, fill }: PartProps) {
  const borrowed = policy.origin.school !== questionsFrom;
  return (
    <>
      <p class="policy-lead">{borrowed ? say.questionsFrom(questionsFrom) : say.questionsLead}</p>
      <ol class="policy-asked policy-numbered">
        {policy.questions.map(({ id, rule, short, text }) => (
          <li key={id} data-rule={rule}>
            <h3>{fill(short)}</h3>
            <blockquote>{fill(text)}</blockquote>
          </li>
        ))}
      </ol>
    </>
  );
}

/** The short questions for what the policy itself expects, with its words. */
export function Expectations({ view: { policy }, fill }: PartProps) {
  return (
    <>
      <p class="policy-lead">{say.expectationsLead}</p>
      <ul class="policy-asked">
        {policy.expectations.map(({ id, rule, short, text, readers }) => (
          <li key={id} data-rule={rule}>
            <h3>{fill(short)}</h3>
            <blockquote>{fill(text)}</blockquote>
            {readers === 'staff' && <p class="policy-small">{say.forStaff}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
