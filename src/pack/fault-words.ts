import type { Problem, ProblemCode } from './problem.ts';

interface Words {
  /** Follows the path: "people[3].surname is missing". `{d}` is the problem's detail. */
  fault: string;
  /** What to write instead; without one the place's own remedy is given. */
  remedy?: string;
}

/** Every problem in words that a school secretary can act on. */
export const FAULT_WORDS: Readonly<Record<ProblemCode, Words>> = {
  'not-json': {
    fault: 'is not a pack: its brackets, commas or quotation marks break off at {d}',
    remedy:
      'Open the file in the program that made it and save it again, or start from the example pack.',
  },
  'not-a-pack': {
    fault: 'is not a pack',
    remedy: 'Start from the example pack: one group in { } with "format", "school" and the rest.',
  },
  'too-big': {
    fault: 'is larger than {d}',
    remedy: 'Keep to the school, its staff and governors, and its channels.',
  },
  'too-deep': {
    fault: 'holds groups inside groups inside groups',
    remedy: 'Keep to the form of the example pack.',
  },
  'too-many': { fault: 'holds more than {d} entries', remedy: 'Keep at most {d}.' },
  'reserved-key': {
    fault: 'is a word that programs keep for themselves',
    remedy: 'Take it out.',
  },
  'unknown-key': {
    fault: 'is not part of a pack',
    remedy: 'Take it out, or correct its spelling. What may stand here: {d}.',
  },
  'repeated-key': {
    fault: 'is written twice',
    remedy: 'Take out the one that is wrong.',
  },
  missing: { fault: 'is missing' },
  'wrong-type': { fault: 'is {d}, which does not fit here' },
  'not-one-of': { fault: 'says "{d}", which is not one of the choices' },
  empty: { fault: 'is empty' },
  'too-long': { fault: 'is too long', remedy: 'Shorten it to {d} letters or fewer.' },
  markup: { fault: 'holds < or >', remedy: 'Write plain words without < and >.' },
  'hidden-character': {
    fault: 'holds a character that cannot be seen',
    remedy: 'Type it again by hand on one line, without pasting.',
  },
  'link-in-words': {
    fault: 'holds a link or an address',
    remedy: 'Write words only. Links stand in "channels".',
  },
  'stacked-marks': {
    fault: 'puts many marks on one letter',
    remedy: 'Type it again by hand, without pasting.',
  },
  'foreign-letter': {
    fault: 'holds a letter of another alphabet{d}, so the name could pass for another one',
    remedy: 'Type the word again by hand, in letters of one alphabet.',
  },
  'foreign-host': {
    fault: 'names a site in letters other than plain a to z, so it could pass for another site',
    remedy: "Type the site's address by hand, as its owner writes it in plain letters.",
  },
  'bad-form': { fault: 'says "{d}", which is not in the form that is needed' },
  'unsafe-link': { fault: 'is not a link that can be opened safely' },
  'bad-link': { fault: 'is not a whole link' },
  'bad-date': { fault: 'says "{d}", which is not a date' },
  'before-issued': {
    fault: 'is before the day it was issued ({d})',
    remedy: 'Write a later day, usually a year after it was issued.',
  },
  'ends-before-issued': {
    fault: 'is before the day it was issued ({d})',
    remedy: 'Write a later day, or take it out: a pack without it never ends.',
  },
  'reserved-id': {
    fault: 'says "{d}", a word that programs keep for themselves',
    remedy: 'Choose another id.',
  },
  'family-id': {
    fault: 'says "{d}", which stands for a school that a family has described in its own words',
    remedy: 'Choose another id, for example "fernhollow".',
  },
  'repeated-id': {
    fault: 'says "{d}", which an earlier entry already has',
    remedy: 'Give each entry its own id.',
  },
  'topic-missing': {
    fault: 'is missing, and a channel of kind "topic" needs it',
    remedy: 'Write the topic, for example "bullying", or choose another kind.',
  },
  'topic-misplaced': {
    fault: 'stands at a channel that is not of kind "topic"',
    remedy: 'Take it out, or write "topic" as the kind.',
  },
  'sealed-bits': { fault: 'says {d}, which is too many or too few for so many names' },
  'sealed-tags': { fault: 'does not hold as many names as "count" says' },
  'own-policy': {
    fault: "is not the name of a policy, and this version can't read a policy of your own yet",
  },
  'unknown-policy': { fault: 'says "{d}", which is not a policy that this version knows' },
};

/** Puts a problem's detail into words. It may come from a stranger's file: nothing unseen passes. */
export function fill(words: string, { detail = 'an unknown place' }: Problem): string {
  const seen = detail.replace(/\s+/g, ' ').replace(/\p{C}/gu, '?');
  return words.replaceAll('{d}', () => seen);
}
