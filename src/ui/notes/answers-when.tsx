import type { Route } from '../../decide/types.ts';
import { cardMessages } from '../messages.ts';

/** When somebody answers there, and how soon, as the school has it. */
export function AnswersWhen({ route: { hours, replies } }: { route: Route }) {
  return (
    <>
      {hours && (
        <span class="byp-hint">
          <bdi>{hours}</bdi>
        </span>
      )}
      {replies && <span class="byp-hint">{cardMessages.replies(replies)}</span>}
    </>
  );
}
