import { others } from './lists/others.ts';
import type { Draft, Sentence } from './tokens.ts';
import { anywhere, trait } from './traits.ts';

/** Sentences from a mention that still speak of it, by pronoun or silence. */
const REACH = 2;
/** A draft this short, in UTF-16 code units, has one subject. */
const SHORT = 400;
const OTHERS = trait(others.filter((entry) => !entry.includes(' ')));

/** Whether a sentence mentions anyone but the writer's own child. */
function names({ tokens }: Draft, { from, to }: Sentence): boolean {
  for (let i = from; i < to; i++) {
    const mention = tokens[i]?.mention;
    if (mention && mention.kind !== 'own') return true;
  }
  return false;
}

/**
 * Which sentences are about the school or its people: those with a mention other than the writer's own child, and
 * their neighbours, unless these turn to somebody else.
 */
export function tiedSentences(draft: Draft): boolean[] {
  const named = draft.sentences.map((sentence) => names(draft, sentence));
  const turns = draft.sentences.map(
    (sentence, i) => !named[i] && anywhere(draft, sentence, OTHERS),
  );
  const whole = named.includes(true) && draft.text.length <= SHORT;
  return draft.sentences.map((_, i) => {
    if (named[i]) return true;
    if (turns[i]) return false;
    if (whole) return true;
    for (let d = 1; d <= REACH; d++) if (named[i - d] || named[i + d]) return true;
    return false;
  });
}
