import { words } from '../list.ts';

/** Words by which a writer speaks to others, or of what they should do together. */
export const bystanders = words(`
you, your, yours, youre, yourselves, u, ur, ye, yous, youse, everyone, everybody, anyone, anybody, all, lets, us, we,
our, were, together, parents, folk, folks, people, ladies, mums, dads, lads, families, neighbours, please, pls, who,
whos, link, group, page, name, names, tag, film, post, bin, dont, go, come, join, send, forward, leave, ring, write,
tell, stick, bring, boo, turn, vote, until, till, get, lot, hashtag, friends, mates, gang
`);

/** Words for people who may be one of a group. */
export const groupWords = words(`
he, she, him, her, his, hers, they, them, their, theirs, those, these, that lot, bloke, blokes, lad, lads, lass, girl,
girls, boy, boys, man, woman, lot, kind, sort, hire, hired, hiring, hires, name, accent, speak, speaks, language, skirt
`);

/** Words that make a forecast of harm a threat: conditions, warnings, and the writer's own hand. */
export const warnings = words(`
or, if, unless, till, until, warned, warning, watch, better, best, ill, il, im, imma, id, my, me, i, tomorrow, tonight,
tmrw, tmr, promise, swear, joke, you, your, ur, youre, u, next, waiting, wait, deserve, deserves, hope, we, well, were
`);
