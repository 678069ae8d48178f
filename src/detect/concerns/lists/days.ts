import { words } from '../list.ts';

/** How long a child goes without. */
export const days = words(`
for days, in days, days, all weekend, all week, since friday, since saturday, since sunday, since monday,
since tuesday, since wednesday, since thursday, since yesterday, since yesterday morning, for two days,
two days, three days, four days, five days, six days, for a week, a week, in a week, since last night, since the weekend,
since fri, since thurs, since weds, since tues, every night, most nights, since it
`);
