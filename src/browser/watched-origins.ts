import { storage } from '@wxt-dev/storage';
import { type Browser, browser } from 'wxt/browser';
import { placesToWatch } from '../package/places-to-watch.ts';
import { endHere } from './running.ts';

type Script = Browser.scripting.RegisteredContentScript;

const WATCHER = 'watch.js';
/** Pages that answer do so within this time, in milliseconds: one that is frozen, or shows an alert, may never. */
const LONGEST_WAIT = 3000;
/** Set while pages that were open before this session of the extension have their watchers. */
const begun = storage.defineItem<boolean>('session:begun');

/**
 * Keeps what the browser watches as the family has agreed: on all sites that it lets the extension into, or nowhere. To
 * be called while the background starts.
 *
 * @param agreed whether anything may be watched.
 * @param onChange calls back whenever that may have changed.
 * @returns does it now; resolves when it is done, and rejects where the browser refused.
 */
export function keepWatch(
  agreed: () => Promise<boolean>,
  onChange: (listener: () => void) => void,
): () => Promise<void> {
  let latest: Promise<void> = Promise.resolve();
  /** One after the other, so that an older answer never has the last word. */
  const bring = (): Promise<void> => {
    const brought = latest.then(async () => ((await agreed()) ? watch() : leave()));
    latest = brought.catch(() => {});
    return brought;
  };
  const follow = () => void bring().catch(() => {});
  onChange(follow);
  browser.runtime.onStartup.addListener(follow);
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
  follow();
  return bring;
}

/** Ends the watchers in open pages of these match patterns. To be called while the browser lets the extension in. */
export const endWatchers = (matches: readonly string[]): Promise<void> =>
  inOpenPages(matches, { func: endHere });

async function watch(): Promise<void> {
  const wanted = await scripts();
  const known = await browser.scripting.getRegisteredContentScripts();
  const isNew = asText(known) !== asText(wanted);
  if (isNew) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts();
    if (wanted.length > 0) await register(wanted);
  }
  // After an installation, an update or a time switched off, open pages have none, and what is kept for the session is empty.
  if (!isNew && (await begun.getValue())) return;
  await begun.setValue(true);
  await inOpenPages(matchesOf(wanted), { files: [`/${WATCHER}`] });
}

async function register(wanted: Script[]): Promise<void> {
  try {
    await browser.scripting.registerContentScripts(wanted);
  } catch (cause) {
    // Beside a private window the extension runs twice, and the other may have been quicker.
    const known = await browser.scripting.getRegisteredContentScripts();
    if (asText(known) !== asText(wanted)) throw cause;
  }
}

async function leave(): Promise<void> {
  const known = await browser.scripting.getRegisteredContentScripts();
  const running = known.length > 0 || (await begun.getValue());
  if (known.length > 0) await browser.scripting.unregisterContentScripts();
  await begun.removeValue();
  if (running) await endWatchers(matchesOf(await scripts()));
}

/** What is to run in pages from their start. Where the browser's own leave is missing, it lets none of it in. */
async function scripts(): Promise<Script[]> {
  const granted = (await browser.permissions.getAll()).origins ?? [];
  const { sites, parts } = placesToWatch(declaredOrigins(), granted);
  const script = { runAt: 'document_start', allFrames: true, persistAcrossSessions: true } as const;
  const all: Script[] = [
    // Frames without an address of their own hold the editors of some sites.
    { ...script, js: [WATCHER], id: 'sites', matches: sites, matchOriginAsFallback: true },
    { ...script, js: [WATCHER], id: 'parts', matches: parts },
  ];
  return all.filter(({ matches = [] }) => matches.length > 0);
}

const asText = (some: readonly Script[]): string =>
  some
    .flatMap(({ id, matches = [] }) => matches.map((match) => `${id} ${match}`))
    .sort()
    .join('\n');

type InPage = { files: string[] } | { func: () => void };

const matchesOf = (some: readonly Script[]): string[] => some.flatMap((one) => one.matches ?? []);

async function inOpenPages(matches: readonly string[], what: InPage): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...matches] });
  const done = Promise.allSettled(
    tabs.map(({ id }) =>
      browser.scripting.executeScript({
        target: { tabId: id as number, allFrames: true },
        ...what,
      }),
    ),
  );
  await Promise.race([done, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT))]);
}

/** The match patterns that the extension came with the leave to see; Manifest V2 has them among its permissions. */
export function declaredOrigins(): string[] {
  const { host_permissions = [], permissions = [] } = browser.runtime.getManifest() as {
    host_permissions?: string[];
    permissions?: string[];
  };
  return [...host_permissions, ...permissions].filter((one) => one.includes('://'));
}
