import { words } from '../list.ts';

/** Groups that people are put into. Never a concern by themselves: only with contempt. */
export const identity = words(`
foreigner, foreigners, immigrant, immigrants, migrants, refugees, asylum seekers, muslim,
muslims, islamic, jew, jews, jewish, hindu, sikh, catholics, polish, poles, romanian, romanians,
eastern european, african, africans, asian, asians, indian, indians, pakistani, chinese, somali,
black, blacks, brown, white, gypsy, gypsies, traveller, travellers, roma, gay, gays, lesbian,
lesbians, trans, queer, disabled, autistic, special needs, send, wheelchair, deaf, blind,
tourettes, adhd, women, woman, female, females, men, male, single mums, council estate,
estate kids, that sort, those people, these people, his lot, her lot, that lot, their lot,
their kind, her kind, his kind
`);
