import type { ComponentChildren } from 'preact';

interface LabelProps {
  /** The id of its control, which takes `labelledBy` in return. */
  of: string;
  class?: string;
  children: ComponentChildren;
}

/**
 * The visible label of a control. Each tells of the other: of a label that alone says whose it is, Firefox now and then
 * makes no name, in a page that was drawn while the machine was busy.
 */
export function Label({ of, class: look, children }: LabelProps) {
  return (
    <label id={`${of}-label`} class={look} for={of}>
      {children}
    </label>
  );
}

/** What the control needs that a `Label` names. */
export const labelledBy = (id: string) => ({ id, 'aria-labelledby': `${id}-label` });
