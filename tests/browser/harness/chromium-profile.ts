import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// An address that nothing answers: the browser's own services are sent there instead of to their makers.
const nowhere = 'http://127.0.0.1:1/';

/**
 * What Chromium itself asks for and no switch prevents: its spelling dictionary. Only seen at the proxy; the same address
 * asked for by a page or an extension is noticed before, and counts.
 */
export const ownRequests: readonly string[] = ['https://redirector.gvt1.com:443'];

/** Makes a fresh profile in which Chromium neither guesses the next page nor signs in nor suggests. */
export function profile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ground-profile-'));
  mkdirSync(join(folder, 'Default'));
  const preferences = {
    net: { network_prediction_options: 2 },
    signin: { allowed: false, allowed_on_next_startup: false },
    search: { suggest_enabled: false },
    safebrowsing: { enabled: false },
    // Without it, an unpacked extension that is reloaded is switched off.
    extensions: { ui: { developer_mode: true } },
    autofill: { enabled: false, profile_enabled: false, credit_card_enabled: false },
  };
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  return folder;
}

/** Command-line flags for a headless Chromium with one extension, whose only way out is the proxy. */
export function flags(extension: string, proxyPort: number): string[] {
  return [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-domain-reliability',
    // A page that could not be loaded is asked for again a second later, which nobody has pressed.
    '--disable-auto-reload',
    '--disable-client-side-phishing-detection',
    '--force-device-scale-factor=1',
    `--autofill-server-url=${nowhere}`,
    `--gaia-url=${nowhere}`,
    `--component-updater=url-source=${nowhere}`,
    `--apps-gallery-update-url=${nowhere}`,
    `--proxy-server=127.0.0.1:${proxyPort}`,
    '--proxy-bypass-list=<-loopback>',
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    // The protocol may press the extension's button.
    '--enable-unsafe-extension-debugging',
  ];
}
