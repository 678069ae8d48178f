import { allElements, calling, focused, isSeen } from './tree-walk.ts';

/** What a screen reader has been told of by itself: all words in live regions, and those of what has the keyboard. */
export function announced(): string {
  const live = allElements().filter((one) =>
    one.matches(
      '[role=status], [role=alert], [role=log], [aria-live=polite], [aria-live=assertive], output',
    ),
  );
  const at = focused();
  const named = at?.getAttribute('aria-labelledby') ?? '';
  const labels = named
    .split(' ')
    .map((id) => (id ? (document.getElementById(id)?.textContent ?? '') : ''));
  return [...live.map((one) => one.textContent), at !== document.body && at?.textContent, ...labels]
    .filter(Boolean)
    .join(' | ')
    .replace(/\s+/g, ' ');
}

const heard: string[] = [];

/** Notes from here on what the live regions of this tree say, beginning with what they say now. */
export function listenTo(tree: ShadowRoot): void {
  const note = () => {
    for (const one of tree.querySelectorAll('[role=status], [aria-live]')) {
      const words = (one.textContent ?? '').trim();
      if (words !== '' && words !== heard.at(-1)) heard.push(words);
    }
  };
  note();
  new MutationObserver(note).observe(tree, {
    subtree: true,
    childList: true,
    characterData: true,
  });
}

/** What was noted so far. */
export function said(): string[] {
  return heard;
}

/** Links of one part of the page that have the same words and lead to different places. */
export function sameWordedLinks(): string[] {
  const places = new Map<Element | null, Map<string, string>>();
  return allElements().flatMap((one) => {
    if (!one.matches('a[href]') || !isSeen(one)) return [];
    const part = one.closest('section, article, nav, ul, ol');
    const known = places.get(part) ?? new Map<string, string>();
    places.set(part, known);
    const { href } = one as HTMLAnchorElement;
    const before = known.get(calling(one));
    known.set(calling(one), href);
    return before !== undefined && before !== href ? [`${calling(one)} leads to two places`] : [];
  });
}

/** Fields for what somebody types that would offer to fill it in from elsewhere. */
export function remembering(): string[] {
  return allElements()
    .filter((one) =>
      one.matches('input:not([type=radio], [type=checkbox], [type=file], [type=date])'),
    )
    .filter((one) => one.getAttribute('autocomplete') !== 'off')
    .map(calling);
}

/** The page's language and title, and whether a zoom by fingers is kept from it. */
export function head(): { lang: string; title: string; viewport: string } {
  const viewport = document.querySelector<HTMLMetaElement>('meta[name=viewport]')?.content ?? '';
  return { lang: document.documentElement.lang, title: document.title, viewport };
}
