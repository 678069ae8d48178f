/** Words of other worlds, in which the same acts are harmless, and of jokes, quotation and repetition. Format: `index.ts`. */
export const elsewhere = `
sport:
  match, game, goal, goals, goalie, keeper, striker, midfield, defender, defence, winger, penalty, pen, pens,
  var, ref, referee, linesman, manager, pundit, commentator, pitch, kick off, half time, full time, extra
  time, score, scored, scorer, hat trick, fixture, fixtures, league, cup, final, semi, tournament, training,
  team, squad, captain, coach, united, city, rovers, rugby, scrum, try, tries, fly half, cricket, wicket,
  bowled, batting, innings, six, tennis, serve, netball, hockey, boxing, boxer, bout, ring, round, karate,
  judo, dodgeball, rounders, basketball, darts, snooker, golf, swim, gala, race, relay, marathon, 10k,
  parkrun, bike, rugby club, bench, subbed, offside, fans, stadium, away end, transfer, signing
fiction:
  film, films, movie, movies, cinema, netflix, iplayer, episode, series, season, trailer, soap, corrie,
  eastenders, emmerdale, hollyoaks, drama, documentary, thriller, murder mystery, cast, actor, actress, plays,
  character, plot, villain, novel, book, books, author, chapter, reading, audiobook, podcast, song, songs,
  album, lyrics, gig, tour, band, panto, pantomime, play, show, musical, oliver, annie, matilda, script,
  scene, rehearsal, costume, minecraft, fortnite, fifa, zelda, pokemon, mario, call of duty, level, boss,
  controller, quiz, trivia, crossword, wordle, halloween, dressed as, fancy dress, puppet, cartoon
animals:
  dog, dogs, puppy, pup, cat, cats, kitten, hamster, guinea pig, rabbit, rabbits, horse, pony, ponies,
  chicken, chickens, hens, cow, sheep, lambs, goat, goats, pig, budgie, parrot, tortoise, fish, vet, vets,
  kennel, kennels, collar, lead, walkies, stables, fox, pigeon, pigeons, seagull, seagulls, wasp, wasps,
  spider
home-life:
  garden, lawn, mower, shed, fence, boiler, plumber, electrician, builder, roofer, skip, decorating, paint,
  kitchen, oven, recipe, baking, cake, cook, cooking, soup, curry, pasta, roast, dinner, tea, washing,
  laundry, hoover, sofa, ikea, moving house, estate agent, landlord, rent, mortgage, car, mot, tyre, tyres,
  garage, petrol, parking ticket, bus, train, motorway, traffic, roadworks, potholes, bins, bin day,
  recycling, council tax, weather, rain, snow, frost, storm, wind, sunny, holiday, beach, camping, airport,
  flight, hotel, passport, pub, takeaway, gym, diet, shopping, asda, tesco, aldi, lidl, amazon, vinted, for
  sale, selling, wanted, collection only, pram, cot
work:
  work, my work, job, office, boss, manager, shift, shifts, night shift, nights, colleague, colleagues,
  client, customer, customers, meeting, zoom, teams call, interview, cv, hr, payslip, overtime, redundancy,
  factory, warehouse, ward, nurse, hospital, care home, nhs, gp, doctor, surgery, dentist, council, mp,
  government, minister, tories, labour, election, brexit, news
other-school:
  another school, other school, different school, old school, previous school, last school, next school, high
  school, secondary, big school, up the road, across town, in the next town, other side of town, sisters
  school, nephews school, nieces school, friends school, cousins school, uni, university, college, nursery, in
  america, in australia, in spain, in france, abroad
joking:
  lol, lols, lmao, lmfao, rofl, haha, hahaha, ha, hehe, joke, joking, jokes, only joking, just kidding,
  kidding, jk, banter, tongue in cheek, irony, xd, melodramatic, dramatic, dramatics, exaggerating,
  figuratively, not literally, metaphor, so to speak
quoting:
  quote, quoted, someone wrote, someone posted, somebody wrote, somebody posted, the comment, that comment,
  comments on here, saying that, people calling, calling her, calling him, called her, who said, whoever said,
  whoever wrote, dont call, stop calling, i disagree, disagree, dont agree, wont hear a word, not having it,
  defend, defending, stick up for, in defence, unfair to, harsh, uncalled for, out of order
own-needs:
  his adhd, her adhd, his autism, her autism, his needs, her needs, his diabetes, her diabetes, his epilepsy,
  her epilepsy, his anxiety, her anxiety, his eczema, her eczema, his hearing, her hearing, his brace, her
  brace, therapy, therapist, counsellor, counselling, play therapy, physio, speech therapist, consultant,
  paediatrician, camhs, waiting list, hospital appointment, appointment, blood test, scan, operation, tonsils,
  grommets, glasses, dentist, allergy clinic, dietician
repeated:
  again, every day, everyday, every single, every time, every week, always, keeps, kept, constantly, constant,
  nonstop, all the time, on a daily, daily, day in day out, for weeks, for months, for ages, since, third,
  fourth, fifth, twice, three times, more than once, not the first, not the first time, wont be the last, over
  and over, still, ongoing, week after week, time and time
`;
