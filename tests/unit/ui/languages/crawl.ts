import { render } from 'preact';
import { act } from 'preact/test-utils';
import { unsaid } from './pseudo.ts';

/** Waits until the page has drawn what it waited for itself: until a few turns have changed nothing. */
async function settle(): Promise<void> {
  let before = '';
  for (let calm = 0; calm < 3; ) {
    await act(() => new Promise<void>((done) => setTimeout(done)));
    const now = document.body.textContent ?? '';
    calm = now === before ? calm + 1 : 0;
    before = now;
  }
}

const pressable = () =>
  [...document.querySelectorAll<HTMLElement>('button, input, summary')].filter(
    (one) => !one.matches('[disabled], [type=text], [type=file], [type=date]'),
  );

/**
 * What no catalogue says of a page, as it opens and after each single press of what can be pressed on it.
 *
 * @param draw draws the page anew into the body.
 * @param data what the page shows that is said by nobody.
 */
export async function unsaidOf(draw: () => void, data: readonly string[] = []): Promise<string[]> {
  const found = new Set<string>();
  const open = async () => {
    render(null, document.body);
    draw();
    await settle();
  };
  const look = () => {
    for (const text of unsaid(document.body, data)) found.add(text);
  };
  await open();
  look();
  const count = pressable().length;
  if (count === 0) throw new Error(`nothing to press on: ${document.body.textContent}`);
  for (let at = 0; at < count; at++) {
    await open();
    const one = pressable()[at];
    if (!one) continue;
    one.click();
    await settle();
    look();
  }
  render(null, document.body);
  return [...found];
}
