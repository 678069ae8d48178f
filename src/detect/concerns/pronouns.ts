import type { Mention } from '../types.ts';
import type { Draft } from './tokens.ts';
import { has, trait } from './traits.ts';

const MALE = /\b(?:mr|sir|son|boy|lad|brother|ds\d?|dad|lads)\b/i;
const FEMALE = /\b(?:mrs|miss|ms|madam|daughter|girl|lass|sister|dd\d?|mum|lady)\b/i;
const HE = trait('he hes hed him his'.split(' '));
const SHE = trait('she shes shed her hers'.split(' '));

type Gender = 'he' | 'she' | undefined;

/** What a mention tells of whether it is a "he" or a "she". */
export function genderOf(mention: Mention): Gender {
  if (MALE.test(mention.text)) return 'he';
  return FEMALE.test(mention.text) ? 'she' : undefined;
}

/** Gives each "he" and "she" the nearest person before it whom the word fits. */
export function resolvePronouns(draft: Draft): void {
  const latest: { he?: Mention; she?: Mention } = {};
  for (const token of draft.tokens) {
    if (token.mention) {
      if (token.mention.kind === 'school') continue;
      const gender = genderOf(token.mention);
      if (gender !== 'she') latest.he = token.mention;
      if (gender !== 'he') latest.she = token.mention;
      continue;
    }
    if (has(token, HE)) token.stands = latest.he;
    else if (has(token, SHE)) token.stands = latest.she;
  }
}
