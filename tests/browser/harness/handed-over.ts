import type { Worker } from 'playwright-core';
import type { OwnView } from './driver.ts';

/** The links that were handed to the browser for a mail program or a phone, so far. */
export type HandedOver = () => Promise<string[]>;

type Update = (tab: number, change: { url?: string }, done?: () => void) => Promise<void> | void;
interface Tabs {
  update: Update;
}
type Noted = typeof globalThis & { handed: string[]; chrome: { tabs: Tabs } };

/** Notes them from here on in Chromium's background, in place of having them followed. */
export async function handedOverInChromium(worker: Worker): Promise<HandedOver> {
  await worker.evaluate(() => {
    const noted = globalThis as Noted;
    const { tabs } = noted.chrome;
    const real = tabs.update;
    noted.handed = [];
    tabs.update = (tab, change, done) => {
      if (!/^(mailto|tel):/.test(change.url ?? '')) return real(tab, change, done);
      noted.handed.push(change.url ?? '');
      done?.();
    };
  });
  return () => worker.evaluate(() => (globalThis as Noted).handed);
}

/** The same in Firefox, whose own pages may hold the background's. The page has to stay open. */
export async function handedOverInFirefox(own: OwnView): Promise<HandedOver> {
  await own.evaluate(async () => {
    const noted = globalThis as Noted;
    const { browser } = globalThis as unknown as {
      browser: { runtime: { getBackgroundPage(): Promise<{ browser: { tabs: Tabs } }> } };
    };
    const { tabs } = (await browser.runtime.getBackgroundPage()).browser;
    const real = tabs.update;
    noted.handed = [];
    tabs.update = async (tab, change) => {
      if (!/^(mailto|tel):/.test(change.url ?? '')) return real(tab, change);
      noted.handed.push(change.url ?? '');
    };
  }, undefined);
  return () => own.evaluate(() => (globalThis as Noted).handed, undefined);
}
