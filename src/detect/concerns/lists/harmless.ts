import { words } from '../list.ts';

/** Plays, lessons, talks, games, trips and errands, in which words of harm name a part, a topic or a plan. */
export const harmless = words(`
panto, pantomime, nativity, shakespeare, macbeth, caesar, hamlet, oliver, dodger, film, movie, netflix,
costume, rehearsal, drama, halloween, awareness, crime, workshop, assembly, residential, dofe, camp, camping,
sleepover, scouts, brownies, cadets, museum, holidays, holiday, sponsored, choices, rsvp, slips, quiz, race,
chess, rounders, cricket, netball, fortnite, minecraft, book
`);
