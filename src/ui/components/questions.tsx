import type { ShownQuestion, Verdict } from '../../decide/types.ts';
import { cardMessages } from '../messages.ts';

/** Two questions are read; the rest stay below, within reach. */
const IN_FRONT = 2;

function Question({ question }: { question: ShownQuestion }) {
  return (
    <li class="byp-question">
      <h4 class="byp-short">{question.short}</h4>
      <blockquote class="byp-policy-words">{question.text}</blockquote>
    </li>
  );
}

/**
 * The policy's questions: those that fit this draft in front, the rest in a disclosure that starts
 * open, so that all of them can be read without a press.
 */
export function Questions({ verdict, folded = false }: { verdict: Verdict; folded?: boolean }) {
  const front = folded ? [] : verdict.questions.filter((q) => q.fits).slice(0, IN_FRONT);
  const rest = verdict.questions.filter((q) => !front.includes(q));
  if (verdict.questions.length === 0) return null;
  return (
    <div class="byp-questions">
      {front.length > 0 && (
        <>
          <h3 class="byp-heading">{cardMessages.fits(front.length)}</h3>
          <p class="byp-source">{cardMessages.policyWords(verdict.school)}</p>
          <ol class="byp-front">
            {front.map((q) => (
              <Question key={q.id} question={q} />
            ))}
          </ol>
        </>
      )}
      {rest.length > 0 && (
        <details class="byp-rest" open={!folded}>
          <summary>
            {front.length > 0
              ? cardMessages.otherQuestions(rest.length)
              : cardMessages.allQuestions(rest.length)}
          </summary>
          <ol>
            {rest.map((q) => (
              <Question key={q.id} question={q} />
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}
