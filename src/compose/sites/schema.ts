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
  /** Present within the composer's region while a photo or video is attached. */
  photo: v.optional(selectorSchema),
});

/** What is known of one site's composers: facts with a date, no code. */
export const siteSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
  /** A host stands for itself and its sub-domains. */
  hosts: v.pipe(v.array(hostSchema), v.minLength(1)),
  /** Only these paths, as in a match pattern; all of the host if absent. */
  paths: v.optional(v.array(v.pipe(v.string(), v.startsWith('/')))),
  /** When the evidence was last read, ISO date. */
  checked: v.pipe(v.string(), v.isoDate()),
  /** Where the facts come from, and how sure they are. */
  evidence: v.pipe(v.string(), v.minLength(20)),
  composers: v.array(composerRuleSchema),
});

export type ComposerRule = v.InferOutput<typeof composerRuleSchema>;
export type Site = v.InferOutput<typeof siteSchema>;
