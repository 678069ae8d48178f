import * as v from 'valibot';
import { isGroup } from '../pack/group.ts';
import { howItWentSchema } from '../report/how-it-went.ts';
import { somethingISawSchema } from '../report/something-i-saw.ts';
import { type HeldReports, inOrder } from './held-reports.ts';

const REPORTS_FORMAT = 'before-you-post/desk-reports@1';

/** Where reports are kept that a school has chosen to keep, by the id of the pack. */
export interface ReportStore {
  read(): Promise<unknown>;
  write(value: Record<string, unknown>): Promise<void>;
}

/** Reports that this device keeps. */
export interface KeptReports {
  /** Undefined where a school keeps none here. `lost` counts those that could not be read. */
  of(packId: string): Promise<{ held: HeldReports; lost: number } | undefined>;
  /** @throws where there is no room. */
  keep(packId: string, held: HeldReports): Promise<void>;
  forget(packId: string): Promise<void>;
}

const item = v.strictObject({
  report: somethingISawSchema,
  sealed: v.boolean(),
  dealt: v.boolean(),
});

export function createKeptReports(store: ReportStore): KeptReports {
  async function all(): Promise<Record<string, unknown>> {
    const value = await store.read();
    return isGroup(value) ? value : {};
  }
  return {
    async of(packId) {
      const kept = (await all())[packId];
      return kept === undefined || kept === null ? undefined : healed(kept, packId);
    },
    async keep(packId, { how, saw }) {
      await store.write({ ...(await all()), [packId]: { format: REPORTS_FORMAT, how, saw } });
    },
    async forget(packId) {
      const { [packId]: gone, ...others } = await all();
      if (gone !== undefined) await store.write(others);
    },
  };
}

/** What of kept reports can be read again. Whatever is broken is left out by itself and counted. Never throws. */
function healed(kept: unknown, packId: string): { held: HeldReports; lost: number } {
  const group = isGroup(kept) && kept.format === REPORTS_FORMAT ? kept : {};
  const how = readable(group.how, howItWentSchema);
  const saw = readable(group.saw, item);
  const held = {
    how: how.sound.filter(({ school }) => school === packId),
    saw: saw.sound.filter(({ report }) => report.school === packId),
  };
  const given = how.given + saw.given;
  return { held: inOrder(held), lost: given - held.how.length - held.saw.length };
}

function readable<Schema extends v.GenericSchema>(value: unknown, schema: Schema) {
  // A list that is gone counts as one that is lost: nobody knows how many were in it.
  if (!Array.isArray(value)) return { sound: [] as v.InferOutput<Schema>[], given: 1 };
  const sound = value.flatMap((one) => {
    const read = v.safeParse(schema, one);
    return read.success ? [read.output] : [];
  });
  return { sound, given: value.length };
}
