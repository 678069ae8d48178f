import { words } from '../list.ts';

/** Foul words. By themselves they are neither abuse nor complaint. */
export const swearing = words(`
fuck, fucks, fucked, fucker, fuckers, fucking, fuckin, fkin, fking, fkn, effing, shit, shite,
shitty, shits, bullshit, crap, crappy, bollocks, bloody, arse, arsehole, piss, pissed, pissing,
bastard, bastards, twat, cunt, wanker, bellend, tosser, prick, dick, dickhead, knob, knobhead,
bitch, slag, bugger, sod, shithole, shitshow, hellhole, dump, tip, pisspoor
`);
