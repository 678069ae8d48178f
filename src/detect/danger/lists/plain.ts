import { verbs, words } from '../../concerns/list.ts';

/** Lists that the patterns below name besides those of the rules. */
export const dangerLists = {
  kin: words(`
    niece, nephew, grandson, granddaughter, grandchild, grandkids, stepson, stepdaughter, stepchild, baby, eldest, youngest,
    little man, ds, dd, dgs, dgd, schoolgirl, schoolboy, young un, sons, daughters, childs, kiddie, minor
  `),
  /** Grown-ups who are not of the school. */
  grownUp: words(`
    ex, exes, ex husband, ex wife, ex partner, ex boyfriend, hubby, husband, wife, partner, boyfriend, bf, girlfriend, fella,
    dad, father, daddy, stepdad, step dad, stepfather, mum, mam, mom, mother, mummy, stepmum, step mum, stepmother, uncle,
    auntie, aunt, nan, nana, grandad, grandma, grandfather, neighbour, childminder, nanny, babysitter, carer, foster carer,
    lodger, landlord, man, bloke, guy, fella, stranger, drunk
  `),
  harms: verbs(`
    hit hit, punch, kick, batter, belt, throttle, strangle, choke, headbutt, assault, attack, burn, whip, bray, leather,
    beat beaten, beat_up beaten_up, knock_about, knock_out, smother, suffocate, hurt hurt, stab, bite bit bitten, slap, thump, molest, abuse, rape
  `),
  taking: words(`
    tried, tries, trying, attempted, attempting, wants, wanted, wanting, want, threatened, threatening, threatens, planned,
    planning, plans, going, gonna, nearly, almost, ready, considering, considered, talking of, thought of, thinking of, thoughts of,
    thinking about, thought about, talking about, talks about, talked about, talked of, says, said, saying
  `),
  blades: words(`
    knife, knives, blade, blades, machete, machetes, zombie knife, flick knife, kitchen knife, stanley knife, penknife,
    razor blade, gun, bb gun, air gun, shank, knuckleduster, samurai sword
  `),
  rude: words(`
    dick pic, dick pics, dickpic, dickpics, cock pic, cock pics, nudes, nude, naked, porn, porno, topless, rude pics,
    indecent, his willy, his penis, his dick, his cock, his privates, his bits, sexual, sexually, explicit
  `),
  offenders: words(`
    paedo, paedos, paedophile, paedophiles, pedo, pedos, pedophile, peado, peedo, nonce, nonces, kiddy fiddler, kiddie fiddler,
    child molester, child abuser, rapist, sex offender, groomer, sexual predator, child predator
  `),
};

/** Despair: what a child does to itself, or wants to. */
export const despair = `
({kid}|@kin|he|hes|she|shes|they|theyre) ~4 (suicidal)
({kid}|@kin|he|hes|she|shes|they|theyre) ~4 @taking ~~5 (hang|hanging|kill|killing|drown|drowning|top|topping|end|stab) (himself|herself|themself|themselves|it_all)
({kid}|@kin|he|hes|she|shes|they|theyre) ~4 @taking ~~5 (end|ending|take|taking) (his|her|their) ~1 (life|lives)
({kid}|@kin) ~4 @taking ~~5 (suicide|overdose|to_od|slit_his|slit_her)
({kid}|@kin) ~4 (hanged|hung|killed|drowned) (himself|herself|themselves)
({kid}|@kin) ~4 (took|taken) (his|her|their) own (life|lives)
({kid}|@kin) ~4 (committed|attempted|attempts) suicide
({kid}|@kin) ~4 (suicide_attempt|suicide_attempts|suicide_note|suicidal_thoughts|suicidal_ideation)
(suicide_attempt|suicide_note) ~3 ({kid}|@kin)
({kid}|@kin|he|hes|she|shes) ~5 (self_harm|self_harms|self_harming|self_harmed|selfharm|selfharms|selfharming|selfharmed)
({kid}|@kin|hes|shes) ~4 (cutting|harming|hurting|burning|starving) (himself|herself|themself|themselves)
({kid}|@kin) ~4 (harms|cuts|harmed) (himself|herself|themself|themselves)
({kid}|@kin|hes|shes) ~4 (cutting|cuts|slit|slits|slashed|slashing|slicing) (his|her|their) ~1 (wrists|arms|legs|thighs|wrist)
({kid}|@kin) ~4 (took|taken|takes|had|having) ~2 overdose
({kid}|@kin) ~3 (overdosed)
({kid}|@kin) ~2 (took|taken|swallowed|necked|downed) ~1 (8|10|12|14|15|16|18|20|24|30|32|40|50|ten|twelve|twenty|thirty|loads_of|handful_of|whole_packet_of|packet_of|box_of|lots_of) ~1 (paracetamol|paracetamols|ibuprofen|tablets|pills|antidepressants|sleeping_tablets|painkillers|aspirin)
- suicidal (about|over|at) ~3 (parking|homework|hair|price|prices|kit|traffic|weather|wordle|score|match|football|spellings)
- (kill|killing|killed|drown|hang|hurting) (himself|herself|themself|themselves) ~2 (laughing|laughter|giggling|with_laughter|cake|bike|scooter|skateboard|trampoline|ice|stairs|trying_to_get|slide|rehearsing|revising|training|working|running|over_squirrels)
- starving (himself|herself|themselves) of
- (cutting|cuts|hurting|burning) (himself|herself|themself|themselves) ~1 (some|a|off|down|out|shaving|up|on_the|on_a|on_some|slack)
- (overdose|overdosed|overdosing) (on|of) ~2 (sugar|sweets|chocolate|haribo|glitter|eggs|screen|cuteness|minecraft|calpol|pizza|telly|tv|cake|squash|fun|roblox|christmas)
- (self_harm|suicide) ~1 (talk|lesson|workshop|awareness|training|policy|leaflet|assembly|poster|week|charity|squad|prevention|pact|bereavement|film|book)
- (dies|die|died) ~2 (laughing|embarrassment|excitement)
- (stab|kill|end) (himself|herself|themselves) ~1 (with_a_pencil|with_a_fork|up)
`;

