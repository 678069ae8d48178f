import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { watchedPatterns } from './src/compose/sites/index.ts';
import { describeFaults } from './src/pack/faults.ts';
import { readPack } from './src/pack/read.ts';
import type { Pack } from './src/pack/types.ts';

const pack = readBuiltInPack(process.env.BYP_PACK);
const matches = watchedPatterns();
/** The same hosts, as the permission to put the card's code into a page that is watched anyway. */
const hosts = [...new Set(matches.map((pattern) => pattern.replace(/(:\/\/[^/]+)\/.*$/, '$1/*')))];

/** Nothing is loaded from anywhere, and nothing can be sent: not even by a mistake of ours. */
const PAGES_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'none'; connect-src 'none'; form-action 'none'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  outDir: process.env.BYP_OUT ?? '.output',
  vite: () => ({
    define: { __BUILT_IN_PACK__: JSON.stringify(pack) },
    build: { modulePreload: false, sourcemap: false },
  }),
  manifest: ({ manifestVersion, browser }) => ({
    name: process.env.BYP_NAME ?? 'Before You Post',
    short_name: 'Before You Post',
    description:
      'Shows your school’s own “before you post” questions while you write. It asks, never blocks, and nothing leaves your device.',
    permissions: ['storage', 'scripting', 'activeTab', ...(manifestVersion === 2 ? hosts : [])],
    ...(manifestVersion === 3
      ? { host_permissions: hosts, optional_host_permissions: ['*://*/*'] }
      : { optional_permissions: ['*://*/*'] }),
    content_scripts: [
      {
        matches,
        js: ['watch.js'],
        run_at: 'document_start',
        all_frames: true,
        match_about_blank: true,
      },
    ],
    content_security_policy:
      manifestVersion === 3 ? ({ extension_pages: PAGES_CSP } as never) : (PAGES_CSP as never),
    incognito: browser === 'firefox' ? 'spanning' : 'split',
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'before-you-post@before-you-post.example',
              // The first that knows data_collection_permissions.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '121' }),
  }),
});

function readBuiltInPack(path: string | undefined): Pack {
  const file = path ?? fileURLToPath(new URL('./src/pack/example.json', import.meta.url));
  const reading = readPack(readFileSync(file, 'utf8'));
  if (reading.ok) return reading.pack;
  throw new Error(describeFaults(reading.faults, file, reading.more));
}
