import { readRules } from '../rule.ts';

/** Contempt by origin, faith, disability, sex or class in general forms. A group's name by itself raises nothing. */
export const belonging = readRules(
  'discrimination',
  ['rejected'],
  `
# go back
[+harmless] (go|goes|going|gone|send|sent|get|fly|ship|deport|crawl|clear_off|piss_off|fuck_off|get_back|jog_on|sling_his_hook|sling_her_hook|bugger_off|hop_it) ~3 (back_to|home_to|off_to|over_to) ~1 @nations ~6
(go|goes|want|wants|stay|stayed|teach|work|do_it|does_it|do_that|try_that|try_it|belongs|done_it|get_away_with) ~4 (back)? in ~1 @nations ~4 !on_holiday !for
(do|does|did|try|teach|talk|treat|carry_on|behave) ~3 (it|that|this|women|kids|them|like_that)? ~2 (in|over_in|back_in) @nations ~2 !next
(this_is_england|this_is_britain|this_isnt|this_aint|were_not_in|we_arent_in|we_are_not_in|youre_not_in|not_in|its_not) ~1 @nations
(this_is_england|this_is_britain|in_england_we|in_this_country_we|our_country|when_in_rome|british_school|english_school) ~8 (speak|english|not|learn|rules|first|go|back|respect)
# put a ... in charge
(put|putting|let|letting|give|giving|make|making|hire|hiring|hired|get|getting|got|appoint|appointed|have|having|stick|expect|elect) ~1 (a|an|some|another|these|bloody)? ~1 (@nations|@identity|bloke_in_a|man_in_a|man|bloke|woman|girl|lass|cripple) ~6 (in_charge|run|running|and_wonder|and_suddenly|what_you_get|what_do_you_expect|what_did_you|head_of|teach|teaching|this_is|thats_what|no_wonder|and_this|and_you_get|and_watch|and_hey|what_happens|and_look|headteacher|deputy)
(a|an|some|another|typical|bloody|only_a|leave_it_to_a|trust_a|like_a|never_trust_a) ~1 (@nations|woman|women|gypsy|gyppo|female|traveller|bird|lesbian|gay|man) ~8 (in_charge|running|ruin|no_wonder|what_do_you_expect|shambles|couldnt|cant|what_you_get|shouldnt_be|dept|department|maths|physics|football|science|engineering)
(typical|bloody|fucking|filthy|dirty|thieving|lazy|smelly|stinking|tight|bunch_of|thick|drunken|sponging) ~1 @nations ~4
@nations ~6 (cant_be_trusted|cant_teach|cant_speak|cant_even|stink|smell|stealing|thieves|dirty|lazy|tight|breed|breeding|take_over|taking_over|took_over|our_jobs|everywhere|invasion|get_rid|scroungers|thick|first_in_the_queue|halal)
(halal|burka|burqa|hijab|headscarf|mosque|sharia|ramadan|eid|koran|quran|turban) ~8 (everything|everywhere|suddenly|forced|ram|rammed|shoved|banning|ban|banned|take|wheres_christmas|not_christmas|next_it_ll|whats_next|letterbox|tent|bomb|get_it_off|nonsense|rubbish|instead_of)
(suddenly|now|next|soon|all) ~3 (its)? (halal|sharia|ramadan|eid|diwali|prayers_to_mecca|burkas|hijabs) ~4
(christmas|nativity|bacon|ham|pork|easter|union_jack|st_georges) ~8 (offend|offends|offended|cancelled|banned|scrapped) ~4 (them|muslims|minority|muslim|certain|some_people)
# disabled people
{them} ~6 (vegetables|veg|cabbages|window_lickers|window_licker|retards|spastics|spackers|mongs|mongos|divs|special_bus|sunshine_bus|biscuit_tin|monkeys|animals|zoo|inbreds|inbred|mutants|freaks|defective|defectives|nutters|loonies|mentals|thickos|the_remedials|remedials|cretins|savages|apes)
(window_lickers|window_licker|window_licking|mongs|mongos|spackers|special_bus|sunshine_bus|short_bus|inbreds|inbred|subhuman|mongoloid|flid|flids|joey_deacon)
(half|most|all|full|whole|bunch|load|nothing_but|rest|class) ~5 (are|is|of|full_of|just)? ~2 (vegetables|cabbages|retards|window_lickers|mutants|freaks|defectives|nutters|loonies|inbred|inbreds|divs|savages|animals)
(wheelchair|autistic|adhd|autism|send|sen|special_needs|downs|deaf|blind|disabled|ehcp|stammer|dyslexic) ~8 (an_excuse|just_an_excuse|just_naughty|excuse_for|badge|trendy|made_up|doesnt_exist|put_down|slow_us|holding|ruining|drag|spoiling|wrecking|wasting|waste|freak|weirdo|shouldnt|normal|jump_the_queue|everything_handed|get_everything|all_the_money|blue_badge_kids|nowadays|label|bad_parenting|just_bad)
(not_right_in_the_head|wrong_in_the_head|mental_kids|the_mental|mental_case|loony_bin|nuthouse|straitjacket|backward|the_backward|the_slow_kids|thick_kids|special_kids) ~5 
# sex, gender
(letting|let|having|got|allow|a|some|that|employing|hire) ~2 (bloke|man|fella|lad|geezer) in (a_dress|a_skirt|a_wig|heels|tights|lipstick|make_up|makeup|drag)
(identifies|identify|identifying|identified) ~1 as ~4 (cat|cats|dog|helicopter|woman|man|girl|boy|female|male|something|whatever|tree|toaster|god|today|this_week)
(identifies|identify|pronouns|they_them|she_her|trans|non_binary|nonbinary|gender|preferred) ~8 (freak|freak_show|freakshow|nonsense|rubbish|bollocks|bullshit|circus|madness|mental|confused|attention|joke|laugh|ridiculous|pathetic|deluded|delusion|mentally|sick|brainwash|brainwashing|indoctrinate|indoctrinating|real_name|whatever|groomer|grooming|fad|trendy|clown)
(freak_show|freakshow) ~8
{he} ~4 (he_she|he_slash_she|shim|heshe|ladyboy|tranny|shemale|man_or_woman|whatever_it_is|pretending_to_be_a_woman|pretending_to_be_a_man|thinks_hes_a_woman|thinks_shes_a_man|mutilated)
(woman|women|female|lass|bird|girl|girlie|lady) ~4 (running|in_charge|teaching|coaching|reffing|driving|leading|doing) ~6 (no_wonder|shambles|what_do_you|mistake|never_works|says_it_all|explains|joke|cant|disaster|waste)
(no_wonder|explains|what_do_you_expect|says_it_all|thats_what_you_get|what_you_get|typical) ~6 (woman|women|female|@nations|gypsies|gypsy|travellers|a_gay|a_lesbian|immigrant)
(needs|wants|get|bring_back) ~1 (a_man|a_proper_man|a_real_man|a_bloke|men|a_fella|real_men) ~3 (in_charge|head|running|to_run|in_that|instead|for_the_job|at_the_top|in_there)
(back_in|belongs_in|stay_in|get_in|back_to) (the_kitchen|kitchen|the_sink|making_dinner|the_ironing)
(hormones|hormonal|time_of_the_month|on_the_rag|menopausal|change_of_life|pmt|pms|needs_a_good_shag|needs_a_man|barren|spinster|childless|frigid) ~6 {person}
{person} ~8 (on_the_rag|pmt|pms|hormones|hormonal|time_of_the_month|needs_a_good_shag|needs_a_man|barren|bitter_spinster|dried_up|no_kids_of_her_own|frigid|old_maid|camp_as|light_on_his|limp_wristed|bats_for|bender|bummer|carpet_muncher|lezza|lezzer|bumder|batty_boy|battyman|nonce_in|fairy|queer|pansy)
# Travellers, class, accent, faith
(gypsy|gypsies|gypo|gyppos|traveller|travellers|pikeys|romany|roma|caravan|caravans|tinker|tinkers) ~8 (thieves|thieving|thief|steal|nick|dirty|get_rid|scum|filthy|tarmac|drive|ponies|lock_up|hide|move_on|moving_on|out|shouldnt|kids_are|dogs|count_your|trouble|smell|stink|rob|robbing|pack|camp|goes_missing|go_missing|went_missing|gone_missing|getting_nicked|gets_nicked)
(cant|doesnt|dont|couldnt|barely|hardly|cannot|can_not|learn_to|wont) ~2 (even)? ~1 (speak|talk|speaks|understand|string|pronounce) ~2 (english|proper|properly|queens|kings|language|a_sentence|a_word|word|words)
(accent|broken_english|pidgin|foreign|gibberish|jibber_jabber|ching_chong|gobbledegook|subtitles) ~8 ({person}|understand|teach|speaks|talks|english)
{person} ~8 (accent|broken_english|pidgin|gibberish|subtitles|a_translator|an_interpreter|speaka|me_no|ching_chong|chinglish|foreign)
(his|her|their|those|your) ~1 (sort|kind|breed|tribe) ~2 (shouldnt|cant|should|are_all|all|always|want|wants|dont_belong|near|never|will|have|get|breed|stick|need|stink|smell|belong|wont|arent)
{person} (sort|kind|tribe|breed) ~3 (shouldnt|cant|should|are|all|always|want|near|never|get|breed|stick|need|stink|smell|belong|wont)
(council|benefit|benefits|dole|estate|chav|chavvy|scrounging|scrounger|council_house|sink_estate|povvo|peasant|peasants|plebs|riff_raff|riffraff|underclass) ~3 (scum|trash|kids|mums|brats|families|lot|types|rats|children|scrotes|breeders) ~6 (scum|ruin|ruining|shouldnt|out|lower|smell|stink|nits|feral|should|ruined|dragging|thick|free)
(too_many|so_many|all_these|all_the|overrun_with|full_of|flooded_with|riddled_with|nothing_but|infested_with|swarming_with) ~1 @nations ~2
(white|british|english|our_own) ~2 (minority|kids|children|families|lads|girls|boys) ~5 (minority|left|last|first|ignored|discriminated|outnumbered|second_class)
{he} ~2 (should|ought_to|wants_to|needs_to|can) ~2 (teaching|teach|work|working|preaching|live|living) ~1 in @nations
`,
);
