import puppeteer, { type Browser } from 'puppeteer-core';
import type { FoundBrowser } from './browsers.ts';

export type LoadingMethod = 'debugging protocol' | 'command line' | 'temporary add-on';

/** A running browser with the extension in it. `home` is the extension's own origin, without a slash at the end. */
export interface Running {
  browser: Browser;
  home: string;
  method: LoadingMethod;
}

export interface LaunchOptions {
  /** Folder of the unpacked extension. */
  extension: string;
  headless: boolean;
  /** Folder of the profile. */
  profile: string;
  args?: string[];
}

/**
 * How an unpacked extension gets into this browser. Branded Chrome has refused `--load-extension`
 * since 137; from there on `Extensions.loadUnpacked` over the debugging pipe works in all brands.
 */
export function loadingMethod({ major }: Pick<FoundBrowser, 'major'>): LoadingMethod {
  return major >= 137 ? 'debugging protocol' : 'command line';
}

const METHODS: Record<LoadingMethod, string> = {
  'debugging protocol':
    'loaded unpacked through the debugging protocol (a Chrome from 137 on refuses --load-extension)',
  'command line': 'loaded unpacked with --load-extension',
  'temporary add-on': 'installed as a temporary add-on',
};

/** Words for a person on how the extension was loaded, after "was". */
export function describeMethod(method: LoadingMethod): string {
  return METHODS[method];
}

async function extensionHome(browser: Browser): Promise<string> {
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension:'),
    { timeout: 20_000 },
  );
  return `chrome-extension://${new URL(worker.url()).host}`;
}

/** Starts a Chromium-family browser with the extension and an otherwise empty profile. */
export async function launchChromium(
  found: FoundBrowser,
  { extension, headless, profile, args = [] }: LaunchOptions,
): Promise<Running> {
  const method = loadingMethod(found);
  const flags = ['--no-first-run', '--no-default-browser-check', ...args];
  // Chromium's sandbox can't be set up by root, which is what a bare container has.
  if (process.getuid?.() === 0) flags.push('--no-sandbox');
  if (method === 'command line') flags.push(`--load-extension=${extension}`);
  const browser = await puppeteer.launch({
    executablePath: found.path,
    headless,
    pipe: true,
    userDataDir: profile,
    enableExtensions: method === 'debugging protocol' ? [extension] : true,
    ignoreDefaultArgs: ['--enable-automation'],
    defaultViewport: headless ? { width: 1100, height: 900 } : null,
    args: flags,
  });
  return { browser, home: await extensionHome(browser), method };
}
