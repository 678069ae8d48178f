import { leadsSchool } from '../pack/import/job.ts';
import type { Channel, ChannelKind, Pack, Person } from '../pack/types.ts';
import type { Line, Piece } from './document.ts';

/** What a school's documents are made from. */
export interface HandoutOrder {
  /** A pack that families may be handed. */
  pack: Pack;
  /** The six words of the key that signed it; absent where nobody did. */
  words?: string | undefined;
  /** The page on which families find the extension; the school's website if left out. */
  page?: string | undefined;
  /** The ids of the only sites that the school's build watches; all if left out. */
  sites?: readonly string[] | undefined;
}

/** "1 governor", "3 governors". */
export const counted = (count: number, one: string, more = `${one}s`): string =>
  `${count} ${count === 1 ? one : more}`;

/** "a, b and c". */
export function listed(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

export const fullName = ({ title, forename, surname }: Person): string =>
  [title, forename, surname].filter(Boolean).join(' ');

/** Who leads the school, if the pack says so. */
export const headOf = ({ people }: Pack): Person | undefined =>
  people.find(({ kind, job }) => kind === 'staff' && leadsSchool(job ?? ''));

export const ofKind = ({ people }: Pack, kind: Person['kind']): Person[] =>
  people.filter((person) => person.kind === kind);

/** A link as it reads on paper: no scheme, no subject. */
export const onPaper = (url: string): string =>
  url
    .replace(/^(?:https:\/\/|mailto:|tel:)/i, '')
    .replace(/^(\S+@[^?]+)\?.*$/, '$1')
    .replace(/^([^/]+)\/$/, '$1');

/** A link whose address can be read on paper too. */
export const linkOf = (url: string): Piece => ({ text: onPaper(url), to: url });

/** "School office: office@fernhollow.example". */
export const wayOf = ({ label, url }: Channel): Line => [
  `${label}: `,
  { text: onPaper(url), to: url },
];

/** The first way of each kind, in this order. */
export const waysOf = ({ channels }: Pack, kinds: readonly ChannelKind[]): Channel[] =>
  kinds.flatMap((kind) => channels.find((channel) => channel.kind === kind) ?? []);

/** Where families find the extension. */
export const pageOf = ({ page, pack }: HandoutOrder): string | undefined =>
  page ?? pack.school.website;
