import { MANIFEST } from '../base.ts';
import { readPng } from '../icon/png.ts';
import { LONGEST_NAME } from '../name.ts';
import { type StoreRule, type Upload, unless } from './rule.ts';

const ALL = ['Chrome', 'Edge', 'Firefox'] as const;
const CHROME_DOCS = 'developer.chrome.com/docs/extensions/reference/manifest';
const MDN = 'developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json';
const PICTURE_SIZES = [16, 32, 48, 128];

const nameWithin =
  (most: number) =>
  ({ manifest: { name = '' } }: Upload) =>
    unless(
      name.length > 0 && name.length <= most,
      `The name "${name}" has ${name.length} characters; ${most} is the most.`,
    );

function iconFaults({ files, manifest: { icons = {} } }: Upload): string[] {
  const missing = PICTURE_SIZES.filter((size) => !icons[size]).map(
    (size) => `There is no icon of ${size} pixels.`,
  );
  const wrong = Object.entries(icons).flatMap(([size, path]) => {
    const bytes = files.get(path);
    if (!bytes) return [`The icon ${path} is missing.`];
    const { width, height } = readPng(bytes);
    const fits = width === Number(size) && height === width;
    return unless(fits, `The icon ${path} has ${width} by ${height} pixels instead of ${size}.`);
  });
  return [...missing, ...wrong];
}

function isVersion(version = ''): boolean {
  const parts = version.split('.');
  const whole = parts.every((part) => /^(?:0|[1-9]\d{0,4})$/.test(part) && Number(part) <= 65_535);
  return whole && parts.length <= 4 && parts.some((part) => part !== '0');
}

function namedFiles({ manifest }: Upload): string[] {
  const { background, action, browser_action, icons = {} } = manifest;
  return [
    manifest.storage?.managed_schema,
    background?.service_worker,
    ...(background?.scripts ?? []),
    action?.default_popup,
    browser_action?.default_popup,
    ...Object.values(icons),
  ].filter((path) => path !== undefined);
}

/** The rules that are about the manifest itself. */
export const MANIFEST_RULES: readonly StoreRule[] = [
  {
    name: 'The manifest lies at the root of the zip',
    stores: ALL,
    source: 'developer.chrome.com/docs/webstore/prepare',
    faults: ({ files }) => unless(files.has(MANIFEST), `There is no ${MANIFEST} at the root.`),
  },
  {
    name: 'The manifest is of version 3',
    stores: ['Chrome', 'Edge'],
    source: 'developer.chrome.com/docs/extensions/develop/migrate/mv2-deprecation-timeline',
    faults: ({ manifest }) =>
      unless(manifest.manifest_version === 3, `manifest_version is ${manifest.manifest_version}.`),
  },
  {
    name: `The name has at most ${LONGEST_NAME.chrome} characters`,
    stores: ['Chrome'],
    source: `${CHROME_DOCS}/name`,
    faults: nameWithin(LONGEST_NAME.chrome),
  },
  {
    name: `The name has at most ${LONGEST_NAME.firefox} characters`,
    stores: ['Edge', 'Firefox'],
    source: `${MDN}/name; for Firefox the schema of mozilla/addons-linter`,
    faults: nameWithin(LONGEST_NAME.firefox),
  },
  {
    name: 'The name leaves the browsers’ own names alone',
    stores: ALL,
    source: 'developer.chrome.com/docs/webstore/branding; mozilla.org/foundation/trademarks/policy',
    faults: ({ manifest: { name = '' } }) =>
      unless(
        !/\b(?:Chrome|Edge|Firefox|Google|Microsoft|Mozilla)\b/i.test(name),
        `It is "${name}".`,
      ),
  },
  {
    name: 'The short description is there, with at most 132 characters',
    stores: ALL,
    source: `${CHROME_DOCS}/description; ${MDN}/description`,
    faults: ({ manifest: { description = '' } }) =>
      unless(
        description.length > 0 && description.length <= 132,
        `The description has ${description.length} characters.`,
      ),
  },
  {
    name: 'The version is one to four whole numbers up to 65535',
    stores: ALL,
    source: `${CHROME_DOCS}/version; ${MDN}/version`,
    faults: ({ manifest: { version } }) => unless(isVersion(version), `The version is ${version}.`),
  },
  {
    name: 'Icons of 16, 32, 48 and 128 pixels are there, square and of that size',
    stores: ALL,
    source: `${CHROME_DOCS}/icons`,
    faults: iconFaults,
  },
  {
    name: 'Every file that the manifest names is in the zip',
    stores: ALL,
    source: `${CHROME_DOCS}`,
    faults: (upload) =>
      namedFiles(upload)
        .filter((path) => !upload.files.has(path))
        .map((path) => `${path} is not in the zip.`),
  },
  {
    name: 'No key: the store gives the id',
    stores: ['Chrome', 'Edge'],
    source: 'stackoverflow.com/questions/21497781: “key field is not allowed in manifest”',
    faults: ({ manifest: { key } }) =>
      unless(key === undefined, 'The manifest has a key. Build without --id-key for a store.'),
  },
  {
    name: 'No address for updates: the store gives them',
    stores: ALL,
    source: 'learn.microsoft.com/microsoft-edge/extensions/developer-guide/port-chrome-extension',
    faults: ({ manifest }) => {
      const gecko = manifest.browser_specific_settings?.gecko;
      const address = manifest.update_url ?? gecko?.update_url;
      return unless(address === undefined, `The manifest has an update_url, ${address}.`);
    },
  },
];
