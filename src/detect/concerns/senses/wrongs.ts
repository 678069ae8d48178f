/** Words of wrongdoing by adults and children, and of the ways it is hinted at. Format: `index.ts`. */
export const wrongs = `
deceit:
  *lie lied lying, liar, liars, lies, lying, *cover_up, cover up, coverup, covered for, covering for, hushed
  up, hush up, hush hush, swept under, sweep under, under the carpet, under the rug, brushed under, *fiddle,
  *falsify, *fake, *forge, *doctor, *backdate, *alter, altered, changed the, tippexed, rewrote, rewritten,
  *massage, cook the books, cooked the books, cooking the books, made up, make up, making up, invented, *hide
  hid hidden, *bury, buried, *deny, denies, denied, denying, pretend, pretends, pretended, pretending,
  conveniently, conveniently forgot, lost the, deleted, wiped, shredded, misled, misleading, false, fraud,
  fraudulent, dishonest, twisted, twisting, story, stories, changed her story, changed his story, changed
  their story, porkies, whopper, fibs, economical with, two sets of, on paper, tick box, for show, for the
  inspectors, marked present, marked him present, marked her present, signed it off, signed off, gaslighting,
  gaslit, *gaslight, backtracking, cheated, *cheat, cheating, answers, gave them the answers, told them the
  answers, pointed at the, nudged
theft:
  *steal stole stolen, *nick, *pinch, *pocket, *swipe, *rob, *thieve, thief, thieves, theft, embezzle,
  embezzled, embezzlement, helped himself, helped herself, helping himself, helping herself, help themselves,
  hand in the till, fingers in the till, in the till, skimming, skimmed, creamed off, syphoned, siphoned,
  expenses, on expenses, petty cash, slush fund, money went, where the money, where did the money, wheres the
  money, money go, money has gone, missing money, gone missing, disappeared, vanished, never seen, never
  reached, never made it, never went to, lined his pockets, lined her pockets, lining, backhander,
  backhanders, brown envelope, bribe, bribed, bung, on the take, kickback, invoice, invoices, contract to, her
  husbands firm, his wifes firm, brother in law, brothers firm, nephew, cousins company, new car, new kitchen,
  new conservatory, extension, holiday on, weekend away on, bought with, paid for by, paid for with, out of
  school money, school money, school funds, school card, pta money, pta funds, raffle money, cash box,
  collection tin, tuck shop money, dinner money
favouritism:
  favourite, favourites, favouritism, favoured, teachers pet, pets, her own kid, his own kid, her own
  daughter, his own son, her own son, his own daughter, own child, own kids, her mates, his mates, her friends
  kids, his friends kids, her pals, golf, golf buddy, same church, same kids, same three, same families, same
  faces, always the same, always gets, always picks, always picked, gets picked, got the part, gets the part,
  lead role, lead part, main part, star of, every year, certain families, certain children, certain kids,
  certain parents, if your face fits, face fits, who you know, not what you know, jobs for, jobs for the boys,
  nepotism, clique, inner circle, in with, pta mums, governors kids, governors daughter, governors son, staff
  kids, one rule for, different rules, rules for some, gets away with, get away with, turns a blind eye, blind
  eye, looks the other way, looked the other way, lets him off, lets her off, let off
negligence:
  left him, left her, left them, left my, left our, left outside, left behind, forgot him, forgot her,
  forgotten, forgot, lost him, lost her, lost my, lost our, lost a child, didnt notice, never noticed, nobody
  noticed, no one noticed, didnt check, never checked, nobody checked, not checked, didnt ring, never rang,
  didnt call, never called, didnt tell, never told, wasnt told, werent told, not told, no one told, nobody
  told, kept it from, no risk assessment, no first aid, no first aider, no supervision, no adult, no staff,
  nobody watching, no one watching, on her phone, on his phone, on their phones, scrolling, asleep, wouldnt
  let him, wouldnt let her, wouldnt let them, refused to let, not allowed to go, wouldnt give, wouldnt give
  him, wouldnt give her, refused to give, refused him, refused her, inhaler, epipen, epi pen, auvi, insulin,
  medication, meds, medicine, tablets, nuts, nut, peanut, allergy, allergic, anaphylaxis, hypo, seizure,
  asthma, wrong medicine, wrong dose, wheezing, gasping, blue lips, walk it off, told to walk, sit in it, sat
  in it, in wet clothes, in wet trousers, soiled, all day, all afternoon, for hours, for an hour, two hours,
  in the rain, in the sun, in the heat, in the cold, freezing, soaked, wrong child, wrong bus, wrong adult,
  let him go with, let her go with, handed over, walked out of, gate open, open gate, gate unlocked, side
  gate, fire door, propped open, seatbelt, no seatbelts, overloaded, drunk, drinking, smelt of, smells of,
  stank of, reeked of, reeking, hungover, hip flask, vodka, wine, booze, beer, gin, weed, vape, vaping,
  spliff, high, stoned, coke, drugs, speeding, handbrake
bullying:
  bully, bullies, bullied, bullying, picks on, picked on, picking on, gang up, ganged up, ganging up, gangs
  up, torment, torments, tormented, tormenting, teases, teased, teasing, calls him, calls her, called him,
  called her, calling him, calling her, call him, call her, names, name calling, nicknames, nicking his,
  nicking her, takes his, takes her, took his, took her, taking his, taking her, hid his, hid her, broke his,
  broke her, ripped, snatched, chased, cornered, surrounded, followed home, waits for, waiting for him,
  waiting for her, trips him, trips her, tripped, leaves her out, leaves him out, leaving her out, leaving him
  out, left out, wont let him play, wont let her play, not let him, spreading rumours, group chat, made a
  group, fake account, filmed, filming, videoed, posted a video, laughing, sniggering, whispers, notes, note
  in, threats, threatened, threatening, steals, stealing, demands, dinner money, terrorises, terrorising,
  terrorised, intimidates, ringleader, little thug, thug, thugs, menace, feral, little terror, nasty piece,
  nasty little, vicious, violent, aggressive, disruptive, ruining, ruins, ruined, wrecking, destroys,
  disrupting, swearing at, spat at, spits, bites, kicks, hits, pushes, punches
hearsay:
  apparently, allegedly, supposedly, rumour, rumours, rumoured, rumor, rumour has it, heard, i heard, i hear,
  ive heard, hearing that, heard a, heard from, heard that, word is, word on the street, word has it, word
  going round, going round, going around, doing the rounds, talk of, talk is, gossip, grapevine, little bird,
  birdie, someone told me, somebody told me, someone said, somebody said, somebody was saying, people are
  saying, people saying, they say, theyre saying, everyones saying, is it true, is it right, any truth, true
  that, anyone know if, anyone know why, anyone know whats, anyone else heard, anybody heard, has anyone
  heard, not sure if true, dont know if its true, dont quote me, not confirmed, unconfirmed, from what ive
  heard, from what i hear, from what i gather, so im told, im told, was told, was told that, reckon, reckons,
  reckoned, supposed to be, meant to be, must be, mate of mine says, my sister says, cousin works, knows
  someone, knows somebody, friend of a friend, a friend who works, source, overheard, earwigged, at the gate,
  school gate, gates, chippy, hairdressers, whispers, whisper, sounds like, sounds as if, looks like
denial:
  not true, isnt true, isnt right, untrue, never happened, didnt happen, rubbish, nonsense, bollocks, made up,
  utter rubbish, pack of lies, no truth, stop spreading, stop making, stop it with, dont believe, dont listen,
  dont believe everything, ignore the, ignore what, for the record, set the record, clear this up, clear up,
  contrary to, despite what, fake news, someone has said, people need to stop, stop gossiping, nothing to do
  with, wasnt him, wasnt her, hasnt been, has not been, is not leaving, isnt leaving, not been sacked, not
  been suspended, not been arrested, innocent, cleared
insinuation:
  funny how, funny that, funny isnt it, odd how, odd that, strange how, strange that, strange isnt it, weird
  how, interesting how, interesting that, curious, coincidence, coincidentally, convenient, conveniently,
  convenient that, just saying, im just saying, not saying anything, saying nothing, im saying nothing, not
  saying, im not saying, not accusing, no names, naming no names, mention no names, you know who, you know who
  you are, we all know, everyone knows, everybody knows, worst kept secret, open secret, no smoke, no smoke
  without, draw your own, make of that, make your own mind, read between, join the dots, put two and two, two
  and two, do the maths, ask yourself, ask yourselves, ask why, ask him why, ask her why, ask where, ask what,
  wonder why, wonder how, wonder where, wonder what, i wonder, makes you wonder, makes you think, begs the
  question, raises questions, questions need, suspicious, suspiciously, fishy, smells fishy, dodgy, iffy,
  shady, something to hide, what are they hiding, hiding something, knows more than, more to it, more than
  meets, theres a reason, wink, allegedly, cough, ahem, hmm, hmmm, eyes
crime:
  crime, criminal, illegal, illegally, unlawful, against the law, broke the law, breaking the law, arrested,
  arrest, charged, convicted, conviction, record, cautioned, police, prison, jail, jailed, court, prosecuted,
  suspended, suspension, sacked, struck off, dismissed, barred, banned, investigation, investigated, under
  investigation, allegations, allegation, accused, accusation, complaint upheld, safeguarding concern, lado,
  disciplinary, gross misconduct, misconduct, tribunal, corrupt, corruption, bent, crooked, rigged, fixed,
  fiddled, discriminated, discrimination, racist, sexist, homophobic, data breach, gdpr, off rolled, off
  rolling, offrolled
leaving:
  leaving, leave, left, leaves, resigned, resigning, resign, quit, quitting, gone, going, replaced,
  replacement, off sick, signed off, long term sick, garden leave, gardening leave, stepping down, stepped
  down, pushed out, forced out, got rid of, walked, walked out, last day, not coming back, isnt coming back,
  not back, hasnt been seen, not been in, absent, retirement, retiring, maternity, sabbatical, secondment
`;
