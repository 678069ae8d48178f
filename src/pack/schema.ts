import * as v from 'valibot';
import { isPolicyId } from '../policies/ids.ts';
import { account, day, entryId, line, packId, versionNumber } from './fields.ts';
import { link, website } from './links.ts';
import type { ProblemCode } from './problem.ts';
import { isReportKey } from './report-key.ts';
import { sealedPupilsSchema } from './sealed/format.ts';
import { CHANNEL_KINDS } from './types.ts';
import { questionWordingSchema, wordingSchema, wordingsSchema } from './wording.ts';

const code = (name: ProblemCode): ProblemCode => name;

const names = (max: number) => v.pipe(v.array(line(100)), v.maxLength(max, code('too-many')));

// A list counts as an object, and an empty one would pass for a group without keys.
const notList = v.custom<object>((value) => !Array.isArray(value));

const school = v.strictObject({
  name: line(120),
  aliases: v.optional(names(40)),
  initials: v.optional(line(12)),
  town: v.optional(line(80)),
  website: v.optional(website),
  kind: v.optional(v.picklist(['maintained', 'academy', 'independent'])),
  accounts: v.optional(v.pipe(v.array(account), v.maxLength(40, code('too-many')))),
  nation: v.optional(v.picklist(['england', 'wales', 'scotland', 'northern-ireland'])),
  council: v.optional(line(80)),
});

const person = v.strictObject({
  id: entryId,
  kind: v.picklist(['staff', 'governor', 'pupil']),
  title: v.optional(line(20)),
  forename: v.optional(line(60)),
  surname: line(60),
  job: v.optional(line(100)),
  class: v.optional(line(30)),
  year: v.optional(line(20)),
  aliases: v.optional(names(20)),
});

const channel = v.strictObject({
  id: entryId,
  kind: v.picklist(CHANNEL_KINDS),
  label: line(80),
  url: link,
  topic: v.optional(line(40)),
  hours: v.optional(line(80)),
  replies: v.optional(line(80)),
});

const nudge = v.strictObject({
  onMention: v.optional(v.picklist(['chip', 'card'])),
  pause: v.optional(v.boolean()),
});

/** The format `before-you-post/pack@1` (design.md section 5). Messages are problem codes. */
export const packSchema = v.strictObject({
  format: v.literal('before-you-post/pack@1'),
  id: packId,
  version: versionNumber,
  issued: day,
  reviewBy: v.optional(day),
  expires: v.optional(day),
  school: v.pipe(notList, school),
  people: v.array(v.pipe(notList, person)),
  sealedPupils: v.optional(v.nullable(v.pipe(notList, sealedPupilsSchema))),
  policy: v.pipe(v.string(code('own-policy')), v.check(isPolicyId, code('unknown-policy'))),
  channels: v.array(v.pipe(notList, channel)),
  nudge: v.optional(v.pipe(notList, nudge)),
  reportKey: v.optional(v.pipe(v.string(), v.check(isReportKey, code('bad-form')))),
  wording: v.optional(wordingsSchema),
});

/** What may stand in each object of the format, by its place with indices left out. */
export const KNOWN_KEYS: Readonly<Record<string, readonly string[]>> = {
  '': Object.keys(packSchema.entries),
  school: Object.keys(school.entries),
  'people[]': Object.keys(person.entries),
  'channels[]': Object.keys(channel.entries),
  sealedPupils: Object.keys(sealedPupilsSchema.entries),
  nudge: Object.keys(nudge.entries),
  'wording[]': Object.keys(wordingSchema.entries),
  'wording[].questions[]': Object.keys(questionWordingSchema.entries),
};
