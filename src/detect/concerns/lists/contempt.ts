import { words } from '../list.ts';

/** More adjectives that scorn a person's character, wits or looks. */
export const contempt = words(`
pompous, chinless, spineless, gutless, brainless, clueless cow, witless, mindless, heartless, soulless, charmless, humourless,
toothless, cowardly, conceited, vain, self important, self obsessed, self centred, self absorbed, big headed,
bigheaded, bumptious, pretentious, preening, supercilious, sanctimonious, holier than thou, haughty, snobbish, snooty,
snotty nosed, toffee nosed, high and mighty, jumped up, uppity, domineering, tyrannical, dictatorial, sadistic, cruel,
callous, malicious, venomous, catty, bitchy, shrewish, mean spirited, petty, petty minded, small minded, narrow minded,
mealy mouthed, foul mouthed, two bit, tinpot, underhand, shifty, devious, conniving, scheming, manipulative, oily,
smarmy, sleazy, seedy, lecherous, grubby, unwashed, stinking, whiffy, flabby, obese, porky, podgy, blubbery,
bald headed, baldy headed, haggard, frumpy, dowdy, hatchet faced, horse faced, po faced, pasty faced,
pizza faced, rat faced, weasel faced, sour faced, miserable faced, dopey, dozy, doolally, batty, loopy, barmy, cuckoo,
dim witted, half witted, slow witted, thick headed, pea brained, hare brained, empty headed, cloth eared, crackers,
off her rocker, off his rocker, off his trolley, off her trolley, away with the fairies, not right in the head, soft in the head,
wrong in the head, a few sandwiches short, thick as a plank, thick as planks, thick as two planks, thick as custard,
thick as a brick, thick as shit, daft as a brush, mad as a box of frogs, talentless, gormless, glaikit,
bowfin, manky, clatty, mingin, crabbit, carnaptious, nippy sweetie, moody cow, hard faced, brass necked, whiny, whingeing,
sneering, sneaky, snivelling, grovelling, cringey, cringy, pitiful, contemptible, despicable, loathsome,
odious, detestable, abhorrent, revolting, wretched, ghastly, beastly, insufferable, unbearable, nauseating, vacuous,
wet, drippy, lily livered, yellow bellied, bone idle, work shy, workshy, idle, good for nothing, neer do well
`);
