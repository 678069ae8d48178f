import { useState } from 'preact/hooks';
import { Icon } from '../icons.tsx';
import { practiceMessages as say } from '../messages.ts';

/** Drafts about the invented school of the example pack, and what each might bring up. */
const EXAMPLES: readonly { likely: string; draft: string }[] = [
  { likely: say.likely.none, draft: 'Has anyone got a spare pair of football boots, size 2?' },
  {
    likely: say.likely.chip,
    draft: 'What a lovely harvest assembly at Fernhollow, thank you all!',
  },
  { likely: say.likely.card, draft: 'Mrs Ashdown at Fernhollow has ignored us again' },
  {
    likely: say.likely.pause,
    draft: 'Mr Pettifer at Fernhollow is an idiot and he grabbed that lad in 4B by the arm',
  },
  {
    likely: say.likely.help,
    draft: 'The little boy in 4B at Fernhollow told me his stepdad beats him, he has bruises',
  },
];

/** Drafts to type or copy; nothing is put into a box by the page itself. */
export function ExampleDrafts() {
  const [copied, setCopied] = useState('');
  const copy = (draft: string) => navigator.clipboard.writeText(draft).then(() => setCopied(draft));
  return (
    <section class="practice-panel practice-try">
      <h2>{say.examples}</h2>
      <p class="byp-hint">{say.examplesLead(say.reviewPlace)}</p>
      <ul class="practice-examples">
        {EXAMPLES.map(({ likely, draft }) => (
          <li key={draft}>
            <p class="practice-likely">{likely}</p>
            <p class="practice-words">{draft}</p>
            <button
              type="button"
              class="byp-secondary"
              aria-label={`${say.copy}: ${draft}`}
              onClick={() => void copy(draft)}
            >
              <Icon name={copied === draft ? 'check' : 'copy'} size={14} />
              {copied === draft ? say.copied : say.copy}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
