import { readRules } from '../rule.ts';

/** Scorn of a person, or foul words about the school. Judging somebody's work is a complaint. */
export const abuse = readRules(
  'abuse',
  ['negated', 'rejected'],
  `
# is an insult
{he} ~1 @be ~5 @insults
{person} @be? ~3 @insults
(hes|shes|theyre|youre|thats|ur) ~4 @insults
(hes|shes|theyre|youre|ur) ~2 @scorn
^ ~2 @insults ~1 (that|this) (woman|man|one|lot|bloke|person)
^ (nasty_piece|piece_of_work|waste_of_space|two_faced|horrible_person|vile_person|evil_witch) ~3
{person} ~2 (a|an|is_a|wasteman) @insults
{person} (a|an|the|you|u|absolute|total|complete|massive|utter|old|such_a|=) ~3 @insults
(what_a|what_an|such_a|such_an|absolute|total|complete|utter|massive|stupid|fat|ugly|old|stuck_up|horrible|nasty|miserable|fucking|bloody|you|ya|u|that|right|proper|little|bigger|some) ~2 @insults ~4 {person}
@insults ~2 {person}
{person} ~6 (absolute|total|complete|utter|massive|stupid|fat|ugly|stuck_up|horrible|nasty|miserable|fucking|bloody|vile|evil|bitter|rude|ignorant|smug|jumped_up|little|sad) ~1 @insults
{person} ~3 (like|resembles|reminds_me_of) ~2 @insults
# scorn of looks, wits and character
{he} @be ~3 @scorn
{person} ~2 (so|as|too|proper|dead|well|just|pure|bare|fucking|bloody|really|such_a|absolutely) ~1 @scorn
(stupid|thick|fat|ugly|vile|evil|stuck_up|nasty|miserable|horrible|greasy|smug|arrogant|bitter|spiteful|ignorant|brainless|gormless|hideous) ~1 {person}
(looks|look|looking|dressed|dresses|built|smells|stinks|walks|eats|sounds|face|breath|hair) (like) ~6 (bulldog|dog|pig|horse|wasp|arse|bag|bin|tramp|corpse|gargoyle|troll|witch|potato|moose|whale|bus|clown|slapped|toilet|foot|goblin|ferret|walrus|monkey|rat|scarecrow|ogre|@insults)
(face_like|personality_of|brain_of|brains_of|charm_of|iq_of|charisma_of|backbone_of|teeth_like|hair_like)
(thick_as|ugly_as|fat_as|dumb_as|dense_as|useless_as|welcome_as) ~4
(waste_of_space|waste_of_oxygen|waste_of_skin|waste_of_air|oxygen_thief|nasty_piece|piece_of_work|piece_of_shit|piece_of_crap|sack_of_shit|dead_behind|not_all_there|lights_are_on|not_the_sharpest|two_faced|stuck_up|up_her_own|up_his_own|poisonous_woman|horrible_woman|horrible_man|nasty_woman|nasty_man|vile_woman|vile_man|evil_woman|evil_man|old_bag|old_bat|old_cow|old_hag|lump_of_lard|lard_arse|fat_arse|lazy_arse|fat_slob|power_mad|power_hungry|little_hitler|miserable_sod|miserable_old|face_of_a|joke_of_a_human)
# foul dismissal
(fuck|f|eff|piss|sod|bugger|naff|jog|do) (off|you|him|her|them) ~4 {them}
{them} ~3 (can|could|should|needs_to|need_to|just) ~2 (fuck_off|f_off|piss_off|sod_off|bugger_off|do_one|get_stuffed|get_fucked|shove|stick|stuff|rot|jog_on|bore_off|drop_dead|swivel|suck|kiss_my|go_to_hell|burn_in_hell)
(fuck|screw|sod|stuff|bollocks_to) {them}
(hate|despise|detest|loathe|cant_stand|cant_abide) ~2 {person}
{them} ~1 (sucks|stinks|blows|is_shit|are_shit|is_shite|are_shite|is_wank|can_do_one|can_get_stuffed)
{school} ~1 (is|was) ~3 @foul-place
what_a ~2 @foul-place
{school} ~6 (fucking|bloody|f) ~1 (joke|circus|disgrace|shambles|dump|tip|mess|useless|clowns|idiots|morons|shithole)
(absolute|total|complete|utter|fucking|proper|pure) @foul-place
(shove|stick) ~6 (up_their|up_your|up_his|up_her|where_the_sun)
(feral|scum|vermin|rat|rats|scrubber|slag|chav|chavs|tramp|scruff)
(🤡|🐍|🐷|🐀|🐄|💩|🖕) ~3 {person}
{person} ~10 (🤡|🐍|🐷|🐀|💩|🖕)
(ugliest|fattest|fittest|milf|dilf|shaggable|bangable)
{person} ~3 (drop_dead|kill_yourself|die_in|hope_she_dies|hope_he_dies|rot_in)
# names that only wound, wherever a person is spoken of
{person} ~14 @foul-names
@foul-names ~14 {person}
(he|she|hes|shes|him|her|they|theyre|you|youre|that) ~6 @foul-names
^ ~2 (absolute|total|complete|proper|utter|pure|massive|right|such_a|what_a|fat|old|miserable|stupid) ~1 @insults
^ @insults $
@be (a|an|the|such_a|just_a|such_an|another) ~3 @insults
{person} ~5 (a|an|such_a|the|absolute) ~3 @insults
(most|more|the) ~3 @scorn ~3 (woman|man|person|teacher|bloke|cow|piece|human)
0.6 (crap|shite|shit|pisspoor|shitty|fucking_awful|fucking_useless|bloody_useless|fucking_joke|bloody_joke|bollocks) !hot
{person} ~3 (brain|brains|face|head|charm|personality|charisma|backbone|spine) ~3 (of_a|like_a|size_of)
(size_of_a_pea|two_brain_cells|one_brain_cell|no_brain|nothing_between_the_ears|empty_head|couldnt_spell_cat|elevator_doesnt|sandwich_short|not_the_brightest|not_all_there|one_sandwich)
(f|fuck|eff) (u|you) ~2 {person}
{person} 🖕
(the|that|this) ~2 (fat|lazy|ugly|stupid|thick|miserable|old|smug|nasty|horrible) ~2 @insults
(cant_stand|hate|despise|loathe) ~2 (him|her|that_woman|that_man)
(kiss|lick) ~1 (my|our) (arse|ass|bum|backside)
(bullshit|bollocks) ~4 {side}
(married_to|stuck_with|related_to) {person} ~4 @scorn
`,
);
