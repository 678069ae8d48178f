import { expect } from 'vitest';
import { eventually } from '../../eventually.ts';

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const all = <E extends HTMLElement>(selector: string) => [
  ...document.querySelectorAll<E>(selector),
];

export const text = () => plain(document.body.textContent);
export const says = (words: string | RegExp) => eventually(() => expect(text()).toMatch(words));
export const button = (name: string) =>
  eventually(() => {
    const names = all('button').map((one) => plain(one.textContent));
    const found = all<HTMLButtonElement>('button')[names.indexOf(name)];
    if (!found) throw new Error(`no button “${name}” among ${names.join(' | ')}`);
    return found;
  });
export const press = async (name: string) => (await button(name)).click();

/** The field of this label. */
export const field = (label: string) => {
  const named = all<HTMLLabelElement>('label').find((one) => plain(one.textContent) === label);
  const found = named && (document.getElementById(named.htmlFor) as HTMLInputElement | null);
  if (!found) throw new Error(`no field “${label}”`);
  return found;
};

/** Types into a field and leaves it. */
export async function fill(label: string, value: string): Promise<void> {
  const found = field(label);
  found.value = value;
  found.dispatchEvent(new Event('input', { bubbles: true }));
  found.dispatchEvent(new FocusEvent('blur'));
  await eventually(() => expect(field(label).value).not.toBe(undefined));
}

/** Chooses one of a few. */
export function choose(label: string): void {
  const found = all<HTMLLabelElement>('.form-option').find((one) =>
    plain(one.textContent).startsWith(label),
  );
  if (!found) throw new Error(`no choice “${label}”`);
  found.querySelector('input')?.click();
}
