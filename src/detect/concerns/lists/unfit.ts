import { words } from '../list.ts';

/** Being unfit to look after children: drink, drugs, crime. Said of a person as a state. */
export const unfit = words(`
drunk, pissed, hungover, steaming, tipsy, stoned, high as a kite, off his face, off her face,
on drugs, on something, over the limit, smashed at work, drinking at work, drinking on the job,
drinking in school, asleep in class, asleep on the job, a thief, a liar, liars, a crook, crooked,
corrupt, bent, a fraud, a bully, bullies, a predator, a groomer, a paedo, a pedo, a paedophile,
a pedophile, a nonce, a perv, a pervert, a creep, violent, abusive, a racist, racist, homophobic,
sexist, dodgy, a drug dealer, a dealer, a druggie
`);
