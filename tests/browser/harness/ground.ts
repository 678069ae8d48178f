import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startChromium } from './chromium.ts';
import type { Driver, StartOptions } from './driver.ts';
import { startFirefox } from './firefox.ts';

export type Kind = Driver['kind'];

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const folders = { chromium: 'chrome-mv3', firefox: 'firefox-mv2' };

/** The folder of the built extension, the very files that a family installs. Throws when it has not been built. */
export function product(kind: Kind): string {
  const folder = join(process.env.BYP_OUT ?? join(root, '.output'), folders[kind]);
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  throw new Error(`${folder} is not there: run npm run build first`);
}

/** Starts a browser with an unpacked extension, the product's own if none is named, and agrees to be watched. */
export function start(
  kind: Kind,
  extension = product(kind),
  options?: StartOptions,
): Promise<Driver> {
  return kind === 'chromium' ? startChromium(extension, options) : startFirefox(extension, options);
}
