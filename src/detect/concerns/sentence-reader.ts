import { type Hit, hitsIn } from './hits.ts';
import { partiesOf } from './learned/draft-signs.ts';
import { type KnownSigns, knownSignsOf } from './learned/known-signs.ts';
import { oncePerKind } from './mentioned.ts';
import { dropOverlaid } from './overlays.ts';
import { SentenceMemory } from './sentence-memory.ts';
import type { Draft } from './tokens.ts';

/** What was read in one sentence. */
export interface SentenceReading {
  /** What the rules see, with hits that another kind explains better left out. */
  hits: readonly Hit[];
  /** The signs that the learned weights know. */
  signs: KnownSigns;
}

/** A reading, and where in a draft its sentence stood: its first token and its number. */
interface Placed {
  from: number;
  sentence: number;
  reading: SentenceReading;
}

const moved = (hit: Hit, by: number, sentence: number): Hit => ({
  rule: hit.rule,
  match: {
    from: hit.match.from + by,
    to: hit.match.to + by,
    taken: hit.match.taken.map((i) => i + by),
  },
  sentence,
  first: hit.first + by,
  last: hit.last + by,
  words: hit.words,
});

/** A reading as it is at another place. */
function at(from: number, sentence: number, known: Placed): Placed {
  const { hits, signs } = known.reading;
  const by = from - known.from;
  return {
    from,
    sentence,
    reading: { hits: hits.map((hit) => moved(hit, by, sentence)), signs },
  };
}

/**
 * Makes the function that reads a draft's sentences. It remembers them, so that a keystroke costs the sentence and not
 * the draft; what it gives is the same as without memory.
 */
export function createSentenceReader(): (draft: Draft) => SentenceReading[] {
  const memory = new SentenceMemory<Placed>();
  return (draft) => {
    const parties = partiesOf(oncePerKind(draft));
    return draft.sentences.map((sentence, number) => {
      let known = memory.find(draft, number, parties);
      if (known === undefined) {
        const hits = dropOverlaid(draft, hitsIn(draft, sentence, parties.length === 0));
        const signs = knownSignsOf(draft, sentence, parties);
        known = { from: sentence.from, sentence: number, reading: { hits, signs } };
        memory.keep(known);
      } else if (known.from !== sentence.from || known.sentence !== number) {
        known = at(sentence.from, number, known);
        memory.keep(known);
      }
      return known.reading;
    });
  };
}
