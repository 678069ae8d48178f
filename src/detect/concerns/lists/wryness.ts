import { words } from '../list.ts';

/** Turns of irony and exaggeration that families use in a grievance. */
export const wryness = words(`
calls it, call it, calls that, idea of, must think were, think were made of, made of it,
made of money, think we all, think we are, think were, would love to know, id love to know,
love to know who, love to know why, love to know how, which is it, you couldnt, couldnt find,
couldnt run, couldnt organise, than a lamppost, chocolate fireguard, chocolate teapot,
whats the point, what is the point, whos idea, signed off on, circus, pantomime, comedy, comical,
laughable, hilarious, marvellous, genius, brilliant idea, great idea, bright spark, bright idea,
apparently, supposedly, so called, so much for, would you believe, believe it or not,
surprise surprise, imagine, imagine that, fancy that, heaven forbid, god forbid, obviously,
of course, clearly, presumably, no doubt, in their wisdom, in his wisdom, in her wisdom, as per,
as usual, as ever, business as usual, par for the course, typical, same old, same again,
here we go, here we go again, priorities, mind boggles, beggars belief, words fail me,
lost for words, speechless, gobsmacked, jaw dropped, flabbergasted, cant even, honestly,
seriously, really, lol, smh, ffs, wtf, tbh, 🙄, 🤦, 🤷, 😒, 😤, 😡, 🤬, 🤡, 👀, 🙃, 😑, high hopes,
such high hopes, back in the day, old head, bring back, not bein funny, not being funny,
im sorry but, sorry but, with respect, with all due respect, i mean, come on, could be clearer,
could be better, could do with, would be nice, would have been nice, bit of notice,
a bit of notice, grim, bleak, poor kids, poor thing, poor lad, gutted for, feel sorry for,
feel for
`);
