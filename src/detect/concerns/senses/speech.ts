/** Words that insult, threaten, rally, exclude, reveal, share or address. Format: `index.ts`. */
export const speech = `
insult:
  cow, cows, silly cow, old cow, bitch, bitches, witch, old witch, hag, bag, old bag, bat, old bat, dragon,
  battleaxe, harpy, clown, clowns, muppet, muppets, numpty, numpties, plank, planks, prat, prats, pillock,
  wally, wazzock, div, divvy, donut, doughnut, melt, wet wipe, wetwipe, lettuce, drip, weed, wimp, twit,
  idiot, idiots, moron, morons, imbecile, cretin, halfwit, dimwit, dipstick, thicko, thick as, dense, dunce,
  brain dead, braindead, empty headed, airhead, bimbo, loser, losers, creep, weirdo, freak, oddball, slug,
  slime, slimeball, slimy, snake, snakes, weasel, rat, rats, worm, toad, pig, fat pig, fat, lump, lard, lard
  arse, whale, gargoyle, goblin, troll, gremlin, parasite, leech, vermin, scum, scumbag, scumbags, lowlife,
  low life, dirtbag, trash, tramp, skank, slag, slapper, tart, chav, chavs, scrote, toerag, oik, snob, snobs,
  stuck up, jumped up, jobsworth, jobsworths, little hitler, hitler, dictator, tyrant, nazi, stalin,
  trunchbull, umbridge, cruella, dolores, gestapo, sergeant major, bully, coward, cowards, spineless, gutless,
  backbone, jelly, two faced, two faced cow, backstabber, fake, phony, fraud, psycho, psychopath, nutter,
  nutcase, lunatic, mental, mad woman, unhinged, deranged, loon, sociopath, narcissist, narc, control freak,
  power mad, ego, egomaniac, wanker, wankers, tosser, tossers, twat, twats, knob, knobhead, knobheads,
  bellend, bellends, dickhead, dickheads, dick, prick, pricks, arsehole, arseholes, arse, asshole, bastard,
  bastards, git, gits, bugger, sod, gobshite, shithouse, shitbag, cunt, cunts, minger, munter, ugly, face
  like, looks like a, built like, personality of, charisma of, warmth of, brains of, iq of, wouldnt trust,
  couldnt run a, waste of oxygen, waste of skin, waste of air, oxygen thief, poor excuse, excuse for a, sorry
  excuse, vile, vile woman, vile man, evil, evil woman, evil man, horrible woman, horrible man, horrible
  person, nasty woman, nasty man, nasty piece of work, nasty cow, disgusting human, human being, excuse for a
  human, rotten, poisonous, toxic, bitter, miserable, sour faced, sourpuss, moody mare, mardy, mardy arse,
  smug, oily, greasy, creepy, gormless, clueless, dozy, dopey, dim, thick, stupid, dumb, brainless, numbskull,
  pathetic, useless article, joke of a man, joke of a woman, lazy cow, lazy sod, lazy git, ratbag, ratty,
  hellhole, dump, shithole, pisshole, tip
foul:
  fuck, fucks, fucked, fucking, fuckin, fking, effing, feckin, feck, shit, shite, shitty, bullshit, crap,
  bollocks, bloody, bleeding, sodding, arsed, piss, pissed, wank, bugger, damn, hell, christ sake, ffs, wtf,
  stfu, fs, twatting
threat:
  *ill, gonna, im gonna, im going to, i will, i swear, swear down, swear to god, i promise you, mark my words,
  wait till, wait until, just wait, you wait, he wants to watch, she wants to watch, watch his back, watch her
  back, watch your back, watch out, better watch, better hope, better pray, had better, best watch, best keep,
  sleep with one eye, look over his shoulder, look over her shoulder, over your shoulder, know where he lives,
  know where she lives, know where you live, know where they live, know what car, know his car, know her car,
  know which car, know what time, know where he parks, coming for, come for you, coming for you, come round,
  be round, pay a visit, paying a visit, pay him a visit, pay her a visit, visit from, have a word with him
  outside, outside, meet me, see you outside, in the car park, after school, dark alley, dark night, down a
  dark, knock him out, knock her out, knock his, knock her, knock seven bells, punch his, punch her, smack
  him, smack her, slap her, slap him, deck him, batter him, batter her, break his, break her, break your,
  break their, snap his, rip his, rip her, rip him, wring, wring his neck, wring her neck, swing for, swinging
  for, do time for, go to prison for, get arrested, gets whats coming, get whats coming, whats coming, got it
  coming, have it coming, what he deserves, what she deserves, deserves a, needs a slap, needs a smack, needs
  sorting, needs teaching, teach him a lesson, teach her a lesson, lesson hell never, wont know whats hit,
  wish theyd never, regret, regrets, regret it, be sorry, will be sorry, pay for it, pay for this, pay for
  what, payback, revenge, get even, consequences, see what happens, find out, fafo, burn it down, burn the,
  set fire, torch, petrol, brick through, through the window, windows, tyres, slash, slashed, key his, key
  her, egg his, egg her, put through, put in hospital, put him in, put her in, hospital, in a box, ground, six
  feet, bury, kill, kill him, kill her, murder, dead man, dead woman, hes dead, shes dead, hurt him, hurt her,
  lay a finger, lays a finger, touches him again, touches her again, touch my, goes near, come near, comes
  near, one more time, if he ever, if she ever, if that, next time, again and, my brothers, my cousins, my
  lads, the boys, send someone, sending someone, send my, people who, sort him out, sort her out, sort it
  myself, take matters, own hands, dealt with, deal with him, deal with her, handle it myself, running scared,
  run him over, run her over, under a bus
rally:
  petition, sign, sign the, signed, signatures, who is with me, whos with me, whos in, who else is in, lets
  all, we all need, we need to all, we should all, everyone should, everyone needs to, everybody email,
  everyone email, all email, email him, email her, flood, bombard, inundate, spam, blow up her, blow up his,
  phone lines, ring the office, all ring, jam the, leave a review, leave reviews, one star reviews, review
  bomb, reviews, rate, get the rating, share this, share far, share and, please share, spread the word, make
  this viral, go viral, viral, name and shame, naming and shaming, name her, name him, expose, exposed, get
  her out, get him out, out out, drive her out, drive him out, hound, run her out, run him out, force her out,
  force him out, make her resign, make him resign, make his life, make her life, vote of no confidence, no
  confidence, boycott, walk out, walkout, keep them off, keep your kids off, keep our kids, protest,
  protesting, demonstration, demo, placards, march on, turn up, turn up at, all turn up, meet at, meet
  outside, meeting outside, gather, gathering, outside the school, outside her, outside his, outside the
  office, confront, corner her, corner him, block, blockade, park across, egg, eggs, join, join the group,
  join us, join my, new group, started a group, set up a group, made a group, group for, group called, group
  against, set up a page, made a page, page for, add you, ill add, message me to join, comment below, drop
  your, tell your stories, share your, get together, stick together, strength in numbers, safety in numbers,
  power in numbers, if enough of us, enough of us, the more of us, all of us, together, unite, parents unite,
  rise up, come on parents, come on everyone, campaign, take her down, take him down, bring her down, bring
  him down, unfollow, report her, report his, report the page, mass report, tag her, tag him, tag the, shame
  them, shun, blank her, blank him, ignore her, freeze her out, dont invite, uninvite, no one talk, nobody
  talk
identity:
  black, white, brown, asian, african, nigerian, ghanaian, somali, jamaican, caribbean, pakistani, pakistanis,
  indian, bangladeshi, bengali, chinese, polish, poles, romanian, romanians, bulgarian, albanian, ukrainian,
  syrian, afghan, arab, arabs, turkish, kurdish, eastern european, foreign, foreigner, foreigners, immigrant,
  immigrants, migrants, refugee, refugees, asylum, asylum seekers, muslim, muslims, islam, islamic, mosque,
  hijab, headscarf, burka, halal, ramadan, eid, jew, jews, jewish, sikh, turban, hindu, catholic, catholics,
  protestant, christian, christians, traveller, travellers, gypsy, gypsies, gypos, pikey, pikeys, roma,
  romany, gay, gays, lesbian, lesbians, bisexual, queer, trans, transgender, lgbt, pride, rainbow, two mums,
  two dads, husband, wife, boyfriend, disabled, disability, disabilities, wheelchair, special needs, autistic,
  autism, downs, down syndrome, deaf, blind, stutter, lisp, accent, broken english, doesnt speak english,
  speak english, cant speak english, english properly, no english, first language, old, too old, pensioner,
  past it, ageing, menopausal, menopause, pregnant, woman, women, man, men, girl, girls, male, female,
  effeminate, camp, fat, ginger, council estate, estate, benefits, single mums, welsh, scottish, irish,
  english, northern, southern, posh, working class
excluding:
  go back, go back to, go home, send them back, sent back, where they came from, where she came from, where he
  came from, own country, own kind, their own kind, our own, our own kids, look after our own, taking over,
  takeover, overrun, swamped, too many, full of, nothing but, you people, those people, these people, them
  lot, that lot, their lot, their sort, that sort, their kind, that kind, these types, not like us, not one of
  us, one of them, not normal, normal kids, normal children, normal school, proper english, real english,
  proper man, proper women, shouldnt be allowed, shouldnt be teaching, shouldnt be around, shouldnt be near,
  not allowed near, dont want my, dont want him, dont want her, dont want them, dont want that, not having my,
  not having that, keep away from, keep them away, wouldnt let, catch it, contagious, spreading it, infect,
  indoctrinate, indoctrinated, indoctrination, brainwash, brainwashed, brainwashing, agenda, woke, shoved
  down, rammed down, pushing, promoting, dirty, smelly, smell of curry, curry, clean, unclean, lazy, thick,
  all the same, always are, typical, no wonder, explains a lot, what do you expect, cant expect, holding back,
  hold back, drag down, dragging down, dragged down, slow the class, slow the rest, should be in a special,
  special school, belong, belongs, dont belong, doesnt belong, in a home, locked up, womans job, mans job,
  back in the kitchen, kitchen, hormonal, hormones, time of the month, too emotional, bossy, cant control,
  cant lead, diversity hire, token, quota, box ticking, ticks a box, tick a box, retard, retards, retarded,
  spastic, spaz, spakka, mong, mongs, window licker, cripple, poof, poofs, poofter, fag, faggot, dyke, tranny,
  batty, paki, pakis, chink, nigger, wog, darkie, golliwog, kike, yid, gyppo, gypo
private-life:
  affair, affairs, carrying on, knocking off, shagging, sleeping with, slept with, seeing, dating, having it
  off, bit on the side, fling, cheating on, cheated on, cheats on, left her husband, left his wife, left her
  for, left him for, husband left, wife left, kicked out, chucked out, split, split up, splitting up,
  separated, separating, divorce, divorced, divorcing, custody, custody battle, marriage, marriage is, in
  trouble, on the rocks, relationship, girlfriend, boyfriend, ex, exes, tinder, hinge, bumble, grindr,
  onlyfans, dating app, came out, coming out, gay, pregnant, expecting, due in, scan, baby, ivf, miscarriage,
  miscarried, lost the baby, abortion, morning sickness, trying for, cancer, chemo, tumour, lump, biopsy,
  stroke, heart attack, operation, hysterectomy, hip, illness, ill, poorly, terminal, diagnosis, diagnosed
  with, depression, depressed, breakdown, nervous breakdown, mental health, anxiety, antidepressants,
  sectioned, bipolar, rehab, alcoholic, alcohol problem, drink problem, drinks, drinking, aa, sober, drugs
  problem, addict, gambling, gambles, debt, debts, bankrupt, bankruptcy, repossessed, evicted, eviction,
  bailiffs, food bank, foodbank, benefits, universal credit, free school meals, fsm, pupil premium, council
  house, social worker, social services involved, child in need, child protection plan, on the register,
  foster, fostered, adopted, adoption, in care, looked after, dad is inside, dads inside, inside for, in
  prison, in jail, dad in prison, restraining order, injunction, domestic, dv, refuge, womens refuge,
  immigration, visa, deported, hiv, aids, std, medication, tablets for, inhaler, seizures, fits, wets himself,
  wets the bed, nits, adhd, autistic, statement, sick note, salary, wage, earns, paid, inherited, botox, boob
  job, hair transplant, wig, weight, lost weight, drinks like
address:
  lives, lives at, lives on, lives in, living at, living on, lives opposite, lives next, next door to,
  opposite, across from, round the corner from, two doors, number, no, flat, house, bungalow, red door, blue
  door, green door, yellow door, black door, white door, corner house, end house, end terrace, road, rd,
  street, st, avenue, ave, close, lane, drive, crescent, terrace, court, gardens, grove, mews, row, hill,
  place, way, estate, postcode, address, home address, phone number, mobile number, mobile, his number, her
  number, number is, landline, personal email, home number, reg, registration, number plate, plate, drives a,
  drives the, parks, parks outside, parked outside, white audi, fiat, corsa, insta is, snap is, username is,
  account is, handle is, private account
whereabouts:
  walks home, walking home, walks back, walks to, walks past, walks alone, walking alone, on his own, on her
  own, by himself, by herself, alone, till, until, waits at, waits by, waits outside, waiting at, gets the
  bus, catches the, gets off, gets on at, bus stop, bus at, train at, 10 past, quarter past, half past,
  quarter to, half three, half four, 3 30, 3 15, 4pm, 5pm, every monday, every tuesday, every wednesday, every
  thursday, every friday, every saturday, every sunday, mondays, tuesdays, wednesdays, thursdays, fridays,
  saturdays, sundays, every morning, every night, every evening, always in, always at, usually at, usually in,
  goes to, gym, swims, runs, jogs, park run, parkrun, pub, church, slimming world, bingo, salon, nails done,
  hairdresser, allotment, dog walk, walks the dog, caravan, away this week, on holiday, in spain, in tenerife,
  house is empty, house empty, key, keys, spare key, under the mat, plant pot, back gate, back door, side
  entrance, leaves by, comes out, finishes at, picks up, picked up by, collected by, after training, after
  practice, childminder
confidential:
  confidential, confidentially, private, privately, in confidence, not for sharing, dont share, keep this to,
  keep it to, between us, between you and me, you didnt hear, you didnt hear it from me, shouldnt be telling,
  shouldnt say, shouldnt be sharing, not supposed to, not meant to, not public, isnt public, off the record,
  in the strictest, sworn to secrecy, leaked, leak, *leak, leaking, forwarded, forwarded me, copied in, copied
  into, cc, ccd, accidentally, by mistake, minutes, minutes of, notes from, the notes, meeting, meetings,
  panel, panel said, hearing, tribunal, appeal hearing, exclusion hearing, disciplinary, grievance,
  investigation, inquiry, enquiry, statement, statements, witness statement, witness, report says, report
  said, file, files, records, spreadsheet, data, list of, register, sen register, log, cpoms, behaviour log,
  system, screen, laptop left, left open, left on the printer, photocopier, printer, on the desk, saw on the,
  screenshot, screenshots, screenshotted, email from, email says, her email, his email, their email, email
  she, email he, private email, letter says, letter from, letter to, letter marked, quote, i quote, word for
  word, heres what, here is what, what was said, was said in, said in the, told in confidence, told the panel,
  told the governors, told us in, in the meeting, at the meeting, in our meeting, at our meeting, part two,
  part 2, closed session, staffroom, staff meeting, staff email, staff wifi, staff group, governors meeting,
  shortlist, shortlisted, interview, candidates, applicants, reference, settlement, payoff, pay off, nda,
  gagging, appraisal, capability, redundancy list, draft, unpublished, embargoed, not announced, before its
  announced, sats paper, exam paper, test paper
sharing:
  share, shared, sharing, repost, post, posted, posting, screenshot, screen shot, pass on, passed on, forward,
  upload, uploaded, attached, link, link below, link in, album, drive, dropbox, google drive, icloud, here are
  the, heres the, pics, pictures, photos, photo, video, videos, clip, clips, footage, see pic, pic below, see
  below, snapped, took this, took these, took a pic, took a video, recorded, recording, filmed, camera, saved
  from, saved off, nicked off, from dojo, off dojo, class dojo, dojo, tapestry, seesaw, class story, class
  page, school page, story, reel, live
contact:
  hi, hiya, hello, hey, dear, morning, afternoon, evening, good morning, good afternoon, good evening, excuse
  me, sorry to bother, sorry to message, sorry for messaging, hope you dont mind, hope its ok, hope its okay,
  quick question, quick one, just a quick, just checking, just wondering, just to let you know, letting you
  know, wanted to ask, wanted to check, can you, could you, would you, will you, please can, can i, could i,
  may i, is it ok, is it okay, any chance, ring me, call me, text me, email me, message me, reply, get back to
  me, inbox, dm, pm, dmd you, your email, your number, are you free, are you around, when is, what time, what
  page, has he, has she, did he, did she, let me know, thanks in advance, ta, x, xx, regards, kind regards,
  mum of, dad of, mum here, dad here, its me
`;
