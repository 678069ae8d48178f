import { readRules } from '../rule.ts';

/** Wrongdoing told sideways: by what was seen, what is missing and who has a new van. */
export const insinuation = readRules(
  'allegation',
  ['negated', 'asked', 'supposed', 'rejected'],
  `
# money that went astray
(money|cash|fund|funds|funding|grant|takings|donations|collection|raffle|tins|tin|pounds|fees|subs|deposit|deposits|float|envelope|quid|budget|proceeds) ~8 (never_banked|never_reached|never_seen_again|went_in_an_envelope|in_an_envelope|no_receipt|no_receipts|went_missing|gone_missing|goes_missing|walked|gone_walkies|vanished|evaporated|disappeared|short|in_his_pocket|in_her_pocket|into_his_pocket|into_her_pocket|in_their_pockets|his_pocket|her_pocket|own_account|own_pocket|his_account|her_account|personal_account|paypal|holiday|new_kitchen|new_car|conservatory|new_van|hot_tub|never_came_back|never_accounted|unaccounted|didnt_add_up|doesnt_add_up|not_adding_up|in_a_carrier_bag|in_the_till)
(which|whose|what) ~1 (pocket|pockets|account|bank) ~6
(new_kitchen|new_car|new_van|new_motor|new_bmw|new_audi|new_conservatory|new_caravan|new_hot_tub|new_rolex|new_watch|new_extension|new_patio|cruise|maldives|holiday|villa|loft_conversion|range_rover|tesla) ~14 (fund|funds|money|missing|same_week|same_month|budget|salary|wage|wages|pta|grant|raffle|cash|copper|lead|just_after|same_time|weeks_after|the_week_after)
(fund|funds|money|missing|budget|pta|grant|raffle|cash|copper|pipe|lead|collection|wages|wage|salary) ~14 (new_kitchen|new_car|new_van|new_motor|new_bmw|new_audi|new_conservatory|new_caravan|new_hot_tub|new_rolex|new_watch|new_extension|new_patio|cruise|maldives|villa|loft_conversion|range_rover|tesla|same_week|same_month)
{he} ~3 (flogging|flogged|flogs|selling|sells|sold|listing|listed) ~8 (ebay|vinted|marketplace|gumtree|shpock|depop|facebook|car_boot|boot_sale|pub|market|scrap)
(on|up_on|found_on|spotted_on|ended_up_on|turned_up_on|listed_on) ~1 ({person}|his|her|their) ~2 (ebay|vinted|marketplace|gumtree|depop)
(lead|copper|pipe|pipes|tools|laptops|ipads|computers|equipment|kit|boiler|cable|scrap|petrol|diesel|printer|toner|chairs|paint) ~8 (walked|gone_walkies|had_away|went_missing|gone_missing|vanished|disappeared|scrap_man|scrapyard|scrap_yard|legs|back_of_his|back_of_her|boot_of|his_garage|his_shed|her_garage)
{he} ~3 (had|took|taken|weighed_in|weighing_in) ~4 (lead|copper|pipe|tools|laptops|scrap) ~4
{side|he} ~5 (contract|contracts|job|jobs|post|promotion|role|work|tender) ~1 (to|for|went_to|goes_to|gone_to)? ~2 (his|her|their|own|a) ~1 (own)? (brother|brother_in_law|sister|sister_in_law|wife|husband|son|daughter|nephew|niece|mate|mates|cousin|golf_buddy|partner|best_friend|pal|pals|golf)
{side|he} ~3 (charges|charged|claims|claimed|bills|billed|invoices|puts|put) ~6 (petrol|holiday|meals|dinners|hotel|mileage|personal|own_car|drinks|overtime|hours_he|hours_she) ~4 (school|budget|expenses|pta|card)
{he} ~4 (got_a_cut|gets_a_cut|taking_a_cut|takes_a_cut|on_commission|kickback|kickbacks|backhander|backhanders|bung|bungs|bribe|bribes|sweetener)
# driving
({person}|he|she|him|her) ~10 (lost_his_licence|lost_her_licence|lost_his_license|lost_her_license|no_licence|no_license|banned_from_driving|driving_ban|disqualified|drink_driving|drink_drive|drunk_driving|twelve_points|no_insurance|uninsured|without_insurance|no_mot|without_a_licence|failed_a_breath_test|blew_over|over_the_limit)
(banned|disqualified) ~3 (drive|drives|driving|drove|minibus|wheel)
(drives|driving|drove|takes|taking) ~2 (minibus|bus|coach|kids|van) ~8 (no_licence|no_license|banned|drunk|drink|pissed|phone|texting|speeding|90|80|asleep|without_a|hungover|points)
{he} ~4 (doing|clocked|caught|done) ~2 (speeding|60|70|80|90|100|drink_driving) ~6 
# drink, drugs, sleep at work
{he} ~8 (stinking|stinks|stunk|stank|reeking|reeks|reeked|reek|smelling|smells|smelt|honking|humming) ~1 of ~1 (lager|beer|wine|vodka|gin|whisky|whiskey|booze|drink|ale|weed|cider|alcohol|rum|sherry|bourbon|brandy|stella|carling|special_brew|dope|pot|spirits|the_pub)
{he} ~6 (half_cut|half_pissed|pissed|bladdered|legless|paralytic|steaming_drunk|worse_for_wear|three_sheets|off_his_head|off_her_head|coked_up|coked|off_his_nut|off_her_nut|nose_bleed|wired|still_drunk|swigging|swigs|sipping_vodka|hip_flask|topping_up_her|topping_up_his|vodka_in|gin_in|wine_in_her) 
{he} ~5 (asleep|sleeping|sleeps|snoring|napping|nodded_off|dozing|dozed_off|passed_out|zonked|kipping|having_a_kip|having_a_nap) ~8 (desk|class|lesson|lessons|duty|staffroom|car|shift|job|office|while|when|exam|gate|minibus|supervising|store|watching|at_the_back|during)
found ~2 {person} ~2 (asleep|drunk|passed_out|snoring|sleeping|pissed)
{he} ~4 (smokes|smoking|smoked|snorts|snorting|sniffing|sniffs|takes|taking|buys|buying|deals|grows|growing|vapes) ~2 (weed|coke|cocaine|drugs|spliffs|joints|dope|ket|speed|pills|marijuana|cannabis)
# degrading words to children
{he} ~2 (told|tells|telling|said_to|says_to|saying_to) ~2 (the)? ~1 (class|year|set|bottom_set|group|girls|boys|lads|pupils|students|kids|them|{kid}|form|her|him|my_class|us|me) ~6 (on_the_game|selling_themselves|sell_themselves|prostitute|prostitutes|prison|in_prison|jail|stacking_shelves|stack_shelves|on_the_dole|mcdonalds|flipping_burgers|bins|gutter|the_gutter|toilets|cleaning_toilets|nothing|amount_to_nothing|amount_to|never_amount|failures|a_failure|losers|pregnant_by|thick|stupid|fat|ugly|useless|worthless|scum|benefits|idiots|a_disgrace|lazy|shut_up|shut_their|too_fat|a_joke|embarrassing|a_waste|waste_of|kill_themselves|smell|stink|dumb|slow|special|babies|animals|grow_up|end_up)
{he} ~8 (that)? ({kid}|he|she|they|him|her) ~1 (was|is|were|are|s) ~1 (thick|stupid|dumb|worthless|a_waste|an_idiot|useless|fat|a_moron|a_failure|the_worst|unteachable)
(youll|theyll|shell|hell|youd|theyd|end_up|ended_up) ~3 (on_the_game|in_prison|on_the_dole|in_the_gutter|selling_themselves|on_benefits|stacking_shelves|dead_in)
{he} ~3 (mocks|mocked|mocking|mimics|mimicked|imitates|imitated|laughs_at|laughed_at|takes_the_mick_out_of|takes_the_piss_out_of|ridicules|makes_fun_of|made_fun_of) ~2 ({him}|his|her|their|kids|stammer|stutter|accent) 
(in_front_of) ~2 (everyone|everybody|class|whole_class|year|all_her_friends|all_his_friends|assembly|whole_school) ~8 (thick|stupid|fat|smelly|useless|liar|lazy|cry|crying|pants|wet)
# marks, registers, records
(changed|changes|changing|altered|alters|altering|bumped_up|bumped|inflated|doctored|tweaked|edited|rewrote|rewritten|filled_in|filling_in|wrote|fudged|rigged|adjusted|fixed|marked_up|massaged|faked|fakes|forged|invented|made_up|makes_up|fabricated|backdated|tippexed) ~4 (mark|marks|grade|grades|score|scores|results|coursework|register|registers|attendance|records|sats|paper|papers|answers|data|report|reports|minutes|incident_log|log|logs|signatures|signature|dates|accident_book|risk_assessment|risk_assessments) !to_email !his_trousers
(register|registers|attendance|marks|grades|coursework|results|sats|figures|records|accident_book|incident_book|logs|signatures) ~4 (were|was|are|is|been|got|get|being|have_been|all)? ~2 (changed|altered|fiddled|faked|doctored|forged|fixed|rigged|made_up|backdated|rewritten|falsified|inflated|massaged|shredded|deleted|vanished)
{side} ~3 (mark|marks|marking|marked|sign|signs|signed|log|logs|put|puts|register|registers) ~3 (kids|children|pupils|them|him|her|{kid}|absent|students|everyone)? ~1 (as)? (present|in_school|attending|as_present|in_when|here_when) ~8
{adult} ~3 (did|wrote|writes|finished|does|doing|completed) ~2 (coursework|sats|test|tests|exam|answers|nea) ~4 for ~2
(shredded|shredding|binned|burnt|deleted|wiped|hid|destroyed|dumped|lost) ~3 (evidence|reports|report|files|file|records|paperwork|emails|footage|cctv|complaints|statements|minutes|letters|incident)
(cctv|footage|evidence|paperwork|file|files|records) ~3 (mysteriously|conveniently|suddenly|suspiciously|magically|wiped|deleted|vanished|disappeared)
(ofsted|inspectors|inspection|moderator|moderators) ~10 (hid|hidden|hide|sent_home|told_to_stay|bribed|shredded|moved|off_site|faked|trip|day_out|mysteriously|conveniently|lied)
(kids|pupils|children|naughty_ones) ~6 (sent_home|off_site|day_out|told_to_stay|kept_away) ~6 (ofsted|inspectors|inspection)
# children hurt or humiliated
{he} ~2 (pulled|yanked|ripped|dragged|grabbed|pinned|hauled|lifted|shoved|pushed|slammed|flung|threw|manhandled|clipped|cuffed|rapped|prodded|poked|jabbed|squeezed) ~1 (a|the|some|two|one|my|this|that|another)? ~1 (lad|boy|girl|kid|child|pupil|student|year|{kid}) ~6
(hold|holds|held|holding|lock|locks|locked|barricade|barricades|wedged|bolted) ~1 the door ~1 (shut|closed|so_he|so_she|on_him|on_her|from_outside)
({side|he}) ~2 (shuts|shut|locks|locked|puts|put|keeps|kept|sticks|stuck|chucks|leaves|left|shoved) ~1 ({him}) ~5 (room|cupboard|store|shed|toilet|cubicle|cell|pod|booth|storeroom) ~8 (dark|lights_off|light_off|lights_out|locked|door|on_his_own|on_her_own|on_my_own|alone|hours|crying|screaming)
{side|he} ~2 (locks|locked|lock|locking|shuts|shutting) ({him}) ~1 (in|inside|out|up)
{he} ~4 (messages|messaging|texts|texting|snaps|snapping|dms|dming|snapchats) ~1 ({kid}|her|him|me|girls|boys|us) ~10 (night|midnight|gorgeous|beautiful|sexy|fit|secret|snap|late|2am|3am|pretty)
(escort|ta|teacher|driver|coach|{adult}) ~2 (drags|dragged|dragging|throws|shoves|yanks|pinches|slaps|hits|kicks|pins) ({him}) ~6
{he} ~3 (left|leaves|abandoned|forgot) ~2 (class|kids|children|year|them|reception|infants) ~4 (alone|unsupervised|on_their_own|with_no_adult|to_go_to|while|for_an_hour|for_a_fag|to_have)
(watches|watching|watched|walks_in|walked_in|perving|perves|stares|staring|leers|leering|peers) ~3 (girls|boys|kids|them|in_on) ~6 (changing|change|changed|shower|showers|undress|toilets|legs|skirts|chest|pe)
# pupils
{culprit} ~2 (nicked|nicks|nicking|stole|steals|stealing|robbed|robs|pinched|swiped|broke|smashed|keyed|snapped|flushed|hid|ripped|slashed|set_fire|punched|kicked|stabbed|spat|tripped|headbutted|slapped|filmed|jumped|glued|cut|burned|threw|chucked|battered) ~1 (my|our|her|his|the|a|at|on|{own}) ~3
(nicked|stole|robbed|smashed|keyed|slashed) by ~2 {child}
# wrongs by name
{he} ~3 (been_done_for|done_for|convicted|prosecuted|charged_with|on_bail|arrested_for|cautioned_for|up_in_court|in_court_for|got_caught|was_caught|caught) ~5 (fraud|theft|assault|drugs|drink|stealing|shoplifting|speeding|benefit|porn|images|flashing|kids|gbh|abh|harassment|stalking|with|nicking|taking|selling|doing|having)
{side} ~4 (breaking|broke|breaks|flouting|flouted|ignoring) ~2 (law|equality_act|gdpr|the_rules|regulations|code)
{adult} ~3 (fakes|faked|faking|lied_about|lying_about|made_up|bought) ~3 (degree|qualifications|qualification|cv|references|dbs|sick|illness|pgce|certificate)
{adult} ~3 (signed_off_sick|off_sick|on_the_sick|sick) ~8 (tenerife|benidorm|skiing|spain|beach|pub|races|holiday|ibiza|marathon|golf|festival|photos)
{adult} ~3 (never_had|hasnt_got|hasnt_a|has_no|without_a|no) ~2 (dbs|first_aid|qualification|qualifications|teaching_qualification|qts|crb)
# taken home, signed for, bound
{he} ~8 (delivered|ended_up|turned_up|installed|fitted|used) ~4 (his_own|her_own|his|her) ~1 (drive|driveway|house|garage|garden|kitchen|extension|patio|conservatory|loft)
(money|cash|takings|tin|float|collection|raffle|donations) ~8 (glovebox|glove_box|boot|handbag|last_anyone|last_we|saw_of_it|seen_since|never_seen|went_home_with)
{side|he} ~1 (asked|told|made|got|ordered|instructed|pressured) ~1 (staff|teachers|us|them|everyone|tas|me|people|kids) ~1 (to)? ~2 (tick|sign|backdate|fill_in|initial|amend|fake|pretend|forge) ~8 (sheet|sheets|form|forms|drill|drills|log|register|records|marks|dates|never|hadnt|ofsted|inspectors)
{he} ~2 (taped|gagged|tied|bound|handcuffed|sellotaped|strapped) ~3 (mouth|hands|wrists|legs|feet|chair|ankles|{kid})
{he} (pockets|pocketing|pocketed|skims|skimming|skimmed|trousers|trousering|trousered) ~4 (fees|takings|money|cash|change|subs|deposits|funds|tips|profits|proceeds)
{he} ~6 (rolled_up|turned_up|turns_up|showed_up|came_in|comes_in|arrived|rocked_up|staggered|rolls_in) ~6 (drunk|pissed|hammered|wasted|stoned|high|plastered|sloshed|steaming|hungover)
{he} ~3 (offered|offers|offering|pays|paid|promised) ~1 ({kid}|her|him|me|girls|boys) ~4 for ~1 (cuddle|cuddles|kiss|feel|photos|pics|sex|favours|snog|massage)
(no_tender|without_tender|without_a_tender|never_tendered|no_bidding) ~4
{he} ~4 (giving|gives|gave) ~1 ({kid}|her|him|me) ~1 (a)? (lifts|lift) home
`,
);
