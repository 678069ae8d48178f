import type { Hit } from './hits.ts';
import type { Draft } from './tokens.ts';
import { bySentence, weightOf } from './weigh.ts';

const TURNS = new Set(
  'but however though although except apart otherwise yet shame rest'.split(' '),
);

const turnsBetween = (draft: Draft, from: number, to: number): boolean =>
  draft.tokens
    .slice(Math.min(from, to), Math.max(from, to))
    .some((token) => token.keys.some((key) => TURNS.has(key)));

/**
 * Praise whose words sarcasm borrows (`wry`), next to a grievance at least as heavy with no turn between them, is not
 * praise: "Well done Fernhollow, third inset day this term".
 */
export function sincere(draft: Draft, praise: readonly Hit[], grievances: readonly Hit[]): Hit[] {
  const bad = bySentence(grievances);
  const good = bySentence(praise);
  return praise.filter((hit) => {
    if (!hit.rule.marks.has('wry')) return true;
    const near = [-1, 0, 1].flatMap((step) => bad.get(hit.sentence + step) ?? []);
    const weight = weightOf(near);
    if (weight < 1 || weightOf(good.get(hit.sentence) ?? []) > 2 * weight) return true;
    return near.some((other) => turnsBetween(draft, hit.first, other.first));
  });
}

/** A grievance made only of weak signs, in a sentence that praises more heavily, is banter: "absolutely filthy solo". */
export function earnest(praise: readonly Hit[], complaints: readonly Hit[]): Hit[] {
  const good = bySentence(praise);
  const bad = bySentence(complaints);
  return complaints.filter((hit) => {
    const here = bad.get(hit.sentence) ?? [];
    if (here.some((other) => other.rule.weight >= 1)) return true;
    return weightOf(good.get(hit.sentence) ?? []) < weightOf(here);
  });
}
