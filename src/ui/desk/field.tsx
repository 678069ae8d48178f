import type { FieldFault } from '../../desk/check.ts';
import { type ChoiceProps, Choice as PlainChoice } from '../form/choice.tsx';
import { type FieldProps, Field as PlainField } from '../form/field.tsx';
import { deskMessages } from '../messages.ts';

const say = deskMessages.frame;

/** With the faults of the pack at this place in the desk's own words. */
type Checked<Props> = Omit<Props, 'faults'> & { faults?: readonly FieldFault[] };

const inWords = (faults: readonly FieldFault[] = []): string[] => [
  ...new Set(faults.map(faultWords)),
];

function faultWords({ field, entry, fault, remedy }: FieldFault): string {
  const instead = say.remedies[field] ?? remedy;
  return entry === undefined ? say.fault(fault, instead) : say.faultInLine(entry, fault, instead);
}

/** A field of the pack. */
export function Field({ faults, ...props }: Checked<FieldProps>) {
  return <PlainField {...props} faults={inWords(faults)} />;
}

/** One of a few, for a field of the pack. */
export function Choice<Value extends string>({ faults, ...props }: Checked<ChoiceProps<Value>>) {
  return <PlainChoice {...props} faults={inWords(faults)} />;
}
