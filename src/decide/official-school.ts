import type { School } from '../pack/types.ts';
import { type Address, isBelow, isWithin, readAddress, readLink } from './official-address.ts';

/** One site under several names. */
const SAME_SITE = new Map([
  ['fb.com', 'facebook.com'],
  ['threads.net', 'threads.com'],
  ['twitter.com', 'x.com'],
]);
const FOR_DEVICES = /^(?:www|m|web|mobile|en-gb)\./;

/** Where anybody may have a page: a school's website there is that page alone. */
const NETWORKS: ReadonlySet<string> = new Set([
  'classdojo.com',
  'facebook.com',
  'instagram.com',
  'linkedin.com',
  'sites.google.com',
  'threads.com',
  'tiktok.com',
  'x.com',
  'youtube.com',
]);

/** The school's own places on the web. */
export interface SchoolPlaces {
  /** The names of their sites, without `www.`; every link to one of them holds one of these. */
  hosts: readonly string[];
  /**
   * How many parts of the path lie between the front page, of the school's website or of one of its
   * accounts, and this page; nothing where the page isn't the school's.
   */
  depthOf(address: Address): number | undefined;
}

/** Reads the school's website and accounts once, for as many pages as are asked about. */
export function schoolPlaces({ website, accounts = [] }: School): SchoolPlaces {
  const front = website === undefined ? undefined : readAddress(website);
  const shared = front !== undefined && NETWORKS.has(siteOf(front.host));
  const site = shared ? undefined : front?.host.replace(/^www\./, '');
  const pages = [...accounts.map(readLink), shared ? front : undefined]
    .filter((page) => page !== undefined)
    .map(({ host, path }) => ({ host: siteOf(host), path }))
    .filter(({ path }) => path.length > 0);

  const names = new Set(pages.map(({ host }) => host));
  const others = [...SAME_SITE].filter(([, main]) => names.has(main)).map(([name]) => name);
  return {
    hosts: [...(site === undefined ? [] : [site]), ...names, ...others],
    depthOf(address) {
      if (site !== undefined && isWithin(address.host, site)) return address.path.length;
      const host = siteOf(address.host);
      const page = pages.find((one) => one.host === host && isBelow(address.path, one.path));
      return page && address.path.length - page.path.length;
    },
  };
}

function siteOf(host: string): string {
  const bare = host.replace(FOR_DEVICES, '');
  return SAME_SITE.get(bare) ?? bare;
}
