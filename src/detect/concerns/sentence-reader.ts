import { plantAnchors } from './anchors.ts';
import { type Hit, hitsIn } from './hits.ts';
import { partiesOf } from './learned/draft-signs.ts';
import { type KnownSign, knownSigns } from './learned/model.ts';
import { signsOf } from './learned/sentence-signs.ts';
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
function signature(draft: Draft, sentence: Sentence, number: number, parties: string): string {
  const { tokens, sentences, text } = draft;
  const { from, to, asks } = sentence;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[(sentences[number + 1]?.to ?? to) - 1]?.end ?? start;
  let marks = `${parties}${asks ? '?' : ''}${tokens[from - 1]?.quoted ? '"' : ''}${tokens[from]?.quoted ? '“' : ''}${tokens[from]?.paused ? ',' : ''}${to - from}`;
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

/** What was read in one sentence. */
export interface SentenceReading {
  /** What the rules see, with hits that another kind explains better left out. */
  hits: readonly Hit[];
  /** The signs that the learned weights know; token indexes count from the sentence's first. */
  signs: readonly KnownSign[];
}

/**
 * Makes the function that reads a draft's sentences. It remembers them, so that a keystroke costs the sentence and not
 * the draft; what it gives is the same as without memory.
 */
export function createSentenceReader(): (draft: Draft) => SentenceReading[] {
  const known = new Map<string, { from: number; reading: SentenceReading }>();
  return (draft) => {
    const parties = partiesOf(draft.tokens.flatMap(({ mention }) => mention ?? []));
    const anchors = parties.length > 0 ? ANCHORS : DANGER_ANCHORS;
    return draft.sentences.map((sentence, number) => {
      const key = signature(draft, sentence, number, parties.join());
      let found = known.get(key);
      if (found === undefined) {
        const hits = dropOverlaid(draft, hitsIn(draft, sentence, anchors));
        const signs = knownSigns(signsOf(draft, sentence, parties), sentence.from);
        found = { from: sentence.from, reading: { hits, signs } };
        if (known.size >= MOST) {
          const [oldest] = known.keys();
          known.delete(oldest as string);
        }
        known.set(key, found);
      }
      const { from, reading } = found;
      const by = sentence.from - from;
      return { signs: reading.signs, hits: reading.hits.map((hit) => moved(hit, by, number)) };
    });
  };
}
