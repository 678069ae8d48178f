import type { Desk } from './desk.ts';
import type { Draft } from './draft.ts';

/** The work as it is kept, for a paper that opens in a tab of its own. */
async function keptDraft(desk: Desk): Promise<{ draft: Draft; page: string } | undefined> {
  const reading = await desk.keeper(() => {}).load();
  return reading.found ? { draft: reading.work.draft, page: reading.work.page } : undefined;
}

/** What the recovery sheet of a pack's keys says; null where this browser keeps none. */
export async function sheetOf(desk: Desk, packId: string) {
  const key = await desk.keyring.keyOf(packId);
  const reportKeys = await desk.reportKeys.of(packId);
  if (!key && reportKeys.length === 0) return null;
  const kept = await keptDraft(desk);
  const own = kept && desk.packIdOf(kept.draft) === packId;
  return {
    school: own ? kept.draft.school.name : packId,
    packId,
    signing: key && { rows: await desk.keyring.sheetOf(key), words: key.fingerprint },
    /** The newest first. */
    reports: reportKeys.map((one) => ({ on: one.on, rows: desk.reportKeys.sheetOf(one) })),
    today: desk.today(),
  };
}

/** What the poster says; null where there is no key, or no address that can be a code. */
export async function posterOf(desk: Desk) {
  const kept = await keptDraft(desk);
  if (!kept) return null;
  const { draft } = kept;
  const key = await desk.keyring.keyOf(desk.packIdOf(draft));
  const page = desk.tidyWebsite(kept.page || draft.school.website);
  if (!key) return null;
  const qr = await desk.qrFor(page, key.public);
  if (!qr.ok) return null;
  const { svg, address } = qr;
  return { school: draft.school.name, svg, address, page, words: key.fingerprint };
}

/** The draft at the desk under one of the five policies, for a look at its page. */
export async function draftWith(desk: Desk, policy: string): Promise<Draft> {
  const kept = await keptDraft(desk);
  return { ...(kept?.draft ?? desk.newWork().draft), policy };
}
