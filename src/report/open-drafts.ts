import * as v from 'valibot';
import { packId } from '../pack/fields.ts';
import { CONCERN_KINDS, NOTICED_LEVELS, SITE_KINDS } from './kinds.ts';
import {
  type Did,
  type EndedDraft,
  entryOf,
  isOver,
  type JudgedDraft,
  judged,
  type OpenDraft,
  posted,
  took,
} from './outcome.ts';

/** The drafts that are being written, by their keys, and the keys of the last ones that are over. */
export interface OpenDrafts {
  open: Record<string, OpenDraft>;
  over: string[];
}

/** What is known afterwards, and what the diary is to say. */
export interface Step {
  drafts: OpenDrafts;
  entries: EndedDraft[];
}

/** More drafts than anybody has open; a runaway page could make others. */
const MOST_OPEN = 50;
const MOST_OVER = 200;

export const NO_DRAFTS: OpenDrafts = { open: {}, over: [] };

/** A draft was judged, and its verdict goes to the page. */
export function draftJudged(drafts: OpenDrafts, key: string, draft: JudgedDraft, at: number): Step {
  if (drafts.over.includes(key)) return { drafts, entries: [] };
  const after = judged(drafts.open[key], draft, at);
  if (!after) return { drafts, entries: [] };
  // The one that was heard of last stands last.
  const { [key]: _, ...others } = drafts.open;
  const step = silentOver({ ...drafts, open: { ...others, [key]: after } }, at);
  const tooMany = Object.keys(step.drafts.open).slice(0, -MOST_OPEN);
  const rest = draftsOver(step.drafts, tooMany);
  return { drafts: rest.drafts, entries: [...step.entries, ...rest.entries] };
}

/** The watcher told what was done with a draft. */
export function draftDid(drafts: OpenDrafts, key: string, did: Did, at: number): Step {
  const open = drafts.open[key];
  if (!open) return { drafts, entries: [] };
  if (did === 'gone') return draftsOver(drafts, [key]);
  const after = did === 'posted' ? posted(open, at) : took(open, at);
  return { drafts: { ...drafts, open: { ...drafts.open, [key]: after } }, entries: [] };
}

/** These drafts are over: each that was noticed makes one entry, and never another. */
export function draftsOver(drafts: OpenDrafts, keys: readonly string[]): Step {
  const known = keys.filter((key) => Object.hasOwn(drafts.open, key));
  if (known.length === 0) return { drafts, entries: [] };
  const kept = Object.entries(drafts.open).filter(([key]) => !known.includes(key));
  return {
    drafts: {
      open: Object.fromEntries(kept),
      over: [...drafts.over, ...known].slice(-MOST_OVER),
    },
    entries: known.flatMap((key) => entryOf(drafts.open[key] as OpenDraft) ?? []),
  };
}

/** All of them are over: the pages that held them are gone. */
export const allOver = (drafts: OpenDrafts): Step => draftsOver(drafts, Object.keys(drafts.open));

/** The drafts of which nothing was heard for half an hour are over. */
export function silentOver(drafts: OpenDrafts, at: number): Step {
  const silent = Object.entries(drafts.open).filter(([, open]) => isOver(open, at));
  return draftsOver(
    drafts,
    silent.map(([key]) => key),
  );
}

const time = v.pipe(v.number(), v.finite());
const said = v.strictObject({
  level: v.picklist(NOTICED_LEVELS),
  pack: packId,
  concerns: v.pipe(v.array(v.picklist(CONCERN_KINDS)), v.maxLength(100)),
});
const openDraft = v.strictObject({
  site: v.picklist(SITE_KINDS),
  loudest: v.optional(said),
  now: v.optional(said),
  since: time,
  posted: v.optional(time),
  took: v.boolean(),
  heard: time,
});
const key = v.pipe(v.string(), v.regex(/^[\d.e-]{1,30}$/));
const schema = v.strictObject({ open: v.record(key, openDraft), over: v.array(key) });

/** Reads the open drafts as they were kept for the session; none where that can't be read. Never throws. */
export function readOpenDrafts(value: unknown): OpenDrafts {
  const read = v.safeParse(schema, value);
  return read.success ? read.output : NO_DRAFTS;
}
