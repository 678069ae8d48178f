import { readRules } from '../rule.ts';

/** Threats in general forms: on a condition, wished on somebody, hinted at, or put to "someone". */
export const menace = readRules(
  'threat',
  ['negated', 'rejected'],
  `
(or|and|else|then|again|near) ~2 (ill|i_will|il|im_gonna|im_going_to|well|we_will|his_dad_will|my_husband_will|my_brother_will|my_brothers_will|i_swear) ~3 (break|snap|smash|chop|cut|rip|tear|knock|kick|stamp|crush|bite|twist|punch|slap|batter|kill|bury|burn|shoot|stab|drop|deck|lamp|end|hurt|chin|leather|swing|put_you|put_him|put_her|put_them|rearrange|stick_one) ~2 (it|them|him|her|you|yours|your|his|their|off|ur|someone|somebody|{person})
(ill|il|i_will|gonna|going_to|imma|im_gonna|well|i_could|i_should) ~2 (break|snap|smash|chop|cut|rip|tear|knock|kick|cave|stamp|crush|twist|slit|bash) ~1 (his|her|their|your|ur|both|every|them|those|off|every_bone|{person}) ~2 (legs|leg|arms|arm|fingers|finger|hands|hand|neck|jaw|nose|head|face|teeth|skull|kneecaps|knees|bones|bone|ribs|throat|windows|car|window|door|off|in|clean|for_her|for_him)
(someone|somebody|some1|people|we|they|anyone|everyone|you) ~1 (should|needs_to|need_to|ought_to|wants_to|want_to|has_to|must|will|gonna|could|better|please|just) ~3 (batter|slap|smack|punch|thump|hit|kick|kill|shoot|stab|burn|drown|strangle|throttle|hang|smash|brick|egg_her|push|run|deck|lamp|leather|chin|castrate|string|slash|torch|whip|birch|flog|clout|belt|clip|shut|sort|do|teach) ~2 ({person}|him|her|them|his|that|this|the_little|little)
(someone|somebody) ~1 (should|needs_to|ought_to|wants_to|could) ~2 (put|smash|brick|slash|torch|key|burn|let) ~3 (windows|window|tyres|car|house|through|down|in)
{person} ~3 (wants|needs|could_do_with|deserves|is_asking_for|asking_for|due|needing|wanting) ~2 (clip_round|clip_round_the|clipping|clout|crack|thick_ear|good_slap|a_slap|slapping|slap|thump|thumping|battering|leathering|belting|belt|cane|hiding|tanning|kicking|knocking|smack|smacking|birching|flogging|whipping|punch|shooting|hanging|stringing|drowning|strangling|burning|bullet|wings_clipping|wings_clipped|taking_down|knocking_down|putting_down|putting_in_his_place|putting_in_her_place|sorting_out|throttling|skelping|skelp)
(wants|needs) (his|her|their) ~1 (wings|legs|head|neck|arse|face|backside|teeth|ears|jaw|fingers|windows) ~1 (clipping|clipped|breaking|kicking|smacking|slapping|wringing|tanning|knocking|boxing|putting|caving|smashing|punching)
(hope|hopes|hoping|wish|pray) ~2 ({person}|he|she|they|you|his|her|their) ~3 (brakes_fail|brakes|gets_hit|get_hit|dies|die|chokes|crashes|rots|burns|suffers|gets_cancer|gets_run_over|falls|breaks|bleeds|drops_dead|never_wakes|drowns|gets_stabbed|gets_shot|gets_jumped|gets_whats)
(i|we) ~1 know where ({person}|he|she|they|you|his|her) ~2
(leave|leaving|left|go|going|come_out|carried) ~2 (in|on) (an_ambulance|a_stretcher|a_body_bag|a_wheelchair|a_coffin|a_box|a_wheelie_bin|bits|pieces|the_boot)
(youll|hell|shell|theyll|gonna|going_to) ~2 (eating_through_a_straw|drinking_through_a_straw|picking_up_your_teeth|need_a_dentist|need_an_ambulance|need_dentures|need_a_hearse|pissing_blood|limping|be_limping|regret|wish|pay|sorry|be_sorry|end_up_in_hospital|end_up_in_the_river|wont_walk)
(put|land|end_up|ends_up|waking_up|wake_up|be|have|send) ~2 ({person}|him|her|them|you|ya|ur)? in (hospital|a_and_e|intensive_care|the_ground|a_grave|the_morgue|the_canal|the_river)
(keep|take|get) ~1 (your|ur|his|her) ~1 (hands|paws|mitts|hand) off ~6 or ~4
(lay|touch|lays|touches|put|puts) ~1 (a_finger|a_hand|one_finger|your_hands|hands)? ~1 (on)? ({own}|my|our|him|her) ~5 (and|ill|i_will|well|youll|hell|shell|see_what|your_last)
(watch|mind|check|cover) (his|her|their|your|ur|its) ~1 (back|backs|tyres|step|brakes)
(is|are|youre|ur|hes|shes|your) done_for !{any} !my !our !us !the !him !her !them !this !all !me !a !you !every !kids !children !that
{person} ~1 (needs|wants|deserves|getting|gets|wanna_get) shot
(dead|finished|fucked|toast) ~2 (man|woman|meat) ~1 (walking)?
(see_what|watch_what|find_out_what|know_what) ~1 happens ~2 (to_him|to_her|to_you|to_them|when_i|next|if)
(petrol|match|matches|brick|baseball_bat|bat|hammer|crowbar|acid|machete|shotgun|shovel|spade|golf_club) ~4 (ready|waiting|with_her_name|with_his_name|name_on_it|in_the_boot|through|round|for)
(dig|digging|patio|woods|canal|river) ~4 (hole|grave|bury|body|bodies) ~3 ({person}|him|her)?
(picking|spitting|swallowing|collecting|counting) ~1 (his|her|your|their|ur|out|up) ~1 (own)? teeth
`,
);
