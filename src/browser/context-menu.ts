import { browser } from 'wxt/browser';
import { openReportWith, seenFrom } from './report-seen.ts';

const ID = 'tell-the-school';

interface ContextMenu {
  /** What it says, in the family's language. */
  title(): Promise<string>;
  /** Whether it is to be there. */
  isWanted(): Promise<boolean>;
  /** Calls back whenever either may be another. */
  onChange(listener: () => void): void;
}

/**
 * Keeps one line in the browser's own menu over web pages, by which the family begins a report of what it points at. The
 * press itself gives the words and the address: nothing of the page is read, on whatever site. To be called while the
 * background starts.
 */
export function offerContextMenu({ title, isWanted, onChange }: ContextMenu): void {
  // Firefox for Android has no such menu.
  const menus: typeof browser.contextMenus | undefined = browser.contextMenus;
  if (!menus) return;
  menus.onClicked.addListener((press) => {
    if (press.menuItemId === ID) void openReportWith(seenFrom(press));
  });

  async function set(): Promise<void> {
    const wanted = await isWanted();
    // The browser keeps it over restarts, and refuses a second one of the same id.
    await menus?.removeAll();
    if (!wanted) return;
    menus?.create({
      id: ID,
      title: await title(),
      contexts: ['page', 'selection', 'link'],
      documentUrlPatterns: ['*://*/*'],
    });
  }
  let latest: Promise<void> = Promise.resolve();
  const follow = () => {
    latest = latest.then(set).catch(() => {});
  };
  onChange(follow);
  follow();
}
