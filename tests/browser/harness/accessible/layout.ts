import { allElements, calling, isOnlyHeard, isSeen } from './tree-walk.ts';

/** What makes the page, or a part of it other than a table, wider than the window. */
export function sideways(): string[] {
  const { scrollWidth } = document.documentElement;
  const wide = allElements()
    .filter((one) => isSeen(one) && !isOnlyHeard(one))
    .filter((one) => {
      const { left, right } = one.getBoundingClientRect();
      return right > innerWidth + 0.5 || left < -0.5;
    });
  const scrolls = allElements().filter(
    (one) =>
      /auto|scroll/.test(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth,
  );
  // What only sticks out of a box that hides it is no wider for it.
  if (scrollWidth <= innerWidth && scrolls.length === 0) return [];
  return [
    `${scrollWidth} px of ${innerWidth}`,
    ...wide.slice(-5).map(calling),
    ...scrolls.map((one) => `${calling(one)} scrolls sideways`),
  ];
}

/** Boxes that cut words off which they hold themselves. */
export function cutOff(): string[] {
  const holders = allElements().filter(
    (one) =>
      [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()) &&
      isSeen(one) &&
      !isOnlyHeard(one) &&
      !one.matches('textarea, select, option, script, style, title'),
  );
  return holders.filter(isCut).map(calling);
}

function isCut(holder: HTMLElement): boolean {
  const range = document.createRange();
  range.selectNodeContents(holder);
  const words = range.getBoundingClientRect();
  for (
    let one: HTMLElement | null = holder;
    one && one !== document.body;
    one = one.parentElement
  ) {
    const { overflowX, overflowY, clipPath } = getComputedStyle(one);
    if (clipPath !== 'none') return false;
    const box = one.getBoundingClientRect();
    const cutAcross = overflowX === 'hidden' || overflowX === 'clip';
    const cutDown = overflowY === 'hidden' || overflowY === 'clip';
    if (cutAcross && (words.right > box.right + 1.5 || words.left < box.left - 1.5)) return true;
    if (cutDown && (words.bottom > box.bottom + 1.5 || words.top < box.top - 1.5)) return true;
  }
  return false;
}

/** The spacing that WCAG 1.4.12 lets a reader choose, in every tree; taken back by the answer. */
export function spaceOut(): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }`);
  const trees = [document, ...allElements().flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  for (const tree of trees) tree.adoptedStyleSheets.push(sheet);
  return () => {
    for (const tree of trees) {
      tree.adoptedStyleSheets = [...tree.adoptedStyleSheets].filter((one) => one !== sheet);
    }
  };
}

/** What would move: animations that run, and styles that would start one. */
export function moving(): string[] {
  const still = /^(0s(, 0s)*)?$/;
  return allElements().flatMap((one) => {
    const { animationName, animationDuration, transitionDuration, scrollBehavior } =
      getComputedStyle(one);
    const found = [
      animationName !== 'none' && !still.test(animationDuration) && `animation ${animationName}`,
      !still.test(transitionDuration) && `transition of ${transitionDuration}`,
      scrollBehavior === 'smooth' && 'smooth scrolling',
      one.getAnimations().some(({ playState }) => playState === 'running') && 'something runs',
    ].filter(Boolean);
    return found.map((what) => `${calling(one)}: ${what}`);
  });
}
