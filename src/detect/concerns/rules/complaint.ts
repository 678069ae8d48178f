import { readRules } from '../rule.ts';
/** A matter held against the school or its people: a judgement of work, something done or not done, a demand. */
export const complaint = readRules(
  'complaint',
  ['negated', 'rejected'],
  `
@faults
@anger
@grievance
@offhand
0.6 [+asked +supposed] @shabby
[+asked] {side} ~6 @shabby
[+asked] @shabby ~3 {side}
0.6 [+asked +supposed] @bother
0.45 [+asked] @mild
0.8 [+asked +supposed] {side} ~4 @bother
# why, how, who: questions that accuse of bad organisation
0.7 (why) (do|does|is|are|has|have|did|cant|wont|dont|isnt|arent|doesnt|on_earth|the_hell|the_f) ~2 {side}
why_on_earth
0.7 (anyone_elses|anyone_else|is_it_just_me|just_me_or|am_i_the_only|is_it_normal|is_this_normal|is_that_normal|is_this_legal|are_they_allowed|can_they_do|is_this_even|how_is_this|how_is_that|since_when)
(aibu|am_i_being_unreasonable) ~2 (to_think|to_be|to_expect|to_want|to_ask|to_complain|to_feel|or_is|or_are|or_should)
(is|was) (this|that|it) (normal|legal|allowed|acceptable|ok|okay)
# wishing and demanding
(wish|if_only) ~1 ({side|he}) ~1 (would|could|had|actually|spent|listened|did)
if {side} ~1 (spent|listened|bothered|did|cared|actually|put|could)
{side} ~1 (needs|need|want|wants|should|ought) (to|a) !know !see !come !be_proud
[+asked] {side} should ~1 (have|not|be|listen|let|stop|say|tell|think|try|know|do)
{side} ~1 (could|can|might) ~1 (at_least|have_the_decency|do_better|try|bother)
(maybe|perhaps) (if|when) ({side|he})
(can|could|will|would) (someone|somebody|{side}|you) ~1 (please_explain|explain|actually|at_least|sort|stop|tell_me_why)
please (stop|dont|can_we_stop)
(nobody|no_one|noone) ~3 (explain|explained|told|said|asked|rang|answers|helps|helped|listens|cares|thinks|bothered|knows|checked|noticed|replied|reply)
(asked|emailed|rung|rang|called|phoned|written|wrote|messaged|chased|reported|told|spoke|spoken|complained) ~3 (times|twice|repeatedly|weeks_ago|months_ago|and_nothing|and_still|over_and_over|again_and_again)
(asked|emailed|rung|rang|called|phoned|written|wrote|messaged|chased|reported|told) ~5 (nothing|ignored|no_reply|no_response|nobody)
[+asked +supposed] {side} ~2 (hasnt|havent|didnt|dont|doesnt|wont|never|isnt|arent|cant|couldnt|refuses|wouldnt|aint|has_not|have_not|did_not|do_not|does_not|will_not|is_not|cannot|not) (even|ever|actually|once|really|bothered|bothering)? (been|be|being|have|having|to|get|got)? @duties
0.6 [+asked +supposed] {he} (hasnt|havent|didnt|dont|doesnt|wont|never|cant|couldnt|refuses) (even|ever|actually|once|really|bothered)? (been|be|being|have|to)? @duties
# what was taken, moved, charged
{side} ~1 forgot
0.6 (worse|worse_than)
[+asked] {side} ~3 (banned|cancelled|scrapped|axed|moved|stopped|closed|locked|changed|cut|lost|missed|ignored|dismissed|refused|excluded|punished|failed|blamed|botched|messed_up|ruined|wasted|sent_home|confiscated|kept)
{side} ~2 (charging|charge|charged|wants|want|asking_for|asking|expecting|expect|expects) ~4 (digits|quid|pounds|pound|us|parents|money|families)
(class|classes|set|group) of (digits|thirty)
0.7 (how_much|how_many|quid) ~5 (for_a|on_a|a_bun|each)
# comparing with what was promised
(not_one|not_a_single|zero|without_a|without_any|lack_of|no) (ta|tas|teacher|teachers|support|communication|plan|reply|answer|apology|explanation|consultation|consideration|clue|idea|word|thought|notice|sanction|consequences|consequence|help|empathy|compassion|interest|discipline|control|effort|response|update|updates|feedback|care)
(more) ~3 (than) ~6 (library|books|kids|children|teaching|pupils|education|support)
(used_to_be|was_once) (a_good|good|great|brilliant|such_a|lovely)
(what_happened_to|whatever_happened_to|bring_back)
0.7 (since|ever_since) ~3 (took_over|left|came|arrived|started|academy|trust)
# a child of somebody else
{child} ~3 (thinks_she|thinks_he|runs_the|gets_away|spoils|spoiled|ruins|ruined|disrupts|disrupting|disruptive|a_nightmare|a_pain|a_bad_influence|naughty|rude|cheeky|out_of_control|wild|mouthy|attitude|always_in|never_sits|kicks_off|kicking_off|should_be|shouldnt|get_away|allowed)
(mouth_on|attitude_on|cheek_of|nerve_of|get_away_with|gets_away_with|getting_away_with|got_away_with)
# plain feeling
(absolute|complete|total|utter|proper|such_a|what_a|pure|a_right|massive) ~1 (joke|shambles|farce|disgrace|mess|waste|shower|nightmare|embarrassment|pantomime|circus|state|let_down|letdown|failure|madness|nonsense|liberty|cheek)
(leaves_a_lot|leave_a_lot|room_for_improvement|could_do_better|must_do_better|needs_improvement|requires_improvement|special_measures)
(bit|a_bit|pretty|very|so|really|proper|quite) (poor|harsh|rich|rude|strict|unfair|sad|disappointing|rubbish|shoddy|lazy|slow|patronising|sloppy|cold)
(lazy|rude|abrupt|patronising|condescending|dismissive|unhelpful|unapproachable|sloppy|shoddy|slapdash|unsympathetic|unsupportive|uncaring|cold|curt|snotty|sarcastic|incapable|inexperienced|overworked|invisible|absent|aggressive|defensive|evasive) ~3 {side}
{side|he} ~2 @be ~2 (lazy|rude|abrupt|patronising|condescending|dismissive|unhelpful|unapproachable|sloppy|shoddy|slapdash|unsympathetic|unsupportive|uncaring|cold|curt|snotty|sarcastic|incapable|inexperienced|invisible|defensive|evasive|slow|boring|strict|harsh|moody|grumpy|late|absent|nowhere|hard_work|awkward|difficult)
(rude|abrupt|patronising|condescending|unhelpful|lazy|uncaring) (staff|teachers|teacher|office|receptionist|head|reception)
0.6 [+asked] {side} ~6 (still|again|yet_again|as_usual|once_again) $
(bit_much|bit_off|bit_rich|bit_steep)
{side} ~8 (three|four|five|six|seven|several|few|couple|fourth|third|second|umpteenth) ~1 (time|times|weeks|months|attempts|emails|calls|phone_calls) ~4
0.6 {side} ~8 (🙄|😡|🤬|😤|😠|smh|ffs|🤦)
# a school's word against what happened
0.5 {side} (say|says|said|told|tell|tells|reckon|reckons|claim|claims|insist|insists|keep_saying|keeps_saying|blame|blames)
0.35 (but|yet|and_yet|whereas|while|except)
{side} ~1 (say|says|said|told|reckon|claim|claims|insist|insists|keep_saying|promised) ~12 (but|yet|isnt|wasnt|didnt|havent|hasnt|still|never)
# a child who suffers by it
0.7 {own} ~5 (crying|upset|hungry|soaked|soaking|freezing|bursting|starving|cold|wet|bored|struggling|exhausted|in_tears|anxious|refusing|left_out|excluded|missed|alone|shattered|stressed|gutted|devastated|distraught|inconsolable|heartbroken|sobbing|begging|dreading|bullied|unhappy|miserable|suffering|punished|sad|thirsty|scared)
# what there is not
0.7 (theres_no|there_is_no|still_no|with_no|has_no|have_no|had_no|got_no|not_enough|no_more|without) !idea !doubt !problem !better !way ~4
# rhetorical questions
(how_am_i|how_are_we|how_is_that|how_is_this|how_is_he|how_is_she|how_are_they|hows|what_kind_of|what_sort_of|who_needs|who_on_earth|what_on_earth|what_the_hell|wtf_is|wtf_are|are_we_supposed|am_i_supposed|do_they_think|does_she_think|does_he_think|is_that_so_hard|so_hard|is_it_any_wonder|no_wonder|where_is_the|wheres_the|when_will|when_are_they_going) ~2 (meant|supposed|expected|supposed_to|fair|right|school|teacher|head|that|they|we|support|money|anyone|someone|sense|communication|going|think|going_to|needs|is)
(how|hows) ~3 (meant|supposed|expected) to
0.6 (anyone_else|anyone_elses|anybody_else|just_me) ~6
(how_long|how_many_times|how_many_more|when_will) ~4 (do|does|until|till|before|have|must|is|are|will)
# must
{side} ~1 (must|has_to|have_to|ought_to) ~1 (do|stop|be|listen|act|answer|explain|improve|change|try|go|sort|learn|look)
(someone|somebody|can_someone|will_someone|please) ~2 (tell|ask|explain_to|remind) ~2 {side} ~2 (to|that|why|how)
0.6 (instead_of|rather_than)
0.6 {adult} ~2 (makes|making|made|forces|insists|expects) ~1 ({kid}|him|her|them|my|the_whole|the_kids|kids|year|whole)
(done|did|do|does|doing|happened|changed|changes|heard) ~2 nothing
{side} ~2 (decided|decides|deciding|announced|announces|insist|insists) ~8 (cant|wont|not|no|isnt|arent|hours|days|notice|must|have_to|stop)
(ofsted|solicitor|solicitors|ombudsman|governors|local_authority|lea|council|mp) ~8 (about|against|over|regarding) ~3 {side}
(get_a|buy_a|needs_a|need_a|try_a|learn_to|ever_heard_of) ~1 (biro|grip|clue|life|calendar|diary|phone|map|spellchecker|spell|watch|dictionary|manners|read|count|job) 
(this_is_what|that_is_what|thats_what) ~4 (buys|gets|get|you_get|pay|we_pay|pounds)
(nobody|no_one) (has|have) (seen|told|explained|asked|announced|replied|answered)
# weak signs that add up where the school or its people are spoken of
0.4 [+asked] @quantities
0.35 [+asked +supposed] @denials
0.5 [+asked] @wryness
0.5 [+asked] @limits
0.3 [+asked] {side} ~1 (gives|gave|sets|set|sends|sent|asks|asking|asked|wants|wanted|tells|tell|reads|put|puts|changes|keeps|keep|makes|expects|charges|blames|handled|runs|decides|decided|took|takes|has|have|had|says|said)
0.5 [+asked] (rang|emailed|called|phoned|wrote|messaged|letter|letters|emails|calls|chased) ~6 {side}
0.5 (which_is_it|why|seriously|how|really|what_for|since_when|any_reason) $
0.6 {own|he} ~6 (barely|hardly|cant|still) ~2 (read|write|spell|count|add|talk|do|know)
(runs_out|ran_out|run_out) ~2 (of|by|before)
{side} ~4 (grim|dire|bleak|rank|minging|manky|vile|gross|grotty|shabby|tired|dated|depressing|joyless|soulless)
(grim|dire|rank|minging|manky|gross|grotty|shabby|joyless|soulless) ~4 {side}
(was|is|were|are|been) ~1 fair on
hides ~4 office
never ~3 (gate|door|office|playground|phone|around|available|there|seen)
(more_sense|more_help|more_use|more_joy) ~2 (out_of|from) ~2 (a|talking)
# signs that a draft only asks or tells
-0.5 @notices
-0.6 (anyone|anybody|has_anyone|can_anyone) ~2 (selling|know|got|going|have|want|remember|recommend|free|spare|fancy)
what (exactly|actually|on_earth|does)? ~2 {side} (even|actually)? do
(who_else|anyone_else|anybody_else|everyone_else) ~2 (baffled|confused|annoyed|worried|concerned|struggling|sick|fed_up|angry|fuming|upset|disappointed|lost|had_enough|finding|think|thinks)
(gets|got|getting|has|have) no ~3 (homework|book|books|support|help|reading|feedback|answer|pe|break|playtime|lunch|trips|teacher)
{side} ~2 (want|wants|expect|expects|asking|asked) ~1 (me|us|parents|families) ~1 to (pay|buy|cover|fund|donate|find|collect|provide|supply)
(tells_you_all|tells_you_everything|says_it_all|speaks_volumes|says_a_lot|enough_said|nuff_said|give_over|lecture_me|lectured|lecturing|feel_heard|a_slog|got_smaller|gone_up_again|price_has_gone|broke_her_heart|broke_his_heart|permanently_locked|no_longer_trust|lost_trust|trust_them|put_up_with|putting_up_with|feels_like_nobody|voting_with|pulling_my|taking_my_kids)
(two|three|four|five|six|seven|eight|nine|ten) (different|supply|new|temporary|agency) ~1 (teacher|teachers|heads|head|tas|ta|staff)
if_not ~2 {side} ~2 nothing
has nothing for
^ ~1 (joke|shambles|disgrace|farce|shocking|disgusting|appalling|ridiculous|disgraceful|unbelievable|pathetic|embarrassing) $
(lost_its_way|lost_their_way|nothing_like_it_was|nothing_like_the|not_what_it_was|isnt_what_it_was|not_the_school_it)
(dont|wouldnt) hold your breath
`,
);
