import type { Findings } from '../detect/types.ts';
import { quotable, tidy } from './reasons.ts';

/** More than a card can show; a long draft may repeat hundreds. */
const MOST = 20;

/** The draft's own words that were noticed, in the draft's order, each once, at most twenty. */
export function noticedIn({ mentions, concerns }: Findings, text: string): string[] {
  const overlapsMention = (start: number, end: number) =>
    mentions.some((mention) => mention.start < end && start < mention.end);
  const words = [
    ...mentions.map((mention) => ({ start: mention.start, words: tidy(mention.text) })),
    ...concerns
      .filter(({ start, end }) => !overlapsMention(start, end))
      .map(({ start, end }) => ({ start, words: quotable(text, start, end) ?? '' })),
  ].sort((a, b) => a.start - b.start);

  const seen = new Map<string, string>();
  for (const { words: said } of words) {
    const key = said.toLowerCase();
    if (said !== '' && !seen.has(key)) seen.set(key, said);
  }
  return [...seen.values()].slice(0, MOST);
}
