import { others } from './lists/others.ts';
import type { Draft } from './tokens.ts';

/** Sentences from a mention that still speak of it, by pronoun or silence. */
const REACH = 2;
/** A draft this short, in UTF-16 code units, has one subject. */
const SHORT = 400;
const OTHERS = new Set(others.filter((entry) => !entry.includes(' ')));

/**
 * Which sentences are about the school or its people: those with a mention other than the writer's own child, and
 * their neighbours, unless these turn to somebody else.
 */
export function tiedSentences(draft: Draft): boolean[] {
  const named = draft.sentences.map(({ from, to }) =>
    draft.tokens.slice(from, to).some((token) => token.mention && token.mention.kind !== 'own'),
  );
  const turns = draft.sentences.map(
    ({ from, to }, i) =>
      !named[i] &&
      draft.tokens.slice(from, to).some((token) => token.keys.some((key) => OTHERS.has(key))),
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
