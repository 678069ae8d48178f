import { browser } from 'wxt/browser';

const SCRIPT_ID = 'watch-asked';

/** Watches the sites that the parent asked for, now and after every start of the browser. */
export async function watchOrigin(_pattern: string): Promise<void> {
  await registerAsked();
}

/** Brings the registered script into line with the sites that the browser says were granted. */
export async function registerAsked(): Promise<void> {
  const granted = (await browser.permissions.getAll()).origins ?? [];
  const declared = new Set(declaredOrigins());
  const matches = granted.filter((origin) => !declared.has(origin));
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: SCRIPT_ID, matches, js: ['/watch.js'], runAt: 'document_start', allFrames: true },
  ]);
}

function declaredOrigins(): string[] {
  const manifest = browser.runtime.getManifest() as {
    host_permissions?: string[];
    permissions?: string[];
  };
  return [...(manifest.host_permissions ?? []), ...(manifest.permissions ?? [])];
}

/** Puts the watcher into pages that were open before the extension was installed or updated. */
export async function watchOpenPages(): Promise<void> {
  const tabs = await browser.tabs.query({
    url: declaredOrigins().filter((one) => one.includes('://')),
  });
  await Promise.allSettled(
    tabs.map(({ id }) =>
      browser.scripting.executeScript({
        target: { tabId: id as number, allFrames: true },
        files: ['/watch.js'],
      }),
    ),
  );
}
