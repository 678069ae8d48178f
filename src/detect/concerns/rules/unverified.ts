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
(not_true|isnt_true|not_what_happened|never_happened|made_up|nobody_has_said|no_one_has_said|stop_spreading|spreading|dont_believe|theres_no_truth|no_truth|before_you_believe|stop_speculating|speculation|speculating|jumping_to_conclusions) ~6 {person}
{person} ~8 (not_true|isnt_true|made_up|untrue|no_truth|rumours|is_not_true|didnt_do_it|did_nothing_wrong|didnt_do_anything|stop_spreading|nonsense_about)
(stuff|things|talk|rumours|gossip|story|stories|lies) ~2 about ~2 {person} ~4 (made_up|not_true|untrue|rubbish|nonsense|isnt_true|arent_true|lies|ridiculous)
`,
);
