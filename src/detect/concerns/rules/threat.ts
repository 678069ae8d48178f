import { readRules } from '../rule.ts';

/** Harm that the writer announces or wishes on somebody. Ofsted, solicitors and governors are never a threat. */
export const threat = readRules(
  'threat',
  ['negated', 'rejected'],
  `
(ill|i_will|im_going_to|im_going|im_gonna|imma|i_swear|gonna|going_to|about_to|well|we_will|were_going|let_me|i_could|id|i_would|i_should|i_want_to|want_to|i_might|happy_to|somebody_should|someone_should|someone_needs_to|somebody_needs_to|needs_to_be|someones_gonna|someones_going_to|wait_till_i|if_i_see|il) ~3 @aggro ~2 ({target}|him|her|them|his|you|your|the_lot|that)
{person} ~3 (getting|gets|gonna_get|going_to_get|get|deserves|needs|wants|asking_for|due|got|have) ~2 (jumped|battered|smashed|banged|a_slap|slapped|a_smack|smacked|a_kicking|a_beating|a_hiding|a_good_hiding|a_bullet|a_brick|leathered|stabbed|shanked|done_in|knocked_out|sparked|sparked_out|lamped|decked|a_punch|a_crack|his_head_kicked|her_head_kicked|filled_in|bricked|petrol|sorted_out|whats_coming|what_is_coming|hers|whats_coming_to|what_she_deserves|what_he_deserves)
(a_good_hiding|a_good_kicking|a_good_slap|a_right_kicking|a_kicking|a_slap|a_bullet|a_hiding)
(getting|gonna_get|gets|going_to_get) (jumped|battered|banged|smashed|stabbed|shanked|leathered|knocked_out|sparked|filled_in)
(watch|mind) (his|her|their|your|ur|its|out) (back|backs|step) 
(better|best|should|wants_to|needs_to|needs_a) ~2 (watch|look_over|sleep_with|hide|run|be_scared|check_his_tyres|move_house|grow_eyes)
(know|knows|found|find|finding|got|seen) ~2 where ~1 ({person}|you|she|he|they) ~1 (live|lives|park|parks|drinks|drink|walks|goes|works)
(i_know_what_car|we_know_what_car|i_know_which_car|know_where_you_live|know_where_she_lives|know_where_he_lives|know_where_they_live|know_where_she_parks|know_where_he_parks|know_her_car|know_his_car)
(waiting|wait|be_there|be_waiting|be_stood|meet|see|catch|find) ~3 (outside|at_the_gate|at_the_gates|car_park|in_the_car_park|after_school|round_the_back|down_an_alley|in_a_dark) ~8 ({person}|him|her|them|see_how|bring|lets_see|hard)
(see_how|lets_see_how) ~1 (hard|brave|big|tough|clever|smart|cocky|mouthy|lippy)
{person} ~2 (is|are|was|s|ur|youre) (dead|a_dead|finished|getting_it|gonna_get_it|going_down|a_marked)
(dead_meat|dead_man|dead_woman|youre_dead|ur_dead|hes_dead|shes_dead|get_whats_coming|gets_whats_coming|whats_coming_to|what_is_coming_to|your_days_are|her_days_are|his_days_are|make_him_pay|make_her_pay|make_them_pay|make_you_pay|pay_for_this|pay_for_what|regret_it|wish_shed_never|wish_hed_never|wish_theyd_never|wish_you_d_never|make_your_life|make_her_life|make_his_life|make_their_life|living_hell|your_turn_next|just_you_wait|wont_be_walking|be_walking_home|put_him_through|put_her_through|put_you_through|put_his_head|put_her_head|wont_know_what|stood_waiting|ill_be_waiting|ill_be_there|you_have_been_warned|smash_her_windows|smash_his_windows|slash_her_tyres|slash_his_tyres|put_her_windows|put_his_windows|put_the_windows|through_her_window|through_his_window|brick_through|kick_her_door|kick_his_door|come_for_you|coming_for_you|coming_for_her|coming_for_him|get_you|get_him_back|get_her_back|in_a_box|six_feet_under)
(burn|torch|bomb|blow_up|petrol_bomb|set_fire_to|light_up|brick|smash_up|shoot_up) ~4 ({school}|the_place|it_down|down|to_the_ground|this_place|the_building)
(blow|burn) ~4 (up|down|ground)
(swing|swinging) (for) ({person}|him|her|them)
(ill|i_will|we_will|well|im|were|gonna|il) ~2 (be_round|come_round|coming_round|pay|paying|be_paying|bring|bringing) ~3 (visit|bat|boys|brothers|cousins|lads|house|yours|hers|his|theirs|crowbar|hammer)
(i_know_people|know_some_people|i_have_people|i_know_lads|won_t_be_responsible|wont_be_responsible|not_responsible_for_my_actions|have_a_word_with_my|teach_him_a_lesson|teach_her_a_lesson|teach_them_a_lesson|teach_you_a_lesson|sort_him_out|sort_her_out|sort_you_out|put_him_in_hospital|put_her_in_hospital|put_you_in_hospital|put_him_in_the_ground|put_you_in_the_ground|never_walk_again|wont_walk|wont_be_able_to_walk|keep_looking_over|look_over_your|look_over_his|look_over_her|show_his_face|show_her_face|show_your_face|nobody_will_find|no_one_will_find|lights_out|meet_my_fist|eat_his_teeth|eat_your_teeth|lose_your_teeth|lose_his_teeth|kneecap|knee_cap|kneecapped|his_tyres|her_tyres|your_tyres|his_windows|her_windows|your_windows)
(hope|hoping|pray) ~1 ({person}|she|he|they|you|her|his|your) ~4 (dies|die|crash|crashes|cancer|chokes|choke|burns|burn|hit_by|falls|suffers|suffer|rots|rot)
{person} ~3 (better|best|had_better|would_be_wise|wants_to|needs_to) ~2 (watch|not|stay|run|hide|be_careful|sleep|keep|pray|hope|start) ~4 
(better|best) (watch|run|hide|pray|stay_away|not_show|not_come|not_be|sleep|start_running) ~4 
(ends|end|ended) ~2 (you|him|her|them) $
(round|outside|after) ~3 (ur|your|his|her|their) (house|yard|gaff|door|drive|gate)
(put|take|taking|set) ~1 (match|matches|flame|lighter|torch|petrol|hammer|bat) to ~2 {them}
(bring|got|get|have) ~1 (petrol|matches|the_petrol)
(knock|take|lay|punch|smash|fill|kick|throw|bang) ({person}|him|her|them|you) (out|through|in|into|down|up|over|head_in|teeth)
(ur|youre|you_are|hes|shes|your) (finished|dead|getting_it|next|gonna_get|going_to_get|a_dead|toast|fucked|screwed)
(coming|come) (down_there|round_there|for_you|for_him|for_her|for_them|round_yours|up_there|down_the_school|up_the_school) ~6
{person} ~2 (wants_to|needs_to|should|ought_to|best|better) ~1 be ~1 (careful|scared|worried|afraid|looking|watching)
hope ~1 {person} likes ~3 (hospital|ambulance|a_and_e|intensive|crutches|soup|straw)
(wont|not_gonna|not_going_to) ~1 (like_it|know_what_hit|see_it_coming|be_pretty|end_well|be_laughing|be_smiling) ~4
(wring|break|snap|crack|bash|smash|stove|cave|kick|knock) ~1 (his|her|their|your|ur) ~1 (neck|legs|jaw|nose|face|head|skull|teeth|arms|fingers|kneecaps|ribs|windows)
(get|got|getting) hold of {target}
{person} ~2 (gonna|going_to|getting|gets|about_to|finna|will) ~1 (get)? (rocked|dropped|rushed|dealt_with|smoked|merked|bodied|clapped|booted|done_over|kicked_in|bricked_up|wrapped_up|laid_out|wiped_out|flattened|hurt|hit|punched|a_slap|whats_coming)
{person} ~2 (should|better|might_want_to|wants_to|needs_to) ~1 (check|look) ~1 (under|over|behind|in) ~3
(run_him_over|run_her_over|run_them_over|under_his_car|under_her_car|cut_his_brakes|cut_her_brakes|tyres_let_down|let_her_tyres|let_his_tyres)
(getting|gets|get|gonna_get) ~1 (your|ur|his|her|their) ~1 (head|face|legs|teeth|jaw|nose) ~1 (kicked|smashed|caved|stamped|broken|punched|knocked)
(put|putting) (him|her|them|you) ~1 (on_his_back|on_her_back|on_the_floor|on_your_back|on_his_arse|on_her_arse|in_a_coffin|in_the_ground|through_a_window|through_a_wall)
`,
);
