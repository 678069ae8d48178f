import { readRules } from '../rule.ts';

/** Calls on others to act against somebody or the school, or a group set up for it. */
export const pileOn = readRules(
  'pile-on',
  ['negated', 'rejected'],
  `
[+harmless] (everyone|everybody|all_of_you|all_of_us|lets|lets_all|we_should_all|we_all_need|we_need_to_all|please_all|you_all|can_we_all|can_everyone|could_everyone|parents|mums|folk|all) ~3 (email|ring|call|phone|report|message|complain|bombard|flood|spam|leave|write|post|tag|share|boycott|rate|review|name|shame|ignore|blank|turn_up|go_to|egg|contact|inundate|hammer|jam|dm|follow|unfollow|block|walk_out|keep_them_off|demand) !to ~~8 ({them}|her|him|them|inbox|review|reviews|star|office|now|tonight|today|it)
(leave|leaving|left|post|posting|put|drop|write|get) ~~4 (bad_review|bad_reviews|one_star|one_stars|1_star|1_stars|negative_review|negative_reviews|shit_review|review|reviews) ~~10 ({them}|google|lets|all|everyone|see)
(everyone|lets|all|please) ~2 (leave|post|give|drop) ~~4 (one_star|1_star|a_one_star|bad_reviews|reviews)
(petition|campaign|vote|votes|protest|demo|march) ~~6 (remove|get_rid|sack|sacked|fire|fired|oust|out|replace|replaced|gone|resign|against|kick_out|excluded|expelled|removed) ~3
(sign|signed|signing|share) ~3 petition ~~8 {person}
petition ~~8 {person} ~3 (out|gone|removed|sacked|to_go|resign|off)
(get|getting|have|want|wants|see|lets_get|lets_have|need) ~2 ({person}|him|her|them) ~1 (sacked|fired|out|removed|gone|expelled|excluded|kicked_out|suspended|struck_off|shut_down|cancelled|off_the|booted)
(set_up|started|starting|made|created|new|join|joined|theres_a|running|admin_of) ~3 (group|page|account|chat|groupchat|gc|server|thread|poll|hashtag|channel|event) ~~12 ({person}|called|against|rating|rate|to_get|to_expose|exposing|gone|out|for_anyone_who|for_parents|if_you|about|let_down|victims|survivors|failed|worst)
(share|sharing|repost|retweet|rt|spread|pass_it_on|forward|like_and_share|please_share|screenshot) ~~6 (until|so_everyone|so_that|far_and_wide|get_this|viral|everywhere|make_her|make_him|make_them|before_they|before_she|before_he|see_what|know_what|everyone_knows|everyone_can)
(make|lets_make|making) ~2 ({person}|her|him|this|them|it) ~1 (famous|viral|trend|trending|go_viral|blow_up|pay)
(get|getting) ~~4 trending
(name_and_shame|naming_and_shaming|name_them|drop_names|drop_your_stories|send_me_your|send_your|drop_a_comment_if|comment_below|like_if|comment_if|post_your_stories|whos_with_me|who_is_with_me|whos_in|bring_everyone|all_meet|meet_at_the_gates|lets_all_go|all_turn_up|mob_handed|turn_up_at|hound_her|hound_him|drive_her_out|drive_him_out|hound_them|run_her_out|run_him_out|boycott|pile_in|all_pile|send_him_to_coventry|make_his_life|make_her_life|blank_her|blank_him|dont_invite|nobody_invite|nobody_talk_to|nobody_speak_to|no_one_talk_to|dont_talk_to|flood_his|flood_her|flood_the|flood_their|bombard|jam_the|tag_his|tag_her|tag_their|find_her|find_his|find_out_where|nominations|vote_for_the|vote_now|rate_the|rating_the)
{person} (out|must_go|has_to_go|needs_to_go|needs_to_resign|should_resign|should_be_sacked|needs_sacking|wants_sacking) $
{person} (out|must_go|has_to_go) ~3 (share|petition|sign|now|who|group)
(bring) (everyone|everybody|all_your|your_mates|the_boys|backup)
[+harmless] @calling ~~4 @against ~~8 ({them}|him|her|them|his|their|yourselves|tonight|now|page|inbox|post|until)
^ ~2 (sign|share|repost|retweet|like|join|comment|vote|email|ring|report|tag|boycott|blank|ignore|sack|fire) (and|then|this|the|our|below|if|to|up) ~~6 (sack|{person}|group|share|sign|remove|out|gone)
(sack|fire|oust|expel|exclude|remove|suspend|ditch) {person}
go (and)? (ask|tell|comment|knock|see|find|message|visit|give) ~3 ({person}|him|her|them|his|yourselves)
(not_to|dont|do_not|nobody|no_one|stop) ~2 (play|playing|talk|talking|sit|sitting|speak|invite|inviting|be_friends) ~1 (with|to|next_to)? {child}
(keep|keeping) ~3 (away|away_from|kids_away|well_away|clear) ~2 {child}
(leaving_out|wants_leaving|needs_leaving|ignoring|blanking) ~~4 (learns|teach|lesson|see_how|{child}|him|her)
get ~~3 (trending|viral|gone|sacked) 
0.7 {person} out
@calling ~~6 ({person}|{school}) ~~4 (out|gone|must_go|to_go|resign|down)
[+harmless] (everyone|everybody|lets|all|lets_all) ~2 (meet|gather|turn_up|be) ~~4 (gate|gates|office|school|reception|outside|car_park)
(have_it_out|all_have_it_out|confront|corner) ~2 with ~3 {them|him}
tag ~2 {them} ~~8
(till|until) they ~~8 (look|listen|sack|bring_back|act|answer|apologise|sort)
(make|lets_make) (them|him|her) (look|listen|squirm|sweat|pay|answer|sorry)
(whos|who_is|anyone) (up_for|coming|joining|in|with_me) ~~8 ({them}|him|her|them|gate|pick_up|protest|petition)
(piece_of_our|piece_of_your|piece_of_my) (mind|minds) ~~6 (all|us|everyone|together|let|tonight|gate|pick_up|office)
(copy_and_paste|copy_paste|copy_this|screenshot_this|paste_this) ~~10 (send|sending|email|review|reviews|inbox|everyone|everybody|all_over|share|complaint|complaints|ofsted|governors|before|post_it|every_group)
(nobody|no_one|dont|everyone_stop|all_of_you_stop|do_not) ~2 (send|go|buy|pay|sign|turn_up|invite|come|speak|talk|bother|volunteer) ~~8 (until|party|him|her|them|till|{person}|lets_see|she_goes|he_goes)
(until|till) ({adult}|she|he|they) (resigns|resign|goes|quits|is_gone|is_sacked|steps_down|leaves|apologises|is_out)
(page|group|account|thread|chat|channel) ~~8 (let_down|failed|hurt_by|victims_of|sick_of|fed_up_with|had_enough_of|stories|your_stories|out|gone|exposed)
(get|send|post|share|drop) (your|ur|in_your) (stories|story|experiences|nominations|screenshots|evidence)
(every_single_parent|every_parent|all_the_parents|all_the_mums) $
lets see how (he|she|they) (like|likes|feel|feels) ~2
`,
);
