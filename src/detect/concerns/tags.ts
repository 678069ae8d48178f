import nlp from 'compromise/two';
import type { TagsOf } from './match.ts';
import type { Draft } from './tokens.ts';

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

/** Words on each side that compromise reads with a word to tell what it is there. */
const AROUND = 4;

function tagAround(draft: Draft, at: number): ReadonlySet<string> {
  const sentence = draft.sentences[draft.tokens[at]?.sentence ?? -1];
  if (!sentence) return NONE;
  const from = Math.max(sentence.from, at - AROUND);
  const words = draft.tokens
    .slice(from, Math.min(sentence.to, at + AROUND + 1))
    .map((t) => (t.mention ? STAND_INS[t.mention.kind] : (t.keys.at(-1) ?? '')));
  const terms = nlp(words.join(' '))
    .document.flat()
    .filter((term) => term.text !== '');
  // Compromise may cut a word in two; then its tags can't be laid over ours, and nothing is better than wrong ones.
  return terms.length === words.length ? new Set(terms[at - from]?.tags) : NONE;
}

/** Tags from compromise, asked for a word and its neighbours and only when needed: parsing is the dear part of a look. */
export function lazyTags(draft: Draft): TagsOf {
  const known = new Map<number, ReadonlySet<string>>();
  return (at) => {
    let tags = known.get(at);
    if (tags === undefined) {
      tags = tagAround(draft, at);
      known.set(at, tags);
    }
    return tags;
  };
}
