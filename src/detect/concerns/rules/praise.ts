import { readRules } from '../rule.ts';

/** Praise or thanks for the school, its people or a pupil. `wry`: words that sarcasm borrows. */
export const praise = readRules(
  'praise',
  ['negated', 'supposed'],
  `
[wry] @warm
[wry] {them|he} ~1 @be ~3 @slangy
[wry] (is|was|are|were|shes|hes|theyre|youre|its|thats) ~3 @slangy {them}?
[wry] {them} @slangy $
[wry] {them} ~2 (proper|bare|well|pure|dead|so|reyt|absolutely|absolute|total|actual|literally|literal|an|right|some) ~1 @slangy
[wry] (what_a|what_an|proper|absolute|actual|total|bloody|fucking|literal|little) ~1 @slangy
[wry] (such_a|such_an) ~1 @slangy
[wry] (love|loves|loved|loving|adore|adores|adored|appreciate|bless|obsessed_with|buzzing_for) ~2 {them}
[wry] (best|nicest|funniest|kindest|greatest|cutest|loveliest|coolest) ~3 {them|he}
[wry] ~1 (best|nicest|funniest|kindest|greatest|cutest|loveliest|coolest) (thing|bit|part|teacher|teachers|school|head|ta|class|ever|person|lesson|day|night|show|play|man|woman|lady|staff|team|performance|in_the)
[wry] {them} ~3 (smashed|nailed|rocked|killed|bossed|aced|owned|crushed|slayed|slaps|ate) ~1 (it|that|the|this|every|their|his|her)
[wry] {them} ~6 @warm
[wry] (thanks|thank|ty|cheers|shoutout|shout_out) ~4 {them}
[wry] {them} ~6 (thanks|thank|grateful|appreciate|appreciated)
[wry] ^ ~1 (great|cracking|good|lovely|smashing|superb|top) (day|night|show|school|work|effort|stuff|job|turnout|morning|afternoon|evening|time|result|performance|concert|play|match|team|staff|teachers|teacher)
0.5 [wry] @pleased
[wry] {them} ~10 @pleased ~6 @pleased
[wry] (the_making_of|got_my_son|got_my_daughter|got_him|got_her|got_our|got_them) ~2 through
[] (cant|cannot|couldnt|can_not) ~1 (thank|fault|praise|recommend|rate|speak_highly|say_enough|ask_for|have_got|have_done|have_asked|have_got_through)
(couldnt|cant|dont) (have_got|have_done|have_managed|have_asked|know_what_wed_do|know_how)
never (shouts|gives_up|fails|stops|too_busy|made_a_fuss|complains|failed|had_a_bad|too_much_trouble|once_made)
(nothing) (but|is_ever|was_ever) (praise|good|positive|kind|too_much|nice)
(speak_highly|high_praise|credit_where|take_my_hat|takes_my_hat|hats_off|big_shout|massive_shout|huge_shout|got_to_hand_it_to|have_to_hand_it_to|gotta_give_it_to|gotta_give|got_to_give)
(every_teacher|every_school|all_teachers|more_teachers) ~2 (like|were_like)
(a_cut_above|worth_her_weight|worth_his_weight|one_in_a_million|heart_of_gold|heart_of_the|not_a_dry_eye|sang_his_heart|sang_her_heart|best_thing|made_his_day|made_her_day|made_my_day|above_all|bare_safe|well_safe|proper_safe|sound_as_a_pound|no_wonder_they_love|dead_good|well_good|right_good|reyt_good)
(reyt|right|proper|dead|well|pure|bare|so|absolutely|totally|really|truly|genuinely|properly) (good|nice|decent|safe|sound|helpful|lovely|kind|class|quality|funny|special|clever|talented|supportive)
(a_good|such_a_good|very_good|really_good|decent|good|a_nice|top) (teacher|school|head|man|woman|lad|bloke|egg|one|lass|soul|people|staff|experience|atmosphere)
(come_on|came_on|coming_on|gone_up|improved|progressed|doing_so_well|settled|settling|settled_in|came_out_of) ~3 (loads|leaps|so_well|brilliantly|really_well|lovely|his_shell|her_shell|well|months|massively|so_much)
(saved|rescued|changed) ~2 (life|day|bacon|sanity|year)
(gave|lent|bought|brought|stayed|carried|walked|drove|stood|found|took) ~3 (her_own|his_own|their_own|own|late|behind|extra|time|home|every_single|in_the_pouring|in_the_rain|on_his_day|on_her_day|day_off|lunch|break|after_hours|weekend|weekends|seat)
(deserves|deserve|earned|give) ~2 (medal|award|every|knighthood|raise|pay_rise|recognition|all_the|credit|drink|damehood|rest)
(happy_retirement|enjoy_the_rest|enjoy_your_retirement|best_of_luck|all_the_best|good_luck)
(on_fire|different_class|next_level|levels|in_bits|goosebumps|in_tears_of|happy_tears|crying_happy|buzzing|smashing_it|knocked_it_out|knock_it_out|bossing_it|bringing_it)
[wry] @makers
[wry] {he} ~1 got ({own}|him|her|them|my_son|my_daughter|the_kids|our) ~1 (reading|writing|talking|smiling|singing|through|into|back|swimming|counting|settled|excited|believing|loving|laughing)
[wry] {them} ~2 (got|helped|inspired|encouraged|supported|believed_in|saved|changed|looked_after|listened_to|understood) ({own}|him|her|us|me|my|our|them|mine)
0.6 [wry] {them} ~2 taught ~2
[wry] {them} sorted ~4 (quickly|in_minutes|straight_away|out|quick|same_day|no_fuss|within)
`,
);
