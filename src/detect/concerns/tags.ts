import nlp from 'compromise/two';
import type { TagsOf } from './match.ts';
import type { Draft, Sentence } from './tokens.ts';

const NONE: ReadonlySet<string> = new Set();

/** What a mention is called in the text that compromise reads, so that its tagger sees a name or a thing. */
const STAND_INS = {
  school: 'school',
  staff: 'Alex',
  governor: 'Alex',
  pupil: 'Sam',
  role: 'teacher',
  child: 'Sam',
  own: 'Sam',
};

function tagSentence(draft: Draft, { from, to }: Sentence): Map<number, Set<string>> {
  const tagged = new Map<number, Set<string>>();
  if (to - from > 200) return tagged;
  const words = draft.tokens
    .slice(from, to)
    .map((t) => (t.mention ? STAND_INS[t.mention.kind] : (t.keys.at(-1) ?? '')));
  const terms = nlp(words.join(' '))
    .document.flat()
    .filter((term) => term.text !== '');
  // Compromise may cut a word in two; then its tags can't be laid over ours, and nothing is better than wrong ones.
  if (terms.length !== words.length) return tagged;
  terms.forEach((term, i) => {
    tagged.set(from + i, new Set(term.tags));
  });
  return tagged;
}

/** Tags from compromise, parsed a sentence at a time and only when asked: parsing is the dear part of a look. */
export function lazyTags(draft: Draft): TagsOf {
  const parsed = new Map<number, Map<number, Set<string>>>();
  return (index) => {
    const number = draft.tokens[index]?.sentence;
    const sentence = number === undefined ? undefined : draft.sentences[number];
    if (number === undefined || !sentence) return NONE;
    let tagged = parsed.get(number);
    if (!tagged) {
      tagged = tagSentence(draft, sentence);
      parsed.set(number, tagged);
    }
    return tagged.get(index) ?? NONE;
  };
}
