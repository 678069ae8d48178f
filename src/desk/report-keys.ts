import * as v from 'valibot';
import { isReportKey } from '../pack/report-key.ts';
import { type SheetReading, sheetReading, sheetRows } from '../report/identity-sheet.ts';
import type { ReportKey } from '../report/school-identity.ts';

/** A key for reports that this device keeps. */
const keptKey = v.strictObject({
  identity: v.pipe(v.string(), v.regex(/^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/)),
  recipient: v.pipe(v.string(), v.check(isReportKey)),
  /** The ISO day on which it was made or brought in. */
  on: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
  saved: v.boolean(),
});
export type KeptReportKey = v.InferOutput<typeof keptKey>;

/** Where keys for reports are kept, by the id of the pack. */
export interface ReportKeyStore {
  read(): Promise<unknown>;
  write(keys: Record<string, KeptReportKey[]>): Promise<void>;
}

export type ReportKeyImport =
  /** The keys that the text held, the first one first. */
  { ok: true; keys: ReportKey[] } | Exclude<SheetReading, { ok: true }>;

/** The school's keys for reports on this device. One that took another's place stays, to open older reports. */
export interface ReportKeys {
  /** A pack's keys, the newest first. */
  of(packId: string): Promise<KeptReportKey[]>;
  make(packId: string): Promise<ReportKey>;
  /** Takes keys in, from a file of this desk or of `age-keygen`, or from a typed sheet. */
  bringIn(packId: string, text: string): Promise<ReportKeyImport>;
  /** Notes that there is a copy outside this browser. */
  noteSaved(packId: string): Promise<void>;
  forget(packId: string): Promise<void>;
  /** All of them as the text of one file, which the `age` program takes too. */
  fileOf(keys: readonly KeptReportKey[]): Promise<string>;
  /** One as rows to print. */
  sheetOf(key: KeptReportKey): string;
}

const MOST_KEYS = 20;

// It is a good part of the desk's weight, and few open it for this.
const age = () => import('../report/school-identity.ts');

/** @param today the ISO day. */
export function createReportKeys(store: ReportKeyStore, today: () => string): ReportKeys {
  async function all(): Promise<Record<string, KeptReportKey[]>> {
    const value = await store.read();
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    return Object.fromEntries(
      entries.map(([id, keys]) => [
        id,
        Array.isArray(keys) ? keys.filter((key) => v.is(keptKey, key)) : [],
      ]),
    );
  }
  const of = async (packId: string) => (await all())[packId] ?? [];
  const write = async (packId: string, keys: KeptReportKey[]) =>
    store.write({ ...(await all()), [packId]: keys });

  async function add(packId: string, keys: readonly ReportKey[], saved: boolean): Promise<void> {
    const kept = await of(packId);
    const fresh = keys
      .filter(({ identity }) => !kept.some((key) => key.identity === identity))
      .map(({ identity, recipient }) => ({ identity, recipient, on: today(), saved }));
    const brought = (key: KeptReportKey) =>
      saved && keys.some(({ identity }) => identity === key.identity);
    const before = kept.map((key) => (brought(key) ? { ...key, saved } : key));
    await write(packId, [...fresh, ...before].slice(0, MOST_KEYS));
  }

  return {
    of,
    async make(packId) {
      const key = await (await age()).makeReportKey();
      await add(packId, [key], false);
      return key;
    },
    async bringIn(packId, text) {
      const { keysIn } = await age();
      const whole = await keysIn(text);
      const sheet = whole.length > 0 ? undefined : sheetReading(text);
      if (sheet && !sheet.ok) return sheet;
      const keys = sheet?.ok ? await keysIn(sheet.identity) : whole;
      if (keys.length === 0) return { ok: false, why: 'not-a-key' };
      await add(packId, keys, true);
      return { ok: true, keys };
    },
    async noteSaved(packId) {
      await write(
        packId,
        (await of(packId)).map((key) => ({ ...key, saved: true })),
      );
    },
    async forget(packId) {
      const { [packId]: _, ...others } = await all();
      await store.write(others);
    },
    async fileOf(keys) {
      const { identityFile } = await age();
      return keys.map((key) => identityFile(key, key.on)).join('\n');
    },
    sheetOf: ({ identity }) => sheetRows(identity),
  };
}
