import { type ChannelDraft, type Draft, type PersonDraft, packIdOf } from './draft.ts';

/** A draft as the value that a pack's file would hold, for `readPack` to judge. */
export interface PackValue {
  value: Record<string, unknown>;
  /** Of each person and channel in the value, which one of the draft it is: blank ones are left out. */
  people: number[];
  channels: number[];
}

const lines = (text: string): string[] => entries(text, /\n/);
const entries = (text: string, between: RegExp): string[] =>
  text
    .split(between)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

/** The keys that say something. */
function said(values: Record<string, string | string[]>): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(values)
      .map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value] as const)
      .filter(([, value]) => value.length > 0),
  );
}

/** Whether nothing has been typed of a person yet. */
const isBlankPerson = ({ id: _, kind: __, ...texts }: PersonDraft): boolean =>
  Object.values(texts).every((text) => text.trim() === '');

/** Whether a way leads nowhere yet: those wait at the desk until they have a link. */
export const isBlankChannel = ({ url }: ChannelDraft): boolean => url.trim() === '';

/** Puts a draft in the form of a pack, keys in the format's order. */
export function packValue(draft: Draft): PackValue {
  const { version, issued, reviewBy, expires, school, policy, sealed, nudge, reportKey } = draft;
  const { wording } = draft;
  const people = [...draft.people.entries()].filter(([, person]) => !isBlankPerson(person));
  const channels = [...draft.channels.entries()].filter(([, channel]) => !isBlankChannel(channel));
  return {
    people: people.map(([at]) => at),
    channels: channels.map(([at]) => at),
    value: {
      format: 'before-you-post/pack@1',
      id: packIdOf(draft),
      version,
      issued,
      ...said({ reviewBy, expires }),
      school: said({
        ...school,
        aliases: lines(school.aliases),
        accounts: lines(school.accounts),
      }),
      people: people.map(([, { id, kind, aliases, ...texts }]) => ({
        id,
        kind,
        ...said({ ...texts, aliases: entries(aliases, /,/) }),
      })),
      ...(sealed === undefined ? {} : { sealedPupils: sealed }),
      ...said({ policy }),
      channels: channels.map(([, { id, kind, ...texts }]) => ({ id, kind, ...said({ ...texts }) })),
      ...(nudge === undefined ? {} : { nudge }),
      ...said({ reportKey }),
      ...(wording === undefined ? {} : { wording }),
    },
  };
}
