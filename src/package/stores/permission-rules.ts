import { placesToWatch } from '../places-to-watch.ts';
import { hostsOf } from '../site-list.ts';
import { PERMISSION_REASONS, SINGLE_PURPOSE, WATCHED_SITES_REASON } from './listing.ts';
import { type StoreRule, textsOf, type Upload, unless } from './rule.ts';

const ALL = ['Chrome', 'Edge', 'Firefox'] as const;
const POLICIES = 'developer.chrome.com/docs/webstore/program-policies';

/** What a script that needs a permission has in it. */
const USES: Readonly<Record<string, RegExp>> = {
  storage: /\.storage\b/,
  scripting: /\.scripting\.\w+\(/,
  // The popup looks at the page that it was opened over, also where no site was granted.
  activeTab: /\.tabs\.query\(\{\s*active\s*:/,
  contextMenus: /\.contextMenus\b/,
};

const isHost = (permission: string): boolean => /:\/\/|^<all_urls>$/.test(permission);

const required = ({ manifest: { permissions = [], host_permissions = [] } }: Upload) => [
  ...permissions,
  ...host_permissions,
];

function unusedFaults(upload: Upload): string[] {
  const scripts = textsOf(upload, /\.js$/);
  return required(upload)
    .filter((permission) => !isHost(permission))
    .filter((name) => !scripts.some(([, text]) => USES[name]?.test(text)))
    .map((name) => `"${name}" is asked for, and no script uses it.`);
}

// A host that is asked for and not watched would be kept in stock.
function spareHostFaults(upload: Upload): string[] {
  const hosts = required(upload).filter(isHost);
  const { sites, parts } = placesToWatch(hosts, []);
  const watched = hostsOf([...sites, ...parts]);
  return hosts
    .filter((host) => !watched.includes(host))
    .map((host) => `"${host}" is asked for, and nothing is watched there.`);
}

const FORM_LIMIT = 1_000;
const fits = (text: string | undefined) =>
  text !== undefined && text.length >= 40 && text.length <= FORM_LIMIT;

/** The rules about permissions, and about the reasons that a store's form asks for. */
export const PERMISSION_RULES: readonly StoreRule[] = [
  {
    name: 'Every permission is used by a script',
    stores: ALL,
    source: `${POLICIES}/permissions`,
    faults: unusedFaults,
  },
  {
    name: 'Every host that is asked for is watched',
    stores: ALL,
    source: `${POLICIES}/permissions`,
    faults: spareHostFaults,
  },
  {
    name: 'No permission is for every site from the start',
    stores: ALL,
    source: 'developer.chrome.com/docs/webstore/review-process',
    faults: (upload) =>
      required(upload)
        .filter((name) => /^(?:<all_urls>|[*\w]+:\/\/\*\/)/.test(name))
        .map((name) => `"${name}" is asked for at once.`),
  },
  {
    name: 'Every permission has its reason for the store’s form',
    stores: ['Chrome', 'Edge'],
    source: 'developer.chrome.com/docs/webstore/cws-dashboard-privacy',
    faults: (upload) => [
      ...required(upload)
        .filter((name) => !isHost(name) && !fits(PERMISSION_REASONS[name]))
        .map((name) => `"${name}" has no reason in src/package/stores/listing.ts.`),
      ...unless(fits(WATCHED_SITES_REASON), 'The watched sites have no reason.'),
    ],
  },
  {
    name: 'It has a single purpose, which is said in one sentence',
    stores: ['Chrome', 'Edge'],
    source: `${POLICIES}/quality-guidelines; developer.chrome.com/docs/webstore/cws-dashboard-privacy`,
    faults: () =>
      unless(
        fits(SINGLE_PURPOSE) && /^[^.!?]+\.$/.test(SINGLE_PURPOSE),
        `The purpose is "${SINGLE_PURPOSE}".`,
      ),
  },
];
