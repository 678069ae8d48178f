import { plantAnchors } from './anchors.ts';
import { type Hit, hitsIn } from './hits.ts';
import { dropOverlaid } from './overlays.ts';
import { rules } from './rules/index.ts';
import type { Draft, Sentence } from './tokens.ts';

const ANCHORS = plantAnchors(rules);
/** All that a draft without a mention can hold. */
const DANGER_ANCHORS = plantAnchors(rules.filter(({ kind }) => kind === 'safeguarding'));

/** Sentences remembered: more than a draft of 20,000 code units has. Old ones go first. */
const MOST = 1_000;

/**
 * Everything that decides what is found in a sentence: its words and those of the next, which may reject them, who is
 * mentioned or stood for and where, and whether quoted words run in from before.
 */
function signature(draft: Draft, sentence: Sentence, number: number, mentioned: boolean): string {
  const { tokens, sentences, text } = draft;
  const { from, to, asks } = sentence;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[(sentences[number + 1]?.to ?? to) - 1]?.end ?? start;
  let marks = `${mentioned ? 1 : 0}${asks ? '?' : ''}${tokens[from - 1]?.quoted ? '"' : ''}${tokens[from]?.quoted ? '“' : ''}${tokens[from]?.paused ? ',' : ''}${to - from}`;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.mention)
      marks += ` ${i - from}:${token.mention.end - token.mention.start}${token.mention.kind}${token.owner ? "'" : ''}`;
    else if (token?.stands) marks += ` ${i - from}=${token.stands.kind}`;
  }
  return `${marks}\n${text.slice(start, end)}`;
}

const moved = (hit: Hit, by: number, sentence: number): Hit => ({
  ...hit,
  sentence,
  first: hit.first + by,
  last: hit.last + by,
  match: {
    from: hit.match.from + by,
    to: hit.match.to + by,
    taken: hit.match.taken.map((i) => i + by),
  },
});

/**
 * Makes the function that finds what the rules see in a draft, with hits explained better by another kind left out.
 * It remembers sentences, so that a keystroke costs the sentence and not the draft; what it gives is the same as
 * without memory.
 */
export function createHitFinder(): (draft: Draft) => Hit[] {
  const known = new Map<string, { from: number; hits: readonly Hit[] }>();
  return (draft) => {
    const mentioned = draft.tokens.some((token) => token.mention);
    return draft.sentences.flatMap((sentence, number) => {
      const key = signature(draft, sentence, number, mentioned);
      let found = known.get(key);
      if (found === undefined) {
        const anchors = mentioned ? ANCHORS : DANGER_ANCHORS;
        found = {
          from: sentence.from,
          hits: dropOverlaid(draft, hitsIn(draft, sentence, anchors)),
        };
        if (known.size >= MOST)
          for (const oldest of known.keys()) {
            known.delete(oldest);
            break;
          }
        known.set(key, found);
      }
      const by = sentence.from - found.from;
      return found.hits.map((hit) => moved(hit, by, number));
    });
  };
}
