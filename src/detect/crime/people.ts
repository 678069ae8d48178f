import { genderOf } from '../concerns/pronouns.ts';
import type { Draft, Token } from '../concerns/tokens.ts';
import { isGivenName } from '../names/given-names.ts';
import type { Mention } from '../types.ts';
import {
  ABOUT,
  BOYS,
  FOLK,
  GIRLS,
  HE,
  KIDS,
  MEN,
  NOT_OURS,
  OPENERS,
  OTHER_SCHOOLS,
  REPORTS,
  SHE,
  STARTS,
  THEY,
  TOLD,
  WOMEN,
} from './lists/words.ts';

/** Whether a token is a word of this set; a mention is none. */
export const isIn = (token: Token | undefined, words: ReadonlySet<string>): boolean =>
  token?.keys.some((key) => words.has(key)) ?? false;

const ADULTS: readonly Mention['kind'][] = ['staff', 'governor', 'role'];
const CHILDREN: readonly Mention['kind'][] = ['own', 'pupil', 'child'];

/** An adult of the school, where one is mentioned. */
export const adultAt = (token: Token | undefined): Mention | undefined =>
  token?.mention && ADULTS.includes(token.mention.kind) ? token.mention : undefined;

export const isChild = (token: Token | undefined): boolean =>
  token?.mention ? CHILDREN.includes(token.mention.kind) : isKidWord(token);

/** Words that may stand for a child, or that a child's year begins with. */
const CHILDS = new Set([...HE, ...SHE, ...THEY, 'me', 'us', 'year', 'yr']);

export const mayBeChild = (token: Token | undefined): boolean =>
  isChild(token) || isIn(token, CHILDS);

const AGE = /^(?:\d+(?:yo|yr|yrs|yrold)|y\d+s?)$/;

const isKidWord = (token: Token | undefined): boolean =>
  // Nearly no word has a digit, and this is asked of every one.
  token?.keys.some((key) => KIDS.has(key) || (key.length < 7 && AGE.test(key))) ?? false;

/** Whether a person who stands at token `at` begins a clause, so that it is the one who does something there. */
export function leads({ tokens, sentences }: Draft, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || at === sentences[token.sentence]?.from || token.paused) return true;
  const before = tokens[at - 1];
  return isIn(before, STARTS) || isIn(before, OPENERS) || isIn(before, REPORTS);
}

const FETCHED = new Set(['came', 'come', 'coming', 'comes', 'looking', 'were', 'was', 'here']);

/** Whether the person at token `at` is spoken to or of rather than doing something. */
export const isToldOf = ({ tokens, sentences }: Draft, at: number): boolean =>
  at > (sentences[tokens[at]?.sentence ?? 0]?.from ?? 0) &&
  !tokens[at]?.paused &&
  // "Police came for Mr May, he has been touching kids."
  !(tokens[at - 1]?.keys.includes('for') && isIn(tokens[at - 2], FETCHED)) &&
  (isIn(tokens[at - 1], TOLD) || isIn(tokens[at - 1], ABOUT));

/** Words after a person in which another school is looked for. */
const FROM = new Set(['from', 'at', 'of', 'over', 'in']);
const SCHOOL_REACH = 5;

/** What somebody of the same name is who has nothing to do with the school: "my neighbour Mr Hale". */
const NO_TEACHERS = new Set(
  'neighbour neighbor landlord dentist gp doctor boss plumber builder milkman postman vet optician solicitor barber hairdresser uncle brother cousin'.split(
    ' ',
  ),
);

/** Whether the adult at token `at` is said to be of another school: "Mr Hale from St Cuthbert's", or of none. */
export function isElsewhere({ tokens, sentences }: Draft, at: number): boolean {
  const end = sentences[tokens[at]?.sentence ?? 0]?.to ?? at;
  if (isIn(tokens[at - 1], NO_TEACHERS) && !tokens[at]?.paused) return true;
  if (!isIn(tokens[at + 1], FROM)) return false;
  for (let i = at + 2; i < Math.min(end, at + 2 + SCHOOL_REACH); i++) {
    if (tokens[i]?.mention) return false;
    if (isIn(tokens[i], OTHER_SCHOOLS)) return true;
    if (tokens[i]?.keys.includes('school')) return isIn(tokens[i - 1], NOT_OURS);
  }
  return false;
}

