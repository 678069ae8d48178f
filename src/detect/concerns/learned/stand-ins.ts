import type { MentionKind } from '../../types.ts';
import type { Token } from '../tokens.ts';

/** Who a word speaks of, as far as what is done to whom goes. */
export type Party = 'adult' | 'child' | 'own' | 'school' | 'they' | 'kid' | 'me' | 'you';

/** Every party; a party's number is its place here. */
export const PARTIES: readonly Party[] = [
  'adult',
  'child',
  'own',
  'school',
  'they',
  'kid',
  'me',
  'you',
];

const OF_KIND: Record<MentionKind, Party> = {
  staff: 'adult',
  governor: 'adult',
  role: 'adult',
  pupil: 'child',
  child: 'child',
  own: 'own',
  school: 'school',
};

/** The party of a kind of mention: the adults of the school are one, as are other people's children. */
export const partyOfKind = (kind: MentionKind): Party => OF_KIND[kind];

const PARTY_OF_WORD = new Map<string, Party>();
const put = (party: Party, words: string): void => {
  for (const word of words.split(' ')) PARTY_OF_WORD.set(word, party);
};
put('they', 'he she him her his they them hes shes theyre');
put('kid', 'kid kids child children boy girl lad lass boys girls lads pupils students');
put('me', 'i me my im we our us');
put('you', 'you your u ur youre');

/** Whom a word for anybody speaks of, by its spellings. */
export function partyOfWord(keys: readonly string[]): Party | undefined {
  for (const key of keys) {
    const party = PARTY_OF_WORD.get(key);
    if (party) return party;
  }
  return undefined;
}

/** Whom a token speaks of, by mention, by the person that a pronoun stands for, or by a word for anybody. */
export function partyOf(token: Token): Party | undefined {
  const known = token.mention ?? token.stands;
  return known ? OF_KIND[known.kind] : token.word.party;
}
