import { words } from '../list.ts';

/** Words that turn to many readers at once. */
export const calling = words(`
everyone, everybody, all of you, all of us, lets all, lets, you lot, yall, parents, mums,
mums and dads, fellow parents, every parent, all parents, guys, folks, people, we all need to,
we need to, we should, we should all, please all, anyone who, any parent who, who wants,
whos up for, whos with me
`);
