import type { PackFault } from '../faults.ts';
import { chromiumFiles } from './chromium-files.ts';
import { firefoxFile } from './firefox-file.ts';
import type { ManagedValues } from './managed.ts';
import { orderFaults, type PolicyOrder } from './policy-order.ts';
import { policyReadme } from './policy-readme.ts';
import { readManaged } from './read-managed.ts';

/** One file of a rollout. */
export interface PolicyFile {
  /** With forward slashes: `windows/chrome.reg`. */
  path: string;
  /** To be written as UTF-8 without a byte order mark. */
  text: string;
}

export type PolicyMaking = { ok: true; files: PolicyFile[] } | { ok: false; faults: PackFault[] };

/**
 * The files with which an administrator sets a pack on the school's own machines, and has the extension installed so
 * that users may still switch it off (`normal_installed`). The same pack and order give the same files.
 *
 * @param pack a pack file's text, signed or plain; it stands in every file letter by letter.
 */
export async function policyFiles(pack: string, order: PolicyOrder): Promise<PolicyMaking> {
  const values = valuesOf(pack, order);
  const reading = await readManaged(values);
  const faults = [...orderFaults(pack, order), ...(reading.set ? reading.faults : [])];
  if (faults.length > 0 || !reading.set || !reading.managed.pack) return { ok: false, faults };
  const { chromeId, edgeId, firefoxId, installUrls = {} } = order;
  const files = [
    ...(chromeId ? await chromiumFiles('chrome', chromeId, values, installUrls.chrome) : []),
    ...(edgeId ? await chromiumFiles('edge', edgeId, values, installUrls.edge) : []),
    ...(firefoxId ? [firefoxFile(firefoxId, values, installUrls.firefox)] : []),
  ];
  return { ok: true, files: [...files, policyReadme(files, reading.managed.pack)] };
}

function valuesOf(pack: string, order: PolicyOrder): ManagedValues {
  const { setBy, siteList, reader, consentGiven } = order;
  return {
    pack,
    ...(setBy === undefined ? {} : { setBy }),
    ...(siteList === undefined ? {} : { siteList: [...siteList] }),
    ...(reader === undefined ? {} : { reader }),
    ...(consentGiven === undefined ? {} : { consentGiven }),
  };
}
