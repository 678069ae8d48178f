import type { ComponentChildren } from 'preact';
import type { ShownQuestion, Verdict } from '../../decide/types.ts';
import { cardMessages } from '../messages.ts';

/** Two questions are read; the rest stay below, within reach. */
const IN_FRONT = 2;

function QuestionList({ questions, ...rest }: { questions: ShownQuestion[]; class: string }) {
  return (
    <ol {...rest}>
      {questions.map((question) => (
        <li key={question.id} class="byp-question">
          <h4 class="byp-short">{question.short}</h4>
          <blockquote class="byp-policy-words" lang="en-GB" dir="ltr">
            {question.text}
          </blockquote>
          {question.translation && <p class="byp-translation">{question.translation}</p>}
        </li>
      ))}
    </ol>
  );
}

interface QuestionsProps {
  verdict: Verdict;
  folded?: boolean;
  /** Stands above them; on a small screen below the first ones, so that a question is in sight. */
  children?: ComponentChildren;
}

/**
 * The policy's expectations that this draft touches, then its questions: those that fit in front, the rest in a
 * disclosure that starts open, so that all of them can be read without a press. Only the very first is large.
 */
export function Questions({ verdict, folded = false, children }: QuestionsProps) {
  const expectations = verdict.questions.filter(({ from }) => from === 'expectation');
  const considerations = verdict.questions.filter(({ from }) => from === 'consideration');
  const front = folded ? [] : considerations.filter((q) => q.fits).slice(0, IN_FRONT);
  const rest = considerations.filter((q) => !front.includes(q));
  if (verdict.questions.length === 0) return null;
  return (
    <div class="byp-questions">
      {children}
      {expectations.length > 0 && (
        <>
          <h3 class="byp-heading">{cardMessages.expectations}</h3>
          <QuestionList class="byp-front" questions={expectations} />
        </>
      )}
      {front.length > 0 && (
        <>
          <h3 class="byp-heading">{cardMessages.fits(front.length)}</h3>
          {expectations.length === 0 && <p class="byp-source">{cardMessages.policyWords}</p>}
          <QuestionList class="byp-front" questions={front} />
        </>
      )}
      {rest.length > 0 && (
        <details class="byp-rest" open={!folded}>
          <summary>
            {front.length > 0
              ? cardMessages.otherQuestions(rest.length)
              : cardMessages.allQuestions(rest.length)}
          </summary>
          <QuestionList class="" questions={rest} />
        </details>
      )}
    </div>
  );
}
