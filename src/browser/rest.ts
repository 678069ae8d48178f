import { AWAKE, type Resting, rest } from '../settings/rest.ts';
import { keptSetting } from './settings-item.ts';

/** A time that never comes, in milliseconds since 1970. */
export const FOR_GOOD = Number.MAX_SAFE_INTEGER;
/** What rests, as it is kept. */
export const restKept = keptSetting('local:rest', rest);

/** What rests now. */
export const readRest = (): Promise<Resting> => restKept.read();

/** Lets everything rest: an hour, until midnight on this device, or until woken. */
export async function restEverything(as: Resting['as'], now: Date): Promise<void> {
  await restKept.write({ ...(await readRest()), as, until: endOf(as, now) });
}

/** Lets one site rest until woken. */
export async function restSite(site: string): Promise<void> {
  const now = await readRest();
  await restKept.write({ ...now, sites: [...new Set([...now.sites, site])] });
}

/** Ends the rest of everything and of this site. */
export async function wakeUp(site: string | undefined): Promise<void> {
  const now = await readRest();
  await restKept.write({ ...AWAKE, sites: now.sites.filter((resting) => resting !== site) });
}

/** Ends the rest of this site alone. */
export async function wakeSite(site: string): Promise<void> {
  const now = await readRest();
  await restKept.write({ ...now, sites: now.sites.filter((resting) => resting !== site) });
}

/** Until when drafts on this site are left alone, in milliseconds since 1970; null if they aren't. */
export function restsUntil(rest: Resting, site: string | undefined): number | null {
  return site && rest.sites.includes(site) ? FOR_GOOD : rest.until;
}

/** Whether drafts on this site are left alone at `now`, in milliseconds since 1970. */
export function isResting(rest: Resting, site: string | undefined, now: number): boolean {
  return now < (restsUntil(rest, site) ?? 0);
}

function endOf(as: Resting['as'], now: Date): number {
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
  restKept.onChange(listener);
}
