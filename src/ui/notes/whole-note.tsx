import { useId } from 'preact/hooks';
import { Label, labelledBy } from '../form/label.tsx';
import { noteMessages as say } from '../messages.ts';
import { GrowingText } from './growing-text.tsx';

interface WholeNoteProps {
  text: string;
  /** Whether the draft had a photo, which can't come along. */
  photo: boolean;
  field: { current: HTMLTextAreaElement | null };
}

/** The finished note as it leaves, to be read whole, or marked and copied by hand. */
export function WholeNote({ text, photo, field }: WholeNoteProps) {
  const id = useId();
  return (
    <div class="note-field">
      <Label of={id} class="byp-heading">
        {say.whole}
      </Label>
      <span id={`${id}-hint`} class="byp-hint">
        {say.wholeHint}
      </span>
      <GrowingText
        class="note-whole"
        {...labelledBy(id)}
        field={field}
        readOnly
        rows={4}
        value={text}
        aria-describedby={`${id}-hint`}
      />
      {photo && <p class="byp-hint">{say.photo}</p>}
    </div>
  );
}