/** What somebody does to a child that is a danger wherever it is done. */
export const harm = `
({kid}|@kin) ~5 (raped|molested|groped|fondled|gang_raped|sexually_assaulted|sexually_abused|sexually_attacked|sexually_touched|indecently_assaulted)
(raped|raping|rapes|rape|molested|molesting|molests|groped|groping|gropes|fondled|fondling|sexually_assaulted|sexually_abused|sexually_abusing|sexually_assaulting) ~2 ({kid}|@kin)
({kid}|@kin) ~2 (was|were|been|got|being) ~1 (flashed|flashed_at)
(flashed|flashes|flashing) ~1 ({kid}|@kin)
(exposed|exposing|exposes) (himself|herself|themselves|themself) ~3 ({kid}|@kin)
({kid}|@kin) ~5 exposed (himself|herself) to (him|her|them)
(sent|sends|sending|send|showed|shows|showing|asked|asking|asks|begging|begged|pestering|pressuring|pressured|blackmailing|messaged|messaging) ~1 ({kid}|@kin) ~5 @rude
({kid}|@kin) ~2 (was|been|got|gets|getting|being|is|keeps) ~1 (sent|sending|asked_for|asked_to_send|getting|being_sent|receiving) ~3 @rude
(sent|sends|sending|send) ~2 (dick_pic|dick_pics|nudes|nude|porn|naked_pictures|naked_photos) ~1 to ~2 ({kid}|@kin)
(grooming|groomed|grooms) ~1 ({kid}|@kin)
({kid}|@kin) ~1 (is|was|been|being|getting|got) ~2 groomed
({kid}|@kin) ~3 (was|been|got|were) ~1 (stabbed|shanked|shot)
(stabbed|shanked) ~1 ({kid}|@kin)
@grownUp ~3 @harms ~1 ({kid}|@kin)
({kid}|@kin) ~2 (is|was|been|being|gets|getting|got) ~1 (beaten|battered|hit|punched|strangled|burned|burnt|attacked|assaulted|abused|kicked) ~2 by ~2 @grownUp
({kid}|@kin) ~3 @grownUp ~2 (hits|beats|batters|punches|kicks|strangles|burns|belts|hurts|abuses) (him|her|them)
(kid|boy|girl|lad|pupil|child|student|year|{child}|{own}|someone|somebody|lads|boys|girls|kids|teenager) ~3 (brought|brings|bringing|carrying|carried|carries|pulled|took|taken|caught_with|found_with|came_in_with|waving|waved|flashing|flashed|swinging|had|has_got|got) ~2 @blades ~4 (into|in|to|at|on|round|outside) ~3 ({school}|school|class|classroom|playground|lesson|lessons|bag|rucksack|locker|him|her|them|{own})
@grownUp ~3 (smacked|smacks|smack) ~1 ({kid}|@kin) ~3 (face|mouth|head|nose|jaw|eye|teeth)
(his|her|their) (dad|mum|stepdad|stepmum|mam|uncle|stepfather|father|mother) ~2 (batters|beats|punches|kicks|strangles|burns|belts|battered|strangled) (him|her|them)
(pulled|pulls|pulling|waved|waving|held) ~2 @blades ~1 (on|at|to|against) ~2 ({kid}|@kin)
(threatened|threatening|threatens) (to) ~1 (kill|stab|rape|strangle|murder|shoot|drown) ~1 ({kid}|@kin)
- flashed ~1 ({kid}|@kin) ~2 (smile|grin|wink|lights|torch|card|look|peace)
- (grooming|groomed|grooms) ~1 ({kid}|@kin) ~1 (for|to_be|to_take|to_become|as) ~3 (team|captain|squad|role|headship|university|grammar|county|scholarship|stardom|greatness|politics|next|pro|academy|swim)
- @harms ~1 ({kid}|@kin) ~5 (chess|darts|cards|uno|fifa|kart|monopoly|pool|race|game|games|tennis|snooker|draughts|snowball|snowballs|pillow|pillows|water|balloon|sponge|nerf|party|surprise|bill|fine|news|ball|football|hands_down|by_accident|accidentally|feelings|bingo|wordle|scrabble|table_football|sprint|swimming|quiz|lol|to_it|to_the|in_the_final|personal_best)
- @grownUp ~3 (beat|beats|beating) ~1 ({kid}|@kin) (at|to|up_for)
- (plastic|toy|butter|palette|pretend|cardboard|lego|nerf|fake|rubber|wooden|foam|water|glue|pumpkin|cake|bread|table|dinner|craft|pizza|spud|heat|massage|caulking|radar) @blades
- @blades (and|n) (fork|forks)
- @blades ~6 (costume|costumes|prop|props|cookery|cooking|scouts|food_tech|forest_school|panto|play|whittling|cutlery|cake|drill|amnesty|arch|crime)
- (drew|drawn|drawing|paint|painted) ~2 @blades
- (kill|killed|killing) ~~3 with_kindness
- (stabbed|shanked|shot) ~~5 (pencil|pen|fork|ruler|compass|back|heart|jab|nerf)
- (grooming|groomed) ~1 ({kid}|@kin) (gay|trans|into|lgbt)
- dead man walking
- shot ~1 (up|a|an|the|out|from|put|hoop|hoops|goal)
`;

