import type { Page } from './driver.ts';

declare global {
  interface Window {
    changes: Set<string>;
  }
}

/**
 * Notes from here on what changes in the composer's document: which attribute on which element, and which kinds of
 * node come in. The card's host comes in under the root element or in an open dialog, and is not noted there.
 */
export function watchPage(page: Page): Promise<void> {
  return page.composer.evaluate(() => {
    window.changes = new Set();
    new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes } of records) {
        const isHost = (node: Node) =>
          /^[a-z]{4}-[a-z]{6}$/.test((node as Element).localName ?? '');
        const at = target === document.documentElement || target.nodeName === 'DIALOG';
        if (type === 'attributes' && !isHost(target)) {
          window.changes.add(`${attributeName} on ${target.nodeName}`);
        }
        for (const node of addedNodes) {
          if (!at || !isHost(node)) window.changes.add(`${node.nodeName} in ${target.nodeName}`);
        }
      }
    }).observe(document, { attributes: true, childList: true, subtree: true });
  }, undefined);
}

/** What has changed since `watchPage`. */
export function pageChanges(page: Page): Promise<string[]> {
  return page.composer.evaluate(() => [...window.changes], undefined);
}
