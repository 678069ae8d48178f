import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';

const restSchema = v.strictObject({
  /** Everything rests until then, in milliseconds since 1970. */
  until: v.nullable(v.number()),
  /** How `until` was asked for, so that it can be said in the same words. */
  as: v.picklist(['hour', 'today', 'always']),
  /** Sites that rest until woken. */
  sites: v.array(v.string()),
});
export type StoredRest = v.InferOutput<typeof restSchema>;

const FOR_GOOD = Number.MAX_SAFE_INTEGER;
const AWAKE: StoredRest = { until: null, as: 'hour', sites: [] };
const item = storage.defineItem<unknown>('local:rest');

/** What rests now. A stored value that can't be read counts as awake. */
export async function readRest(): Promise<StoredRest> {
  const read = v.safeParse(restSchema, await item.getValue());
  return read.success ? read.output : AWAKE;
}

/** Lets everything rest: an hour, until midnight on this device, or until woken. */
export async function restEverything(as: StoredRest['as'], now: Date): Promise<void> {
  await item.setValue({ ...(await readRest()), as, until: endOf(as, now) });
}

/** Lets one site rest until woken. */
export async function restSite(site: string): Promise<void> {
  const rest = await readRest();
  await item.setValue({ ...rest, sites: [...new Set([...rest.sites, site])] });
}

/** Ends the rest of everything and of this site. */
export async function wakeUp(site: string | undefined): Promise<void> {
  const rest = await readRest();
  await item.setValue({ ...AWAKE, sites: rest.sites.filter((resting) => resting !== site) });
}

/** Until when drafts on this site are left alone, in milliseconds since 1970; null if they aren't. */
export function restsUntil(rest: StoredRest, site: string | undefined): number | null {
  return site && rest.sites.includes(site) ? FOR_GOOD : rest.until;
}

/** Whether drafts on this site are left alone at `now`, in milliseconds since 1970. */
export function isResting(rest: StoredRest, site: string | undefined, now: number): boolean {
  return now < (restsUntil(rest, site) ?? 0);
}

function endOf(as: StoredRest['as'], now: Date): number {
  switch (as) {
    case 'hour':
      return now.getTime() + 60 * 60 * 1000;
    case 'today':
      return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
    case 'always':
      return FOR_GOOD;
  }
}

/** Calls back after any change of what rests. */
export function onRestChange(listener: () => void): void {
  item.watch(listener);
}
