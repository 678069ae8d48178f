import type { ChannelKind } from '../pack/types.ts';
import type { ChannelDraft } from './draft.ts';

/** The kinds of ways to reach a school, as they are set out at the desk. */
export const WAY_GROUPS = {
  ladder: ['teacher', 'office', 'head', 'chair', 'complaints'],
  safety: ['safeguarding', 'lado'],
  others: ['topic', 'report', 'policy'],
} as const satisfies Record<string, readonly ChannelKind[]>;

/** A new way of a kind, with an id that no other has. */
export function newChannel(
  channels: readonly ChannelDraft[],
  kind: ChannelKind,
  label: string,
): ChannelDraft {
  const taken = new Set(channels.map(({ id }) => id));
  let id: string = kind;
  for (let count = 2; taken.has(id); count++) id = `${kind}-${count}`;
  return { id, kind, label, url: '', topic: '', hours: '', replies: '' };
}
