import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Label, labelledBy } from './label.tsx';

interface Option<Value extends string> {
  value: Value;
  label: ComponentChildren;
  hint?: ComponentChildren;
}

export interface ChoiceProps<Value extends string> {
  label: string;
  options: readonly Option<Value>[];
  value: Value;
  onChoose(value: Value): void;
  faults?: readonly string[];
  /** Somebody else has chosen. */
  disabled?: boolean;
}

/** One of a few, all in sight. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, options, value, onChoose, faults = [], disabled = false } = props;
  const id = useId();
  return (
    <fieldset
      class="form-choice"
      disabled={disabled}
      aria-describedby={faults.length > 0 ? `${id}-fault` : undefined}
    >
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value} class="form-option">
          <input
            type="radio"
            name={id}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>
            <span class="form-option-label">{option.label}</span>
            {option.hint && <span class="byp-hint">{option.hint}</span>}
          </span>
        </label>
      ))}
      {faults.length > 0 && (
        <ul class="form-faults" id={`${id}-fault`}>
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}

interface SelectProps<Value extends string> {
  label: string;
  hint?: string;
  options: readonly (readonly [Value, string])[];
  value: Value;
  onChoose(value: Value): void;
}

/** One of several, folded. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, hint, options, value, onChoose } = props;
  const id = useId();
  return (
    <div class="form-field">
      <Label of={id}>{label}</Label>
      {hint && (
        <p class="byp-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <select
        {...labelledBy(id)}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChoose(event.currentTarget.value as Value)}
      >
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A tick. */
export function Tick(props: {
  label: ComponentChildren;
  hint?: ComponentChildren;
  checked: boolean;
  onTick(checked: boolean): void;
  disabled?: boolean;
}) {
  return (
    <label class="form-option">
      <input
        type="checkbox"
        checked={props.checked}
        disabled={props.disabled}
        onChange={(event) => props.onTick(event.currentTarget.checked)}
      />
      <span>
        <span class="form-option-label">{props.label}</span>
        {props.hint && <span class="byp-hint">{props.hint}</span>}
      </span>
    </label>
  );
}
