import { words } from '../list.ts';

/** Foul or scornful names for the school as a place. */
export const foulPlace = words(`
shithole, shit hole, shitshow, shit show, shite hole, hellhole, hell hole, dump, tip,
dumpster fire, cesspit, cesspool, bloody circus, fucking circus, fucking joke, bloody joke,
crock of shit, pile of shit, pile of crap, load of shit, bag of shit, toilet, bunch of clowns,
clown show, clown school, shite, shit, crap
`);
