import { useId } from 'preact/hooks';
import { MOST_PART, type NoteParts } from '../../notes/note.ts';
import { Label, labelledBy } from '../form/label.tsx';
import { noteMessages as say } from '../messages.ts';
import { GrowingText } from './growing-text.tsx';

interface PromptsProps {
  parts: NoteParts;
  /** Lines of the first field and of the other two, to begin with. */
  rows: readonly [first: number, others: number];
  write(change: Partial<NoteParts>): void;
}

/** The three gentle prompts. Only the first is asked for; the others may stay empty. */
export function Prompts({ parts, rows, write }: PromptsProps) {
  return (
    <>
      <Prompt
        label={say.happened}
        rows={rows[0]}
        value={parts.happened}
        onInput={(happened) => write({ happened })}
      />
      <Prompt
        label={say.tried}
        hint={say.optional}
        rows={rows[1]}
        value={parts.tried}
        onInput={(tried) => write({ tried })}
      />
      <Prompt
        label={say.right}
        hint={say.optional}
        rows={rows[1]}
        value={parts.right}
        onInput={(right) => write({ right })}
      />
    </>
  );
}

interface PromptProps {
  label: string;
  hint?: string;
  rows: number;
  value: string;
  onInput(value: string): void;
}

function Prompt({ label, hint, rows, value, onInput }: PromptProps) {
  const id = useId();
  return (
    <div class="note-field">
      <div class="note-label">
        <Label of={id} class="byp-heading">
          {label}
        </Label>
        {hint && (
          <span id={`${id}-hint`} class="byp-hint">
            {hint}
          </span>
        )}
      </div>
      <GrowingText
        {...labelledBy(id)}
        rows={rows}
        value={value}
        maxLength={MOST_PART}
        aria-describedby={hint && `${id}-hint`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
