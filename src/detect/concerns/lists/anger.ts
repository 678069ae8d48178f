import { words } from '../list.ts';

/** Feelings of a writer with a grievance. About somebody here they make a complaint. */
export const anger = words(`
fuming, furious, livid, raging, seething, outraged, angry, so angry, annoyed, irritated,
hacked off, cheesed off, pissed off, peed off, ticked off, frustrated, frustrating, disgusted,
appalled, horrified, let down, disappointed, disappointing, disappointment, upset with, unhappy,
not happy, not impressed, unimpressed, fed up, sick of, sick and tired, sick to death, tired of,
had enough, had it with, had it up to here, at my wits end, at the end of my tether,
at the end of our tether, lost all faith, lost faith, lost confidence, no confidence, no faith,
scunnered, pure scunnered, beeling, done with, enough is enough, beyond a joke, last straw,
not satisfied, dissatisfied, not satisfy, doing my head in, does my head in, doing my nut in,
boils my blood, blood boiling, makes my blood boil, so mad, absolutely mad, vexed, so cross,
very cross, really cross, bit cross, am cross
`);
