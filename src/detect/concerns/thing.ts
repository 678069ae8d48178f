import type { TagsOf } from './match.ts';
import type { Draft } from './tokens.ts';
import { has, trait } from './traits.ts';

/** Words that stand before a thing, or before an adjective and a thing. */
const DETERMINERS = trait(
  'a an the this that these those another any each every some no one my your his her our their its'.split(
    ' ',
  ),
);

/**
 * Whether the word of an act at token `at` is a thing here: "a hit", "the big push". Compromise decides, and is asked
 * only where a determiner stands one or two words before: asking costs as much as reading several sentences.
 */
export function isThing(draft: Draft, at: number, tagsOf: TagsOf): boolean {
  const { sentence } = draft.tokens[at] ?? {};
  const determines = (i: number): boolean => {
    const token = draft.tokens[i];
    return token !== undefined && token.sentence === sentence && has(token, DETERMINERS);
  };
  if (draft.tokens[at - 1]?.mention || (!determines(at - 1) && !determines(at - 2))) return false;
  const tags = tagsOf(at);
  if (!tags.has('Noun') || tags.has('Verb')) return false;
  const before = tagsOf(at - 1);
  return before.has('Determiner') || before.has('Adjective');
}