/** An adult of the school who is called a danger to children. */
export const named = `
{adult} ~1 (is|was|are|being|a|another|literally|proper|that) ~3 @offenders
@offenders ~1 {adult}
- (not|isnt|wasnt|no|never|aint) ~2 @offenders
- @offenders (hunter|hunters|ring|tv|documentary|register|finder)
`;

/** Somebody of the school without a name that the pack knows. */
export const accused = `
(coach|man|woman|lady|bloke|guy|leader|volunteer|helper|driver|cleaner|instructor|worker|chef|supervisor|guard) ~1 (at|from|of|in) ~1 {school} ~3 @force ~1 ({kid}|@kin)
`;

/** In a sentence with these nobody is in danger now: talks and money raised, stories, news, jokes, and days long gone. */
export const elsewhere = `
(charity|charities|fundraiser|fundraising|sponsor|sponsored|justgiving|awareness|assembly|workshop|webinar|documentary|netflix|film|movie|episode|novel|podcast|panto|pantomime|nativity|rehearsal|costume|cosplay|museum|trailer|rse|sre|pshe|leaflet|curriculum)
(raise|raising|raised) ~2 (money|funds|cash|pounds)
(sex) (ed|education)
(bbc|sky|itv|local|national|world) news
(on|in) the (news|papers|paper|telly|tv)
(daily) (mail|mirror|star)
(when|since) (i|we|my_mum|my_dad) ~1 (was|were) ~3 (kid|kids|child|children|little|young|boy|girl|at|pupil|teenager|there|in_year)
i ~4 (as) a (kid|child|teenager|teen|girl|boy|pupil)
(years|decades) ago
(back) (in) (the|my) (day|70s|80s|90s|seventies|eighties|nineties)
(lol|lmao|lmfao|rofl|haha|hahaha|jk|jokes|joking|joke|laughing)
(talk|talks|lesson|lessons|course|training|policy|book|play|story|poem) (on|about) ~2
`;

/** What the rules may take for danger and is none: teasing on an app by other children, a film, a drawing. */
export const harmless = `
(kids|lads|girls|boys|children|ones|pupils|teenagers|teens) ~4 (tiktok|tik_tok|snapchat|snap|insta|instagram|whatsapp|discord|roblox|fortnite|online|xbox) ~4 (making_fun|make_fun|laughing|laughed|laugh|teasing|tease|mocking|mock|taking_the_mick|taking_the_mickey|taking_the_piss|being_mean|calling|ripping)
(kids|lads|girls|boys|children|ones|pupils|teenagers|teens) ~4 (making_fun|make_fun|laughing|laughed|laugh|teasing|tease|mocking|mock|taking_the_mick|taking_the_mickey|taking_the_piss|being_mean) ~~6 (tiktok|tik_tok|snapchat|snap|insta|instagram|whatsapp|discord|roblox|fortnite|online|xbox)
suicide_squad
(drew|drawn|drawing|draws|painted) ~2 (knife|knives|gun|guns|sword)
`;

/** Beside these it may well be one. */
export const harmful = `
(pics|pictures|photos|photo|nudes|nude|naked|undress|sexual|sex|meet|man|men|bloke|guy|stranger|strangers|kill|killing|die|dead|hurt|hurting|himself|herself|harm|stab|knife_to|threat|threats|threatening|threatened|rape|suicidal|secret|money|beat|punched|hit)
`;
