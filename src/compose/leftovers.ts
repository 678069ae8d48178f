import { shadowRootOf } from './shadow.ts';

/**
 * Removes cards that an earlier version left behind: Firefox ends a content script without a word when its
 * extension is updated, and its card would stay for good.
 */
export function removeLeftovers(): void {
  for (const element of document.querySelectorAll('[popover="manual"]')) {
    if (shadowRootOf(element)?.querySelector('.byp-place')) element.remove();
  }
}
