import { PACK_FILE } from './base.ts';
import { placesOf } from './site-list.ts';
import type { Target } from './target.ts';

export const NAME = 'Before You Post';

const DESCRIPTION =
  'Shows your school’s own “before you post” questions while you write. It asks, never blocks, and nothing leaves your device.';

/** The first with Ed25519 in Web Cryptography, which signed packs are checked by. */
const CHROMIUM = '137';

/**
 * Nothing is loaded from anywhere, and nothing can be sent: not even by a mistake of ours. The extension may connect to
 * itself alone, that is read its own files, from which the school desk makes a school's build.
 */
const PAGES_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'none'; connect-src 'self'; form-action 'none'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";

const BACKGROUND = 'background.js';
/** What an administrator may set; Firefox needs no schema, and knows no such key. */
const MANAGED_SCHEMA = 'managed-schema.json';
const ICON_SIZES = [16, 32, 48, 96, 128] as const;
const PLAIN_ICONS = 'icon/';

export interface ManifestOptions {
  /** One to four whole numbers with dots. */
  version: string;
  /** The extension's name; without it, the plain one. */
  name?: string | undefined;
  /** The folder of the icons, with a slash at its end. */
  icons?: string | undefined;
  /** Chromium's `key`: base64 of a public key, which fixes the extension's id. */
  key?: string | undefined;
  /** The part before the @ of Firefox's id. */
  geckoName?: string | undefined;
  /** The ids of the sites to watch; without it, all. */
  sites?: readonly string[] | undefined;
}

export type Manifest = Record<string, unknown>;

/** The path of each icon of a package, by its width in pixels. */
export function iconPaths(folder: string = PLAIN_ICONS): Record<string, string> {
  return Object.fromEntries(ICON_SIZES.map((size) => [String(size), `${folder}${size}.png`]));
}

/**
 * The manifest of a build: Manifest V3 for Chromium, V2 for Firefox. The same options give the same keys in the same
 * order, so that a build is the same byte for byte wherever it is made.
 *
 * @throws BuildRefusal for an unknown site.
 */
export function manifestFor(target: Target, options: ManifestOptions): Manifest {
  const { name = NAME, version, icons, sites } = options;
  // No content scripts: nothing is watched before the family has agreed (src/browser/watched-origins.ts).
  const { hosts } = placesOf(sites);
  const shared = {
    name,
    short_name: NAME,
    version,
    description: DESCRIPTION,
    icons: iconPaths(icons),
    options_ui: { page: 'options.html', open_in_tab: true },
  };
  const action = { default_title: name, default_popup: 'popup.html' };
  const own = ['storage', 'scripting', 'activeTab', 'contextMenus'];
  const asked = ['*://*/*'];
  if (target === 'chrome') {
    return {
      manifest_version: 3,
      ...shared,
      ...(options.key === undefined ? {} : { key: options.key }),
      minimum_chrome_version: CHROMIUM,
      permissions: own,
      host_permissions: hosts,
      optional_host_permissions: asked,
      storage: { managed_schema: MANAGED_SCHEMA },
      // It loads the pack by itself.
      background: { service_worker: BACKGROUND },
      action,
      content_security_policy: { extension_pages: PAGES_CSP },
      incognito: 'split',
    };
  }
  return {
    manifest_version: 2,
    ...shared,
    browser_specific_settings: {
      gecko: {
        id: `${options.geckoName ?? 'before-you-post'}@before-you-post.example`,
        // The first that knows data_collection_permissions.
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
    permissions: [...own, ...hosts],
    optional_permissions: asked,
    background: { scripts: [PACK_FILE, BACKGROUND], persistent: false },
    browser_action: action,
    content_security_policy: PAGES_CSP,
    incognito: 'spanning',
  };
}
