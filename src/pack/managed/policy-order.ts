import type { PackFault } from '../faults.ts';
import { isPlainHost, writtenHost } from '../hosts.ts';
import type { ManagedValues } from './managed.ts';
import { fitsXml } from './property-list.ts';

/** The browsers that policy files are made for. */
const POLICY_BROWSERS = ['chrome', 'edge', 'firefox'] as const;
type PolicyBrowser = (typeof POLICY_BROWSERS)[number];

/** For which extension, and from where the browser gets it. */
export interface PolicyOrder {
  /** The extension's id in the Chrome Web Store, or of a packed build: 32 letters from a to p. */
  chromeId?: string | undefined;
  /** The same for Edge. */
  edgeId?: string | undefined;
  /** The add-on's id, in the form of an e-mail address. */
  firefoxId?: string | undefined;
  /** Chromium's update address, and for Firefox the signed add-on's own; the stores' if left out. */
  installUrls?: Partial<Record<PolicyBrowser, string>> | undefined;
  setBy?: string | undefined;
  siteList?: readonly string[] | undefined;
  reader?: ManagedValues['reader'] | undefined;
  consentGiven?: boolean | undefined;
}

const CHROMIUM_ID = /^[a-p]{32}$/;
const FIREFOX_ID =
  /^(?:[\w.-]{1,60}@[\w.-]{1,60}|\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\})$/i;

const AN_ID: Omit<PackFault, 'path'> = {
  fault: 'is not an id that the browser gives',
  remedy: 'Copy the 32 letters from the end of the address of its page in the store.',
};

/** What is wrong with an order, for the person who gives it. */
export function orderFaults(pack: string, order: PolicyOrder): PackFault[] {
  const { chromeId, edgeId, firefoxId, installUrls = {} } = order;
  const faults: PackFault[] = [];
  if (chromeId === undefined && edgeId === undefined && firefoxId === undefined) {
    const remedy = "Give the extension's id in Chrome, Edge or Firefox; one is enough.";
    faults.push({ path: '', fault: 'names no extension', remedy });
  }
  if (chromeId !== undefined && !CHROMIUM_ID.test(chromeId))
    faults.push({ path: 'chromeId', ...AN_ID });
  if (edgeId !== undefined && !CHROMIUM_ID.test(edgeId)) faults.push({ path: 'edgeId', ...AN_ID });
  if (firefoxId !== undefined && !FIREFOX_ID.test(firefoxId)) {
    const remedy = 'Copy it from about:support, for example "before-you-post@fernhollow.example".';
    faults.push({ path: 'firefoxId', fault: AN_ID.fault, remedy });
  }
  for (const browser of POLICY_BROWSERS) {
    const url = installUrls[browser];
    if (url === undefined || isPlainAddress(url)) continue;
    faults.push({
      path: `installUrls.${browser}`,
      fault: 'is not a whole address',
      remedy: 'Write it with https: and without spaces, quotation marks or foreign letters.',
    });
  }
  if (!fitsXml(pack)) {
    const remedy = 'Save the pack again with the school desk or `npm run pack`.';
    faults.push({ path: 'pack', fault: 'holds a character that no policy file can carry', remedy });
  }
  return faults;
}

const isPlainAddress = (url: string): boolean =>
  /^https:\/\/[\x21-\x7e]{4,500}$/.test(url) &&
  !/["'<>\\`]/.test(url) &&
  URL.canParse(url) &&
  isPlainHost(writtenHost(url) ?? '');
