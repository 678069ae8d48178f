import type { Verdict } from '../../decide/types.ts';
import { cardMessages } from '../messages.ts';

/** More would be a list of accusations instead of a reminder. */
const SHOWN = 6;

/** The draft's own words that were noticed, and why, in plain words. */
export function Noticed({ verdict }: { verdict: Verdict }) {
  const words = verdict.noticed.slice(0, SHOWN);
  return (
    <div class="byp-noticed">
      {words.length > 0 && (
        <>
          <p class="byp-lead">{cardMessages.noticed}</p>
          <ul class="byp-words">
            {words.map((word) => (
              <li key={word}>
                <q dir="auto">{word}</q>
              </li>
            ))}
          </ul>
        </>
      )}
      {verdict.reasons.length > 0 && (
        <p class="byp-reasons">{cardMessages.reasons(verdict.reasons.slice(0, 3))}</p>
      )}
    </div>
  );
}
