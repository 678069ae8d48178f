import type { Concern, ConcernKind, Mention } from './types.ts';

/** Strangers, players and firms are praised and grumbled at as well, so neither is evidence of who is meant. */
const NO_EVIDENCE: readonly ConcernKind[] = ['praise', 'complaint'];
/** How much of the doubt in a faint mention is taken away by a concern that it fits. */
const EVIDENCE = 0.4;

/**
 * Whether what a draft does to somebody, if its faint mentions are taken at their word, is the other evidence that lets
 * them speak: a lone "Logan" is anybody's, "that Logan put a brick through our window" is hardly.
 */
export const speaksOfFaint = (concerns: readonly Concern[]): boolean =>
  concerns.some(({ kind }) => !NO_EVIDENCE.includes(kind));

/** The mentions with the faint ones made sure. */
export function promoted(mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention) =>
    mention.certainty === 'sure'
      ? mention
      : {
          ...mention,
          certainty: 'sure',
          confidence:
            Math.round(100 * (mention.confidence + EVIDENCE * (1 - mention.confidence))) / 100,
        },
  );
}
