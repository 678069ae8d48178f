import { storage } from '@wxt-dev/storage';
import { browser } from 'wxt/browser';

const SCRIPT_ID = 'watch-asked';
const begun = storage.defineItem<boolean>('session:begun');

/** Watches the sites that the parent asked for, from now on and after every start of the browser. */
export async function watchAsked(): Promise<void> {
  const granted = (await browser.permissions.getAll()).origins ?? [];
  const declared = new Set(declaredOrigins());
  const matches = granted.filter((origin) => !declared.has(origin));
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: SCRIPT_ID, matches, js: ['watch.js'], runAt: 'document_start', allFrames: true },
  ]);
  await watchOpenPages(matches);
}

/**
 * Puts the watcher into pages that were open before the extension was installed, updated or switched on. The browser
 * tells of the first two only; what is kept for the session is empty after each of them.
 */
export async function watchOpenPagesOnce(): Promise<void> {
  if (await begun.getValue()) return;
  await begun.setValue(true);
  await watchOpenPages(declaredOrigins());
}

async function watchOpenPages(matches: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.allSettled(
    tabs.map(({ id }) =>
      browser.scripting.executeScript({
        target: { tabId: id as number, allFrames: true },
        files: ['/watch.js'],
      }),
    ),
  );
}

function declaredOrigins(): string[] {
  const { host_permissions = [], permissions = [] } = browser.runtime.getManifest() as {
    host_permissions?: string[];
    permissions?: string[];
  };
  return [...host_permissions, ...permissions].filter((one) => one.includes('://'));
}
