import { allElements, calling, isSeen } from './tree-walk.ts';

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** The accessible name of a control, as far as tests use it. */
function nameOf(element: HTMLElement): string {
  const labelled = element.getAttribute('aria-label');
  if (labelled) return plain(labelled);
  const label = (element as HTMLInputElement).labels?.[0];
  if (!label) return plain(element.textContent);
  const own = label.querySelector('.form-option-label');
  return plain((own ?? label).textContent);
}

/**
 * Puts the keyboard on the control of this name, as soon as there is one that can be used: the first, or the one under
 * this heading. Answers what kind it is, or an empty text where there is none.
 */
export function goTo(name: string, under?: string): string {
  const places = under === undefined ? [document.documentElement] : placesUnder(under);
  for (const place of places) {
    const found = allElements(place).find(
      (one) =>
        one.matches(
          'button, [role=button], a[href], input, select, textarea, summary, [contenteditable=true]',
        ) &&
        !one.matches(':disabled') &&
        isSeen(one) &&
        nameOf(one) === name,
    );
    if (!found) continue;
    found.focus();
    return `${found.localName} ${(found as HTMLInputElement).type ?? ''}`;
  }
  return '';
}

/** Puts the keyboard on what chooses a file: the field, or where that can't be come to, the button before it. */
export function goToFile(): boolean {
  const field = document.querySelector<HTMLElement>('input[type=file]');
  const chooser = field && isSeen(field) ? field : field?.parentElement?.querySelector('button');
  chooser?.focus();
  return Boolean(chooser);
}

function placesUnder(heading: string): HTMLElement[] {
  return allElements()
    .filter(
      (one) => one.matches('h1, h2, h3, h4, legend, summary') && plain(one.textContent) === heading,
    )
    .flatMap((one) => one.parentElement ?? []);
}

/** Everything that the page says, those parts too that lie in an open shadow root. */
export function text(): string {
  return plain(
    [document.body, ...allElements(document).flatMap(({ shadowRoot }) => shadowRoot ?? [])]
      .map((one) => one.textContent)
      .join(' '),
  );
}

/** The controls that can be pressed, for a message when one isn't found. */
export function named(): string[] {
  return allElements()
    .filter((one) => one.matches('button, a[href], input, summary') && isSeen(one))
    .map(calling);
}
