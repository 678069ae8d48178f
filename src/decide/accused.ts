import type { Findings, Mention } from '../detect/types.ts';
import { ADULTS } from './people.ts';

/**
 * The sure mentions of who is said to have done a crime to a child. Takes the findings as they were found:
 * `crime.by` counts the faint mentions too.
 */
export function accusedOfCrime({ crime, mentions }: Findings): Mention[] {
  if (crime === undefined) return [];
  return crime.by.flatMap((index) => {
    const mention = mentions[index];
    return mention?.certainty === 'sure' ? [mention] : [];
  });
}

/** Who of the school might be meant where a child may have come to harm: the accused, or else every adult spoken of. */
export function mayHaveHarmed(heard: Findings, accused: readonly Mention[]): readonly Mention[] {
  if (accused.length > 0) return accused;
  return heard.mentions.filter(({ kind }) => ADULTS.includes(kind));
}
