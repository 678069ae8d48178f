/** A family of topics that schools have pages on, and the words in which families write about it. */
export interface Family {
  /** Words by which a pack's own topic belongs here: phrases between commas. */
  called: string;
  /** Jobs whose mention alone is about it, as words between commas. */
  roles?: string;
  /** Words that are about it only as they are written, capitals and all. */
  exactly?: string;
  /** Patterns as a phrase book (`../../concerns/phrase-book.ts`) reads them. */
  says: string;
}

/** Every family. Words that come up in passing ("attend the assembly", "the bus stop") are left out or taken back. */
export const families: readonly Family[] = [
  {
    called: `bullying, bully, bullied, anti bullying, antibullying, cyberbullying, cyber bullying, child on child,
      peer on peer, bullying and friendship, unkindness`,
    says: `
      (bullying|bullyin|bullie|bullys|bully|bullies|bullied|bullyed|cyberbullying|cyberbullied|cyberbully|antibullying)
      (picked_on|picking_on|picks_on|pick_on|pickin_on|ganged_up_on|ganging_up_on|gang_up_on|gangs_up_on)
      (tormented|tormenting|torments|victimised|victimising|terrorised|terrorising|ostracised|ostracising|taunted|taunting|taunts) ~3 ({kid}|him|her|them|by|every)
      {kid} ~3 (tormented|victimised|terrorised|ostracised|taunted)
      (calls|called|calling|call) ({kid}|him|her|them) ~2 names
      (calls|called|calling|call|callin) ({kid}|him|her|them) ~1 (a|an|fat)? ~1 (dog|pig|cow|rat|fat|ugly|smelly|stupid|thick|freak|weirdo|loser|idiot|dumb|baby|spaz|retard|mong|gay|tramp|scruff|slag|cry_baby|crybaby)
      (kids|boys|girls|lads|another_child|another_kid|other_kids|other_children|classmates|some_kid|a_boy|a_girl|older_kids|year_6s|year_5s) ~4 (pushing|pushed|push|shoving|shoved|hitting|hit|kicking|kicked|tripping|tripped|punching|punched|spitting|spat|laughing|laughed|teasing|teased|mocking|mocked) ~2 (at|on)? ({own}|him|her) ~8 (again_and_again|over_and_over|every_day|every_single|each_day|daily|all_the_time|constantly|repeatedly|for_weeks|for_months|every_break|every_playtime|every_lunch|keeps|calling|day_after_day)
      (keeps|keep|kept|always|constantly|forever|repeatedly) ~2 (pushing|shoving|hitting|kicking|tripping|punching|spitting|laughing|teasing|mocking|excluding|following|threatening|hurting) ~1 (at|on|with)? {kid}
      {own} ~4 (pushed|shoved|hit|kicked|tripped|punched|teased|mocked|laughed_at|hurt) ~2 by ~2 (kids|boys|girls|lads|the_same|another|other|older|a_group|classmates) ~8
      - {adult} (calls|called|calling|pushing|pushed|shoving|shoved|hitting|hit|kicking|kicked|teasing|teased|mocking|laughing|hurting|threatening|keeps)
      - (pushing|pushed|kicking|kicked|hitting|hit|keeps|keep) ~~5 (swing|swings|ball|pram|buggy|forward|harder|himself|herself|limits|boundaries)
      (name_calling|namecalling|called_names)
      (left_out|leaving_out|leave_out|excluded_from_games|frozen_out) ~4 (on_purpose|every_day|by_the_other|by_the_girls|by_the_boys|playtime|break)
      - (bully|bullied|bullying|bullies) ~3 into
      - (bully) (for|off|beef)
      - {adult} ~6 bully
      - (nobody|no_one|noone) ~3 bullied
      - litter (pick_on|picking_on)
      - (xl|pit|american) (bully|bullies|bullys)
      - (bully|bullies) xl
      - (picked_on|picking_on|pick_on) ~1 (up|friday|monday|the_way|saturday)
    `,
  },
  {
    called: `attendance, absence, absences, absent, truancy, punctuality, lateness, holiday fines, fines,
      term time holidays, term time leave, holidays in term time, leave of absence, school refusal`,
    roles: 'attendance',
    says: `
      (attendance|atendance|attendence|absence|absences|truancy|truant|truanting|truanted|punctuality|bunking_off|bunked_off|wagging_it|skiving)
      (unauthorised|unauthorized|authorised|authorise|authorised_absence) ~2 (absence|absences|leave|holiday|day|days|off|time)
      (term_time|termtime) ~2 (holiday|holidays|hol|hols|leave|fine|fines|break|trip)
      (holiday|holidays|hols|hol|week_off|leave|away|spain|abroad) ~2 (in|during) (term_time|termtime|term)
      (fined|fining|fines|a_fine|the_fine|penalty_notice|penalty_notices) ~8 (holiday|holidays|term|days|off|week|missing|school|absence|spain|cruise|disney|away|fortnight)
      (holiday|holidays|days_off|week_off|time_off|off_school|fortnight|cruise|disney) ~8 (fined|fines|a_fine|the_fine|penalty_notice)
      (penalty_notice|penalty_notices|school_refuser|school_refusal|school_avoidance|school_avoider|ebsa|marked_absent|marked_late|late_mark|late_marks)
      (missed_school|missing_school)
      (day|days|week|weeks|time|been|still|is|are|was|were|keep|kept|keeping|stay|stayed|staying|having|had|mine|refusing) ~1 off_school
      {kid} ~3 (off_sick|off_ill|off_poorly)
      (kept_him_off|kept_her_off|kept_them_off|keep_him_off|keep_her_off)
      - (attendance|atendance|attendence) ~2 (at|tonight|for_the_match)
      - in (attendance|absence)
      - absence (of|makes)
      - (great|good|record|poor|amazing|brilliant) attendance ~3 (fair|fete|disco|meeting|evening|show|concert|assembly)
    `,
  },
  {
    called: `send, sen, asn, aln, additional needs, special needs, extra needs, special educational needs,
      special educational needs and disabilities, additional learning needs, additional support needs,
      additional support for learning, learning support, inclusion, senco, sendco, sencos, ehcp, ehcps, ehc plans,
      disability, disabilities, autism, neurodiversity, neurodivergent, dyslexia, adhd, one to one support`,
    roles:
      'senco, sendco, senko, sen, send, 1to1, one to one, 1 1, learning support, eal, alnco, asnco',
    exactly: 'SEND, SEN, ALN, ASN',
    says: `
      (sen|aln|asn) (support|pupils|parents|children|kids|child|kid|plan|families|co|code)
      (sen|aln|asn|send) (provision|register|tribunal|department|coordinator|funding|unit|policy|lead|review|hub|needs|base)
      (ehcp|ehcps|ehpc|ehc|echp|iep|ieps|annual_review|annual_reviews)
      (additional|special|extra|complex) ~1 (needs|need|educational)
      (senco|sendco|sencos|sendcos|senko|alnco)
      (learning_difficulties|learning_difficulty|learning_disability|learning_disabilities|reasonable_adjustments|reasonable_adjustment|ear_defenders|movement_breaks|movement_break|sensory_room|sensory_breaks|sensory_needs|sensory_diet)
      (one_to_one|1_to_1|1to1|121|one_2_one) ~3 (support|ta|hours|adult|help|funding|provision|time|cut|taken|removed|stopped|promised|back)
      (his|her|their|a|no|the|without|needs|had|has|have|full_time|lost|promised) (one_to_one|1_to_1|1to1|121|1_1)
      1_1 ~2 (support|ta|hours|adult|help|funding|provision)
      (autism|autistic|adhd|asd|dyslexia|dyslexic|dyspraxia|dyspraxic|tourettes|neurodivergent|neurodiverse|nonverbal|non_verbal|deaf|blind|disabled|disability|wheelchair) ~8 (support|supported|needs|assessment|assessed|diagnosis|diagnosed|diagnose|plan|provision|adjustments|understand|understanding|understood|training|trained|meltdown|meltdowns|referral|refer|funding|refused|pathway|punished|excluded|cope|coping|reasonable|access|ramp)
      (support|needs|assessment|assessed|diagnosis|diagnosed|referral|adjustments|training|refused|understanding|access) ~6 (autism|autistic|adhd|asd|dyslexia|dyslexic|dyspraxia|dyspraxic|tourettes|neurodivergent|wheelchair|disabled|deaf)
      (speech_and_language|occupational_therapist|educational_psychologist|ed_psych|salt_team) ~12 (wait|waiting|school|support|referral|report|refused|list|plan|stopped|hours)
      - (drew|won|lost|score|final|half_time|finished|draw|match|ended) ~4 1_1
      - 1_1 (draw|at|half|after|against)
    `,
  },
  {
    called: `behaviour, behavior, discipline, conduct, rewards, sanctions, detention, detentions, rewards and sanctions,
      behaviour policy`,
    says: `
      (behaviour|behavior|behavour|behaviours|misbehaviour|misbehaving|misbehaves|misbehaved|misbehave)
      (detention|detentions|sanction|sanctions|sanctioned|isolation_room|isolation_booth|isolation_unit|in_isolation|into_isolation|reflection_room|on_report|house_points|behaviour_points|reward_chart|reward_system|sticker_chart|sun_and_cloud|traffic_light_system)
      (disruptive|disrupting|disrupts|disrupted|disruption) ~4 (class|lesson|lessons|learning|kids|kid|child|children|boys|boy|pupils|room)
      (kids|class|children|pupils|boys|year) ~5 (disruptive|unruly|feral|out_of_control|running_riot)
      (kept_in|missed|missing|lost|losing|loses) ~3 (break|playtime|golden_time|lunch_break|break_time)
      - {adult} ~2 (behaviour|behavior|behavour)
      - (behaviour|behavior|behavour) ~1 (of|from|by) ~1 {adult}
      - (parents|parent|drivers|driver|adults|dogs|dog|drivers) ~1 (behaviour|behavior)
      - (behaviour|behavior) ~1 (of|from|by) ~2 (parents|parent|drivers|adults|some_people|mums|dads)
    `,
  },
  {
    called: `exclusion, exclusions, excluded, suspension, suspensions, expulsion, suspensions and exclusions,
      off rolling, managed moves`,
    says: `
      (exclusion|exclusions|expulsion|expulsions|managed_move|managed_moves|offrolled|off_rolled|off_rolling|offrolling|part_time_timetable|reduced_timetable|permanently_excluded|fixed_term_exclusion|reintegration)
      {kid} ~4 (suspended|excluded|expelled|chucked_out_of_school|kicked_out_of_school)
      (excluded|suspended|excluding|suspending|expelled|expelling) ~2 ({kid}|him|her|digits|two|three|five|ten)
      (excluded|suspended|expelled) ~4 (school|days|day|fighting|again|vaping|swearing|permanently|head|headteacher)
      (suspension|suspensions) ~6 (school|days|day|fighting|again|vaping|swearing|appeal|letter|governors|{kid}|his|her)
      - (excluded|exclusion|excluding|exclude) ~3 from ~3 (party|trip|group|chat|whatsapp|play|games|game|team|assembly|friendship|playground|show|photo|disco)
      - {adult} ~4 (suspended|suspension)
      - (suspension) (bridge|on)
      - (suspension) ~4 (car|minibus|bike|axle)
    `,
  },
  {
    called: `admissions, admission, school places, applying, joining, in year transfers, in year admissions, transfers,
      waiting lists, catchment, appeals for places`,
    roles: 'admissions',
    says: `
      (admissions|admision|addmissions|school_place|school_places|catchment|oversubscribed|in_year_transfer|in_year_application|offer_day|sibling_priority|sibling_rule|supplementary_form|admission_appeal|admission_criteria|admission_policy|admission_form|admission_number|faith_criteria)
      (apply|applied|applying|application|offered|offer|got|get|getting|refused|lost|given|accepted|turned_down|didnt_get) ~3 (place|places) ~3 (at|in|for|school|reception|nursery|september|{school})
      (waiting_list|waiting_lists|reserve_list) ~5 (school|place|places|reception|year|nursery|{school})
      (school|place|reception|{school}) ~6 (waiting_list|reserve_list)
      {school} ~4 (first_choice|second_choice|third_choice|over_subscribed)
      (first_choice|second_choice|third_choice|didnt_get_in|got_in|get_in) ~4 {school}
      - (camhs|autism|adhd|assessment|nhs|doctors|dentist|hospital|speech|club|swimming|brownies|beavers|diagnosis) ~5 (waiting_list|waiting_lists)
      - (place|places) ~2 (team|squad|play|show|choir|relay|podium|race|trip|residential|club)
    `,
  },
  {
    called: `uniform, uniforms, school uniform, dress code, pe kit, clothing, appearance, jewellery, second hand uniform`,
    says: `
      (uniform|uniforms|dress_code|unifrom|unifom)
      (jumper|jumpers|sweatshirt|sweatshirts|blazer|blazers|skirt|skirts|trousers|shoes|trainers|leggings|hoodie|hoodies|pe_kit|kit|logo|logos|tie|ties|earring|earrings|piercing|piercings|haircut|hair|braids|nails|makeup|shorts|socks|tights|coat|coats|cardigan|polo_shirt) ~6 (allowed|banned|ban|policy|rule|rules|sent_home|sent_him_home|sent_her_home|confiscated|expensive|overpriced|branded|logo|logos|compulsory|regulation)
      (banned|ban|banning|not_allowed|sent_home|sent_him_home|sent_her_home|policy_on|rules_on|rule_about|confiscated|branded|logoed) ~5 (jumper|jumpers|blazer|blazers|skirt|skirts|trousers|trainers|leggings|hoodie|hoodies|earrings|piercings|haircut|braids|nails|makeup|shorts|socks|tights|cardigan)
      - (army|police|navy|nurse|nurses|raf|military|brownie|brownies|rainbows|scout|scouts|cadet|cadets|beaver|beavers|cub|cubs|guides|work|football|fire) ~1 (uniform|uniforms)
      - non (uniform|uniforms)
      - in (his|her|their|a) uniform
    `,
  },
  {
    called: `meals, meal, school meals, lunch, lunches, school lunches, dinners, school dinners, food, catering, canteen,
      allergies, allergy, allergens, packed lunches, free school meals, fsm, menu, menus`,
    roles: 'kitchen, cook, cooks, catering, canteen, chef',
    says: `
      (school_dinner|school_dinners|school_meal|school_meals|school_lunch|school_lunches|hot_dinner|hot_dinners|hot_lunch|packed_lunches|free_school_meals|free_school_meal|fsm|canteen|lunch_menu|dinner_menu|dinner_hall|lunch_hall)
      (allergy|allergies|allergic|allergen|allergens|alergy|nut_free|nut_ban|nuts_ban|epipen|epipens|epi_pen|anaphylaxis|anaphylactic|anaphylactic_shock|coeliac|celiac|dairy_free|gluten_free|intolerance|intolerances)
      (dinner|dinners|lunch|lunches|food|meals|meal|portion|portions|pudding|puddings) ~4 (cold|hungry|tiny|disgusting|menu|menus|choice|choices|halal|vegetarian|veggie|vegan|ran_out|run_out|mouldy|portion|portions|raw|undercooked|slop|inedible|kitchen|caterers|starving)
      (cold|hungry|tiny|disgusting|halal|vegetarian|veggie|vegan|ran_out_of|run_out_of|mouldy|raw|undercooked|inedible|enough|missed) ~3 (dinner|dinners|lunch|lunches|food|meals|meal|pudding)
      (no|without) ~1 (dinner|dinners|lunch|meal|meals)
      packed_lunch ~6 (policy|police|confiscated|taken|took|allowed|banned|crisps|chocolate|biscuit|inspected|note)
      - allergic_to (work|homework|effort|answering|the_truth|change|mondays)
      - (no|without|missed|enough) ~3 (lunch_break|lunchtime)
    `,
  },
  {
    called: `transport, school transport, bus, buses, school bus, minibus, taxi, taxis, travel, coach, home to school transport`,
    roles: 'bus, minibus, transport, driver',
    says: `
      (school_bus|school_buses|school_transport|home_to_school|school_taxi|school_taxis|school_coach|bus_pass|bus_passes|bus_driver|bus_service|bus_route|minibus|minibuses|walking_bus|late_bus|transport_team|transport_policy)
      (bus|taxi|coach) (is|was|never|didnt|hasnt|wont|late|left|drove|full|cancelled|been|broke|broken|again|times|timetable|fare|fares|turned)
      (cancelled|missed|late|overcrowded|no|full) ~2 (bus|taxi)
      (transport) ~4 (school|council|refused|cut|cuts|funding|entitled|entitlement|child|sen|send|cancelled|appeal)
      - under ~1 (bus|minibus)
      - bus (stop|stops|shelter|lane|lanes)
      - (at|by|near) ~2 bus_stop
    `,
  },
  {
    called: `parking, traffic, drop off, pick up, drop off and pick up, road safety, cars, driving, parking and traffic`,
    says: `
      (parking|double_parked|double_parking|zig_zags|zigzags|zig_zag|zigzag|yellow_lines|drop_off_zone|drop_and_go|stop_and_drop|school_streets|school_street)
      (parked|park|parks) ~4 (across|driveway|driveways|drive|zigzags|zigzag|pavement|pavements|dropped_kerb|corner|badly|illegally|bay|bays|disabled|outside_the_school|outside_school|grass_verge|verge|junction|gates|on_the_lines)
      (cant|cannot|to|dont|not|please|nowhere_to|people|parents|they|who|idiots|cars|stop) park !run|rangers|ranger|with|and|after|on_saturday
      (blocked|blocking|blocks) ~3 (drive|driveway|driveways|road|gate|gates|in)
      (traffic) ~4 (school|gate|gates|lane|road|drop|chaos|nightmare|mornings|morning|speeding|lights|calming)
      (speeding|speed) ~4 (school|gate|gates|road|crossing|past|cars)
      car_park ~4 (full|shut|closed|dangerous|nightmare|chaos|carnage|locked)
      - (parking) (that|the_idea|this)
      - park (on|in|with|after|and|bench|run)
      - traffic_light
    `,
  },
  {
    called: `homework, home learning, home work, spellings, reading at home, homework and reading`,
    says: `
      (homework|homeworks|home_work|hw|home_learning|spellings|reading_record|reading_records|reading_log|reading_diary|reading_diaries|ttrs|times_tables_rockstars|times_table_rockstars|spelling_shed|maths_whizz)
      - (done|did|do) ~2 (my|your|their) (homework|home_work)
    `,
  },
  {
    called: `safeguarding, child protection, keeping children safe, safeguarding and child protection, child safety`,
    roles: 'safeguarding, dsl, ddsl, child protection',
    says: `
      (safeguarding|safe_guarding|safegarding|child_protection|dsl|ddsl|lado|kcsie|keeping_children_safe|social_services|mash_team|at_risk_of_harm)
      (gate|gates|fence|side_door) ~5 (unlocked|left_open|wide_open|broken|not_locked|open_all|open_again)
      (strangers|stranger|anyone|anybody) ~3 (walk_in|walk_on|wander_in|on_site|get_in|onto_site|in_the_playground)
      (wrong|without_checking|didnt_check|never_checked) ~5 (collected|picked_up|handed_over|handed|let_go)
      (handed|released|sent) ~4 to ~2 (wrong|stranger)
    `,
  },
  {
    called: `e safety, esafety, online safety, online, internet, internet safety, phones, mobile phones, mobiles, devices,
      social media, digital, cyber, screen time, gaming, smartphones`,
    says: `
      (e_safety|esafety|online_safety|internet_safety|cyber_safety|cyberbullying|cyberbullied|cyber_bullying|screen_time|screentime|smartphone_free|phone_ban|phones_ban|phone_policy|parental_controls|age_rating|age_restriction)
      (phone|phones|mobile|mobiles|smartphone|smartphones) ~4 (ban|banned|banning|policy|pouch|pouches|locker|lockers|locked_away|in_school|in_class|confiscated|confiscate|confiscating|taken_off|handed_in)
      (ban|banned|banning|confiscated|confiscate|took|taken) ~3 (phone|phones|mobile|mobiles|smartphones)
      (snapchat|tiktok|roblox|discord|instagram|insta|fortnite|whatsapp|youtube|online|internet|group_chat|group_chats|gaming) ~8 (inappropriate|unsafe|safety|underage|under_age|strangers|stranger|nasty|bullying|bullied|nudes|grooming|groomed|too_young|violent|unsuitable|filter|filters|unfiltered|porn|harmful|dangers|blackmail)
      (inappropriate|unsafe|underage|strangers|stranger|nasty|bullying|bullied|nudes|grooming|groomed|violent|unsuitable|filter|filters|harmful|dangers) ~8 (snapchat|tiktok|roblox|discord|instagram|insta|fortnite|youtube|online|internet|group_chat|group_chats|chromebooks|ipads|ipad)
    `,
  },
  {
    called: `toilets, toilet, toileting, loos, intimate care, toilet training, toilet passes`,
    says: `
      (toilet|toilets|loo|loos|bogs|lavs) ~5 (locked|pass|passes|allowed|let|refused|filthy|disgusting|dirty|stink|stinks|stinking|closed|shut|broken|queue|queues|doors|accident|accidents|soap|paper|permission|wait|wet|wee|flooded|vaping|unisex|gender|mixed|clean|cleaned|period|monitor|rule|rules|breaks)
      (wouldnt|didnt|not_allowed|refused|wont|allowed|cant|couldnt|asked|asking|ask|needed|need|locked|locking|locks|filthy|disgusting|dirty|no_soap|lock|let|lets|banned|stopped|denied) ~6 (toilet|toilets|loo|loos|bogs|wee)
      (wet|wetting|soiled|wets) (himself|herself|themselves|themself) ~8 (class|toilet|lesson|school|let|loo|allowed|asked)
      (toilet_training|toilet_trained|potty_trained|in_nappies|intimate_care)
    `,
  },
  {
    called: `medical, medical needs, medicines, medicine, medication, first aid, illness, sickness, health needs,
      health conditions, head lice, nits, asthma, diabetes, accidents, injuries, first aid and medicines`,
    roles: 'nurse, first aider, first aid, welfare',
    says: `
      (medication|medications|medicine|medicines|meds|calpol|inhaler|inhalers|epipen|epipens|epi_pen|insulin|care_plan|care_plans|healthcare_plan|medical_room|medical_needs|medical_plan|first_aid|first_aider|first_aiders|firstaid|accident_form|accident_forms|accident_book|accident_report|bump_note|bump_notes|bumped_head|head_bump|head_injury|head_injuries)
      (diabetes|diabetic|epilepsy|epileptic|asthma|asthmatic|seizure|seizures|nits|head_lice|headlice|chickenpox|chicken_pox|norovirus|impetigo|scarlet_fever|hand_foot_and_mouth|vomiting_bug|sickness_bug|d_and_v|flu_jab|flu_spray|vaccination|vaccinations|immunisation|immunisations|48_hours)
    `,
  },
  {
    called: `trips, trip, school trips, visits, educational visits, residentials, residential, outings, trips and visits,
      trips and payments`,
    says: `
      (school_trip|school_trips|residential|residentials|class_trip|class_trips|ski_trip|trip_letter|trip_money|trip_consent|trip_deposit|school_visit|school_visits|end_of_year_trip|museum_trip|farm_trip|zoo_trip)
      (trip|trips) ~6 (cost|costs|pay|paid|paying|payment|payments|deposit|money|refund|refunds|refunded|cancelled|expensive|afford|price|pounds|letter|consent|permission|risk|place|places|left_out|not_allowed|banned|supervision|ratio|ratios|seatbelts|coach)
      (cost|costs|pay|paid|paying|payment|deposit|money|refund|cancelled|afford|price|letter|consent|permission_slip|left_behind|left_off|banned|missed|missing|miss|not_allowed) ~6 (trip|trips)
      (year|class|reception|nursery|whole_school) ~2 (trip|trips)
      - (guilt|ego|power|road|day|shopping|boat|acid|weekend|family|caravan) (trip|trips)
      - trip (down|over|hazard|up|advisor)
    `,
  },
  {
    called: `money, payments, payment, paying, charges, charging, charging and remissions, fees, finance, costs,
      dinner money, contributions, voluntary contributions, donations`,
    says: `
      (parentpay|parent_pay|scopay|school_money|schoolmoney|arbor_pay|wisepay|sims_pay|mcas|schoolcomms|voluntary_contribution|voluntary_contributions|contribution_letter|dinner_money|school_fund|debt_letter|arrears|payment_plan|charging_policy|nursery_fees|wraparound_fees|club_fees|hardship_fund)
      (asking|asked|ask|asks|wanting|want|wants|demanding|demand|demands|begging|keeps|chasing|chased|another|more|hidden) ~4 (money|pounds|quid|donation|donations|contribution|contributions|cash|payment|payments|fee|fees)
      (owe|owes|owed|owing) ~4 (lunch|lunches|dinner|dinners|club|school|money|pounds|trip)
      (refund|refunds|refunded|overcharged|charged|invoice|invoices|invoiced|billed|charging|charge) ~5 (trip|club|dinners|lunches|lunch|meals|breakfast|wraparound|school|us|parents|families|twice|lessons|late)
      (cost|costs|price|prices|cant_afford|afford) ~4 (trip|trips|uniform|school|residential|club|clubs|dinners|lunches|lessons|book_bag)
    `,
  },
];
