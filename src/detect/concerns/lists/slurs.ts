import { words } from '../list.ts';

/** Slurs: words that hold a group in contempt whoever says them. Needed to notice them; may come masked. */
export const slurs = words(`
paki, pakis, nigger, niggers, wog, chink, chinky, coon, gyppo, gyppos, pikey, pikeys, kike,
raghead, tranny, trannies, faggot, faggots, poof, poofter, dyke, retard, retards, retarded,
spastic, spaz, spacker, mong, window licker, cripple, half caste, sambo, gippo
`);
