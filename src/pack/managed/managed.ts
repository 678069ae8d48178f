import * as v from 'valibot';
import type { PackFault } from '../faults.ts';
import { line } from '../fields.ts';
import type { Pack } from '../types.ts';

/**
 * What an administrator sets on the school's own machines (`storage.managed`), as it is written there. The same keys stand
 * in `public/managed-schema.json`, which Chromium checks by type only.
 */
export interface ManagedValues {
  /** A pack file's text, signed or plain. */
  pack?: string;
  setBy?: string;
  siteList?: string[];
  reader?: Reader;
  consentGiven?: boolean;
}

type Reader = 'parent' | 'governor' | 'staff';

/** The same after reading. */
export interface Managed {
  pack?: Pack;
  /** The public key that signed the pack; absent where nobody did. */
  key?: string;
  /** For "set by …". */
  setBy?: string;
  /** Ids of the only sites to speak on. */
  sites?: string[];
  reader?: Reader;
  /** The organisation has told its users, and recorded that they agree. */
  consentGiven: boolean;
}

const siteId = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]{0,59}$/));

/** The plain settings beside the pack; each is checked by itself. */
export const SETTINGS = {
  setBy: line(100),
  siteList: v.pipe(v.array(siteId), v.minLength(1), v.maxLength(100)),
  reader: v.picklist(['parent', 'governor', 'staff']),
  consentGiven: v.boolean(),
} as const;

/** What to say of a setting that its check refuses. */
export const SETTING_FAULTS: Readonly<Record<keyof typeof SETTINGS, Omit<PackFault, 'path'>>> = {
  setBy: {
    fault: 'is not a short line of plain text',
    remedy: 'Write who set this in up to 100 letters, for example "Brightwater Trust IT".',
  },
  siteList: {
    fault: 'is not a list of site ids',
    remedy: 'Write a list such as ["facebook", "x"], or leave it out for all sites.',
  },
  reader: {
    fault: 'is not one of the choices',
    remedy: 'Write "parent", "governor" or "staff", or leave it out.',
  },
  consentGiven: {
    fault: 'is not true or false',
    remedy: 'Write true or false without quotes; in the Windows registry a DWORD of 1 or 0.',
  },
};

export const MANAGED_KEYS: readonly string[] = ['pack', ...Object.keys(SETTINGS)];
