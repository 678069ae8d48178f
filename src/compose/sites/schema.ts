import * as v from 'valibot';

const selectorSchema = v.pipe(v.string(), v.minLength(1));
const hostSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a bare host name in lower case: "www.example.com"'),
);

/** One kind of composer on a site: how to know it, and what posts from it. */
const composerRuleSchema = v.strictObject({
  place: v.picklist(['post', 'comment', 'message', 'review']),
  /** Matches the editing host itself. The first rule that matches wins. */
  editor: selectorSchema,
  /** What sends the draft, also where the heuristics of `submit-control.ts` would miss it. */
  submit: v.array(selectorSchema),
  /** Leads to a second step that has the real Post and may have no editor. */
  next: v.optional(v.array(selectorSchema)),
  /** What a plain Enter does in this editor. */
  enter: v.picklist(['posts', 'newline']),
  /** Whether Ctrl/Cmd+Enter posts. */
  modEnter: v.boolean(),
  /** Where a draft always has a photo or video, or never can. */
  photos: v.optional(v.picklist(['always', 'never'])),
  /** Present in the composer while a photo or video is attached, whatever the pictures in it are (`photo.ts`). */
  attached: v.optional(selectorSchema),
});

/** What is known of one site's composers: facts, no code. */
export const siteSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
  /** A host stands for itself and its sub-domains. */
  hosts: v.pipe(v.array(hostSchema), v.minLength(1)),
  /** Only these paths, as in a match pattern; all of the host if absent. */
  paths: v.optional(v.array(v.pipe(v.string(), v.startsWith('/')))),
  composers: v.array(composerRuleSchema),
});

/** Where a site's facts come from. Kept beside them, and apart, so that no page has to load it. */
export const sourceSchema = v.strictObject({
  /** When the evidence was last read, ISO date. */
  checked: v.pipe(v.string(), v.isoDate()),
  /** Where the facts come from, and how sure they are. */
  evidence: v.pipe(v.string(), v.minLength(20)),
});

export type ComposerRule = v.InferOutput<typeof composerRuleSchema>;
export type Site = v.InferOutput<typeof siteSchema>;
export type Source = v.InferOutput<typeof sourceSchema>;
