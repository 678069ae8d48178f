import { readRules } from '../rule.ts';

/** Hearsay that the draft itself shows, and answers to a rumour. */
export const unverified = readRules(
  'unverified',
  [],
  `
@hearsay
(is_it_true|is_this_true|is_that_true|true_that|true_or_not|is_there_any_truth|any_truth)
heard ~3 ({them}|she|he|theyre|shes|hes)
(know_someone_who|know_somebody_who|i_know_someone|spoke_to_someone_who|someone_who_was|someone_who_works|from_a_good_source|good_authority)
(anyone|anybody) ~2 (know|heard|confirm) ~10 (leaving|sacked|true|suspended|fired|arrested|pregnant|sick_leave|investigated|under_investigation|truth)
(my_mate|my_friend|a_friend|my_neighbour|my_sister|my_cousin|my_mum|a_mum|another_mum|someone|somebody|one_of_the_mums|a_parent|another_parent|everyone|everybody|people|folk|they|the_other_mums|a_girl_at_work|her_at_the_shop) ~3 (told_me|reckon|reckons|said|says|saying|saw|swears|heard|think|thinks|telling_everyone|talking) ~4 ({person}|{school}|she|he|they)
(not_true|isnt_true|not_what_happened|never_happened|all_made_up|its_made_up|was_made_up|completely_made_up|been_made_up|nobody_has_said|no_one_has_said|stop_spreading|spreading|dont_believe|theres_no_truth|no_truth|before_you_believe|stop_speculating|speculation|speculating|jumping_to_conclusions) ~6 {person}
{person} ~8 (not_true|isnt_true|made_up|untrue|no_truth|rumours|is_not_true|didnt_do_it|did_nothing_wrong|didnt_do_anything|stop_spreading|nonsense_about)
(stuff|things|talk|rumours|gossip|story|stories|lies) ~2 about ~2 {person} ~4 (made_up|not_true|untrue|rubbish|nonsense|isnt_true|arent_true|lies|ridiculous)
(has|is|was|did|have) {person} ~3 (sacked|suspended|fired|arrested|investigated|under_investigation|resigned|been_let_go|pregnant|walked_out|quit|lost_his_job|lost_her_job|left_under)
(who|what) ~3 (told_me|said|says|reckons|works_there|cleans_there|was_there) ~6 {them}
(reliable_source|good_source|a_source|sources|inside_info|insider|through_the_grapevine|on_good_authority|from_the_horses|so_ive_been_told|so_ive_heard|what_ive_been_told|what_im_hearing|is_what_im_hearing|if_the_rumours|if_its_true|if_true|if_what_i|dont_know_how_true|dont_know_if|cant_confirm|unconfirmed|not_confirmed|take_it_with|pinch_of_salt|third_hand|heard_it_second_hand|chinese_whispers|playground_gossip|school_gate_gossip|gate_gossip|talk_of_the|the_talk_is|the_gossip|the_rumour|tea_on|spill_the_tea|whats_the_tea|goss)
(sister|brother|cousin|mate|friend|neighbour|aunt|auntie|nan|husband|wife|hairdresser|partner|colleague|daughters_friend|sons_friend) ~4 (told_me|reckons|says|said|heard|swears|works_there|works_with) ~6 ({them}|she|he|they)
{person} ~2 (has_not|hasnt|has_never|was_not|wasnt|isnt|is_not|did_not|didnt|never) ~2 (been)? (sacked|suspended|arrested|fired|anything_wrong|done_anything|do_anything|hit_anyone|touched|investigated|left|resigned|leaving|steal|stolen)
{person} has not been (suspended|sacked|arrested|fired|investigated|removed)
(is_to_be_believed|are_to_be_believed|to_be_believed|if_you_believe|believe_the|if_the_lad|if_the_rumour)
(stop|enough|pack_it_in|no_more) ~3 (stories|rumours|gossip|speculation|whispers|tales|lies) ~4
(none_of_it|none_of_that|it_never|that_never|it_all) ~1 (happened|true|made_up)
(is_it_right|is_it_true|is_that_right|is_it_correct) ~1 ({them}|that|he|she|they) ~2
(word|talk|chat|whisper|whispers) (at|on|round|around|from) ~1 (gate|gates|street|playground|group|grapevine|school_run) ~2
{person} ~3 (marched_off|escorted_off|walked_off_site|escorted_out|marched_out)
`,
);
