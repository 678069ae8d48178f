import { readRules } from '../rule.ts';

/** A child may be in danger. Prefers to fire; idioms, sport and joy are left out by asking for a child near the danger. */
export const safeguarding = readRules(
  'safeguarding',
  ['negated', 'rejected'],
  `
# hurt by an adult, with injury, fear or more than once
(bruise|bruises|bruised|bruising|finger_marks|fingermarks|hand_print|handprint|burn_marks|cigarette_burns|cigarette_burn|black_eye|welts|broken_arm|fractured|concussion|belt_marks|marks_on) ~14 {side|he}
{adult|he} ~14 (bruise|bruises|bruised|bruising|finger_marks|fingermarks|hand_print|handprint|burn_marks|welts|broken_arm|fractured|concussion|marks_on)
{kid|he} ~6 (bruises|bruise|burns|marks|belt_marks|cigarette_burns|black_eye|cuts) ~3 (on|all_over|up|down|every|again|from)
[accuses] {adult} ~2 (keeps|kept|always|constantly|repeatedly|regularly|every_day|been) ~2 @force ~3 {him}
{adult} ~3 @force ~6 {him} ~8 (again|second_time|third_time|every_day|repeatedly|more_than_once|times|twice|bleeding|blood|bruise|bruises|bruised|hospital|a_and_e|terrified|scared|injured|unconscious|stitches)
{kid} ~8 (terrified|scared|frightened|petrified|afraid|too_scared|begging_not|wont_go_in|shaking) ~5 (of|to_go|to_be|because|in|when|around) ~6 ({adult}|him|her|that_man|teacher|in|alone)
(terrified|scared|frightened|petrified|afraid) (of|to_be_near|to_be_alone|to_go) ~4 ({adult}|her_dad|his_dad|her_mum|his_mum|stepdad|step_dad|uncle|go_home|home|teacher|go_in)
# shut in, shut out, left without care
{kid} ~6 (locked|shut|trapped|tied|restrained|strapped) ~3 (in|to|up|inside|out|down) ~3 (cupboard|shed|room|store|cellar|chair|garage|dark|toilet|bedroom|van|car|outside|cage|hall|office|seclusion)
(locked|locks|lock|shut|tied|trapped|locking|shutting|strapped) ~1 {him} ~3 (in|up|to|inside|out) ~3 (cupboard|shed|room|store|cellar|chair|garage|dark|toilet|bedroom|van|car|outside|cage|seclusion|radiator|alone)
(locked_in|locks_him|locks_her|locked_him|locked_her|locks_them) ~3 (a|the|his|her|cupboard|shed|room)
(got_out|walked_out|wandered|wandered_off|escaped|found_him|found_her|left_behind|left_him|left_her|left_them|forgotten|nobody_noticed|no_one_noticed|went_missing|gone_missing|missing) ~10 (main_road|by_the_road|on_the_road|by_the_river|river|railway|canal|stranger|car_park|coach|bus|alone|woods|street|motorway|beach|pond|unlocked|lake|quarry|nobody_knew|no_one_knew|where_he_was|where_she_was)
(left|leaving|leaves) ~4 {kid} ~6 (alone|unsupervised|unattended|on_their_own|on_his_own|on_her_own|by_himself|by_herself|in_the_car|in_a_hot|on_the_coach|at_the_pool|in_the_pool)
(unsupervised|unattended|nobody_watching|no_one_watching|no_adult|no_adults|without_an_adult) ~8 (pool|water|road|climbing|river|fire|roof|bath|swimming|lake|scissors|tools|lab|gate|playground|oven)
(gate|gates|door) ~3 (left_open|wide_open|unlocked|open_again) ~10 (road|kids|children|{kid}|anyone|out)
(choked|choking|anaphylactic|epipen|epi_pen|allergic_reaction|stopped_breathing|not_breathing|seizure|inhaler|insulin) ~12 (refused|ignored|nobody|no_one|wouldnt|didnt|locked|left|without|took|wasnt|denied|forgot|ambulance|withheld|away)
(refused|denied|withheld|took_away|locked_away|wouldnt_give|didnt_give) ~4 (inhaler|epipen|epi_pen|insulin|medication|food|water)
# grooming, strangers, messages
(messaging|messages|messaged|texting|texts|texted|dming|snapchatting|snapping|adding|added|sending|sent|sends|following|followed|contacting|facetiming|whatsapping|speaking_to|talking_to|chatting_to) ~4 ({kid}|her|him|girls|boys|pupils|someone|a_man|a_lad|a_boy) ~10 (pictures|pics|photos|nudes|night|at_night|secret|midnight|alone|dont_tell|meet|snap|snapchat|online|older|game|roblox|discord|not_to_tell|love|private)
(meet|meeting|met|meet_up) ~3 (someone|a_man|a_boy|a_lad|a_stranger|him|her|up) ~8 (online|game|internet|snapchat|park|discord|roblox|alone|older|not_to_tell|instagram|fortnite|app)
(someone|man|bloke|guy|stranger|adult|men|woman) ~10 (follows|following|followed|approached|approaching|offering|offered|trying_to_get|asking|asked|asks|watching|filming|photographing|taking_photos|hanging_around|grabbed|lift|sweets|get_in|into_a_car|in_a_van|in_a_car|exposed|flashed) ~8 {kid}
{kid} ~8 (followed|approached|grabbed|flashed|offered_a_lift|chased|stalked|snatched|touched|messaged|groomed) ~2 (by|home|from) ~4
(man|bloke|guy|stranger|men|somebody|someone) ~12 (get_in|in_the_car|in_his_car|in_the_van|into_his_car|into_a_car|into_the_van|lift_home|follows_her|follows_him|followed_her|followed_him|following_her|following_him|follow_her|offered_him|offered_her|watching_the_kids|watching_the_children|filming_the|taking_pictures_of|photos_of_the_kids|at_the_railings|through_the_fence|hanging_around|trying_the)
(a_car_i_dont|in_a_car|into_a_car|picked_up_by|getting_lifts|gets_lifts|older_man|older_boyfriend|older_bloke|older_lad|grown_man|much_older|man_driving|twice_her_age) ~14 ({kid}|her|she|him|he|year)
(dont_tell_your|not_to_tell|told_her_not_to|told_him_not_to|our_secret|our_little_secret|keep_it_secret|keep_it_a_secret|its_a_secret|cant_tell_my|promised_not_to_tell)
(groomed|grooming|nonce|paedo|pedo|paedophile|county_lines|trafficked|sexually|molested|raped|rape|sexual_assault|sexually_assaulted|sexually_abused|indecent|sextortion|blackmail|blackmailing|blackmailed)
(touched|touches|touching|touch|rubbed|kissed|kissing|groped) ~3 {kid|him} ~6 (private|privates|inappropriately|bum|bottom|chest|leg|thigh|there|under|lips|where|uncomfortable|changing)
{he} ~3 (touched|touches|touching|groped|rubs|strokes|stroked|kissed) ~2 ({kid}|her|him)
(nudes|nude|naked|topless|intimate) ~6 (pic|pics|picture|pictures|photo|photos|of|image|images|video)
(unless_i|unless_she|unless_he|or_hell|or_else) ~8 (send|pics|do_what|tell|come|post|share)
(hell_come|hes_coming|come_to_my|knows_what_school|knows_where_i|knows_which_school)
# self-harm and despair
(kill|killing|hurt|hurting|cut|cutting|harm|harming|burning|starve|starving|hang|end|drown) ~1 (himself|herself|themself|themselves|myself|her_arms|his_arms|her_wrists|his_wrists|my_arms|it_all|my_wrists|my_life|her_life|his_life|her_legs)
(self_harm|self_harming|self_harms|selfharm|selfharming|suicide|suicidal|overdose|overdosed|took_pills|took_tablets|taken_tablets|jump_off|off_a_bridge|under_a_train|under_a_bus)
(wants|want|wanted|wanting|wish|wishes|wished|wishing|rather|better_off|ready) ~4 (to_die|be_dead|he_was_dead|she_was_dead|i_was_dead|dead|disappear|not_be_here|to_be_dead|not_wake_up|never_wake_up|end_it|wasnt_here|wasnt_born|never_been_born) !her|his|my|their|our|it|it_blue
(doesnt|dont|didnt|not|does_not|do_not|no_longer) ~2 (want|wanna|wants|wanting) (to) (be_here|live|be_alive|exist|wake_up|be_alive_anymore|go_on|carry_on|be_here_anymore)
(cant_go_on|cant_take_it|cant_do_this|cant_cope|no_point_living|no_reason_to_live|end_it_all|not_worth_living|no_way_out|better_off_without|goodbye_letter|goodbye_note|wont_be_here|cant_take_any_more|cant_take_it_anymore) ~4
(eating|eat|eaten) ~4 (anything|nothing|days|week) ~8 (fainted|fainting|passing_out|collapsed|weigh|skin_and_bone|bones)
# hurt or neglected at home
(dad|mum|stepdad|step_dad|stepmum|mam|uncle|parents|mother|father|boyfriend|brother|nan|grandad|carer|mums_boyfriend|he|she) ~2 (hits|hitting|hit|beats|beating|beat|kicks|punches|punched|slaps|batters|battered|locks|starves|burns|burned|hurts|hurting|touches|threw|chokes|belts|smacks|leathers|strangled|throws) (him|her|them|{kid}|me|the_kids)
{kid} ~12 (no_coat|without_a_coat|no_shoes|always_starving|always_hungry|hasnt_eaten|filthy|same_clothes|begging_for_food|begging|asking_for_food|eats_out_of|rummaging|no_food|sleeping_in|sleeping_rough|sleeps_in|in_the_snow|under_a_coat|barefoot|alone_at_night|home_alone|home_alone_all|shivering|left_on_her_own|left_on_his_own|out_all_night|smells_of|unfed|soiled|dirty_nappy)
(home_alone|left_alone|on_his_own|on_her_own|on_their_own|by_himself|by_herself) ~6 (all_night|overnight|all_weekend|for_days|every_night|at_night|since_friday|till_midnight|two_days)
# weapons
[+harmless] (knife|knives|blade|machete|gun|bb_gun|air_rifle|hammer|zombie_knife|acid|shank|screwdriver|weapon|stanley_blade) ~12 ({kid}|school|bag|class|playground|locker|coming_in|bringing|brought|carrying|pulled|blazer|tomorrow|bus_stop|{school}|park)
[+harmless] ({kid}|school|bag|someone|lad|he|locker|bringing|brought|carrying|pulled) ~10 (knife|knives|blade|machete|gun|zombie_knife|acid|shank|weapon|stanley_blade)
(shoot_up|shooting_up|stab_up|kill_everyone|hit_list|kill_list|death_list)
[+harmless] (says|said|saying|threatening|threatened|threatens|warned|promised|going|gonna|plans|planning) ~6 (to_stab|to_kill|to_shoot|stab|stabbing|kill_him|kill_her|kill_my|kill_them|shoot|stab_him|stab_her|burn_the|stab_my) ~6
# missing
(missing|last_seen|gone_missing|went_missing) ~10 (since|boy|girl|aged|wearing|lad|police|child|teenager)
{kid} ~8 (hasnt_come_home|not_come_home|didnt_come_home|hasnt_come_back|never_arrived|didnt_arrive|never_got_home|not_home|run_away|ran_away|not_answering_her_phone|not_answering_his_phone)
# signs that add up
0.6 @danger
0.3 @unease
0.5 @asking-help
# fear and worry spoken to strangers
(who_do_i_tell|who_do_i_ring|who_do_i_call|who_should_i_tell|who_can_i_tell|should_i_ring|should_i_call|should_i_report|do_i_report|do_i_ring|do_i_tell|worried_about|concerned_about|concerned_for|worried_for|fear_for|fears_for|scared_for|what_do_i_do_first|what_do_i_do|dont_know_what_to_do) ~16 (bruises|bruise|coat|hungry|hits|hit|hurt|dad|mum|stepdad|home|cutting|messages|man|bloke|older|danger|unsafe|neglect|neglected|scared|terrified|drunk|drugs|police|abuse|abused)
(drunk|high|stoned|drink) ~8 (driving|drove|in_charge_of|looking_after|collecting|picking_up|picked_up|pick_up|minibus|behind_the_wheel|drives)
(driving|drove|drives|minibus|behind_the_wheel) ~8 (drunk|drinking|stoned|phone|no_seatbelts|no_seatbelt|without_seatbelts|on_his_phone|on_her_phone|texting|asleep)
(no_seatbelts|no_seatbelt|no_seat_belts|no_belts|not_strapped_in|no_car_seat)
(take|taking|taken|swallow|swallowed|took) ~5 (tablets|pills|paracetamol|overdose|bleach|medication) ~6 (tonight|all|herself|himself|mum|mums|nan|dads|box|packet|whole|whole_lot|she|he|again)
(planning|plans|going|gonna|threatening|wants|said) ~3 (take|swallow) ~4 (tablets|pills|paracetamol|lot|them_all)
(showers|shower|showering|changes|bathes|undresses|sleeps|lies) with ~2 ({kid}|them|him|her|us|me)
(comes|came|coming|gets|got|climbs|goes|sneaks) ~1 (in|into|in_to) ~1 (my|her|his|our) (room|bed|bedroom|bath|shower)
{kid} ~8 (is|being|gets|getting|been|was) ~1 (being)? (beaten|hurt|abused|starved|neglected|battered|smacked|groomed|exploited|tortured|trafficked)
{kid} ~8 being (hit|beaten|hurt|abused|starved|kicked|touched|shouted_at|locked)
left ~2 ({own}|my_child|my_son|my_daughter|a_child|children|kids|him|her|them) ~2 (at|on|behind|in_the|alone|by_the|there) ~8
(a_stranger|member_of_the_public|passer_by|dog_walker|delivery_driver|neighbour) ~2 (rang|found|called|brought|picked|returned|phoned|spotted)
(welts|welt|strap_marks|rope_burns|carpet_burns|grip_marks|handprints|hand_prints)
(strapped|strapping|strap|tied|tying|restraining|restrained) ~2 ({kid}|him|her|them) ~3 (in|so|to|down|tight|face)
(gone_to_meet|going_to_meet|meeting|meets|met) ~3 (man|bloke|guy|someone|boy|lad|him|stranger) ~4 (off|from|on|online|internet|she_met|he_met|app|older)
(phones_off|phone_is_off|phone_off|not_answering|cant_reach|cant_get_hold) ~6 (look|find|missing|seen|home|police|worried|scared|13|12|14|15)
(cigarette|iron|hob|lighter) (burn|burns|marks)
(use_it_on|use_it|gonna_use|going_to_use|stab) ~2 (someone|somebody|him|her|them|on)
(taking|take|took) (pictures|photos|pics|videos) of ~1 (the_kids|the_children|kids|children|{kid}|girls|boys)
(toddler|baby|child|kid|little_one|little_boy|little_girl|boy|girl|{kid}) ~10 (balcony|window_ledge|roof|main_road|railway|motorway|rail|ledge|in_the_road|middle_of_the_road|by_the_water)
{kid|he} ~6 (burns|bruises|marks|cuts|scratches|lumps|bites) (on|all_over|up|down) ~2 (his|her|their|my) ~1 (arm|arms|leg|legs|back|neck|face|chest|thigh|thighs|wrist|wrists|body|stomach|tummy|hands)
(tells|told|telling|made|makes|dared|daring|encouraging|encouraged) ~1 (her|him|them|{kid}) to ~1 (starve|kill|cut|hurt|harm|die|end|jump|hang|send|undress|meet|delete)
(rope|noose|blade|razor|razors|pills|tablets) ~3 (under|in|behind|beside) ~1 (his|her|their|my) (bed|pillow|drawer|mattress|room|bag|wardrobe)
{adult} ~4 (snapchatting|messaging|texting|dming|adding|meeting|grooming|sexting) ~2 (girls|boys|pupils|students|year|kids|children|teenagers|teenage)
`,
);
