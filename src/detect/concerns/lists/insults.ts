import { words } from '../list.ts';

/** Words that scorn a person when somebody is called so. Not judgements of work (those are faults). */
export const insults = words(`
cow, bitch, witch, hag, old bag, old bat, battleaxe, dragon, clown, clowns, muppet, muppets,
idiot, idiots, moron, morons, imbecile, cretin, twat, twats, tosser, tossers, wanker, wankers,
knob, knobhead, knobheads, bellend, bellends, dickhead, dickheads, dick, dicks, prick, pricks,
arse, arsehole, arseholes, asshole, assholes, cunt, cunts, bastard, bastards, git, gits, pillock,
plonker, numpty, numpties, eejit, eejits, melt, wetwipe, wet wipe, wet lettuce, wet flannel, div,
divvy, doughnut, donut, doyle, dingbat, dimwit, halfwit, airhead, bimbo, tart, slag, slapper,
slut, whore, scrubber, skank, tramp, scum, scumbag, scumbags, scrote, chav, chavs, pleb, rat,
rats, snake, snakes, weasel, worm, maggot, toad, slug, leech, parasite, pig, pigs, dog, mutt,
troll, ogre, goblin, gargoyle, monster, psycho, psychopath, sociopath, nutter, nutjob, nutcase,
loon, lunatic, fruitcake, crackpot, dictator, tyrant, jobsworth, busybody, nazi, hitler,
little hitler, snob, fatso, lard, lard arse, fat arse, lump, waste of space, waste of oxygen,
waste of air, waste of skin, oxygen thief, piece of work, piece of shit, piece of crap,
sack of shit, shitbag, shithead, dipshit, dumbass, dumbo, thicko, thickos, tool, bully boy,
creep, weirdo, freak, loser, losers, wimp, fraud, charlatan, joke of a human,
disgrace of a human, bampot, roaster, fanny, zoomer, fud, bawbag, radge, wasteman, wallad, wally,
neek, sideman, dickwad, douche, douchebag, karen, sourpuss, misery guts, old trout, trollop,
harpy, shrew, nasty piece, feral, vile, scruff, vermin, gimp, coward, sad little man,
sad little woman, sad man, drip, plank, prat, berk, nitwit, twit, ratbag, toerag, knacker,
gobshite, brat, bint, moo, crone, fossil, dinosaur, control freak, drama queen, attention seeker,
backstabber, snitch, wrong un, wrongun, jumped up, sad act, helmet, wet blanket, robot, yes man,
lapdog, poison, saddo, sadist, gremlin, oaf, lout, thug, yob, scally, ned, chump, right madam,
little madam, jumped up madam, total weapon, absolute weapon, fat mare, lazy mare, old mare
`);
