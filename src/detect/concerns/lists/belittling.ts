import { words } from '../list.ts';

/** More names that scorn a person, by field: folly, vanity, meanness, sloth, cowardice, looks, age, region. */
export const belittling = words(`
airbag, blockhead, bonehead, buffoon, clot, clod, clodhopper, dolt, dullard, dunce, dunderhead,
fool, fools, fathead, gomeril, goon, ignoramus, jerk, lamebrain, lummox, meathead, meff, muggins,
muppetry, nincompoop, ninny, noddy, numbskull, pea brain, pinhead, simpleton, spanner, thickhead,
tit, wazzock, yampy, windbag, gasbag, blowhard, big head, bighead, know all, know it all, knowall,
poser, poseur, show off, showoff, diva, prima donna, stuffed shirt, gutter snipe, snake in the
grass, two face, hypocrite, phoney, bootlicker, arse licker, brown nose, brown noser, toady,
sycophant, stooge, nodding dog, yes woman, bully, tinpot dictator, little napoleon, despot, ogress,
gorgon, old dragon, dementor, harridan, termagant, fishwife, blabbermouth, loudmouth, bigmouth,
moaner, whinger, misery, killjoy, scrooge, skinflint, tightwad, miser, lazybones, slob, skiver,
shirker, layabout, idler, slacker, sloth, waster, freeloader, sponger, scrounger, chancer, spiv,
wideboy, shyster, con man, conman, con artist, quack, wuss, sissy, jellyfish, doormat, milksop, wet
weekend, pansy, tub of lard, lardbucket, fatty, porker, heifer, beanpole, bag of bones, streak of
piss, carrot top, baldy, slaphead, four eyes, frump, old fart, old biddy, biddy, old crone, old
goat, old boot, old windbag, has been, trout, bloodsucker, slimeball, sleazeball, sleazebag,
dirtbag, lowlife, low life, cad, rotter, she devil, hellhound, disgrace of a teacher, sap, schmuck,
putz, melts, melter, melters, waste man, wastegash, wetty, dry lunch, bozo, bozos, dweeb, dork,
nonentity, jumped up nobody, glorified babysitter, cretins, gobshites, gobby, jessie, big jessie,
numptie, glaikit, wet fart, horror show, nightmare of a woman, nightmare of a man, bag of wind,
empty suit, empty vessel, waste of a suit, waste of a wage, waste of a desk, sad case, basket case,
head case, headcase, bampots, dafties, daftie, tosspot, tosspots, arsewipe, shitstain, turd,
pisshead, knobber, nobhead, scrotes, wrongens, wrong uns, degenerate, delinquent, rapscallion,
hooligan
`);
