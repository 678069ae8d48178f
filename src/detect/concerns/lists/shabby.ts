import { words } from '../list.ts';

/** States of things and ways of working that families hold against a school. One beside the school or its people is nearly a complaint. */
export const shabby = words(`
dirty, filthy, grubby, broken, freezing, boiling, overcrowded, cramped, leaking, leaky, mouldy,
inedible, stale, tiny portions, tatty, out of date, outdated, rotten, inconsistent, confusing,
vague, unclear, tedious, pointless, lax, slack, half hearted, boring, slow, noisy, unfriendly,
unwelcoming, cliquey, cliquy, stuffy, snobby, impersonal, inflexible, rigid, unhygienic,
unqualified, inexperienced, impossible, hard work, uphill battle, battle, fight for,
fighting for, had to fight, begging for, chasing, chased, chase, kept waiting, left waiting,
left standing, stood waiting, standing in the rain, in the rain, in the dark, on the floor,
no seats, sold out, ran out, run out, no room, too many, too much, too long, too late, too loud,
too strict, too small, too big, too cold, too hot, too early, far too, way too, the wrong, wrong,
muddle, muddled, mix up, mixed up, mistake, mistakes, error, errors, spelling mistakes, typo,
typos, glue sticks, cardboard, soggy, cold, smells of, stinks of, gone off, unpaid, underpaid,
overdue, delay, delayed, delays, postponed, missed, problem, problems, issue, issues,
trouble with, struggle, struggles, struggling, difficult, concern, concerns, concerned, worrying,
worry, disruption, disruptive, disrupted, bullying, bullied, sad, shame, pity, unfortunate,
unfortunately, sadly, hopefully not, embarrassed, confused, baffled, baffling, bizarre, odd,
weird, silly, ludicrous, absurd, crazy, mad, nuts, bananas, barmy, stupid, daft, pricey, steep,
cost a fortune, arm and a leg, not cheap, for what, cheap, tight
`);
