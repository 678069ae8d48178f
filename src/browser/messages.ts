import * as v from 'valibot';
import type { Verdict } from '../decide/types.ts';
import { noteIdSchema, noteSheetSchema, writtenNoteSchema } from '../notes/kept-notes.ts';
import type { Did } from '../report/outcome.ts';

/** More than any watcher sends, in UTF-16 code units. */
const MOST_TEXT = 20_001;

const settingSchema = v.strictObject({
  site: v.optional(v.pipe(v.string(), v.maxLength(253))),
  place: v.optional(v.picklist(['post', 'comment', 'message', 'review'])),
  photo: v.optional(v.boolean()),
  url: v.optional(v.pipe(v.string(), v.maxLength(2000))),
  shared: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(5))),
});

const pack = v.pipe(v.string(), v.maxLength(40));
// The background knows the town.
const { town: _, ...sheet } = noteSheetSchema.entries;

/** Drawn by chance for each draft, so that what is told of it later is known to be of it. */
const draftKey = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** What a watcher says to the background on its port. A page can't, but a compromised one is assumed. */
export const watcherMessageSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('judge'),
    id: v.number(),
    of: draftKey,
    draft: v.strictObject({
      text: v.pipe(v.string(), v.maxLength(MOST_TEXT)),
      setting: settingSchema,
    }),
  }),
  v.strictObject({
    kind: v.literal('did'),
    of: draftKey,
    did: v.picklist(['posted', 'took', 'gone'] satisfies Did[]),
  }),
  v.strictObject({ kind: v.literal('load-card') }),
  v.strictObject({ kind: v.literal('wake'), site: v.pipe(v.string(), v.maxLength(253)) }),
  v.strictObject({ kind: v.literal('note'), what: v.picklist(['folded', 'unfolded']) }),
  v.strictObject({
    kind: v.literal('open'),
    url: v.pipe(v.string(), v.maxLength(4000), v.regex(/^(mailto|tel):/i)),
  }),
  v.strictObject({ kind: v.literal('print'), sheet: v.strictObject({ ...sheet, pack }) }),
  v.strictObject({ kind: v.literal('policy'), pack }),
  // Notes go in and never out again: a page that has taken over a watcher can't read what a family has written.
  v.strictObject({ kind: v.literal('keep-note'), note: writtenNoteSchema }),
  v.strictObject({ kind: v.literal('delete-note'), id: noteIdSchema }),
  v.strictObject({ kind: v.literal('notes'), id: noteIdSchema }),
]);
export type WatcherMessage = v.InferOutput<typeof watcherMessageSchema>;

/** What the background answers. */
export type WatcherReply =
  | { kind: 'verdict'; id: number; verdict: Verdict }
  | { kind: 'card-loaded'; ok: boolean }
  /** How long this site's drafts are left unread, in milliseconds since 1970. */
  | { kind: 'rest'; until: number | null }
  /** What verdicts depend on is no longer as it was. */
  | { kind: 'changed'; what: 'rest' | 'role' | 'packs' | 'settings' }
  /** The family has not agreed, or no longer does: the watcher is to end. */
  | { kind: 'end' }
  /** Whether a note that the card gave to keep is kept on this device. */
  | { kind: 'note-kept'; id: string; kept: boolean }
  /** More is known of the draft that was judged last: its verdict may be another. */
  | { kind: 'again' };

/** What the extension's own pages ask of the background: the popup, and the policy page. */
export const pageMessageSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('check'), text: v.string() }),
  /** `url` is that of the page behind the popup, where it has one. */
  v.strictObject({ kind: v.literal('school'), url: v.optional(v.string()) }),
  v.strictObject({ kind: v.literal('policy'), pack: v.optional(v.string()) }),
]);
export type PageMessage = v.InferOutput<typeof pageMessageSchema>;
