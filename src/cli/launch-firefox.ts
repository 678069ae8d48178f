import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { FoundBrowser } from './browsers.ts';
import type { LaunchOptions, Running } from './launch.ts';

interface GeckoManifest {
  browser_specific_settings: { gecko: { id: string } };
}

/** Starts Firefox with the extension, as a temporary add-on, and an otherwise empty profile. */
export async function launchFirefox(
  found: FoundBrowser,
  { extension, headless, profile, args = [] }: LaunchOptions,
): Promise<Running> {
  const manifest = JSON.parse(
    readFileSync(join(extension, 'manifest.json'), 'utf8'),
  ) as GeckoManifest;
  // Firefox makes up the extension's origin in each profile; choosing it beforehand is how to know it.
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: found.path,
    headless,
    userDataDir: profile,
    defaultViewport: headless ? { width: 1100, height: 900 } : null,
    // Without it the protocol may not open a page of the extension.
    args: ['-remote-allow-system-access', ...args],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({
        [manifest.browser_specific_settings.gecko.id]: uuid,
      }),
    },
  });
  await browser.installExtension(extension);
  return { browser, home: `moz-extension://${uuid}`, method: 'temporary add-on' };
}
