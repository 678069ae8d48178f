import { readRules } from '../rule.ts';

/** What is private about others: where they live, how to reach them, health, need, family. Own child's needs never. */
export const personalInfo = readRules(
  'personal-info',
  ['negated', 'rejected'],
  `
# where and how to reach
(lives|live|living|stays|moved|moving|address_is|address|house_is|flat_is|rents) ~2 (at|on|in|next_to|next_door|above|opposite|behind|round_the_corner|off|near|is) ~6 (road|street|lane|avenue|close|drive|row|way|court|crescent|flats|estate|terrace|gardens|place|rd|st|ave|grove|hill|mews|number|square|house|shop|pub|walk|rise|view)
{person} ~2 (lives|live|stays) ~2 (at|on|next_to|next_door|above|opposite|behind|round_the_corner|off|near|number|with_his|with_her)
(his|her|their|hes|shes|{named}|him|them) ~~6 (number|mobile|phone|tel|whatsapp|mob|on|direct|landline) ~4 longnumber
(ring|text|call|message|whatsapp|phone|number|mobile) ~1 (for|is)? ({named}|him|her|them) ~4 longnumber
{person} ~8 (mobile|home_address|phone_number|number_is|address_is|home_number|personal_number|own_mobile|personal_email|number_plate|reg_is|drives_a)
(heres|here_is|got|whats|this_is) ~3 (address|phone_number|mobile|home_address|number_plate|personal_email|number_plates)
(secret|private|fake|finsta|other|second|spam|burner|onlyfans|tinder|hinge|grindr) (account|insta|snap|tiktok|profile|page|instagram|twitter|snapchat) 
{person} ~4 (onlyfans|tinder|hinge|grindr|finsta|dating_app|dating_apps)
# health, need, family of a person who is not the writer's own
{person} ~3 (has|hes_got|shes_got|got|had|is|was|on|off|having|with|s|hes|shes|suffers|suffering|takes|being|going|gets|been|needs|getting) ~4 @health
{person} ~6 @health
{known} ~5 @health
{person} ~6 (hospital|signed_off|off_with_stress|off_sick|long_term_sick|nerves|new_fella|new_bloke|new_boyfriend|new_girlfriend|new_man|new_woman|new_partner|boyfriend|girlfriend|custody|court|bailiffs|excluded_for|been_excluded|got_excluded|was_excluded|suspended_from_school|free_meals|salary|earns|wage|weight_loss|botox|boob_job|hair_transplant|facelift|drinks_in|ex_husband|ex_wife|custody_battle|restraining_order|injunction)
{known} ~4 (signed_off|off_with_stress|long_term_sick|nerves|new_fella|new_bloke|new_boyfriend|new_man|boyfriend|custody|excluded_for|been_excluded)
{child} ~8 (foster_placement|foster|social_services|placement|on_a_plan|child_protection|his_real_dad|her_real_dad|real_dad|stepdad|adopted|dad_left|mum_left)
{own|child} ~6 (walks|walk|walking|cycles|gets|waits|goes) ~6 (alone|on_his_own|on_her_own|by_himself|by_herself)
{person} (mum|dad|parents|mother|father|mam|mums|dads|family|brother|husband|wife|partner|ex|step) ~8 (@health|prison|jail|left|kicked_out|drinks|drinking|drunk|lost_his_job|lost_her_job|unemployed|hit|hits|beats|argue|arguing|rowing|on_drugs|inside|run_off|ran_off|moved_out|cant_cope|couldnt_cope|cant_read|overdose|nicked)
{known} (mum|dad|parents|mother|father|mam|husband|wife|partner|ex|husbands|mums|dads) ~5 (@health|left|prison|jail|kicked_out|drinking|on_drugs|inside|ran_off|moved_out|cheating|cope|hit|hits|beats)
{person} ~3 (having|had|been_having|has_been_having|in) ~2 (affair|fling|breakdown|operation|baby|chemo|treatment|counselling|relationship_with)
{person} ~2 (sleeping_with|shagging|seeing|dating|going_out_with|knocking_off|cheating_on|carrying_on_with|living_with|split_from|split_up_with|left_his|left_her|getting_divorced|is_gay|is_a_lesbian|is_trans|came_out|is_pregnant|is_expecting)
# where a child is, alone
(walks|walking|walk|gets|waits|waiting|home|cycles|goes|comes|sits|stands) ~6 (alone|on_his_own|on_her_own|by_himself|by_herself|on_their_own) ~8 (at|past|through|from|every|by|on|along|around|past_the|down|until|till|after)
(alone|on_his_own|on_her_own|by_himself|by_herself) ~4 (at|from|until|till|every) ~3 (digits|half|quarter|four|five|three|day|night|afternoon|morning)
{kid} ~3 (address|home_alone|door_key)
{child} ~4 (cant_have|cant_eat|allergic_to|coeliac|celiac|lactose|on_a_special|special_diet)
{known} ~6 (weeks_gone|months_gone|due_in|due_date|baby_bump|trying_for|scan|her_waters|maternity_leave)
!my|our|me|own (dads|mums|dad|mum|father|mother|mams|parents|gran|nan) ~2 (moved_out|gone|drinks|left|drink|kicked_out|in_hospital|unemployed|signed_off|back_inside|arrested|been_arrested)
(going_on_at_home|whats_going_on_at_home|trouble_at_home|problems_at_home|things_at_home|bad_home|broken_home|home_life)
{known} ~4 (works_nights|on_nights|on_his_own_from|on_her_own_from|home_alone|latch_key|nobody_checks|nobody_home|house_is_empty|away_till|on_holiday_until|hands_holding)
{known} ~6 (seeing_one|seeing_a|seeing_someone|seeing_the|holding_hands|kissing|snogging|on_a_date|with_one_of_the_dads|with_a_dad|with_another_woman|with_another_man|wearing_a_ring|new_ring|wedding_ring)
(real_mum|real_dad|birth_mum|birth_dad|birth_mother|biological|bio_dad|adopted|fostered) ~6
`,
);
