import type { Hit } from './hits.ts';
import type { Draft } from './tokens.ts';
import { anywhere, trait } from './traits.ts';
import { bySentence, weightOf } from './weigh.ts';

const TURNS = trait('but however though although except apart otherwise yet shame rest'.split(' '));

const turnsBetween = (draft: Draft, from: number, to: number): boolean =>
  anywhere(draft, { from: Math.min(from, to), to: Math.max(from, to) }, TURNS);

const isWry = ({ rule }: Hit): boolean => rule.marks.has('wry');

/**
 * Praise whose words sarcasm borrows (`wry`), next to a grievance at least as heavy with no turn between them, is not
 * praise: "Well done Fernhollow, third inset day this term".
 */
export function sincere(draft: Draft, praise: readonly Hit[], grievances: readonly Hit[]): Hit[] {
  if (!praise.some(isWry)) return [...praise];
  const bad = bySentence(grievances);
  const good = bySentence(praise);
  /** Of each sentence with such praise, the grievances beside it that are heavy enough to doubt it. */
  const doubts = new Map<number, Hit[]>();
  for (const [sentence, here] of good) {
    if (!here.some(isWry)) continue;
    const near = [-1, 0, 1].flatMap((step) => bad.get(sentence + step) ?? []);
    const weight = weightOf(near);
    if (weight >= 1 && weightOf(here) <= 2 * weight) doubts.set(sentence, near);
  }
  return praise.filter((hit) => {
    const near = isWry(hit) ? doubts.get(hit.sentence) : undefined;
    return !near || near.some((other) => turnsBetween(draft, hit.first, other.first));
  });
}

/** A grievance made only of weak signs, in a sentence that praises more heavily, is banter: "absolutely filthy solo". */
export function earnest(praise: readonly Hit[], complaints: readonly Hit[]): Hit[] {
  const good = bySentence(praise);
  const found: Hit[] = [];
  for (const [sentence, here] of bySentence(complaints)) {
    const heavy = here.some(({ rule }) => rule.weight >= 1);
    if (heavy || weightOf(good.get(sentence) ?? []) < weightOf(here)) found.push(...here);
  }
  return found;
}
