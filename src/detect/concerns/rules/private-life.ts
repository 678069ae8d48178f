import { readRules } from '../rule.ts';

/** Private matters in general forms: care, conditions, couples, money, home, telephone, number plate. */
export const privateLife = readRules(
  'personal-info',
  ['negated', 'rejected'],
  `
# health of somebody named
{person} ~2 (is|was|s|hes|shes|has|had|got|having|has_had|been|being|back|goes|going|went|ended_up|under|in|at|on|attends|sees|seeing|awaiting|waiting|starts|starting|started|needs) ~4 (@care)
{person} (mum|dad|wife|husband|son|daughter|brother|sister|mother|father|partner|mam|nan) ~4 (@care|@ailments)
{person} ~2 (has|hes_got|shes_got|got|had|s|suffers|suffering|lives_with|diagnosed|diagnosed_with|born_with|with) ~4 (@ailments)
{person} ~2 (is|was|s|hes|shes) ~2 (@ailments)
{person} ~5 (had_a_fit|having_fits|had_a_seizure|fitted|collapsed_with|back_in_with|in_with|rushed_in|rushed_to|signed_off_with) ~4
{person} ~3 (off_with|ill_with|poorly_with) ~3 (stress|depression|cancer|nerves|heart|anxiety|exhaustion|breakdown|back|kidneys|chest|shingles|pneumonia|stroke|burnout)
{person} ~4 (back_in|in|taken_into|rushed_to|admitted_to) ~2 (hospital|ward|alder_hey|infirmary|royal|general|childrens|priory|clinic|rehab|unit|hdu|icu) ~2
{person} ~3 (having|had|has|getting|gets|got|booked_in_for|in_for|waiting_on|waiting_for) ~2 (her|his|a|an|the) ~1 (hip|knee|op|operation|womb|boobs|nose|prostate|bowel|heart|gallbladder|appendix|tonsils|baby|lump|transplant|bypass|vasectomy|smear|hysterectomy|eyes|eye|teeth|veins|bunions|back) ~2
{person} ~4 (pregnant|expecting|due_in|due_at|up_the_duff|with_child|three_months_gone|lost_the_baby|lost_a_baby|cant_have_kids|cant_have_children|trying_for|on_fertility|had_an_abortion|had_a_termination|had_a_miscarriage)
{person} ~4 (on_the_wagon|off_the_wagon|in_recovery|twelve_steps|recovering_alcoholic|drying_out|dried_out|hits_the_bottle|likes_a_drink|drink_problem|on_the_drink|gambling|gambler|betting_problem|on_antidepressants|on_happy_pills|on_the_pill|on_tablets_for|on_medication|on_meds|self_harms|self_harming|suicidal|tried_to_kill|took_an_overdose|slit|sectioned|having_a_breakdown|nervous_breakdown|broke_down|mental_health)
# couples and family
{person} ~4 (have_split|has_split|split_up|split_with|split_from|shes_split|hes_split|left_her_husband|left_his_wife|left_her_fella|left_his_missus|left_her_bloke|left_his_family|walked_out_on|been_dumped|got_dumped|kicked_out_by|chucked_out|thrown_out_by|been_thrown_out|getting_divorced|going_through_a_divorce|divorcing|is_divorced|separated|on_a_trial_separation|moved_in_with|shacked_up|shacking_up|moved_out|sleeping_on|back_with_her_ex|back_with_his_ex|remarried|engaged_to|living_with|carrying_on|playing_away|having_it_off|at_it_with|copped_off|got_off_with|one_night_stand|knocked_up|left_the_family|ran_off_with|run_off_with|eloped) ~4
({person}|{person}s) ~1 (wife|husband|partner|boyfriend|girlfriend|fella|bloke|missus|hubby|marriage|ex|mum|dad|parents|son|daughter) ~4 (left|has_left|left_him|left_her|walked_out|cheated|cheating|split|in_prison|inside|in_jail|arrested|thrown|chucked|turfed|dying|died|has_died|is_ill|over|on_the_rocks|gay|sacked|drinks|bankrupt|hits|in_court|on_tag|kicked|threw|moved_out|run_off|ran_off|lost_his_job|lost_her_job|doing_time|deported|sectioned|alcoholic)
split_with ~2 (fella|bloke|husband|wife|boyfriend|girlfriend|partner|hubby|missus)
(left_her_husband|left_his_wife|left_her_fella|left_his_missus|left_his_family|her_marriage|his_marriage|their_marriage|her_ex_husband|his_ex_wife|custody_of|custody_hearing|family_court|non_molestation) ~6
{person} ~6 (and|with) ~4 (dad|mum|husband|wife|father|mother|parent|governor|caretaker|teacher|ta) ~6 (affair|carrying_on|at_it|item|together|snogging|kissing|hotel|travelodge|premier_inn|car_park|sleeping|shagging|in_bed|cosy|an_item|seen_together|holding_hands|sneaking)
(carrying_on|at_it|having_it_off|playing_away|affair|sneaking_around|sneaking_about|seeing) ~3 with ~3 (a|one_of|some|that|her|his) ~2 (dad|mum|dads|mums|parent|parents|married_man|married_woman|husband|wife|governor|teacher|ta|caretaker)
{child} ~6 (in_care|looked_after|foster_care|fostered|foster_mum|foster_dad|adopted|social_worker|child_in_need|on_the_register|at_risk|childrens_home|young_carer|refuge|not_his_real|not_her_real|different_dads|no_dad|dads_inside|dads_in|mums_in|dad_in|mum_in|free_meals|on_free|food_bank|homeless|temporary_accommodation|asylum|refugee|illegal|wets|soils|in_nappies|period|periods|nits|lice|worms|verrucas|impetigo|scabies|ringworm|reading_age|bottom_set|statemented|one_to_one|excluded_from_his|excluded_from_her)
# money and the law
{person} ~4 (bankrupt|bankruptcy|in_debt|debts|skint|bailiffs|repossessed|repossession|iva|ccj|ccjs|payday_loan|loan_shark|owes|cant_pay|behind_on|evicted|salary|on_a_hundred|on_80k|on_90k|inheritance|sold_his_house|sold_her_house|arrears|sold_up)
{person} ~4 (in_prison|in_jail|inside|doing_time|did_time|on_tag|on_probation|ex_con|criminal_record|in_court|up_in_court|community_service|on_bail|restraining_order|been_arrested|got_arrested|was_arrested)
{person} ~3 (is|are|was|s) ~2 (gay|bi|bisexual|lesbian|trans|a_lesbian|in_the_closet|closeted|asexual|non_binary|intersex|swinger|swingers|illegitimate|adopted|bald_under) 
# where they are to be found
{person} ~4 (is_at|is_on|s_at|lives|living|live|stays|staying|stopping|moved|moved_to|moved_into|bought|renting|rents|rent|house_is|flat_is|at|shacked_up|based|kips|crashes|lodges|lodging) ~2 (number|no|at|in|on|to|into|above|over|next_to|opposite|behind|off|with|by|near|a|the)? ~4 (road|street|lane|avenue|close|drive|row|crescent|flats|estate|terrace|gardens|rd|st|ave|grove|hill|mews|walk|rise|view|bungalow|caravan|cottage|shop|pub|bookies|chippy|takeaway|launderette|co_op|spar|tesco|high_st|parade|chapel|barn|narrowboat|houseboat|static|digs|hostel|bedsit|farm)
{person} ~4 (above|over) the (shop|pub|bookies|chippy|takeaway|launderette|barbers|hairdressers|bakers|butchers|kebab|salon|vape|chip_shop|florist|newsagents|post_office|laundrette|tattoo|nail)
(bungalow|house|flat|cottage|terrace|semi|caravan|end_terrace|corner_house|place|maisonette|one|end_house|new_build) ~1 with ~1 (the|a) ~2 (red|blue|green|yellow|white|black|purple|pink|grey|orange|brown|gnome|gnomes|palm|hedge|trampoline|caravan|boat|conservatory|broken) ~6
(digits|number|no) ~3 (road|street|lane|avenue|close|drive|row|crescent|terrace|gardens|rd|ave|grove|mews|court|place|walk|rise|way|hill|villas|square) ~~8 (lives|live|living|home|house|hers|his|if_anyone|if_you|door|knock|ask|thats|address|round|postcode)
{person} ~6 (digits|number) ~3 (road|street|lane|avenue|close|drive|row|crescent|terrace|gardens|rd|ave|grove|mews|court|place|walk|rise|villas|square)
(thats_where|thats_the_house|which_house|what_house|house_is) ~2 {person}
{person} ~3 (drives|driving|car_is|drives_a|in_a|has_a|got_a|motor_is) ~4 (reg|registration|plate|number_plate|numberplate)
{person} ~8 plateform
plateform ~8 {person}
{named} ~8 longnumber
{person} ~5 (mobile|mob|phone|number|landline|whatsapp|tel) ~3 (digits|longnumber|ends_in|is|on)
(digits|longnumber) longnumber ~~10 {person}
{named} ~~10 (digits|longnumber) longnumber
{person} ~4 (email_is|gmail|hotmail|home_email|date_of_birth|dob|born_on|postcode|national_insurance|ni_number|bank_details|sort_code)
{person} ~6 (every_morning|every_night|every_evening|each_morning|every_tuesday|every_thursday|every_friday|on_her_own|alone|at_six|at_seven) ~6 (runs|jogs|walks|drinks|swims|gym|park|canal|pub|dog)
{child} ~10 (@ailments)
{child} ~10 (sen_register|deaf|blind_in|partially_sighted|hearing_aid|hearing_aids|wheelchair_user|feeding_tube|stoma)
{named|he} ~4 (travelodge|premier_inn|holiday_inn|womens_refuge|homeless_shelter|hostel)
`,
);
