import { isolate } from '../messages/isolate.ts';
import { policyWords, policyMessages as say } from '../messages.ts';
import type { PolicyView } from './types.ts';

interface PartProps {
  view: PolicyView;
  fill(words: string): string;
}

/** The four "before you post" questions, word for word, and whose they are where the policy has none of its own. */
export function FourQuestions({ view: { policy, questionsFrom, school }, fill }: PartProps) {
  const borrowed = policy.origin.school !== questionsFrom;
  return (
    <>
      <p class="policy-lead">{borrowed ? say.questionsFrom(questionsFrom) : say.questionsLead}</p>
      <ol class="policy-asked policy-numbered">
        {policy.questions.map(({ id, rule, short, text }) => (
          <li key={id} data-rule={rule}>
            <Question
              short={fill(short)}
              text={fill(text)}
              own={policyWords.questions[id]}
              school={school}
            />
          </li>
        ))}
      </ol>
    </>
  );
}

/** The short questions for what the policy itself expects, with its words. */
export function Expectations({ view: { policy, school }, fill }: PartProps) {
  return (
    <>
      <p class="policy-lead">{say.expectationsLead}</p>
      <ul class="policy-asked">
        {policy.expectations.map(({ id, rule, short, text, readers }) => (
          <li key={id} data-rule={rule}>
            <Question
              short={fill(short)}
              text={fill(text)}
              own={policyWords.questions[`${policy.id}/${id}`]}
              school={school}
            />
            {readers === 'staff' && <p class="policy-small">{say.forStaff}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

interface QuestionProps {
  /** In English, the school's name in place. */
  short: string;
  text: string;
  /** In the family's language, where it isn't English. */
  own: (typeof policyWords.questions)[string] | undefined;
  school: string;
}

/** The policy's own words are never replaced: a translation stands beneath. */
function Question({ short, text, own, school }: QuestionProps) {
  const fill = (said: string) => said.replaceAll('{school}', () => isolate(school));
  return (
    <>
      {own ? (
        <h3>{fill(own.short)}</h3>
      ) : (
        <h3 lang="en-GB" dir="ltr">
          {short}
        </h3>
      )}
      <blockquote lang="en-GB" dir="ltr">
        {text}
      </blockquote>
      {own && <p class="policy-translation">{fill(own.text)}</p>}
    </>
  );
}
