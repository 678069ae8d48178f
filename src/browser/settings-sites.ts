import { browser } from 'wxt/browser';
import { siteOf } from '../compose/sites/index.ts';
import { declaredOrigins, endWatchers } from './watched-origins.ts';

/** A site that the parent asked for beyond those of the extension itself. */
export interface AskedSite {
  /** As the browser has it: `*://gardening.example/*`. */
  origin: string;
  /** Its host; undefined for all sites there are. */
  host: string | undefined;
}

/** The ids of the sites that the extension came with the leave to see, in its manifest's order. */
export function declaredSites(): string[] {
  return [...new Set(declaredOrigins().map((origin) => siteOf(hostOf(origin) ?? '').id))];
}

/** The sites that the parent asked for. */
export async function askedSites(): Promise<AskedSite[]> {
  const granted = (await browser.permissions.getAll()).origins ?? [];
  const declared = declaredOrigins();
  return granted
    .filter((origin) => !declared.includes(origin))
    .map((origin) => ({ origin, host: hostOf(origin) }));
}

/** Takes back the leave to see sites that the parent asked for. The background hears of it and watches no longer. */
export async function giveBack(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  // Afterwards the browser lets nobody in to end them, and they would go on until the page is left.
  await endWatchers(origins);
  await browser.permissions.remove({ origins: [...origins] });
}

/** Calls back when the leave to see a site was given or taken back. */
export function onAskedChange(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}

/** The host of a match pattern: `*://*.facebook.com/*` → `facebook.com`. */
function hostOf(pattern: string): string | undefined {
  const host = /^[^:]+:\/\/(?:\*\.)?([^/*]+)\//.exec(pattern)?.[1];
  return host?.toLowerCase();
}
