import { words } from '../list.ts';

/** What a crowd is called on to do to somebody. */
export const against = words(`
go and comment, comment on, go and tell, go and ask, go comment, go tell, tell your kids,
tell your children, email, ring, phone, call, report, message, complain, bombard, flood, spam,
boycott, rate, name, shame, ignore, avoid, blank, egg, contact, hammer, unfollow, block,
walk out, knock on, turn up, confront, expose, call out, put a stop, protest, march, stand up to,
have a word, leave a review, leave a one star, leave one star, one star, sign, share, tag,
screenshot, stay away from, keep away from, keep your kids away, dont let your kids,
dont let your, not to play, dont play, dont invite, dont talk to, dont speak to, stop buying,
vote
`);
