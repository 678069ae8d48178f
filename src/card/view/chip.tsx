import type { Verdict } from '../../decide/types.ts';
import { Mark } from '../../ui/mark.tsx';
import { cardMessages, productName } from '../../ui/messages.ts';

/** The accessible name that chip and card share: it begins "Before you post". */
export function cardName(verdict: Verdict): string {
  return verdict.level === 'help'
    ? cardMessages.helpName
    : cardMessages.name(verdict.questions.length, verdict.school);
}

/** The small mark that opens the questions; quieter where the draft only mentions the school. */
export function Chip({ verdict, unfold }: { verdict: Verdict; unfold(): void }) {
  return (
    <button
      type="button"
      class={verdict.level === 'chip' ? 'byp-chip byp-chip-quiet' : 'byp-chip'}
      aria-label={cardName(verdict)}
      aria-expanded={false}
      onClick={unfold}
    >
      <Mark size={20} />
      <span>{productName}</span>
    </button>
  );
}
