import type { Placed } from './sheet.ts';
import { FAINT, isSure } from './weights.ts';

/** Keeps the strongest of overlapping candidates, sure ones before faint ones; of equals the longer, then the earlier. In order. */
export function settle(candidates: readonly Placed[]): Placed[] {
  const order = candidates
    .filter((candidate) => candidate.score >= FAINT)
    .sort(
      (a, b) =>
        Number(isSure(b)) - Number(isSure(a)) ||
        b.score - a.score ||
        b.to - b.from - (a.to - a.from) ||
        a.from - b.from,
    );
  if (order.length < 2) return order;
  const taken = new Set<number>();
  const kept: Placed[] = [];
  for (const candidate of order) {
    let free = true;
    for (let at = candidate.from; at < candidate.to && free; at++) free = !taken.has(at);
    if (!free) continue;
    for (let at = candidate.from; at < candidate.to; at++) taken.add(at);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.from - b.from);
}

const moved = (candidate: Placed, tokens: number, offset: number): Placed => ({
  ...candidate,
  from: candidate.from + tokens,
  to: candidate.to + tokens,
  start: candidate.start + offset,
  end: candidate.end + offset,
});

/**
 * The mentions of a draft from what was settled in each of its stretches, in tokens and offsets of the draft. Where one
 * reaches into the next stretch, all candidates are weighed anew.
 */
export function settleAll(
  settled: readonly (readonly Placed[])[],
  candidates: (at: number) => readonly Placed[],
  tokens: readonly number[],
  offsets: readonly number[],
): Placed[] {
  const all = (of: (at: number) => readonly Placed[]): Placed[] =>
    settled.flatMap((_, at) =>
      of(at).map((candidate) => moved(candidate, tokens[at] ?? 0, offsets[at] ?? 0)),
    );
  const found = all((at) => settled[at] ?? []);
  const apart = found.every((candidate, i) => candidate.from >= (found[i - 1]?.to ?? 0));
  return apart ? found : settle(all(candidates));
}
