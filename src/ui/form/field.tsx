import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Label, labelledBy } from './label.tsx';

export interface FieldProps {
  label: string;
  hint?: ComponentChildren;
  value: string;
  onInput(value: string): void;
  /** Called when it is left, to put right what is easily put right. */
  tidy?(value: string): string;
  /** What is wrong with it and what to write instead, a sentence each. */
  faults?: readonly string[];
  /** Whether its faults are shown although nobody has been in it yet. */
  seen?: boolean;
  /** Lines; one makes a plain field. */
  rows?: number;
  type?: 'text' | 'date' | 'password';
  /** Suggestions. */
  list?: readonly string[];
  class?: string;
}

/** A field with its label, its hint, and what is wrong with it once it was left. */
export function Field(props: FieldProps) {
  const { label, hint, value, onInput, tidy, faults = [], seen = false, rows = 1, type } = props;
  const id = useId();
  const [left, setLeft] = useState(false);
  const shown = left || seen ? faults : [];
  const described = [hint && `${id}-hint`, shown.length > 0 && `${id}-fault`].filter(Boolean);
  const field = {
    ...labelledBy(id),
    value,
    'aria-describedby': described.join(' ') || undefined,
    'aria-invalid': shown.length > 0 || undefined,
    onInput: (event: Event) => onInput((event.currentTarget as HTMLInputElement).value),
    onBlur: (event: Event) => {
      const typed = (event.currentTarget as HTMLInputElement).value;
      const neat = tidy?.(typed) ?? typed;
      if (neat !== typed) onInput(neat);
      setLeft(true);
    },
  };
  return (
    <div class={`form-field ${props.class ?? ''}`}>
      <Label of={id}>{label}</Label>
      {hint && (
        <p class="byp-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {rows > 1 ? (
        <textarea {...field} rows={rows} autocomplete="off" spellcheck={false} />
      ) : (
        inputOf(type, field, props.list && `${id}-list`)
      )}
      {props.list && (
        <datalist id={`${id}-list`}>
          {props.list.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
      <div aria-live="polite">
        {shown.length > 0 && (
          <ul class="form-faults" id={`${id}-fault`}>
            {shown.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

type InputField = { id: string; value: string } & Record<string, unknown>;

function inputOf(type: FieldProps['type'], field: InputField, list: string | undefined) {
  switch (type) {
    case 'date':
      return <input {...field} type="date" />;
    case 'password':
      return <input {...field} type="password" autocomplete="off" />;
    default:
      return <input {...field} type="text" autocomplete="off" spellcheck={false} list={list} />;
  }
}
