import { words } from '../list.ts';

/** How much, how long, how often: grievances count. */
export const quantities = words(`
pounds, quid, grand, tenner, fiver, weeks, months, fortnight, every time, every single,
every day, every week, every morning, every year, every five minutes, every september,
every term, every weekend, days, hours, minutes, another, another week, another letter,
by christmas, by easter, years later, months later, weeks later, since september,
since christmas, since easter, since january, twice, three times, four times, five times, times,
emails, phone calls, letters, a letter, a spare, half the, half of, most of, third, fourth,
fifth, already, so far, to date, by text, by email, at the last, the day before,
the night before, the morning of, two days, three days, three weeks, two weeks, six weeks,
all year, all term, all week, for years, for months, for weeks, still, yet, again
`);
