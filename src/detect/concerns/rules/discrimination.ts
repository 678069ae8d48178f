import { readRules } from '../rule.ts';

/** Contempt for a group, or for somebody as one of a group. A group's name by itself raises nothing. */
export const discrimination = readRules(
  'discrimination',
  ['rejected'],
  `
@slurs
(not_being|not|im_not|im_no|no|not_to_be|not_trying_to_be|call_me|dont_mean_to_be|without_being) (racist|sexist|homophobic|ableist|transphobic|a_racist) ~3 (but|like|however)
(send|sent|go|goes|went|get|ship|deport|fuck_off|shouldve_stayed|piss_off|sling) ~3 (back_to|back_home|back_where|home) ~4 (came_from|country|belong|comes_from|come_from|own|africa|poland|pakistan|india|romania|china|they|africa)
(go|send|get) ~3 (back_to_where|back_where|back_to_her_own|back_to_his_own|back_to_their_own|to_her_own_country|to_his_own_country|back_to_poland|back_to_romania|back_to_pakistan|back_to_india|back_to_africa)
(too_many|full_of|overrun|overrun_with|swamped|swarming|flooded|infested|taken_over|taking_over|they_take_over|take_over|bloody|fucking|these|riddled|hate|cant_stand|sick_of|typical|another|all_these) ~3 @identity ~8
@identity ~6 (taking_over|take_over|everywhere|come_first|get_everything|get_away|stink|stinks|smell|smells|dirty|filthy|thieving|thieves|shouldnt_be|dont_belong|should_not_be|ruin|ruining|cant_be_trusted|terrorist|terrorists|go_home|breeding|scrounging|scroungers|lazy|freak|freaks|disgusting|unnatural|not_normal|holding_back|drag|dragging|disrupt|shouldnt|special_school|hormonal|emotional|hysterical|out_of_here)
(take_over|taking_over|taken_over|they_get_everything) ~5 @identity
(his_own|her_own|their_own) prayer_room
(cant|doesnt|dont|couldnt|barely|hardly|cannot|wont|learn_to) ~2 (speak|understand|talk) ~2 (english|proper_english|the_language|a_word_of_english)
(learn|speak) (english|proper_english|the_language) ~4
(womans_job|mans_job|woman_doing|job_for_a_man|job_for_a_woman|get_a_bloke|get_a_man|menopausal|hormonal|time_of_the_month|past_it|belongs_in_the_kitchen|back_in_the_kitchen|typical_woman|bloke_in_a_dress|man_in_a_dress|bloke_in_a_wig|lives_a_lie|confused_about_his|confused_about_her|gender_nonsense|woke_nonsense|diversity_hire|token|tick_box_hire|not_a_real_man|not_a_real_woman|not_natural|against_nature|shoved_down_our|promoting_gay|turn_them_gay|turning_kids_gay|turning_them|wears_a_dress|its_a_man|shes_a_man|hes_a_woman)
(shouldnt|should_not|shouldn|cant|dont_want|not|why) ~3 (normal_school|mainstream|proper_school|normal_class|normal_kids|around_normal|with_normal|round_my_kids|near_my_kids|around_kids|around_children|teaching_our|teaching_my|near_children|near_our_kids) 
(normal_kids|normal_children|our_own|our_own_kids|our_kids|english_kids|british_kids|white_kids) ~4 (come_last|last|suffer|suffering|lose_out|first|second|miss_out|pay_the_price|held_back)
(stink|stinks|smell|smells|reek|reeks) ~3 (curry|of_curry|spices|garlic)
(terrorist|bomber|isis|taliban|jihadi|goat|camel|banana_boat|jungle|monkey_noises|illegal_immigrant|illegals|benefit_scroungers)  ~8 {him}
{them} ~8 (terrorist|bomber|isis|taliban|jihadi|goat_herder|camel|banana_boat|monkey_noises|illegals|benefit_scroungers)
{person} ~8 (their_kind|his_kind|her_kind|that_lot|those_people|your_sort|that_sort|these_people|that_kind|his_sort|her_sort|their_sort) ~4
(acting|act|acts|looks|look|walks|talks|sounds|playing) (like_a|all|so|proper) (retard|spaz|gay|mong|spastic|poof)
(thats_so|so|well|proper) gay
(council_house|council_estate|estate|sink_estate|single_mum|single_mums|benefits) ~3 (scum|trash|rats|kids|lot|scruffs|families|types|breeding|mums) ~6 (scum|ruin|ruining|drag|bring|lower|shouldnt|scruffy|feral|trash)
@identity ~4 (near|round|around|teaching|changing|anywhere_near) ~1 (my|our|the) ~1 ({own}|lad|lads|kids|kid|children|son|daughter|girls|boys|little)
(dont_want|do_not_want|not_having|wouldnt_want|sick_of|why_should) ~4 @identity ~4 
(let|letting|allow|allowing) ~1 (@slurs|their_sort|that_lot|that_sort|his_lot|her_lot) in?
({person}|his|her|their) ~2 (his_lot|her_lot|their_lot|that_lot|kind|sort) ~2 (want|wants|need|needs|should|can|take|stink|smell|are|get|moving|go)
(barely|cant|cannot|couldnt|hardly|struggles_to) ~2 (string|put) ~1 (a_sentence|two_words|three_words) ~4
(diversity|quota|box_ticking|tick_box|token|affirmative|woke|positive_discrimination) ~6 (hire|hired|team|job|got|quota|ticking|agenda|box)
(get|gets|getting|given|have|handed) ~2 everything ~1 (handed|given|free|on_a_plate|for_free|first)
(isnt|not|aint|no_longer|wasnt) ~1 (our|my|a_british|an_english|a_proper) (school|country|town|village) (any_more|anymore|now|any_longer)
@identity ~8 (kept_away|shouldnt_be_allowed|should_not_be_allowed|should_be_banned|near_children|around_children|near_kids|around_kids|little_kids|away_from|disgrace|wrong|sick|perverts|pervert|unnatural|predators|groomers)
(dont_even_speak|cant_even_speak|none_of_them_speak|hardly_any_speak|hardly_anyone_speaks|nobody_speaks) ~1 english
(our_own|british_values|our_culture|our_way_of_life|our_christmas|our_country) ~6 (first|eroded|lost|ruined|banned|offended|destroyed|dying)
{person} ~10 like (the_rest_of_them|all_of_them|they_all_do|they_all_are|his_kind|her_kind|their_kind|those_people)
(this_is|were|we_are|still|supposed_to_be) ~1 (a|an) (christian|english|british|white) (country|school|village|nation)
(send|ship|pack) (them|him|her|those|that_lot|these_people) ~1 (somewhere_else|back|home|packing|off_to|away)
(hates_women|hate_women|hates_men|hates_white|hate_whites) ~6
@identity ~3 (@insults|@foul-names|scum|filth)
(@insults|@foul-names|dirty|filthy|stupid|thick|smelly|horrible) @identity
(gets|got|get|only|hired|picked|chosen|promoted|in) ~8 because ~3 @identity
`,
);
