import type { Channel } from '../../pack/types.ts';
import { PhraseBook } from '../concerns/phrase-book.ts';
import type { Draft } from '../concerns/tokens.ts';
import { type Family, families } from './lists/families.ts';
import { ownPatterns, wordsOf } from './own-words.ts';

/** Gives the topics of a pack's own channels that a draft is about, as the pack writes them and in its order. */
export type TopicFinder = (draft: Draft) => string[];

const phrases = (list = ''): string[] =>
  list.split(',').flatMap((entry) => {
    const words = wordsOf(entry).join(' ');
    return words === '' ? [] : [words];
  });

/** Whether a phrase stands in words, all of them between spaces. */
const holds = (words: string, phrase: string): boolean => ` ${words} `.includes(` ${phrase} `);

const FAMILIES = families.map((family) => ({ family, called: phrases(family.called) }));

/** The families that a pack's topic belongs to by its words. */
function familiesOf(topic: string): Family[] {
  const words = wordsOf(topic).join(' ');
  return FAMILIES.flatMap(({ family, called }) =>
    called.some((name) => holds(words, name)) ? [family] : [],
  );
}

/** How a family is told besides its patterns. */
interface Signs {
  topic: string;
  roles: string[];
  capitals: RegExp | undefined;
}

const rolesIn = ({ tokens }: Draft): string[] =>
  tokens.flatMap(({ mention }) =>
    mention?.kind === 'role' ? [wordsOf(mention.text).join(' ')] : [],
  );

/** Finds a family's words that count only with their capitals; nothing where it has none. */
function capitalsOf(known: readonly Family[]): RegExp | undefined {
  const exact = known.flatMap(({ exactly = '' }) => exactly.split(', ').filter(Boolean));
  if (exact.length === 0) return undefined;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${exact.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}

/** Where all is in capitals they tell nothing. */
const SMALL = /\p{Ll}/u;

/**
 * Makes the function that says which of a pack's topics drafts are about; nothing where the pack has no channel for a
 * topic. Make it before the drafts are read (`phrase-book.ts`).
 */
export function createTopicFinder(channels: readonly Channel[]): TopicFinder | undefined {
  const topics = [
    ...new Set(channels.flatMap(({ kind, topic }) => (kind === 'topic' && topic ? [topic] : []))),
  ];
  if (topics.length === 0) return undefined;
  const book = new PhraseBook<string>();
  const signs = topics.map((topic): Signs => {
    const known = familiesOf(topic);
    for (const { says } of known) book.add(says, topic);
    if (known.length === 0) for (const pattern of ownPatterns(topic)) book.add(pattern, topic);
    return {
      topic,
      roles: known.flatMap(({ roles }) => phrases(roles)),
      capitals: capitalsOf(known),
    };
  });
  return (draft) => {
    if (!draft.tokens.some(({ mention }) => mention)) return [];
    const told = new Set(book.find(draft).map(({ value }) => value));
    const roles = rolesIn(draft);
    return signs.flatMap(({ topic, roles: known, capitals }) => {
      const about =
        told.has(topic) ||
        known.some((role) => roles.some((said) => holds(said, role))) ||
        (capitals?.test(draft.text) === true && SMALL.test(draft.text));
      return about ? [topic] : [];
    });
  };
}
