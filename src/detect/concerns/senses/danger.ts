/** Words of harm to children, and of the fear, places and people around it. Format: `index.ts`. */
export const danger = `
force:
  *hit hit, *slap, *smack, *punch, *kick, *shove, *push, *grab, *drag, *yank, *pull, *pin, *restrain, *thump,
  *whack, *clout, *clip_round, *belt, *batter, *leather, *lamp, *deck, *bray, *twat, *chin, *headbutt, *elbow,
  *poke, *jab, *pinch, *scratch, *bite bit bitten, *throttle, *choke, *strangle, *squeeze, *twist, *wrench,
  *manhandle, *frogmarch, *march_out, *haul, *lift_off, *throw threw thrown, *hurl, *lob, *fling flung,
  *smash, *slam, *trip, *stamp, *tackle, *wrestle, *jump_on, *sit_on sat, *rugby, *spit spat, *beat beat
  beaten, *hurt hurt, *assault, *attack, *strike struck, *swing swung, *tap, *flick, *lash_out, *go_for went, went
  for, got hold of, took hold of, hands on, laid hands, laid a finger, hand on, by the scruff, by the arm, by
  the wrist, by the collar, by the hair, by the hood, by the ear, by the neck, by the throat, by his arm, by
  her arm, by his collar, by the back of, by the sleeve, face down, held down, hold him down, hold her down,
  holding him down, on top of him, on top of her, against the wall, up against, to the floor, to the ground,
  across the head, round the head, round the face, across the face, across the legs, across the knuckles,
  kneed, fists, fist, handled, rough, roughly, heavy handed, man handled
weapon:
  knife, knives, blade, blades, machete, shank, gun, bb gun, air rifle, hammer, screwdriver, bat, crowbar,
  zombie knife, penknife, stanley knife, razor, razors, scissors, knuckleduster, acid, chain, brick, catapult,
  lighter, petrol, stabbed, *stab, shanked, weapon, weapons
injury:
  bruise, bruises, bruised, bruising, mark, marks, marked, welt, welts, weal, burn, burns, burnt, burned,
  scald, scalded, cut, cuts, cut lip, split lip, fat lip, black eye, shiner, swollen, swelling, bleed,
  bleeding, blood, bloody, nosebleed, fracture, fractured, broken arm, broken wrist, broken leg, broken nose,
  broken finger, broke his, broke her, concussion, concussed, unconscious, knocked out, stitches, scar, scars,
  scratches, bite marks, teeth marks, handprint, hand print, finger marks, fingerprints, grip marks, red mark,
  red marks, limp, limping, sore, lump, a and e, hospital, ambulance, paramedic, paramedics, x ray, sling,
  plaster cast, bandage, rash, carpet burn, friction burn, purple, yellow and blue, black and blue, cigarette,
  dislocated, sprained, busted
body:
  arm, arms, wrist, wrists, neck, throat, ribs, back, belly, tummy, stomach, thigh, thighs, leg, legs, ankle,
  shin, shins, ear, ears, cheek, chin, jaw, eye, eyes, face, head, hair, collarbone, shoulder, shoulders,
  hand, hands, fingers, knuckles, bum, bottom, chest, knees, lip, nose, teeth, skin, sleeves, sleeve
fear:
  scared, frightened, terrified, petrified, afraid, fear, fears, fearful, flinch, flinches, flinched,
  flinching, cower, cowers, cowering, shaking, shakes, trembling, trembles, hides, hid, hiding, hides under,
  freezes, froze, frozen, panic, panics, panicking, panicked, dread, dreads, dreading, wont go in, wont go,
  wont go near, wont get out, wont get in, refuses, refusing, refused to go, begs, begged, begging, clings,
  clinging, clung, screams when, wets himself, wets herself, wet himself, wet herself, wetting, curls up, goes
  white, goes quiet, gone quiet, goes silent, jumps, jumpy, jumpy as, on edge, walks on eggshells, eggshells,
  scared stiff, scared to, too scared, frit, feart, dont make me go, dont make me, dont send me
distress:
  cry, cries, cried, crying, tears, in tears, sobbing, sobs, sobbed, sob, heartbroken, inconsolable,
  hysterical, in bits, in a state, distraught, distressed, upset, nightmares, nightmare, night terrors, wont
  sleep, not sleeping, cant sleep, awake all night, wet the bed, wetting the bed, bedwetting, not eating, wont
  eat, stopped eating, off his food, off her food, hardly eats, skin and bone, sick every morning, tummy
  aches, withdrawn, not himself, not herself, changed, different child, doesnt talk, wont talk, wont speak,
  stopped talking, shut down, rocking, pulling her hair, pulling his hair, meltdown, meltdowns, panic attack,
  panic attacks, anxiety, anxious, depressed, low, struggling, traumatised, trauma, shaken, devastated,
  broken, crushed, miserable, unhappy, breaking my heart, broke my heart
self-harm:
  self harming, selfharm, self harm, cutting herself, cutting himself, cuts herself, cuts himself, cut
  herself, cut himself, hurt herself, hurt himself, hurts herself, hurting himself, hurting herself,
  scratching herself, burning herself, kill himself, kill herself, killing himself, killing herself, kill
  myself, end it, end it all, ending it, end her life, end his life, take her own life, take his own life,
  suicide, suicidal, overdose, overdosed, took tablets, took a load of, all the tablets, paracetamol, want to
  die, wants to die, wanted to die, wish i was dead, wishes he was dead, wishes she was dead, wish i wasnt
  here, better off without, better off dead, better if i wasnt, dont want to be here, doesnt want to be here,
  doesnt want to be alive, not want to be alive, not be here, wont be here, wasnt here, not wake up, never
  wake up, wake up dead, sleep forever, sleep and not, no point, no point anymore, whats the point, cant go
  on, cant do this anymore, had enough of living, disappear, go away forever, goodbye, goodbyes, goodbye note,
  said goodbye, giving her things away, giving his things away, gave away, noose, rope, hang himself, hang
  herself, hanging, bridge, ledge, roof, the tracks, train line, jump off, jumping off, hates herself, hates
  himself, hate myself, hates her body, starving herself, making herself sick, throwing up after, eating
  disorder
sexual:
  *touch, touchy, touching, private parts, privates, down there, downstairs, bits, willy, genitals, naked,
  nude, nudes, undress, undressed, undressing, no clothes, clothes off, trousers down, pants down, knickers,
  underwear, bra, shower, showers, bath with, changing room, getting changed, watching them change, watch her
  change, kiss, kissed, kissing, cuddle, cuddles, tickle, tickles, tickling, tickled, tickle game, lap, on his
  lap, sit on his lap, sits on his lap, strokes, stroking, stroked, *stroke, rub, rubs, rubbed, massage, hugs,
  hug, too close, in his bed, in her bed, in bed with, into his bed, sex, sexual, sexually, sexy, porn, videos
  of, dirty pictures, dirty pics, rude pictures, pictures of herself, photos of herself, selfies, pervert,
  pervy, perv, perving, nonce, paedo, pedo, paedophile, predator, predatory, groomed, grooming, groomer,
  *groom, abuse, abused, abusing, abuser, molested, raped, rape, inappropriate, inappropriately, creep,
  creepy, leering, wolf whistle, upskirt, flash, flashed, exposed himself, game with no, secret game, doctors
  and nurses, special game, pregnant
gifts:
  gift, gifts, present, presents, buys her, buys him, buying her, buying him, bought her, bought him, gave her
  a phone, gave him a phone, new phone, second phone, two phones, another phone, burner, burner phone, new
  trainers, designer, vapes for, free vapes, robux, v bucks, skins, vouchers, top ups, sweets, treats, money
  in, cash, twenty quid, tenner, lifts, lift home, lifts home, gives her a lift, gives him a lift, drives her,
  drives him, in his car, in her car, in the car, picks her up, picks him up, picked her up, picked him up,
  takes her out, takes him out, takeaways, mcdonalds, round his flat, round his house, at his flat, back to
  his, his place, sleepover, sleepovers
secrecy:
  secret, secrets, our secret, little secret, keep it secret, dont tell, not to tell, mustnt tell, musnt tell,
  not allowed to tell, cant tell, promise not to, made her promise, made him promise, wont say, wont tell,
  wont say who, wont tell me, say anything, say nothing, between us, just between, nobody knows, no one knows,
  no one must, nobody must, hide it, hides it, hides her phone, hides his phone, hides the screen, turns the
  screen, turns it over, deletes, deleted, delete it, delete the messages, disappearing messages, clears his,
  clears her, made me promise, get in trouble if, be in trouble if, get into trouble, police would take, taken
  away, they will take, says not to worry, behind closed doors, in private, on his own with, on her own with,
  alone with, one to one, closes the door, closed the door, shuts the door, door closed, door shut, locks the
  door, locked door, wont let me see
online:
  online, snapchat, snap, snaps, discord, roblox, fortnite, minecraft chat, insta, instagram, tiktok,
  whatsapp, telegram, kik, omegle, yubo, live stream, livestream, chat, chatting, chatroom, messaging,
  messages, messaged, dms, dm, texting, texts, facetime, webcam, camera on, game chat, headset, gaming, xbox,
  ps5, follower, followers, added her, added him, friend request, someone called, somebody called, met on,
  talking to on, been talking to, never met, says hes 15, says hes 16, says hes 14, profile, username, meet
  up, meeting up, meet him, meet her, wants to meet, asked to meet, asked her for, asked him for, send pics,
  send pictures, sent a picture, sent pictures, sending pictures, asked for a picture, asks for pictures,
  blackmail, blackmailed, blackmailing, catfish, sextortion, pay up, share it with everyone
older:
  older man, older men, older lad, older lads, older boy, older boys, older girl, grown man, grown men, man,
  men, bloke, blokes, fella, fellas, guy, geezer, chap, stranger, strangers, strange man, adult, adults, a
  grown up, grown ups, boyfriend, in his twenties, in his thirties, in his forties, twice her age, 19 year
  old, 20 year old, 21 year old, 22 year old, 25 year old, 30 year old, van, white van, black car, silver car,
  bmw, car park, parked up, parked outside, follows, followed, following her, following him, hanging around,
  hanging about, hangs round, lurking, loitering, watching the kids, watching the children, watching the
  playground, taking photos of, taking pictures of, filming the kids, filming children, approached, tried to
  get, tried to grab, come with me, get in the car, got in his car, offered, offering
neglect:
  hungry, starving, starved, no food, not fed, never fed, no dinner, no breakfast, no tea, not had tea, havent
  eaten, hasnt eaten, not eaten since, going through the bins, out of the bin, nicking food, stealing food,
  begs for food, asking for food, pockets full of, thin, skinny, losing weight, skeletal, no coat, no shoes,
  no socks, holes in, thin jumper, same clothes, same uniform, stinks, smells, smelly, filthy, dirty,
  unwashed, not washed, urine, wee, soaked, matted, matted hair, head lice for months, nappy, in a nappy,
  soiled, rotten teeth, teeth are black, left alone, home alone, on his own, on her own, on their own, all
  alone, all night, by himself, by herself, by themselves, nobody in, nobody home, no one home, nobody there,
  no one there, locked out, sleeping on, sleeps on, sleep on the floor, on the floor, bare mattress, no bed,
  no heating, no electric, no lights, no lights on, cooking for, looks after his, looks after her, looking
  after his, looking after her, cares for, gets himself up, gets herself up, puts herself to bed, puts himself
  to bed, passed out, cant wake, couldnt wake, wont wake up, out cold, never in, out all night, wandering,
  wanders, roaming, out at night, out till, out at midnight, out at eleven, in the dark, unsupervised,
  unattended, neglect, neglected, neglecting
missing:
  missing, gone missing, ran away, run away, running away, runs away, ran off, run off, runs off, walked out,
  got out, gets out, climbed out, escaped, wandered off, bolted, hasnt come home, not come home, didnt come
  home, never came home, hasnt come back, not back yet, hasnt arrived, never arrived, didnt arrive, not turned
  up, never turned up, didnt turn up, last seen, not been seen, nobody has seen, no one has seen, no ones
  seen, havent seen, hasnt been seen, hasnt been in for weeks, not been in school for weeks, phone is off,
  phones off, not answering, cant get hold of, cant find, couldnt find, looking for her, looking for him,
  search, found her by, found him by, found by, in the road, main road, dual carriageway, railway, railway
  line, level crossing, canal, river, quarry, reservoir, weir, ice, scaffolding, electric, substation,
  building site, derelict
exploitation:
  county lines, county line, dealer, dealers, dealing, *deal, runner, running drugs, trap house, trap, cuckoo,
  gang, gangs, older lads, the olders, elders, drop off, drop a package, packages, package, parcel, parcels,
  deliver, delivering, errands, run errands, debt, owes them, owes money, they own him, works for them,
  working for, works all hours, working nights, not paid, passport, wages, train to, taxi, taxis, different
  cars, in and out of cars, wads, wad of, wodge, cash in, roll of notes, where hes getting, where shes
  getting, cant afford, new coat, trafficked, slavery, skipping school, weekends away
forced:
  forced to marry, forced marriage, arranged marriage, arranged, marry, married, marrying, wedding, engaged
  to, promised to, cousin back home, cousin in, back home, not coming back, one way, one way ticket, fgm,
  cutting ceremony, cut like her, the cut, become a woman, special ceremony, ceremony, exorcism, possessed,
  demon, demons, evil spirit, spirits, witch, witchcraft, pray it out, beat the devil, taken abroad, taking
  her abroad, taking him abroad, sent away, sent back, honour, shame on the family, bring shame
confinement:
  locked in, lock him in, lock her in, locked him, locked her, *lock, shut in, shut him, shut her, shut in a,
  cupboard, dark room, cellar, basement, shed, store room, storeroom, seclusion, calm room, isolation booth,
  padded, strapped, *strap, tied, tied up, *tie, tied to, belted in, strapped in, strapped to, gagged, taped,
  tape over, held in, kept in, kept him in, kept her in, wouldnt let him out, wouldnt let her out, not allowed
  out, couldnt get out, trapped, barricaded
household:
  stepdad, step dad, stepfather, stepmum, step mum, stepmother, her dad, his dad, her mum, his mum, dads
  house, dads girlfriend, mums boyfriend, mums new boyfriend, mums fella, mums bloke, mums partner, new
  boyfriend, new partner, new fella, boyfriend of, partner, uncle, auntie, aunt, cousin, grandad, grandpa,
  grandfather, lodger, neighbour, neighbours, next door, upstairs, downstairs, the flat above, through the
  wall, through the walls, at home, at his, at hers, at his dads, at her dads, at dads, at his nans,
  babysitter, childminder, foster, carer, family friend, coach, tutor, driver, bus driver, taxi driver, youth
  worker, vicar, priest, scout leader, dance teacher, karate, football coach, piano teacher, swimming teacher
shouting:
  *shout, *scream, *yell, *bawl, *bellow, *roar, *holler, *bark, *snap, *rant, *lose_it lost, raised voice,
  raised her voice, raised his voice, screaming match, effing and jeffing, effing, tore into, tore a strip,
  tearing strips, laid into, in his face, in her face, in their faces, inches from, nose to nose, blew up at,
  went off on, kicked off at, went ballistic, went mental, had a go, having a go, had a right go, finger in,
  pointing in, slammed, banged, threatening, intimidating, *intimidate, *threaten
humiliation:
  humiliated, humiliate, humiliating, humiliation, embarrassed, embarrassing, shamed, shaming, ashamed,
  ridiculed, ridicule, mocked, mocking, *mock, laughed at, laughing at, *laugh_at, made fun of, making fun of,
  took the mick, taking the mick, taking the piss, belittled, belittling, belittles, undermined, put down,
  puts him down, puts her down, in front of everyone, in front of the class, in front of the whole, in front
  of all, in front of his mates, in front of her friends, in front of the other, made to stand, made him
  stand, made her stand, made to sit, made him sit, made her sit, made to apologise, made him apologise, made
  her apologise, make him, make her, making him, making her, called him thick, called her thick, called him
  stupid, called her stupid, called him lazy, called her lazy, called him a baby, called her a baby, told him
  he was, told her she was, told he was, told she was, told him hes, told her shes, singled out, singling out,
  made an example, picked on, picking on, picks on, victimised, on his back, got it in for, has it in for, out
  to get, read out, held up his, held up her, wall of shame, sad side, naughty, naughty chair, dunce, stand in
  the corner, face the wall, facing the wall, sit on the floor, sit alone, sat alone, eat alone, ate alone,
  eats alone, left out, excluded from
`;
