import { h, render } from 'preact';
import { expect } from 'vitest';
import type { DeskPorts } from '../../../../src/desk/desk.ts';
import type { Step } from '../../../../src/desk/steps.ts';
import { DeskPage } from '../../../../src/ui/desk/desk-page.tsx';
import type { DrawnCard } from '../../../../src/ui/desk/try/types.ts';
import { type MemoryBrowser, memoryBrowser, memoryDesk } from '../../desk/memory-desk.ts';
import { eventually } from '../../eventually.ts';

/** What the card's place has been told to show. */
export const drawn: Parameters<DrawnCard['show']>[] = [];

/** Opens the desk's page in a tab of a browser in memory. */
export function openDesk(browser: MemoryBrowser = memoryBrowser(), ports: Partial<DeskPorts> = {}) {
  const memory = memoryDesk(browser, ports);
  const drawCard = () => ({
    show: (...what: Parameters<DrawnCard['show']>) => void drawn.push(what),
    clear: () => {},
  });
  render(h(DeskPage, { desk: memory.desk, drawCard }), document.body);
  return { ...memory, browser };
}

/** Closes the page and forgets its address. */
export function closeDesk(): void {
  render(null, document.body);
  location.hash = '';
  drawn.length = 0;
}

export const says = (words: string | RegExp) =>
  eventually(() => expect(document.body.textContent).toMatch(words));

export const goTo = async (step: Step): Promise<void> => {
  location.hash = step;
  window.dispatchEvent(new Event('hashchange'));
  await eventually(() =>
    expect(document.querySelector('[aria-current=step]')?.getAttribute('href')).toBe(`#${step}`),
  );
};

const named = (element: Element): string =>
  (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A button, or a link, by its name. */
export function button(name: string): HTMLButtonElement {
  const all = [...document.querySelectorAll<HTMLButtonElement>('button, a')];
  const found = all.find((one) => named(one) === name);
  if (!found) throw new Error(`no "${name}" among ${all.map(named).join(' | ')}`);
  return found;
}

/** Waits until there is such a button and presses it. */
export const press = async (name: string): Promise<void> => {
  await eventually(() => expect(button(name).disabled).not.toBe(true));
  button(name).click();
};

/** A field by its label. */
export function field(label: string): HTMLInputElement {
  const found = [...document.querySelectorAll('label')].find(
    ({ textContent }) => textContent?.trim() === label,
  );
  const element = found && (document.getElementById(found.htmlFor) ?? found.querySelector('input'));
  if (!element) throw new Error(`no field "${label}"`);
  return element as HTMLInputElement;
}

/** Types into a field and leaves it. */
export function type(label: string, text: string): void {
  const input = field(label);
  input.focus();
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new FocusEvent('blur'));
}

/** Chooses among radio buttons, or ticks a box, by what stands beside it. */
export function choose(label: string): void {
  const found = [
    ...document.querySelectorAll<HTMLInputElement>('[type=radio], [type=checkbox]'),
  ].find(
    ({ parentElement }) =>
      parentElement?.querySelector('.form-option-label')?.textContent?.trim() === label,
  );
  if (!found) throw new Error(`no choice "${label}"`);
  found.click();
}

/** Hands a file to the field that takes one, as its file chooser does. */
export function handIn(name: string, text: string, at = 0): void {
  const input = document.querySelectorAll<HTMLInputElement>('input[type=file]')[at];
  if (!input) throw new Error('no place for a file');
  const file = new File([text], name);
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** What is wrong with a field, as it is read out with it. */
export const faultOf = (label: string): string =>
  (field(label).getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter((id) => id.endsWith('-fault'))
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ');

/** Waits until the work is kept. */
export const kept = () => says(/Saved in this browser at \d\d:\d\d/);
