import { words } from '../list.ts';

/** Names that can only be meant to wound. */
export const foulNames = words(`
bitch, twat, twats, tosser, tossers, wanker, wankers, knobhead, knobheads, bellend, bellends,
dickhead, dickheads, prick, pricks, arsehole, arseholes, asshole, assholes, cunt, cunts, bastard,
bastards, pillock, numpty, numpties, moron, morons, imbecile, cretin, halfwit, scumbag, scumbags,
shithead, bawbag, bampot, wasteman, psycho, slag, slapper, skank, slut, whore, scrote, dipshit,
douchebag, thicko, jobsworth, battleaxe, bint, gobshite, gobshites, shitehawk, fuckwit, fuckwits,
fucktard, cockwomble, twonk, wazzock, minger, munter, muppet, muppets, wetwipe, helmet,
bollock brain, walloper, wallopers, clampet, tadger, dafty, heidbanger, div, divvy, sket
`);
