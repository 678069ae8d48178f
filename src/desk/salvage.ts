import * as v from 'valibot';
import { entryId } from '../pack/fields.ts';
import { isGroup } from '../pack/group.ts';
import type { ChannelKind } from '../pack/types.ts';
import { wordingsSchema } from '../pack/wording.ts';
import { type Draft, emptyDraft, NO_SCHOOL, newPersonDraft } from './draft.ts';
import { ENTRIES, PARTS } from './stored.ts';

const MOST_LETTERS = 4_000_000;

type Group = Record<string, unknown>;

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 2_000) : '';
const listOf = (value: unknown, between: string): string =>
  Array.isArray(value) ? value.map(textOf).filter(Boolean).join(between) : textOf(value);
const groupsOf = (value: unknown, most: number): Group[] =>
  Array.isArray(value) ? value.filter(isGroup).slice(0, most) : [];

/**
 * What can be read of a pack that isn't sound, so that it can be put right at the desk; undefined where the text is
 * no pack at all. Pupils' names are not taken along.
 */
export function salvage(source: string, today: string): Draft | undefined {
  if (source.length > MOST_LETTERS) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
  if (!isGroup(value) || !isGroup(value.school)) return undefined;
  const fresh = emptyDraft(today);
  const { version, school, nudge, sealedPupils } = value;
  const words = v.safeParse(wordingsSchema, value.wording);
  const texts = Object.keys(NO_SCHOOL).map((key) => [key, listOf((school as Group)[key], '\n')]);
  return {
    id: textOf(value.id),
    version: v.is(PARTS.version, version) ? version : 1,
    issued: textOf(value.issued) || fresh.issued,
    reviewBy: textOf(value.reviewBy),
    expires: textOf(value.expires),
    school: Object.fromEntries(texts) as typeof NO_SCHOOL,
    people: withOwnIds(
      groupsOf(value.people, 5_000)
        .filter(({ kind }) => kind !== 'pupil')
        .map((person) => personOf(person)),
      's',
    ),
    policy: textOf(value.policy),
    reportKey: textOf(value.reportKey),
    channels: withOwnIds(groupsOf(value.channels, 60).flatMap(channelOf), 'way-'),
    ...(v.is(PARTS.sealed, sealedPupils) ? { sealed: sealedPupils } : {}),
    ...(v.is(PARTS.nudge, nudge) ? { nudge } : {}),
    ...(words.success ? { wording: words.output } : {}),
  };
}

/** Nobody sees an id at the desk, so none can be put right there: a missing, unfit or repeated one is made anew. */
function withOwnIds<Entry extends { id: string }>(entries: Entry[], prefix: string): Entry[] {
  const taken = new Set<string>();
  let last = 0;
  const fresh = (): string => {
    do last++;
    while (entries.some(({ id }) => id === `${prefix}${last}`));
    return `${prefix}${last}`;
  };
  return entries.map((entry) => {
    const id = v.is(entryId, entry.id) && !taken.has(entry.id) ? entry.id : fresh();
    taken.add(id);
    return { ...entry, id };
  });
}

function personOf(person: Group) {
  const { kind, aliases, id, ...texts } = person;
  const blank = newPersonDraft(textOf(id), kind === 'governor' ? 'governor' : 'staff');
  const known = Object.keys(blank)
    .filter((key) => !['id', 'kind', 'aliases'].includes(key))
    .map((key) => [key, textOf(texts[key])]);
  return { ...blank, ...Object.fromEntries(known), aliases: listOf(aliases, ', ') };
}

function channelOf(channel: Group) {
  const { kind } = channel;
  if (!v.is(ENTRIES.channels.entries.kind, kind)) return [];
  const key = (name: string) => textOf(channel[name]);
  return [
    {
      id: key('id'),
      kind: kind as ChannelKind,
      label: key('label'),
      url: key('url'),
      topic: key('topic'),
      hours: key('hours'),
      replies: key('replies'),
    },
  ];
}
