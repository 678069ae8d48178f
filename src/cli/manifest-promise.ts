import type { Target } from '../package/target.ts';
import { PROMISED_PLACES } from './promised-places.ts';

/** What a built manifest must say, exactly: nothing more and nothing less. */
export interface ManifestPromise {
  permissions: string[];
  optionalPermissions: string[];
  hostPermissions: string[];
  optionalHostPermissions: string[];
  csp: string;
}

type Manifest = Record<string, unknown>;

/** Compares as sets, since a manifest's lists have no order. */
function differs(label: string, actual: unknown, wanted: string[]): string[] {
  const found = Array.isArray(actual) ? actual.map(String) : [];
  const extra = found.filter((entry) => !wanted.includes(entry));
  const missing = wanted.filter((entry) => !found.includes(entry));
  return [
    ...extra.map((entry) => `${label}: "${entry}" is not promised.`),
    ...missing.map((entry) => `${label}: "${entry}" is promised and missing.`),
  ];
}

const HOST = /^(?:<all_urls>|(?:\*|https?|wss?|file|ftp):\/\/)/;

function split(list: unknown): { names: string[]; hosts: string[] } {
  const all = Array.isArray(list) ? list.map(String) : [];
  return {
    names: all.filter((entry) => !HOST.test(entry)),
    hosts: all.filter((entry) => HOST.test(entry)),
  };
}

function readCsp(manifest: Manifest): string {
  const csp = manifest.content_security_policy;
  if (typeof csp === 'string') return csp;
  const pages = (csp as { extension_pages?: unknown } | undefined)?.extension_pages;
  return typeof pages === 'string' ? pages : '';
}

const normal = (csp: string): string =>
  csp
    .split(';')
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter(Boolean)
    .sort()
    .join('; ');

/** Content scripts would run from the moment of installation, before the family was asked. */
const NEVER = [
  'content_scripts',
  'web_accessible_resources',
  'externally_connectable',
  'update_url',
  'sandbox',
];

/** One sentence for each way in which a built manifest leaves its promise. */
export function manifestFaults(manifest: Manifest, wanted: ManifestPromise): string[] {
  // Manifest V2 keeps hosts among the permissions.
  const permissions = split(manifest.permissions);
  const optional = split(manifest.optional_permissions);
  const hosts = [...permissions.hosts, ...((manifest.host_permissions as string[]) ?? [])];
  const optionalHosts = [
    ...optional.hosts,
    ...((manifest.optional_host_permissions as string[]) ?? []),
  ];
  const csp = readCsp(manifest);
  return [
    ...differs('permissions', permissions.names, wanted.permissions),
    ...differs('optional permissions', optional.names, wanted.optionalPermissions),
    ...differs('host permissions', hosts, wanted.hostPermissions),
    ...differs('optional host permissions', optionalHosts, wanted.optionalHostPermissions),
    ...(normal(csp) === normal(wanted.csp)
      ? []
      : [`content_security_policy is "${csp}"; promised is "${wanted.csp}".`]),
    ...NEVER.flatMap((key) =>
      manifest[key] === undefined ? [] : [`${key} must not be in the manifest.`],
    ),
  ];
}

// To itself alone: the school desk reads the extension's own files. Nothing else can be reached, nor anything sent.
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'none'; connect-src 'self'; form-action 'none'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";

/** Host permissions cover whole hosts. What is watched on them, once the family has agreed, a unit test holds against the same list. */
const HOSTS = [
  ...new Set(PROMISED_PLACES.map((place) => place.replace(/(:\/\/[^/]+)\/.*$/, '$1/*'))),
];

const PROMISE: ManifestPromise = {
  permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
  optionalPermissions: [],
  hostPermissions: HOSTS,
  // Asked for one site at a time, by the family, in the popup.
  optionalHostPermissions: ['*://*/*'],
  csp: CSP,
};

/** The promise for each target, told to people in the README, paragraph by paragraph. */
export const PROMISES: Record<Target, ManifestPromise> = { chrome: PROMISE, firefox: PROMISE };
