let scope: ParentNode = document;

/** From now on only what lies in this is looked at. */
export function lookInto(part: ParentNode): void {
  scope = part;
}

/** Every element that is looked at in the order of its nodes, through open shadow roots. Runs in the page. */
export function allElements(root: ParentNode = scope): HTMLElement[] {
  return [...root.children].flatMap((one) => [
    one as HTMLElement,
    ...(one.shadowRoot ? allElements(one.shadowRoot) : []),
    ...allElements(one),
  ]);
}

/** Whether it has a box that somebody could see. */
export function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
}

/** Whether it is only there to be read out: a pixel large, and clipped. */
export function isOnlyHeard(element: Element): boolean {
  return element.closest('.byp-hidden') !== null;
}

/** What a test calls it: its kind and the beginning of its words. */
export function calling(element: Element | null): string {
  if (!element || element === document.body || element === document.documentElement)
    return 'nothing';
  const field = element as HTMLInputElement;
  const words =
    element.getAttribute('aria-label') || field.labels?.[0]?.textContent || element.textContent;
  const type = element.localName === 'input' ? ` ${field.type}` : '';
  return `${element.localName}${type} “${(words ?? '').replace(/\s+/g, ' ').trim().slice(0, 60)}”`;
}

/** What has the keyboard, within open shadow roots too. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** What stands for a control where it is pressed: for a field hidden behind its label, or a small one, the label. */
export function pressedAt(control: Element): Element[] {
  const labels = [...((control as HTMLInputElement).labels ?? [])];
  const small = control.matches('[type=radio], [type=checkbox], [type=file]');
  return small ? [control, ...labels].filter(isSeen) : [control];
}
