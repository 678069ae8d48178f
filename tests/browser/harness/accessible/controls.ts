import { allElements, calling, focused, isOnlyHeard, isSeen, pressedAt } from './tree-walk.ts';

const CONTROLS =
  'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]:not([contenteditable=false])';

const isOff = (element: HTMLElement) =>
  element.matches(':disabled') || element.closest('[inert]') !== null;

/** The controls that Tab comes to, in the order of the page; of radio buttons that belong together one. */
function tabStops(): HTMLElement[] {
  const stops = allElements().filter(
    (one) => one.matches(CONTROLS) && one.tabIndex >= 0 && !isOff(one) && isSeen(one),
  );
  return stops.filter((one) => {
    if (!one.matches('input[type=radio]')) return true;
    const { name, checked } = one as HTMLInputElement;
    if (checked) return true;
    const group = stops.filter(
      (other) => other.matches('[type=radio]') && (other as HTMLInputElement).name === name,
    ) as HTMLInputElement[];
    return !group.some((other) => other.checked) && group[0] === one;
  });
}

/** A stop of the keyboard, and what is wrong with it. */
export interface Stop {
  /** its place among all stops, or -1 */
  at: number;
  name: string;
  faults: string[];
}

/** What Tab should come to, by name. */
export function stops(): string[] {
  return tabStops().map(calling);
}

/** Where the keyboard is now. */
export function stop(): Stop {
  const at = focused();
  const element = at as HTMLElement;
  const name = calling(at);
  if (name === 'nothing') return { at: -1, name, faults: [] };
  return {
    at: tabStops().indexOf(element),
    name,
    faults: [...unmarked(element), ...covered(element)],
  };
}

/** What shows no ring when the keyboard is on it. */
export function unmarkedStops(): string[] {
  return tabStops().flatMap((one) => {
    one.focus({ focusVisible: true } as FocusOptions);
    return focused() === one ? unmarked(one) : [];
  });
}

/** A ring around it, or around the label that stands for it. */
function unmarked(element: HTMLElement): string[] {
  const bearers = [element, ...((element as HTMLInputElement).labels ?? [])];
  const ringed = bearers.some((one) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
    const drawn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
    return drawn && outlineColor !== 'rgba(0, 0, 0, 0)' && !(isOnlyHeard(one) || isTiny(one));
  });
  return ringed ? [] : [`nothing marks ${calling(element)}`];
}

const isTiny = (element: Element) => element.getBoundingClientRect().width < 4;

/** Something of it has to be in sight, on top. */
function covered(element: HTMLElement): string[] {
  const places = pressedAt(element).flatMap((one) =>
    [...one.getClientRects()].map((box) => ({ one, box })),
  );
  const inSight = places.some(({ one, box }) =>
    [0.1, 0.5, 0.9].some((across) =>
      [0.2, 0.5, 0.8].some((down) => {
        const [x, y] = [box.x + box.width * across, box.y + box.height * down];
        return x >= 0 && y >= 0 && x < innerWidth && y < innerHeight && isAt(one, x, y);
      }),
    ),
  );
  return inSight ? [] : [`${calling(element)} is out of sight when the keyboard is on it`];
}

function isAt(element: Element, x: number, y: number): boolean {
  let top = document.elementFromPoint(x, y);
  while (top?.shadowRoot) {
    const within = top.shadowRoot.elementFromPoint(x, y);
    if (!within || within === top) break;
    top = within;
  }
  for (let one = top; one; one = one.parentElement ?? hostOf(one)) if (one === element) return true;
  return false;
}

const hostOf = (element: Element) => (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** Targets smaller than 24 × 24 CSS pixels, other than links within a sentence. */
export function smallTargets(): string[] {
  const controls = allElements().filter(
    (one) => one.matches(CONTROLS) && one.tabIndex >= 0 && isSeen(one) && !isOff(one),
  );
  return controls.flatMap((one) => {
    const boxes = pressedAt(one).map((place) => place.getBoundingClientRect());
    if (boxes.some(({ width, height }) => width >= 23.9 && height >= 23.9)) return [];
    if (isInSentence(one)) return [];
    const [box] = boxes;
    return [`${calling(one)}: ${Math.round(box?.width ?? 0)} × ${Math.round(box?.height ?? 0)}`];
  });
}

function isInSentence(link: HTMLElement): boolean {
  if (getComputedStyle(link).display !== 'inline') return false;
  const around = link.parentElement?.textContent?.trim() ?? '';
  return around.length > (link.textContent?.trim().length ?? 0) + 1;
}
