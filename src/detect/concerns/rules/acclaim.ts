import { readRules } from '../rule.ts';

/** Praise in everyday and regional forms, joy that swears, and superlatives made of a negation. */
export const acclaim = readRules(
  'praise',
  ['supposed'],
  `
# nothing could be better
(couldnt|could_not|cant|cannot|wouldnt) ~1 (have)? ~1 (been|be|have_been|asked_for|wished_for|hoped_for|wish_for|ask_for|have_had|find|hope_for) ~2 (kinder|nicer|better|happier|prouder|lovelier|friendlier|easier|smoother|more|warmer|gentler|calmer|sweeter)
(never|nobody|no_one|nothing|not) ~5 (so_well|so_good|better|kinder|finer|funnier|prouder|happier|nicer|so_kind|so_happy|so_proud|so_lovely|so_much_care|so_much_trouble|so_patient|so_loved|so_moved|so_warm) !off !than_nothing !be
[wry] (paid|payed|seen|heard|spent|had) ~8 (for_worse|worse_at|worse_in|a_lot_worse|far_worse|much_worse|worse)
(cant|cannot|couldnt|could_not|cannae|canny) ~1 (thank|fault|praise|rate|recommend) ~5
(wouldnt|would_not|not|couldnt) ~1 (swap|change|trade|be_here|be_where|have_made_it|have_got_through|have_done_it|have_coped|have_managed) ~8 (world|without|anything|thing|for_the|anywhere)
(without) ({them}|her|him|them) ~4 (wouldnt|never|couldnt|dont_know|hed_never|shed_never|not_be|lost)
# did us proud
[wry] (did|done|doing|does|made|making|makes) ~1 (us|him|her|them|yourself|yourselves|themselves|himself|herself|me|their|the|our|everyone|your|his|{them}) ~2 (proud|justice|a_credit|smile|feel_welcome|feel_special|feel_safe|at_home)
[wry] (so|dead|well|proper|right|pure|bare|that|very|really|absolutely|bloody|fucking|beyond|reyt|gey|fair) ~1 (proud|chuffed|made_up|buzzing|pleased|grateful|thankful|touched|impressed|moved|lucky|happy_with|thrilled)
[wry] ^ ~2 (made_up|chuffed|buzzing|over_the_moon|thrilled|delighted|proud|elated|ecstatic|beaming) ~1 (for|with|about|that|at|by|to|of)
(made_up|buzzing|chuffed|over_the_moon|beaming) ~1 (for|with|about) ~3 ({them}|{own}|him|her|them|our|my)
[wry] (get_in|get_innnn|yes_lad|yes_lass|yes_girl|yes_queen|yesss|yess|come_on_you|up_the|go_on_lad|go_on_lass|go_on_girl|go_on_son|get_in_there|have_it|back_of_the_net|scenes|limbs|oggy_oggy|hats_off|take_a_bow|bow_down|slay|chefs_kiss|ten_out_of_ten|full_marks|top_marks|gold_star|gold_stars|hip_hip|three_cheers|hear_hear|bang_on|spot_on|round_of_applause_for|standing_ovation|encore) ~8
[wry] (legend|legends|diamond|gem|gems|star|stars|superstar|superstars|angel|angels|saint|hero|heroes|heroine|godsend|treasure|trooper|champion|champions|champ|champs|queen|king|icon|goat|marvel|wonder|rock|belter|cracker|smasher|wee_gem|wee_star|darling|sweetheart|gentleman|lady|credit|inspiration|lifesaver|powerhouse|genius|magician|miracle_worker|keeper|national_treasure|class_act|good_un|good_uns|top_bloke|top_lad|top_lass|top_man|top_woman|grand_lad|boss) ~2 {them}
[wry] {them} ~3 (a|an|absolute|the|total|proper|pure|such|actual|real|true|little|wee|you) ~1 (legend|diamond|gem|star|superstar|angel|saint|hero|heroine|godsend|treasure|trooper|champion|champ|queen|king|icon|goat|marvel|wonder|rock|belter|cracker|smasher|darling|sweetheart|gentleman|credit|inspiration|lifesaver|powerhouse|genius|magician|miracle_worker|keeper|national_treasure|class_act|good_un|good_egg|top_bloke|top_lad|top_lass|beauty|gift|blessing|delight|joy|dream)
[wry] (what_a|what_an) ~1 (legend|diamond|gem|star|superstar|angel|saint|hero|heroine|treasure|trooper|champion|champ|marvel|belter|cracker|smasher|credit|inspiration|lifesaver|genius|beauty|joy|delight|bunch|night|show|concert|performance|voice|talent|win|result|goal|turnout|effort|lad|lass|team|class|choir|band|cast|day)
[wry] (county|regional|national|district|league|cup|town|city|area|borough|school) ~1 (champion|champions|captain|winners|winner|finalists|finals|final|cup|title|colours) ~4
[wry] (captain|captains|made_captain|called_up|selected|picked) ~4 (county|england|scotland|wales|ireland|region|country|academy|national)
[wry] (brave|bold|fierce|strong|proud|cool|happy|bright|sharp|good|fit|sound|calm|graceful) as ~1 (a|an)? (lion|lions|brass|punch|cucumber|larry|sandboy|button|gold|pie|fiddle|pound|swan|ox|peacock|clam|ever)
[wry] {them} ~2 (got|has|have|had) ~1 (bars|talent|skills|pipes|moves|flow|rhythm|some_voice|some_talent|game|soul|heart|class)
[wry] {them} ~2 (smashed|smashing|nailed|nailing|bossed|bossing|aced|killed|killing|slayed|slaying|rocked|rocking|crushed|owned|stormed|walked|absolutely) ~1 (it|that|this|the|their|his|her|them)
[wry] (smashed|nailed|bossed|aced|stormed|slayed|knocked) ~1 (it|that|them|this) ~8
(they|{them}|he|she) ~1 (just|really|totally|actually|completely) ~1 (get|gets|understand|understands|got|understood|see|sees|know|knows) ~1 ({own}|him|her|my|our|kids|children|us|autism|send)
[wry] (bloody_hell|fuck_me|fucking_hell|flipping_heck|holy_shit|oh_my_god|omg|omfg|shit_me|jesus|wow|blimey|crikey|gosh|hell) ~6 (choir|play|panto|show|concert|band|orchestra|eisteddfod|assembly|nativity|voice|kids|dance|performance|recital|gig|display|exhibition|art|drama|solo|musical|carols|singing|goal|win)
[wry] (fair_play|fair_dos|fair_do|fairplay|credit|props|respect|kudos|shout_out|shoutout|big_up|hats_off|thanks|cheers|ta|nuff_respect|bless|hat_tip|tip_of_the_hat) ~1 (to|where|you|all) ~6
(worth|above|going|goes|went|gone) ~2 (beyond|every_penny|her_weight|his_weight|their_weight|extra_mile|out_of_her_way|out_of_his_way|out_of_their_way|the_distance)
[wry] (top_notch|top_drawer|top_tier|top_class|first_rate|first_class|a1|bang_tidy|mint|belting|boss|sick|mustard|quality|ace|bostin|champion|grand|cracking|magic|barry|braw|dead_good|lush|tidy|hoofing|peng|lit|fire|elite|goated|unreal|immense|pure_class|pure_brilliant|pure_magic|reyt_good|gradely|proper_job|stellar|sterling|ledge) ~4 ({them}|work|stuff|show|job|night|effort|teacher|school|lad|lass|school)
[wry] {them} ~3 (top_notch|top_drawer|top_tier|first_rate|first_class|bang_tidy|belting|bostin|braw|stellar|immense|unreal|goated|elite|pure_class|dead_good|lush|mint|second_to_none|out_of_this_world|a_cut_above|worth_her_weight|worth_his_weight|worth_their_weight|one_of_the_best|the_best_thing|the_bees_knees|the_dogs_bollocks)
{adult} ~3 (stayed|stays|came_in|comes_in|drove|sat_with|gave_up|gives_up|stood_out|waited|walked) ~2 (behind|late|back|early|up|with|weekend|day_off|lunch) ~8 (so|help|helped|pass|until|with|him|her|them|every|make_sure)
(came|come|comes|coming) ~2 (on|out) ~1 (leaps|so_far|a_long_way|of_his_shell|of_her_shell|such_a_long|loads|miles)
[wry] (love|loves|loved|loving|adore|adores) ~1 (it|this_school|that_school|going|school|every_minute|every_second|being|her_class|his_class|her_teacher|his_teacher) ~3
(lump_in_my_throat|not_a_dry_eye|in_bits|in_floods|bawling|sobbed|welled_up|had_a_tear|goosebumps|blubbing|greetin) ~6
[wry] what_a ~1 (gent|gentleman|lady|lad|lass|bloke|fella|guy|trouper|pro|team|human|person|credit)
(played|had|was|is) ~3 blinder
(turned|turning|turns) ~3 (round|around) for ~2 ({own}|him|her|us|my|our|them)
[wry] hand_on_heart ~6
{adult} ~4 (waited|sat|stayed) with ({own}|him|her|my|our|them) ~4
`,
);
