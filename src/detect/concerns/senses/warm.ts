/** Words of praise, thanks, joy and care; of asking for advice; and of children telling. Format: `index.ts`. */
export const warm = `
praise:
  brilliant, amazing, fantastic, fab, fabulous, wonderful, lovely, great, excellent, outstanding, superb,
  exceptional, incredible, awesome, ace, class, quality, mint, belter, cracking, cracker, top, top notch, top
  class, first class, second to none, best, the best, spot on, smashing, stunning, gorgeous, beautiful, magic,
  magical, magnificent, marvellous, splendid, terrific, impressive, impressed, inspiring, inspirational,
  inspired, talented, gifted, dedicated, hardworking, hard working, committed, passionate, professional, star,
  stars, superstar, superstars, legend, legends, hero, heroes, heroine, angel, angels, saint, gem, gems,
  diamond, treasure, treasures, gold, worth their weight, weight in gold, national treasure, rockstar, rock
  star, queen, king, goat, champion, champions, credit to, asset, unsung, genius, wizard, well done, well
  played, good job, great job, good work, bravo, congratulations, congrats, hats off, hat off, take a bow,
  round of applause, applause, clap, three cheers, big up, shout out, shoutout, props, kudos, respect, fair
  play, fair dos, good on, nailed it, smashed it, knocked it out, pulled it off, highly recommend, recommend,
  recommended, five stars, 5 stars, ten out of ten, 10 10, 10 out of 10, cant fault, cannot fault, couldnt
  fault, couldnt ask for, could not ask for, couldnt be happier, couldnt wish, nothing but praise, nothing but
  good, lucky to have, so lucky, luckiest, best thing, best decision, best school, best teacher, best
  teachers, favourite teacher, love this school, love her, love him, loves her, loves him, adore, adores,
  adored, loved it, absolutely loved, thriving, thrives, flourishing, flourished, blossomed, come on leaps,
  leaps and bounds, come so far, come out of his shell, came out of her shell, progress, confidence, happy
  place, skips in, skipping in, runs in, cant wait to go, cant wait to get, wasted on, deserves a medal,
  medal, deserves an award, award, obe, knighthood, pay rise, pint, wine, bottle of, flowers, chocolates
thanks:
  thank, thanks, thank you, thankyou, thx, ta, cheers, grateful, gratitude, appreciate, appreciated,
  appreciation, indebted, owe, owe them, owe her, owe him, cant thank, cannot thank, thank enough, bless,
  bless her, bless him, bless them, diolch, dziekuje, gracias, merci, much love, big love, heart, hug, hugs
joy:
  proud, proudest, chuffed, chuffed to bits, buzzing, made up, over the moon, delighted, thrilled, happy,
  happiest, happy tears, happy cry, in tears of, crying with, grinning, grin, beaming, beam, smile, smiles,
  smiling, laughed, laughing, laugh, giggle, giggling, hilarious, howling, cried laughing, wet myself, warmed
  my heart, heartwarming, made my day, made his day, made her day, made my week, lump in my throat, not
  crying, something in my eye, goosebumps, relief, relieved, excited, cant wait, yay, woohoo, hooray, hurrah,
  whoop, celebrate, celebrating, party emoji
care:
  kind, kindness, kindest, caring, cares, cared, patient, patience, gentle, calm, calming, calmly,
  understanding, thoughtful, supportive, helpful, helped, helps, approachable, welcoming, warm, friendly,
  reassuring, reassured, listened, listens, noticed, went out of, goes out of, out of her way, out of his way,
  out of their way, above and beyond, extra mile, never gave up, didnt give up, stayed behind, stays behind,
  stayed late, stays late, gave up, gave up her, gave up his, own time, own money, held his hand, held her
  hand, sat with, sat with him, sat with her, looked after, looks after, took the time, takes the time, made
  time, believed in, believes in, nothing is too much, nothing too much trouble, knows every child, knows
  every kid, every name, remembered, remembers, made him feel, made her feel, made us feel, welcomed, settled,
  settled in, safe, feels safe, trust, trusts, got him through, got her through, got us through, turned him
  around, turned it around, turned her around, changed his life, changed her life, different child, saved,
  rescued, cheered, coaxed
advice:
  advice, what do i do, what should i do, what would you do, what to do, dont know what to do, not sure what
  to do, who do i tell, who do i ring, who do i call, who do i speak, who do i report, who can i, where do i
  report, do i report, should i report, should i say, should i ring, should i tell, should i be worried,
  should i call, do i say something, do i ring, do i tell, say something, am i overreacting, am i
  overthinking, am i being, aibu, overreacting, overthinking, probably nothing, prob nothing, might be
  nothing, could be nothing, its nothing, nothing maybe, dont want to cause, dont want to get anyone, dont
  want to interfere, not my business, none of my business, mind my own, gut feeling, gut says, my gut, gut,
  bad feeling, funny feeling, feeling, something isnt right, something not right, something off, somethings
  not right, something wrong, somethings wrong, not right, isnt right, doesnt sit right, sits wrong, sit
  right, uneasy, uncomfortable, alarm bells, red flag, red flags, worried, worried sick, worry, worrying,
  concerned, concern, concerns, concerning, keeps me awake, cant stop thinking, playing on my mind, on my
  mind, help, please help, need help, anyone, has anyone, does anyone, anyone know, what number, which number,
  number for, helpline, childline, nspcc, ceop, 999, 101, police, social services, safeguarding, safeguarding
  lead, mash, front door team, welfare check, intervene
child-voice:
  says, said, told me, told us, told my, told her, told his, telling me, tells me, mentioned, came out with,
  came home saying, let slip, let it slip, blurted, blurted out, confided, disclosed, asked me if, asked me
  not, whispered, drew, drawn, drawing, draws, picture of, wrote, written, writes, diary, note, letter to, in
  her bag, in his bag, found in, under her pillow, under his pillow, under the bed, in her room, in his room,
  phone, search history, googled, googling, looked up, text, texted, messages on, acting out, playing with
  dolls, dollies, teddy, lego figures, keeps saying, keeps asking, kept saying, over and over, out of nowhere
`;
