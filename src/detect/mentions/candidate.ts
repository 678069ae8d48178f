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
  readonly who?: string;
  /** The sum of its evidence; `ENOUGH` makes it a mention. */
  readonly score: number;
}

/** A candidate for one of the pack's people. */
export function personCandidate(
  entry: Entry,
  at: { from: number; to: number; trim?: number },
  evidence: readonly Evidence[],
): Candidate {
  return {
    from: at.from,
    to: at.to,
    trim: at.trim ?? 0,
    kind: entry.person.kind,
    who: entry.person.id,
    score: weigh(evidence),
  };
}
