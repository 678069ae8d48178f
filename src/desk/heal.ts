import * as v from 'valibot';
import { isGroup } from '../pack/group.ts';
import type { Draft, SchoolDraft } from './draft.ts';
import { ENTRIES, PARTS } from './stored.ts';
import { newWork, type Work } from './work.ts';

export const WORK_FORMAT = 'before-you-post/desk@1';

/** The work as it lies in the browser's store. */
export interface Stored {
  format: typeof WORK_FORMAT;
  /** Milliseconds since 1970. */
  at: number;
  /** Which tab has written it. */
  by: string;
  work: Work;
}

/** What could not be read again. */
export type LostPart = 'everything' | 'school' | 'people' | 'channels' | 'sealed' | 'rest';

export type StoredReading =
  | { found: false }
  | { found: true; work: Work; at: number; by: string; lost: LostPart[] };

/**
 * Reads what is kept of the work. Whatever is broken is left out by itself and named; the rest stays. Never throws.
 *
 * @param today ISO day, for what a new pack has.
 */
export function readStored(value: unknown, today: string): StoredReading {
  if (value === null || value === undefined) return { found: false };
  const stored = isGroup(value) ? value : {};
  const kept = isGroup(stored.work) ? stored.work : undefined;
  const at = typeof stored.at === 'number' && Number.isFinite(stored.at) ? stored.at : 0;
  const by = typeof stored.by === 'string' ? stored.by : '';
  if (!kept || !isGroup(kept.draft)) {
    return { found: true, work: newWork(today), at, by, lost: ['everything'] };
  }
  const lost = new Set<LostPart>();
  const work = healed({ ...kept, ...kept.draft }, newWork(today), lost);
  return { found: true, work, at, by, lost: [...lost] };
}

function healed(kept: Record<string, unknown>, fresh: Work, lost: Set<LostPart>): Work {
  const part = <Key extends keyof typeof PARTS>(
    key: Key,
    otherwise: v.InferOutput<(typeof PARTS)[Key]>,
    called: LostPart = 'rest',
  ): v.InferOutput<(typeof PARTS)[Key]> => {
    const read = v.safeParse(PARTS[key], kept[key]);
    if (read.success) return read.output as v.InferOutput<(typeof PARTS)[Key]>;
    lost.add(called);
    return otherwise;
  };
  const list = <Key extends keyof typeof ENTRIES>(
    key: Key,
  ): v.InferOutput<(typeof ENTRIES)[Key]>[] => {
    const entries = Array.isArray(kept[key]) ? kept[key] : [];
    const sound = entries.filter((entry) => v.is(ENTRIES[key], entry));
    if (!Array.isArray(kept[key]) || sound.length < entries.length) lost.add(key);
    return sound;
  };
  const { draft } = fresh;
  const readDraft: Draft = {
    id: part('id', draft.id),
    version: part('version', draft.version),
    issued: part('issued', draft.issued),
    reviewBy: part('reviewBy', draft.reviewBy),
    expires: part('expires', draft.expires),
    school: healedSchool(kept.school, draft.school, lost),
    people: list('people'),
    policy: part('policy', draft.policy),
    channels: list('channels'),
    sealed: part('sealed', undefined, 'sealed'),
    nudge: part('nudge', undefined),
    reportKey: part('reportKey', draft.reportKey),
    wording: part('wording', undefined),
  };
  return {
    draft: readDraft,
    step: part('step', fresh.step),
    visited: part('visited', fresh.visited),
    sealing: part('sealing', fresh.sealing),
    handedOut: part('handedOut', fresh.handedOut),
    sites: part('sites', fresh.sites),
    page: part('page', fresh.page),
    machines: part('machines', fresh.machines),
  };
}

function healedSchool(kept: unknown, fresh: SchoolDraft, lost: Set<LostPart>): SchoolDraft {
  const read = v.safeParse(PARTS.school, kept);
  if (read.success) return read.output;
  lost.add('school');
  const texts = isGroup(kept) ? kept : {};
  const sound = Object.keys(fresh)
    .filter((key) => v.is(PARTS.page, texts[key]))
    .map((key) => [key, texts[key]]);
  return { ...fresh, ...Object.fromEntries(sound) };
}
