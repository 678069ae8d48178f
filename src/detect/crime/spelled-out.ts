import type { Draft, Sentence, Token } from '../concerns/tokens.ts';
import { MENTIONED } from '../concerns/word.ts';
import { readings } from '../concerns/words.ts';
import { KIDS } from './lists/words.ts';

const WORD = /[\p{L}\p{N}\p{M}'’]+/gu;

/** The words of a mention from the child itself on; none where it is named last. */
function childAndRest({ mention, start }: Token): RegExpExecArray[] {
  if (mention?.kind !== 'child') return [];
  const words = [...mention.text.matchAll(WORD)];
  const child = words.findIndex(([word]) => readings(word).some((key) => KIDS.has(key)));
  // Its own words end with the text of the mention, from where the token begins.
  const last = child < 0 || child === words.length - 1;
  return last || start !== mention.start ? [] : words.slice(child);
}

function spelledToken(token: Token): Token[] {
  const [named, ...words] = childAndRest(token);
  const { mention } = token;
  if (named === undefined || mention === undefined) return [token];
  const end = token.start + named.index + named[0].length;
  const child: Token = { ...token, end, owner: false };
  return [
    child,
    ...words.map(
      (word): Token => ({
        ...token,
        start: token.start + word.index,
        end: token.start + word.index + word[0].length,
        word: MENTIONED,
        keys: readings(word[0]),
        mention: undefined,
        stands: undefined,
        owner: false,
        paused: /[,;:]\s*$/.test(mention.text.slice(0, word.index)),
      }),
    ),
  ];
}

/**
 * The draft with each child as a token of its own: a mention such as "that boy off the bench by his hood" takes in how the
 * child was dragged. Its own tokens are left as they are.
 */
export function spelledOut(draft: Draft): Draft {
  if (!draft.tokens.some((token) => childAndRest(token).length > 0)) return draft;
  const tokens: Token[] = [];
  const sentences = draft.sentences.map(({ from, to, asks }): Sentence => {
    const begins = tokens.length;
    for (const token of draft.tokens.slice(from, to)) tokens.push(...spelledToken(token));
    return { from: begins, to: tokens.length, asks };
  });
  return { text: draft.text, tokens, sentences };
}
