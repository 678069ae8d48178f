import { words } from '../list.ts';

/** Things a school does that families may resent; telling of them is only half a complaint. */
export const bother = words(`
cancelled, cancel, cancels, cancelling, changed, changed the, changing the, changes, moved to,
moved the, moved it, banned, banning, bans, ban, closing the, closed the, cutting the, cut the,
scrapped, scrapping, axed, axing, refused, denied, not allowed, in isolation, isolation,
detention, detentions, demerit, demerits, behaviour points, excluded, exclusion, suspended,
sanction, sanctions, confiscated, not enough, blame, last minute, short notice, complain,
complaining, overlooked, forgotten, forgot, missed, late, shut, closed, waste, expected,
supposed, meant to, avoid, no teacher, supply, third time, fourth time, second time,
silent corridors, silence, punished, punishment, told off, sent home, lost his, lost her,
lost my
`);
