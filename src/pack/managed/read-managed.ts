import * as v from 'valibot';
import type { PackFault } from '../faults.ts';
import { LOCAL_LIMITS } from '../limits.ts';
import { readPack } from '../read.ts';
import { openSigned, type Unopened } from '../signed/envelope.ts';
import type { Pack } from '../types.ts';
import { MANAGED_KEYS, type Managed, SETTING_FAULTS, SETTINGS } from './managed.ts';

export type ManagedReading =
  /** Nothing is set, or nothing yet: Chromium gives an empty object until its policies are loaded. */
  | { set: false }
  /** What is sound holds; what isn't is left out and listed. */
  | { set: true; managed: Managed; faults: PackFault[] };

const UNOPENED: Readonly<Record<Exclude<Unopened, 'not-signed'>, Omit<PackFault, 'path'>>> = {
  damaged: {
    fault: 'is a signed pack with a part missing or changed',
    remedy: 'Copy the whole text of the file again, or make the policy files anew.',
  },
  'wrong-signature': {
    fault: 'is a signed pack whose signature does not fit its words',
    remedy: 'Get the file again from whoever signed it. Do not change a signed pack by hand.',
  },
  'old-browser': {
    fault: "is signed, and this browser can't check signatures",
    remedy: 'Update the browser (Chrome and Edge from 137), or set the pack unsigned.',
  },
};

/**
 * Reads what the browser gives as managed storage. Pupils may be listed by name here: these are the school's own
 * machines (design.md section 6). Never throws.
 */
export async function readManaged(value: unknown): Promise<ManagedReading> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { set: false };
  const values = Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
  if (Object.keys(values).length === 0) return { set: false };

  const faults: PackFault[] = unknownKeys(values);
  const managed: Managed = { consentGiven: false };
  for (const key of ['setBy', 'siteList', 'reader', 'consentGiven'] as const) {
    if (!Object.hasOwn(values, key)) continue;
    const read = v.safeParse(SETTINGS[key], values[key], { abortPipeEarly: true });
    if (read.success) Object.assign(managed, { [key === 'siteList' ? 'sites' : key]: read.output });
    else faults.push({ path: key, ...SETTING_FAULTS[key] });
  }
  if (Object.hasOwn(values, 'pack')) {
    const read = await readManagedPack(values.pack);
    if ('faults' in read) faults.push(...read.faults);
    else Object.assign(managed, read);
  }
  return { set: true, managed, faults };
}

function unknownKeys(values: Record<string, unknown>): PackFault[] {
  return Object.keys(values)
    .filter((key) => !MANAGED_KEYS.includes(key))
    .slice(0, 20)
    .map((key) => ({
      path: key.slice(0, 40).replace(/[^\w-]/g, '?'),
      fault: 'is not a setting that this version knows',
      remedy: `Take it out. What may be set: ${MANAGED_KEYS.join(', ')}.`,
    }));
}

async function readManagedPack(
  text: unknown,
): Promise<{ pack: Pack; key?: string } | { faults: PackFault[] }> {
  if (typeof text !== 'string') {
    const remedy = "Write the whole text of the pack's file as one text in quotes.";
    return { faults: [{ path: 'pack', fault: 'is not text', remedy }] };
  }
  const opened = await openSigned(text, LOCAL_LIMITS);
  if (!opened.ok && opened.why !== 'not-signed') {
    return { faults: [{ path: 'pack', ...UNOPENED[opened.why] }] };
  }
  const reading = readPack(opened.ok ? opened.signed.pack : text, LOCAL_LIMITS);
  if (reading.ok) return { pack: reading.pack, ...(opened.ok ? { key: opened.signed.key } : {}) };
  return {
    faults: reading.faults.map((fault) => ({
      ...fault,
      path: fault.path === '' ? 'pack' : `pack.${fault.path}`,
    })),
  };
}
