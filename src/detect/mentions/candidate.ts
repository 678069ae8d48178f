import type { MentionKind } from '../types.ts';
import type { Entry } from './roster.ts';
import { type Evidence, weigh } from './weights.ts';

/** A stretch of tokens that may be a mention. */
export interface Candidate {
  /** Tokens, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** Folded code units to leave out at the end: a possessive s without its apostrophe. */
  readonly trim: number;
  readonly kind: MentionKind;
  /** The person's id, or those of several who may be meant, the likeliest first. */
  readonly who?: string | string[];
  /** The sum of its evidence; `ENOUGH` makes it a sure mention, `FAINT` a faint one. */
  readonly score: number;
  /** However much speaks for it, it stays faint. */
  readonly faint?: boolean;
  /** What may be a sealed pupil: it is one if all plain forms of one way are sealed. */
  readonly ways?: readonly (readonly string[])[];
}

/** A candidate for one of the pack's people, or for several who share the name. */
export function personCandidate(
  meant: Entry | readonly Entry[],
  at: { from: number; to: number; trim?: number },
  evidence: readonly Evidence[],
): Candidate {
  const all = [meant].flat() as Entry[];
  const ids = [...new Set(all.map(({ person }) => person.id))];
  return {
    from: at.from,
    to: at.to,
    trim: at.trim ?? 0,
    kind: all[0]?.person.kind ?? 'staff',
    who: ids.length > 1 ? ids : (ids[0] ?? ''),
    score: weigh(evidence),
  };
}