type Gender = 'he' | 'she' | 'any';

/** Somebody whom a pronoun may stand for. */
export interface Person {
  at: number;
  gender: Gender;
  is: 'adult' | 'child' | 'other';
  mention: Mention | undefined;
}

const ofWord = (token: Token, male: ReadonlySet<string>, female: ReadonlySet<string>): Gender =>
  isIn(token, male) ? 'he' : isIn(token, female) ? 'she' : 'any';

const YEARS = new Set(['year', 'yr']);

/** Another child or somebody else's name, as far as capitals tell. */
function isName(draft: Draft, token: Token, begins: boolean): boolean {
  const first = draft.text.charAt(token.start);
  return !begins && first !== first.toLowerCase() && isGivenName(token.keys[0] ?? '');
}

function personAt(draft: Draft, at: number): Person | undefined {
  const token = draft.tokens[at];
  if (token === undefined) return undefined;
  const { mention } = token;
  if (mention !== undefined) {
    if (mention.kind === 'school') return undefined;
    const is = ADULTS.includes(mention.kind) ? 'adult' : 'child';
    return { at, gender: genderOf(mention) ?? 'any', is, mention };
  }
  const nobody = { at, mention };
  if (isKidWord(token)) return { ...nobody, gender: ofWord(token, BOYS, GIRLS), is: 'child' };
  if (isIn(token, YEARS) && draft.tokens[at + 1]?.keys.some((key) => /^\d+s$/.test(key)))
    return { ...nobody, gender: 'any', is: 'child' };
  if (isIn(token, MEN) || isIn(token, WOMEN) || isIn(token, FOLK))
    return { ...nobody, gender: ofWord(token, MEN, WOMEN), is: 'other' };
  const begins = at === draft.sentences[token.sentence]?.from;
  return isName(draft, token, begins) ? { ...nobody, gender: 'any', is: 'other' } : undefined;
}

/** Sentences back in which a pronoun's person is looked for. */
const REACH = 3;

export const genderAt = (token: Token | undefined): Gender | undefined =>
  isIn(token, HE) ? 'he' : isIn(token, SHE) ? 'she' : isIn(token, THEY) ? 'any' : undefined;

/** The people whom the pronoun at token `at` may stand for, the nearest first. */
export function antecedents(draft: Draft, at: number): Person[] {
  const pronoun = draft.tokens[at];
  const gender = genderAt(pronoun) ?? 'any';
  const first = Math.max(0, (pronoun?.sentence ?? 0) - REACH);
  const found: Person[] = [];
  for (let i = at - 1; i >= 0 && (draft.tokens[i]?.sentence ?? 0) >= first; i--) {
    const person = personAt(draft, i);
    if (person && (gender === 'any' || person.gender === 'any' || person.gender === gender))
      found.push(person);
  }
  return found;
}

/** Whether the next person whom the pronoun at token `at` may stand for is a child, named only after it in its sentence. */
export function isChildAhead(draft: Draft, at: number): boolean {
  const pronoun = draft.tokens[at];
  const gender = genderAt(pronoun) ?? 'any';
  const { to } = draft.sentences[pronoun?.sentence ?? 0] ?? { to: 0 };
  for (let i = at + 1; i < to; i++) {
    const person = personAt(draft, i);
    if (person)
      return person.is === 'child' && (person.gender === 'any' || person.gender === gender);
  }
  return false;
}

/** Whether two mentions are of the same person, as far as they tell. */
export const isSame = (one: Mention | undefined, other: Mention | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  (one === other ||
    (one.kind === other.kind &&
      (one.kind === 'own' ||
        one.text.toLowerCase() === other.text.toLowerCase() ||
        (one.who !== undefined && String(one.who) === String(other.who)))));
