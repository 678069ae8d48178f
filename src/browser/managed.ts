import { storage } from '@wxt-dev/storage';
import { browser } from 'wxt/browser';
import type { ManagedValuesSource } from '../judge/packs-in-force.ts';

/**
 * Chromium gives an empty object for the first seconds of its first run, until its policies are loaded: it is asked
 * again as Privacy Badger does it, 15 times, every 300 ms. (`storage.managed.onChanged` is heard as well; Firefox,
 * which loads its policies before all else, has no such event.)
 */
const TIMES = 15;
const PAUSE = 300;

/** Once in a session is enough: an idle background starts anew many times an hour. */
const awaited = storage.defineItem<boolean>('session:managed-awaited');

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** What an administrator has set. Firefox rejects where nothing is. */
async function readValues(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get();
  } catch {
    return {};
  }
}

/** The administrator's settings, and word of their changes. To be used while the background starts. */
export const managedValues: ManagedValuesSource = {
  read: readValues,
  onChange(listener) {
    onManagedChange(listener);
    void awaitValues(listener);
  },
};

/** Calls back after any change that the browser tells of. */
export function onManagedChange(listener: () => void): void {
  browser.storage.managed.onChanged?.addListener(listener);
}

async function awaitValues(found: () => void): Promise<void> {
  if (await awaited.getValue()) return;
  if (await managedKnown()) found();
  await awaited.setValue(true);
}

/** Waits until the administrator's settings are there, or surely none are. @returns whether there are any. */
export async function managedKnown(): Promise<boolean> {
  for (let time = 0; time < TIMES; time++) {
    if (Object.keys(await readValues()).length > 0) return true;
    await sleep(PAUSE);
  }
  return false;
}
