import { readRules } from '../rule.ts';

/** Wrongdoing told as fact, by insinuation, or as the child's own account: by adults of the school, or by a pupil. */
export const allegation = readRules(
  'allegation',
  ['negated', 'asked', 'supposed', 'rejected'],
  `
# force: who did it, the act, whom it hit
[+thing] {he} ~3 @force ~3 {him}
{he} ~3 (hit|slapped|kicked|punched|shoved|pushed|grabbed|dragged|bit|scratched|stabbed) my
{kid} (was|were|been|got|being|getting|gets|is) ~2 @force ~4 by ~2 {him}
{kid} (was|been|got|being|getting|gets) ~1 (hit|slapped|smacked|punched|kicked|shoved|pushed|grabbed|dragged|bitten|bit|attacked|assaulted|beaten|strangled|throttled|restrained|manhandled|battered|jumped|headbutted|scratched|pinched|choked)
{he} ~2 (laid|put|lays|puts) (a_hand|hands|his_hands|her_hands|a_finger) on
(fingermarks|finger_marks|hand_print|handprint|bruise|bruises|bruising|marks|scratches|black_eye|bite_mark|bite_marks|thumb_marks|red_mark|red_marks) ~6 (from|off|by|where|after) ~2 {he}
{he} ~3 (gave|left|given) ~2 {him} ~3 (bruise|bruises|black_eye|bloody_nose|thick_lip|fat_lip|marks|scratches|bite_mark|concussion)
[+thing] {person} ~2 @force (people|others|kids|children|everyone|boys|girls)
{he} ~3 threw ~5 at ~1 {him}
# harsh words, humiliation
{person} ~3 @shout ~3 {him}
{he} ~2 @shout ~2 {kid}
{he} ~3 @shout ~3 my
{kid} ~1 (was|been|got|being|gets|is|getting) ~2 (bullied|humiliated|belittled|picked_on|mocked|threatened|targeted|victimised|shouted_at|screamed_at|laughed_at|ridiculed|intimidated|singled_out|tormented|racially_abused|racially|called_names|groomed|touched|molested)
{he} ~3 (called|calling|calls|call|named) ~1 {him} ~2 (@insults|@scorn|@slurs|lazy|useless|naughty|a_liar|a_baby|a_waste|retarded|worthless|pathetic|names|gay|special|hopeless)
{he} ~2 (told|telling|tells) ~1 {him} ~3 (@insults|@scorn|useless|a_waste|worthless|never_amount|shut_up|no_hope|too_thick|embarrassing|shut_your|man_up|good_for_nothing)
{he} ~2 (made|makes|making|forced|forces) {him} ~4 (cry|stand|kneel|sit_on|sit_in|sit_alone|apologise_for|eat|clean|strip|undress|wet|beg|miss)
(made|makes) ~1 {him} stand
# theft and money
[+thing] {he} ~3 @theft !(all|out) ~5 (money|cash|bag|bags|phone|bike|coat|fund|funds|from|off|airpods|lunch|trainers|charity|pta|budget|stuff|things|scooter|purse|wallet|card|tenner|fiver|pencil|toy|shoes|blazer|figures|attendance|books|numbers|results)
{he} ~2 (nicking|stealing|thieving|robbing|stole|nicked|robbed|shoplifting|embezzling|pocketing|pocketed|embezzled)
{kid} every_day ~2 (take|takes) (money|lunch)
take ~1 money (from|off) {kid}
(where|wheres) ~3 (money|cash|funds|fund) ~2 (went|go|goes|gone|going)
(money|cash|funds|funding|budget|takings|pounds) ~4 (missing|disappeared|vanished|disappears|vanishes|unaccounted|walked)
(hand|hands|fingers) in the till
(backhander|backhanders|on_the_take|lining_his_pockets|lining_her_pockets|lining_their_pockets|brown_envelope|brown_envelopes|jobs_for_the_boys)
# lies and hiding
{them|he} ~3 lied
{them|he} ~3 (lies|lying|lie) !in !down !ahead !on
{side|he} ~3 (covering_up|covered_up|cover_up|coverup|hushed_up|hushing_up|covering_for|covering_it_up|covered_it_up|hushed_it_up|hiding|hid|falsified|falsifying|faked|faking|forged|forging|doctored|backdated|fiddling|fiddled|cheated|massaging|massaged|cooking_the_books|off_rolling|off_rolled|shredded|deleted_the|gaslighting|gaslit|misled|misleading|wiped) !to_learn
(cover_up|coverup|cooking_the_books)
(off_rolling|off_rolled|offrolling|offrolled)
{side|he} ~3 (knew_all_along|knew_about_it|knew_and|know_and|known_about|knew_what_was|turned_a_blind_eye|turning_a_blind_eye|turn_a_blind_eye|looked_the_other_way|looking_the_other_way)
{side} ~3 (broke_the_law|breaking_the_law|breaks_the_law|illegal|illegally|unlawful|unlawfully|breached|data_breach|discriminated_against|discriminating|discriminates|discriminate_against)
{him} ~2 (discriminated_against|illegally_excluded|unlawfully_excluded)
# unfit: drink, drugs, crime, sex
{he} ~3 (@be|turned_up|came_in|comes_in|teaching|been) ~2 @unfit
{he} ~3 (smelt|smelled|smells|stank|stinks|reeked|reeks|stinking|reeking|smelling) ~1 of ~1 (drink|booze|alcohol|wine|beer|vodka|gin|weed|whisky|whiskey)
{he} ~4 (drinking|boozing|vaping|smoking_weed|smoking|dealing|selling|taking_drugs|doing_coke|sniffing|snorting|breathalysed|arrested|vape|weed|drugs|ket|coke|hip_flask|spliff) ~3 (with|school|class|toilets|on|in|at|out|behind|site|job|playground|changing|kids|pupils|vapes|drugs|weed|gear|to|from|bogs|park|before|during|again|break)
{he} ~3 (selling|sells|sold|dealing|deals|dealt) ~2 (vapes|drugs|weed|edibles|fags|pills|gear|exam|papers|answers|cigarettes|nudes)
{he} ~4 (touched|touching|touches|groped|groping|groomed|grooming|sexting|kissed|kissing|flirting|perving|leering|letching|ogling|messaging|texting|snapchatting|dming) ~3 (girls|boys|pupils|students|kids|year|{kid}|herself|himself|up|inappropriately|them|teenage|at)
{he} ~2 (inappropriate|inappropriately|a_bit_too_friendly|too_friendly|handsy|touchy) ~2 (with|around|to|behaviour)
(inappropriate|indecent|sexual) ~2 (messages|touching|pictures|photos|relationship|contact|images|comments|behaviour)
{he} ~2 (sent|sends|sending|shared|sharing|asked) ~3 (nudes|nude|dick_pics|naked)
{he} ~3 (breathalysed|arrested|convicted|cautioned|criminal_record|sex_offender|banned_driver|on_the_register)
# neglect
{side|he} ~3 (left|leaving|leaves|abandoned) ~4 (alone|on_their_own|on_his_own|on_her_own|unsupervised|unattended|outside_in|behind|locked|by_himself|by_herself|by_themselves|stranded)
{side|he} ~3 (lost|misplaced) (my_child|my_son|my_daughter|{own}|a_child|a_kid)
{side|he} ~2 (locked|locks|locking|shut) ~1 {him} ~1 (in|out|inside)
{kid} ~2 (was|been|got) ~1 (locked|shut) (in|out|inside)
{side|he} ~2 (denied|refused|withheld|wouldnt_let) {him} ~3 (medication|inhaler|epipen|insulin|water|food|lunch|the_toilet|toilet)
{side|he} ~2 (on_his_phone|on_her_phone|on_their_phone|on_their_phones|scrolling|asleep) ~4 (while|whilst|when) ~3 {kid}
# a pupil's misconduct
{child} ~3 (bullies|bullied|bullying|bully|vandalised|smashed_up|set_fire|trashed|spat|spits|spitting|bites|biting|kicks|punches|hits|hitting|pushes|pushing|shoves|nicks|steals|swears|swearing|cheats|cheated|truants|started_it|starts_fights|starting_fights|fighting|threatens|threatened|picks_on|picking_on)
{kid} ~2 (spread|spreading|spreads|posted|posting|filmed|made_a_fake) ~5 (about|of) ~2 {him}
{child} ~3 (dropping|throwing|breaking|broke|smashed|ripped|ruining|cut) ~5 (her|his|my|their|our|{own}) !own
(bullied|picked_on|attacked|assaulted|kicked|punched|hit|pushed|bitten|shoved|threatened|excluded|jumped|robbed|touched|tripped|tormented|terrorised) ~2 by ~2 ({child}|another_child|another_pupil|another_kid|a_boy|a_girl|a_kid|older_kids|a_group|the_same)
(bullied|picked_on|attacked|assaulted|kicked|punched|hit|pushed|bitten|shoved|threatened|excluded|jumped|robbed|touched|tripped|tormented|terrorised) ~2 by ~2 {child|adult}
{child} ~4 (bullying|hitting|kicking|punching|nicking|stealing|threatening|tormenting|terrorising|biting) 
{child} ~4 (smashed|smashing|smashes|broke|breaking|broken|wrecked|trashed) ~3 (window|windows|door|car|glass|bottles|bottle|phone|fence|lights|greenhouse|tablet|sink|nose|glasses|up|wing)
# discrimination and favour told as wrongdoing
{adult} ~2 @be ~2 (racist|homophobic|sexist|transphobic|a_racist|a_homophobe|corrupt|bent|crooked|a_liar|a_thief|a_bully|abusive|violent|dangerous|a_danger|not_safe_around)
{side} ~2 @be ~2 (corrupt|bent|crooked|rigged|liars)
# insinuation
0.6 (draw_your_own_conclusions|make_of_that_what_you_will|no_smoke_without_fire|no_smoke|just_saying|read_between_the_lines|ask_yourself|ask_yourselves|do_the_maths|you_do_the_maths|coincidence|convenient|conveniently|everyone_knows|we_all_know|funny_how|funny_that|strange_that|connect_the_dots|join_the_dots)
0.6 (ask|asking|wonder|wondering) ~3 (why|what|where|how) ~8 (girls|money|kids|left|disappeared|happened|leave|went|door|alone)
0.4 (allegations|allegation|accused|investigated|investigating|investigation|suspended|police|safeguarding_concern|lado|sacked|disciplinary)
0.6 (investigated|investigating|investigation|suspended|sacked|arrested) ~3 (for|over|after|{adult}|into)
{adult} ~4 (suspended|sacked|arrested|fired|dismissed|struck_off|under_investigation) (for|over|after) 
# named wrongs
{them} ~8 @crimes
@crimes ~6 {them}
(thats|that_is|this_is|its|it_is|it_was|call_it|nothing_short_of|amounts_to) ~2 @crimes
{side} ~8 (covered_it_up|covering_it_up|cover_it_up|hushed_it_up|buried_it|swept_it|hid_it|kept_it_quiet|knew_all_along|deleted_the|destroyed_the|changed_the_records|altered_the|made_it_up)
{side} took ~6 (pounds|digits|money|cash) ~8 (never|nothing|disappeared|gone)
{adult} ~3 (twisted|yanked|dragged|lifted|carried|pinned|held) ~1 (his|her|my|their|{kid}) ~4 (arm|arms|hair|ear|ears|wrist|collar|neck|back|throat|down|up|by|out)
{adult} ~8 (makes|made|making|forces|forced) ~3 (do|run|stand|sit|write|miss|clean|eat|undress|strip|kneel|hold|wear|beg) ~3
{child} ~8 (sending|sent|sends|posting|posted|writing|wrote|spreading|spread|calling|called) ~2 (horrible|nasty|vile|threatening|racist|homophobic|disgusting|abusive|rude|lies|rumours|names|nudes|pictures|pics|messages|my|him|her)
{child} ~6 (took|takes|taken|taking|has|had|with|got|having|grabbed|snatched) ~1 (his|her|my|our|their|{own}) ~1 (phone|bike|bag|coat|lunch|money|shoes|glasses|trainers|scooter|blazer|bike|things|stuff|pencil|book|hat|keys|homework|airpods|tablet|watch)
{child} ~6 (emptied|emptying|breaking|vandalising|wrecked|wrecking|scratched|keyed|spray|graffiti|set_off|flushed|ripped|kicked_down|helped_himself|helped_herself|pulled_down|pulled_up|lifting_up|locking|cornered|followed|excluding|leaving_out|winding_up|tormented|made_fun|making_fun|taking_the_piss|laughing_at|laughed_at|telling_everyone)
{kid} ~4 (followed|cornered|surrounded|chased|tripped|ambushed|filmed) ~6 by
{person} ~4 (cctv|caught_on_camera|caught_red_handed|red_handed|was_seen|were_seen|on_camera|ring_doorbell)
(cctv|footage|caught_on_camera|doorbell) ~6 {person}
0.6 (would_never_accuse|not_accusing|not_saying|im_not_saying|wouldnt_dream_of|far_be_it)
[-negated -asked] (would_never|wouldnt_dream|not|never|far_be_it) ~2 (accuse|accusing|saying|say|suggesting|suggest|claiming) ~4 {person} ~3 (of|hit|stole|took|touched|nicked|lied|drinks|was|did|is|has) ~12 (just|but|would|conclusions|car|money)
0.6 {person} ~8 (new_car|new_kitchen|new_extension) ~6
{person} ~8 (bought_that_car|afford_that|afford_a|on_his_salary|on_her_salary|on_a_teachers) ~6
0.6 [-negated] (not_saying|im_not_saying|nobody_is_saying|i_never_said) ~1 {person} ~2 (@theft|@deceit|@force|fiddled|cooked|drinks|touched|took|stole|hit)
0.5 (im_saying|just_saying|im_just_saying|id_just_ask|would_just_ask|just_asking|only_asking|im_only_saying|not_like_me_to)
{he} ~1 (took|nicked|pinched|swiped|had_away) ~3 (money|cash|fund|tin|collection|takings|purse|wallet)
(itll_be|it_will_be|itll|thatll_be|bet_its|bet_it_was|i_bet_its|it_was|it_had_to_be|guess_who|no_prizes) ~2 {child|adult} ~1 again
{he} ~4 (pulled|dragged|yanked|hauled|lifted|marched|threw|held|pinned|strapped|picked) ~1 {him} ~6 (by|down|out|up|across|against|so|in|over|off)
by (his|her|my|their|the) (arm|arms|hood|hair|collar|ear|ears|wrist|wrists|tie|bag|coat|neck|throat|scruff|jumper|shirt|hand)
{he} ~2 (threw|throws|throwing|launched|lobbed|hurled|kicked|flung) ~1 (a|the|his|her|my) ~2 (chair|book|books|table|desk|pen|pens|rubber|board|phone|shoe|bin|stapler|bag|ball|ruler|mug|cup|laptop|tray) ~2 (at|across|into|over|out|through|in)
(racist|homophobic|sexist|inappropriate|sexual|dirty|transphobic|antisemitic|islamophobic) (joke|jokes|comment|comments|remark|remarks|language|slur|slurs|names|messages|abuse|bullying|gestures)
(bottle|flask|vodka|gin|whisky|weed|drugs|porn|magazine) ~3 (in|under|on) ~1 (his|her|the|their) (desk|drawer|bag|locker|car|cupboard|office|laptop|computer|phone)
(on|through|off) the (school|pta|petty) (account|card|credit_card|budget|cash|books|expenses)
(on_expenses|expenses_claim|fiddled_expenses|paid_himself|paid_herself|for_his_own|for_her_own|his_own_kid|her_own_kid|own_kid|own_pocket|own_kitchen|own_house|own_bank|his_brother_in_law|her_husbands_firm|his_wifes_company)
{he} ~3 (opened|read|searched|went_through|confiscated|took|shared|showed|read_out) ~3 (diary|phone|messages|bag|private|letters|notebook) ~4
{he} ~3 (made|makes|left|leaves|leaving) {him} ~2 (sit|stand|stay|wait|wear|eat|kneel|in) ~6 (wet|soaking|urine|wee|soiled|freezing|corridor|dark|rain|sun|floor|bin|outside|cupboard|alone|trousers|vomit|sick|cold|afternoon)
{he} ~4 (marked|marking) ~2 (present|absent|late|in) ~8 (off|wasnt|isnt|never|not|was_in|was_there)
{adult} ~8 (reeking|stinking|smelling|stank|stunk|slurring|staggering|swaying|wasted|hammered|bladdered|legless|paralytic)
{child} ~6 (held|hold|pinned|sat_on|filmed|jumped|cornered|tripped|choked|choking|strangled|hit|kicked|pinches|pinched|hurt|hurts|hurting) ~1 ({own|kid}|him|her|me|them|my) ~2
{child} ~8 (choking|strangling|pinching|kicking|hitting|punching|pushing|bullying|hurting|poking|spitting) (him|her|my|our|me|them|{own})
{he} keyed ~4 (car|van|motor)
{adult} ~4 (letting|lets|let|gave|giving|showing|showed|leaked|leaking) ~6 (paper|papers|answers|exam|test|sats|questions|results) ~6
{side} ~3 (marked|recorded|logged|wrote|put) ~6 (as_a_trip|as_an_accident|as_a_fall|as_authorised|present|off_roll)
{he} ~2 (ripped|ripping|rips|tore|tearing|binned|destroyed|scribbled|threw_away) ~1 (up)? ~1 (his|her|my|their|{own}) ~1 (work|picture|drawing|book|homework|painting|model|letter|card|project|poem)
{he} ~2 (ripped|tore) up ~4
{side|he} ~3 (told|ordered|made|asked|instructed|forced|leant_on|pressured) ~2 (staff|teachers|us|them|everyone|tas|the_office|parents) ~1 to ~1 (change|hide|lie|alter|delete|destroy|fake|fiddle|inflate|cheat|keep_quiet|say_nothing|sign|withdraw|leave|home_educate)
(money|tins|cash|donations|funds|funding|grant|pennies|takings|collection) ~4 (never|didnt) ~1 (reached|reach|got|get|went|go|arrived|arrive|seen|appeared|spent)
{he} ~3 (kicked|threw|hit|smashed|aimed|launched|fired) ~4 (at|into|straight_at|right_at) ~2 ({own|kid}|him|her|my|me) ~3
(on_purpose|deliberately|for_a_laugh|for_fun) ~8 {him}
{he} ~6 (buying|bought|buys|gave|giving|gives|sends|sent) ~1 (her|him|my|them|{kid}) ~3 (underwear|lingerie|presents|gifts|alcohol|vapes|cigarettes|drink|drinks|sweets|money|jewellery|knickers)
{he} ~6 (lifts|lift) (home|to|in_his|in_her) ~6
`,
);
