import { words } from '../list.ts';

/** Rejecting what somebody else has said. */
export const rejecting = words(`
rubbish, nonsense, bollocks, lies, untrue, not true, isnt true, not so, wrong, dead wrong,
simply not, never happened, didnt happen, made up, made it up, dont believe, didnt believe,
unfair, tosh, tripe, garbage, bull, bullshit, disagree, dont listen, ignore them,
couldnt disagree more, not my experience, far from it, anything but, hogwash, baloney, jealous,
how dare
`);
