import { readRules } from '../rule.ts';

/** Contempt for a person in general forms: names from a wide field, adjectives of character, similes of use and wits. */
export const contempt = readRules(
  'abuse',
  ['negated', 'rejected'],
  `
# is a, you, what a
{he} ~1 @be ~1 (a|an|such_a|such_an|the|just_a|nothing_but_a|absolute|total|complete|utter|right|proper|pure|massive|one|some|another|bunch_of|load_of|pack_of|shower_of|fucking|bloody) ~3 (@belittling|@insults)
{he} ~1 @be (@belittling)
{person} (a|an|you|u|ya|the|absolute|total|complete|such_a|right|utter|what_a|proper|pure) ~3 @belittling
(what_a|what_an|such_a|absolute|absolutely|total|complete|utter|massive|stupid|fat|ugly|old|miserable|fucking|bloody|you|ya|right|proper|pure|useless|lazy|thick|pair_of|bunch_of|load_of|shower_of|pack_of|parcel_of) ~1 (@belittling|@insults) ~4 {them}
{them} ~3 (bunch_of|load_of|pack_of|shower_of|pair_of|parcel_of|full_of|run_by|set_of) ~2 (@belittling|@insults|@foul-names)
(bunch_of|load_of|pack_of|shower_of|parcel_of|full_of|run_by) ~2 (@belittling|@insults|@foul-names) ~5 {them}
^ ~2 (absolute|total|complete|utter|pure|right|proper|massive|some|what_a|what|you) ~2 (@belittling|@insults|melts|muppets|clowns)
# adjectives of scorn
{he} @be ~3 @contempt
{person} ~2 (so|as|too|proper|dead|well|just|pure|really|such_a|absolutely|fucking|bloody) ~1 @contempt
^ ~1 @contempt ~6 {person}
(you|that|this|the|such_a|what_a|a) ~1 @contempt ~2 (man|woman|bloke|person|git|teacher|head|creature|individual|cow|sod|get|bugger|article|thing|mare|@belittling|@insults)
^ @contempt $
^ @contempt @contempt ~1
@contempt ~2 {person}
{person} ~3 @contempt $
# no use, no wits
(couldnt|could_not|cant|cannot|wouldnt|could_nae|couldnae) ~1 (organise|run|teach|manage|lead|find|spell|pour|hit|tie|fight|boil|lace|count|catch|fill|supervise|read|direct|cook|win|get|pull|run_a|butter|control|inspire|motivate|hold|handle|arrange|plan|score|change|peel|sell|catch|keep|blow) ~2 (a|an|his|her|their|its|the) ~1 (bath|piss_up|brewery|bun_fight|raffle|bake_sale|dog|fish|cat|water|kettle|egg|toast|arse|elbow|backside|own|bag|paper_bag|barn_door|tap|menage|sausage|orange|door|cow|sweet|whelk_stall|booze_up|tea_party|party|jumble_sale|hamster|goldfish|car_wash|sock_drawer|shoelaces|laces|class_of|bus|cold|straw|lightbulb|banana|grape|monkey|parrot|spider|balloon|sack|potato|chip_pan|cheese|light_bulb|goldfish) ~6
{he} (couldnt|could_not|couldnae) ~1 (organise|teach|manage|lead|run|find|inspire|motivate|control|pour|catch) ~1 (a|an|his|her|their) ~5 (a|in_a|to|with|if|out_of|from) ~4
(about|bout) ~1 as ~1 (much)? (use|useful|much_use|helpful|much_good|welcome|bright|sharp|interesting|charming|friendly|warm|effective|handy|reliable|popular|subtle|approachable|honest|trustworthy|pleasant|caring|organised|inspiring) as ~6
as (useful|much_use|much_good|helpful|welcome|bright|sharp|charming|charismatic|effective|approachable|thick|dense|daft|popular|interesting|trustworthy|honest|warm|friendly|slippery|bent|straight) as (a|an|two|pig|shit|mince|custard) ~4
(thick|daft|mad|dense|dim|ugly|rough|slippery|bent|soft|slow|cold|hard|fat|wide|blind|deaf) as ~1 (a|two|pig|shit|mince|custard|muck|fuck|planks|arseholes) ~4 
all_the ~1 (charm|warmth|charisma|personality|personal_skills|empathy|compassion|backbone|brains|wit|tact|people_skills|presence|authority|intelligence|grace|appeal|sex_appeal) of ~6
(the|a) ~1 (charm|warmth|charisma|personality|empathy|compassion|backbone|brains|brain|wit|tact|people_skills|presence|authority|intelligence|grace|appeal|iq|attention_span|integrity|morals|manners|face|looks|voice|leadership_skills|spine|soul) of (a|an|the) ~6
(sense|humour|brains|backbone|spine|personality) ~2 (surgically_removed|bypass|transplant|removed)
(personality_bypass|charisma_bypass|personality_transplant|humour_bypass|common_sense_bypass|brain_transplant|lobotomy)
(head|thick_skull|nose|face) ~2 (up|in|like) ~1 (his|her|own|their|a) ~1 (own)? (arse|backside|bum|own_arse|bottom|bulldog|dropped|slapped|smacked|welders|burst|robbers)
({person}|he|she|his|her) ~4 (face|voice|breath|hair|mush|head|gob) ~2 like ~1 (a|an|the) ~4
(a_brain|brain_cell|brain_cells|two_brain_cells|a_clue) ~2 (between|to_rub|together|rattling)
(not|isnt|aint|hardly|never) ~1 (the) ~1 (sharpest|brightest|smartest|full_shilling|full_ticket|sharpest_tool|brightest_bulb|quickest)
(few|couple|one|several|two) ~2 (short_of|short) ~2 (picnic|full_deck|sixpack|six_pack|load|happy_meal)
{person} ~8 (would_start_a_fight|loves_the_sound|loves_himself|loves_herself|fancies_himself|fancies_herself|thinks_shes_god|thinks_hes_god|thinks_the_sun_shines|thinks_her_shit|thinks_his_shit|in_love_with|up_himself|up_herself|far_up|make_a_saint_swear)
(wants|needs|could_do_with) ~1 (personality|charm|brain|backbone|spine|bath|wash|shower|lobotomy|slap) ~2
(shut|shut_your|shut_her|shut_his) ~1 (gob|trap|cakehole|face|mouth|pie_hole|hole|mush) ~4
(choke|drop_dead|rot|eff_off|get_bent|get_in_the_sea|in_the_sea|jog_on|do_one) ~3 {person}
{person} ~3 (get_in_the_sea|eff_off|rot_in|get_bent|get_to_fuck|can_jog_on|can_get_lost|can_do_one)
chinless (wonder|wonders)
(human|living|walking) (equivalent|version|embodiment) of ~4
`,
);
