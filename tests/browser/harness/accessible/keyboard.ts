import type { Visitor } from './visitor.ts';

/** In milliseconds. */
const SCROLLING = 1500;

/** Day, month, year and calendar of a field for a date, each of which Tab comes to. */
const PARTS = 4;
const isInParts = (name = '') => name.startsWith('input date');

/**
 * Goes through the whole page by Tab. Every control is come to, in the order of the page, seen, marked and not under
 * anything else; and the last lets go of the keyboard.
 *
 * @returns what is wrong, a line each
 */
export async function walkByTab(visitor: Visitor): Promise<string[]> {
  await visitor.view.evaluate(() => {
    // So that the first Tab comes to the first control, wherever the keyboard was before.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    scrollTo(0, 0);
  }, undefined);
  return walkOn(visitor);
}

/** Where the keyboard is, once the browser has scrolled there: it may take a few frames for that. */
async function settledStop(visitor: Visitor) {
  const end = performance.now() + SCROLLING;
  for (;;) {
    const here = await visitor.measure('stop');
    if (here.faults.length === 0) return here;
    if (performance.now() > end + SCROLLING) return here;
    // Firefox may undo its own scrolling where a page that was scrolled by a script moves at the same moment.
    if (performance.now() > end) await visitor.measure('bringIntoSight');
  }
}

/** The same from where the keyboard is, which may be on the first control already. */
export async function walkOn(visitor: Visitor): Promise<string[]> {
  const wanted = await visitor.measure('stops');
  const faults: string[] = [];
  const { at } = await visitor.measure('stop');
  const met = new Set<number>(at < 0 ? [] : [at]);
  let last = at;
  while (last < wanted.length - 1) {
    await visitor.view.press('Tab');
    const here = await settledStop(visitor);
    faults.push(...here.faults);
    if (here.at < 0) {
      faults.push(`after ${wanted[last] ?? 'the start'}, Tab came to ${here.name}`);
      break;
    }
    if (here.at < last || (here.at === last && !isInParts(here.name))) {
      faults.push(`Tab went from ${wanted[last]} to ${here.name}`);
      break;
    }
    met.add(here.at);
    last = here.at;
  }
  faults.push(...wanted.flatMap((name, at) => (met.has(at) ? [] : [`Tab never came to ${name}`])));
  for (let pressed = 0; pressed < (isInParts(wanted.at(-1)) ? PARTS : 1); pressed++) {
    await visitor.view.press('Tab');
  }
  const after = await visitor.measure('stop');
  if (wanted.length > 1 && after.at === wanted.length - 1) {
    faults.push(`${after.name} doesn’t let go of the keyboard`);
  }
  return faults;
}
