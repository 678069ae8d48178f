import type { Concern, ConcernKind, DraftSetting } from '../../types.ts';
import type { Ruled } from '../by-rules.ts';
import { oncePerKind } from '../mentioned.ts';
import type { SentenceReading } from '../sentence-reader.ts';
import type { Draft } from '../tokens.ts';
import { toConcerns, weightOf } from '../weigh.ts';
import { dampingOf, draftSigns } from './draft-signs.ts';
import type { KnownSigns } from './known-signs.ts';
import { BIAS, KINDS, signId, THRESHOLD, weightFor } from './model.ts';
import { BLOCK, type WindowSum } from './window-sum.ts';

/** Sentences judged together, and how far the next window begins after: a longer draft is judged in parts. */
const STRIDE = BLOCK;
const WINDOW = 2 * BLOCK;

/** What the rules made of the sentences from `from` to `to`. */
function rulesWithin({ concerns, hits }: Ruled, draft: Draft, from: number, to: number) {
  const start = draft.tokens[draft.sentences[from]?.from ?? 0]?.start ?? 0;
  const end = draft.tokens[(draft.sentences[to - 1]?.to ?? 1) - 1]?.end ?? 0;
  const found = new Set<ConcernKind>();
  for (const concern of concerns)
    if (concern.start >= start && concern.start < end) found.add(concern.kind);
  const strengths = new Map<ConcernKind, number>();
  for (const [kind, all] of hits) {
    const here = all.filter(({ sentence }) => sentence >= from && sentence < to);
    if (here.length > 0) strengths.set(kind, weightOf(here));
  }
  return { found, strengths };
}

/** What the signs of a sentence that speak for a kind weigh for it together, and the heaviest of them. */
function speaksFor(kind: number, { ids }: KnownSigns): { sum: number; most: number } {
  let sum = 0;
  let most = 0;
  for (const id of ids) {
    const weight = weightFor(id, kind);
    if (weight > 0) sum += weight;
    most = Math.max(most, weight);
  }
  return { sum, most };
}

/** Where a kind that no rule found is told: the sentence that speaks most for it, from its first strong sign to its last. */
function spanOf(
  draft: Draft,
  read: readonly SentenceReading[],
  kind: number,
  from: number,
  to: number,
): Concern | undefined {
  let best = { sentence: -1, sum: Number.NEGATIVE_INFINITY, most: 0 };
  for (let i = from; i < to; i++) {
    const { sum, most } = speaksFor(kind, (read[i] as SentenceReading).signs);
    if (sum > best.sum) best = { sentence: i, sum, most };
  }
  const sentence = draft.sentences[best.sentence];
  const signs = read[best.sentence]?.signs;
  if (sentence === undefined || signs === undefined) return undefined;
  let first = sentence.to - 1;
  let last = 0;
  signs.ids.forEach((id, i) => {
    const weight = weightFor(id, kind);
    if (weight <= 0 || weight < best.most / 2) return;
    first = Math.min(first, sentence.from + (signs.from[i] as number));
    last = Math.max(last, sentence.from + (signs.to[i] as number));
  });
  last = Math.max(last, first + 1);
  const start = draft.tokens[first]?.start;
  const end = draft.tokens[Math.min(last, sentence.to) - 1]?.end;
  if (start === undefined || end === undefined || end <= start) return undefined;
  return { kind: KINDS[kind] as ConcernKind, start, end };
}

/** The concerns of a draft, judged by the learned weights of everything in it; what the rules found is part of that. `sum` remembers the last draft. */
export function judge(
  draft: Draft,
  read: readonly SentenceReading[],
  ruled: Ruled,
  setting: DraftSetting,
  sum: WindowSum,
): Concern[] {
  const mentions = oncePerKind(draft);
  const concerns: Concern[] = [];
  const found = new Set<ConcernKind>();
  const signs = read.map((reading) => reading.signs);
  for (let from = 0; from === 0 || from + STRIDE < read.length; from += STRIDE) {
    const to = Math.min(read.length, from + WINDOW);
    const length = (draft.sentences[to - 1]?.to ?? 0) - (draft.sentences[from]?.from ?? 0);
    const damping = dampingOf(length);
    sum.begin(from / BLOCK, signs);
    const rules = rulesWithin(ruled, draft, from, to);
    for (const name of draftSigns(mentions, length, setting, rules)) {
      const id = signId(name);
      if (id !== undefined) sum.add(id);
    }
    KINDS.forEach((kind, k) => {
      const weight = (BIAS[k] as number) + damping * sum.of(k);
      if (found.has(kind) || weight < (THRESHOLD[k] as number)) return;
      if (mentions.length === 0 && kind !== 'safeguarding') return;
      const byRule = ruled.concerns.filter((concern) => concern.kind === kind);
      const hits = ruled.hits.get(kind) ?? [];
      const shown =
        byRule.length > 0
          ? byRule
          : hits.some(({ rule }) => rule.weight > 0)
            ? toConcerns(draft, kind, hits)
            : [spanOf(draft, read, k, from, to)].filter((span) => span !== undefined);
      if (shown.length > 0) found.add(kind);
      concerns.push(...shown);
    });
  }
  return concerns;
}
