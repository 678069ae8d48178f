import * as v from 'valibot';
import { sealedPupilsSchema } from '../pack/sealed/format.ts';
import { CHANNEL_KINDS } from '../pack/types.ts';
import { wordingsSchema } from '../pack/wording.ts';
import { STEPS } from './steps.ts';

/** Longer than anything that a pack takes, so that what is too long is still there to be shortened. */
const text = v.pipe(v.string(), v.maxLength(20_000));
const day = v.pipe(v.string(), v.maxLength(40));
const step = v.picklist(STEPS);

const school = v.strictObject({
  name: text,
  aliases: text,
  initials: text,
  town: text,
  website: text,
  kind: text,
  nation: text,
  council: text,
  accounts: text,
});

const person = v.strictObject({
  id: text,
  kind: v.picklist(['staff', 'governor']),
  title: text,
  forename: text,
  surname: text,
  job: text,
  class: text,
  year: text,
  aliases: text,
});

const channel = v.strictObject({
  id: text,
  kind: v.picklist(CHANNEL_KINDS),
  label: text,
  url: text,
  topic: text,
  hours: text,
  replies: text,
});

const version = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Each part of the work by itself, as it is kept: one that is broken takes no other with it. */
export const PARTS = {
  id: text,
  version,
  issued: day,
  reviewBy: day,
  expires: day,
  school,
  sealed: v.optional(v.nullable(sealedPupilsSchema)),
  policy: text,
  nudge: v.optional(
    v.strictObject({
      onMention: v.optional(v.picklist(['chip', 'card'])),
      pause: v.optional(v.boolean()),
    }),
  ),
  // Work from before there were reports has none.
  reportKey: v.optional(text, ''),
  wording: v.optional(wordingsSchema),
  step,
  visited: v.array(step),
  sealing: v.nullable(v.strictObject({ children: v.number(), leftOut: v.number(), on: day })),
  handedOut: v.nullable(
    v.strictObject({
      version,
      text: v.pipe(v.string(), v.maxLength(8_000_000)),
      on: day,
      key: v.optional(text),
    }),
  ),
  sites: v.nullable(v.array(text)),
  page: text,
  machines: v.strictObject({
    chromeId: text,
    edgeId: text,
    firefoxId: text,
    setBy: text,
    reader: v.picklist(['', 'parent', 'governor', 'staff']),
    consentGiven: v.boolean(),
  }),
} as const;

/** Each entry of a list by itself. */
export const ENTRIES = { people: person, channels: channel } as const;
