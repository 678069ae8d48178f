import type { ConcernKind, DraftSetting, Mention } from '../../types.ts';
import { type Party, partyOfKind } from './stand-ins.ts';

/** What the rules made of a draft: the kinds that they found, and how strongly each kind's hits weigh. */
export interface RuleFindings {
  found: ReadonlySet<ConcernKind>;
  strengths: ReadonlyMap<ConcernKind, number>;
}

/** Weights of a kind's hits at which they count as one, two and three signs; 1 is what the rules ask for. */
const STEPS = [0.4, 0.8, 1.2];

/** Tokens of a short draft and of a long one. */
const SHORT = 12;
const LONG = 60;

/** Tokens beyond which the signs of a draft count for less and less each. */
const FULL = 25;

/**
 * How much each sign counts in a draft of so many tokens, 1 at most: a long draft has more signs of everything, and would
 * otherwise be found to do everything.
 */
export const dampingOf = (tokens: number): number => Math.min(1, Math.sqrt(FULL / tokens));

/** The parties that a draft speaks of, each once, in the order of their first mention. */
export const partiesOf = (mentions: readonly Mention[]): Party[] => [
  ...new Set(mentions.map(({ kind }) => partyOfKind(kind))),
];

/** The signs of a draft as a whole: whom it mentions, where it is written, its length, and what the rules found. */
export function draftSigns(
  mentions: readonly Mention[],
  length: number,
  setting: DraftSetting,
  rules: RuleFindings,
): string[] {
  const signs = [...new Set(mentions.map(({ kind }) => `mention:${kind}`))];
  if (mentions.length === 0) signs.push('mention:none');
  if (setting.place) signs.push(`place:${setting.place}`);
  if (setting.photo) signs.push('photo');
  signs.push(length <= SHORT ? 'length:short' : length >= LONG ? 'length:long' : 'length:middling');
  for (const kind of rules.found) signs.push(`rules:${kind}`);
  for (const [kind, strength] of rules.strengths) {
    STEPS.forEach((step, i) => {
      if (strength >= step) signs.push(`rules:${kind}:${i + 1}`);
    });
  }
  return signs;
}
