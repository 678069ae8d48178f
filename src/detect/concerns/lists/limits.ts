import { words } from '../list.ts';

/** What families and children are kept from or made to do. */
export const limits = words(`
cant have, cant wear, cant go, cant bring, cant use, cant eat, cant drink, cant play, cant take,
cant sit, cant even, not allowed, told they cant, told he cant, told she cant, told we cant,
made to, have to, had to, has to, forced to, expected to, stopped from, banned from, kept from,
benched, dropped from, left off, left out of, taken off, taken away, took away, given lines,
lines, minutes in, hour in, for a hole, for wearing, for talking, for forgetting, for being late,
for running, for laughing, for asking, for going to, for having, for not having, homework on,
homework over, on a weekend, over half term, over the holidays, over christmas, told us, told me,
was told, were told, been told, then says, then said, now says, now they say
`);
