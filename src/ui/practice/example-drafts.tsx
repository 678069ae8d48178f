import { useState } from 'preact/hooks';
import type { Level } from '../../decide/types.ts';
import { Icon } from '../icons.tsx';
import { practiceMessages as say } from '../messages.ts';

/** Drafts about the invented school of the example pack, and what each might bring up. In English, as they are read. */
const EXAMPLES: readonly { likely: Level; draft: string }[] = [
  { likely: 'none', draft: 'Has anyone got a spare pair of football boots, size 2?' },
  { likely: 'chip', draft: 'What a lovely harvest assembly at Fernhollow, thank you all!' },
  { likely: 'card', draft: 'Mrs Ashdown at Fernhollow has ignored us again' },
  {
    likely: 'pause',
    draft: 'Mr Pettifer at Fernhollow is an idiot and he grabbed that lad in 4B by the arm',
  },
  {
    likely: 'help',
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
            <p class="practice-likely">{say.likely[likely]}</p>
            <p class="practice-words" lang="en-GB" dir="ltr">
              {draft}
            </p>
            <button
              type="button"
              class="byp-secondary"
              aria-label={say.copyOf(draft)}
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
