import { readRules } from '../rule.ts';

/**
 * Danger as children and their friends tell it, in any person: overdose, despair, hunger, home, seclusion, exploitation.
 * `child`: words that only a child's danger is told in, so that no other sign of a child is asked for.
 */
export const dangerTold = readRules(
  'safeguarding',
  ['rejected'],
  `
# overdose, collapse
[child] (took|taken|takes|taking|swallowed|swallowing|swallow|downed|necked|neck|had|eaten|drunk|drank) ~3 (load|loads|lot|lots|bunch|handful|handfuls|fistful|packet|packets|pack|packs|box|boxes|strip|strips|bottle|bottles|all|too_many|whole|ten|twelve|fifteen|sixteen|twenty|thirty|forty|10|12|15|16|18|20|24|30|32|40|50|dozens|dozen|tub) ~4 @pills
[child] (empty) ~3 (packet|packets|pack|packs|box|boxes|strip|strips|bottle|bottles|@pills) ~4 (@pills|floor|bed|bin|beside|next|everywhere|room)
[child] (overdosed|od_on|oded|taken_an_overdose|took_an_overdose|an_overdose) !in !film
({kid|he}|mate|friend|bestie|sister|brother|cousin|niece|nephew) ~8 (wont_wake|wont_wake_up|not_waking_up|isnt_waking_up|cant_wake_him|cant_wake_her|wouldnt_wake|unresponsive|isnt_breathing|not_breathing|stopped_breathing|foaming_at|turned_blue|going_blue|lips_are_blue|not_responding|isnt_responding|going_in_and_out) !to !for_school
0.6 (drowsy|floppy|slurring|slurring_her_words|slurring_his_words|collapsed|passed_out|foaming|on_the_floor)
0.5 (wont_answer|not_answering|isnt_answering|not_picking_up|wont_pick_up) ~2 (phone|calls|texts|messages|door)
# hunger, cold, no care
({kid|he}|they|mate|friend|i|ive|we|weve|brother|sister|her|him) ~8 (hasnt|havent|not|never|aint|no) ~1 (eaten|ate|had_a_meal|had_tea|had_any_tea|had_dinner|had_food|had_any_food|been_fed|had_anything|had_owt) ~5 @days !breakfast !lunch
(no_tea|no_dinner|no_food|no_meals|nothing_to_eat|nowt_to_eat|no_breakfast|without_food|without_eating|gone_hungry|goes_hungry|going_hungry) ~4 @days
({kid|he}|brother|sister|mate|friend|i) ~8 (goes|gone|going|go|sent|went|put) ~1 (to_bed|to_school|to_sleep)? (hungry|starving|unfed)
(steals|stealing|nicking|nicks|taking|hiding|hides|stashing|scavenging|pinching) ~2 (food|crusts|leftovers|biscuits|bread|dinner) ~6 (bin|bins|home|pockets|brother|sister|weekend|because|hungry)
0.8 (no_food|nothing|nowt|no_milk|bare|empty|nothing_to_eat|any_food|owt) ~2 (in|the|his|her) ~1 (cupboards|cupboard|fridge|freezer)
({child}|mate|friend|says|said|told|tells|theres|there_is) ~8 (no_food|nothing_to_eat|never_any_food|nowt_to_eat) ~2 (house|home|in|at)
0.8 (no_food|nothing_to_eat|nowt_to_eat|any_food|never_any_food) ~1 (in|at) ~1 (house|home|flat)
0.5 (no_leccy|no_lecky|no_electric|no_electricity|no_gas|meters_run_out|meters_gone|meter_ran_out|leccys_gone|leccys_off|electrics_off|electrics_gone|leccys_been_off|candles|no_hot_water|in_the_dark_all|coats_all_night|in_coats|in_their_coats|cupboards_bare|meters_empty|gas_is_off|gas_cut_off|power_cut_off) 
[child] (meter|leccy|electric|gas|cupboards|fridge) ~10 (kids|kid|baby|children|{kid}|little_ones|bairns|weans) ~8 (coats|coat|cold|hungry|crying|dark|freezing|blankets|starving)
0.7 [+harmless] (sleeps|sleeping|slept|sleep|kips|kipping|sofa_surfing) ~1 (in|on|under) ~2 (bath|floor|car|shed|doorway|garage|van|bus_shelter|street|streets|stairwell|landing|sofa|bench|park|tent|chair)
0.5 (no_bed|hasnt_got_a_bed|havent_got_a_bed|no_mattress|nowhere_to_sleep|kicked_out|kicked_her_out|kicked_him_out|kicked_me_out|thrown_out|locked_out|no_keys|nowhere_to_go)
(kicked|chucked|threw|thrown|locked) (me|him|her|{kid}) out ~8 (night|cold|rain|home|house|nowhere|mum|dad|weekend|dark)
({kid|he}|toddler|baby|brother|sister|i) ~8 (left|leaves|leaving|home|locked|all) ~5 (alone|by_himself|by_herself|by_themselves|on_his_own|on_her_own|on_their_own|on_my_own|by_myself) ~6 (midnight|gone|all_night|overnight|night|weekend|hours|while|when|till|until|days|every)
[child] @minors ~8 (left|home) ~6 (alone|by_himself|by_herself|on_his_own|on_her_own|on_their_own|by_themselves)
({kid|he}|@minors) ~8 (looking_after|look_after|minding|caring_for|babysitting|putting) ~3 (babies|baby|toddler|toddlers|brothers|siblings|sisters|little_ones|bairns|twins|younger) ~12 (school|alone|all_night|midnight|herself|himself|days|weeks|every|@minors)
(bender|passed_out|off_her_head|off_his_head|off_their_heads|using_again|on_the_gear|on_crack|on_heroin|smackhead|needles) ~10 ({kid}|kids|baby|children|mum|dad|parents|home|house)
@kin ~6 (bender|passed_out|off_her_head|off_his_head|off_their_heads|using_again|on_the_gear|on_crack|on_heroin|blackout_drunk) 
# hurt at home
[child] (my|our|me_and_my) ~1 @kin ~4 (hits|hit|beats|beat|punches|punched|kicks|kicked|slaps|slapped|belts|belted|strangles|strangled|burns|burned|hurts|chokes|batters|battered|throws|whips|whipped|smacks|pins|drags|locks|shakes) (me|us|my_brother|my_sister|mum|my_mum|my_little)
[child] @kin ~2 (hits|beats|punches|kicks|belts|strangles|burns|batters|hit|beat|punched|battered|leathers|whips|hurts) (me|us|him|her|them|{kid}) ~10
[child] (dad|mum|stepdad|step_dad|he|she) ~4 (belt|slipper|stick|cable|wooden_spoon|fists|strap|buckle|fist|cord|hairbrush) ~8 (me|him|her|us|my|drunk|drink|again|when|legs|back)
(black_eye|black_eyes|bruise|bruises|bruised|bruising|burns|marks|split_lip|fat_lip|broken_arm|broken_ribs|scratches|welts|bald_patch|cuts|fag_burns|cigarette_burns|cig_burns|bite_marks|handprint|fingermarks) ~7 (every|says|said|wont_say|walked_into|keeps|different|another|excuse|explain|third|second|story|clumsy|from_her_dad|from_his_dad|hides|hiding|covering|long_sleeves)
(fag|cig|ciggie|cigarette|iron|lighter) (burn|burns|marks)
(covering|covers|covered|hides|hiding|hid) ~3 (bruises|bruise|marks|cuts|scars|arms) 
0.7 [+harmless] (dont|doesnt|didnt|wont|cant|not|refuses|refusing|begging|begged|begs|dreads|dreading|hates) ~4 (go_home|going_home|go_back_home|go_to_his_dads|go_to_her_dads|go_to_dads|go_to_my_dads|be_at_home|go_back_there|go_back_to_dads|going_to_dads|home_with_him|home_with_her)
[child] (scared|frightened|terrified|afraid|petrified|too_scared|dreading) ~3 (go_home|going_home|of_home|be_home|of_my_dad|of_my_mum|of_my_stepdad|of_her_dad|of_his_dad|of_her_mum|of_his_mum|of_his_stepdad|of_her_stepdad|of_dad|of_mum|the_weekends|the_holidays|go_to_his|go_to_her|go_to_my|home_time)
(cries|crying|cried|shakes|shaking|wets|sick|hides) ~4 (home_time|going_home_time|when_its_time_to_go_home|when_dad|when_his_dad|when_her_dad|when_stepdad|pick_up_time|when_her_mum|when_his_mum|when_her_stepdad|when_his_stepdad|when_her_uncle|when_my_dad)
0.4 [child] (dad|mum|stepdad|mam|hes|shes) ~2 (back|drunk|been_drinking|drinking|kicking_off|raging|on_one|smashing|screaming|angry_again)
0.5 [child] (been_drinking|drinking_again|back_on_the_drink|back_on_the_booze|smashing_the_house|smashing_up|kicking_off_again)
# sexual harm
[child] @kin ~2 (touches|touched|touching|feels|felt|rubs|gropes|groped|interferes|interfered|climbs|kisses|undresses|films|watches) ~1 (with)? (me|her|him|them|{kid}) 
[child] @kin ~2 (comes|came|coming|gets|got|climbs|sneaks|creeps) ~1 (in|into|in_to) ~1 (my|her|his|our) (room|bed|bedroom|bath|shower)
(asking|asked|asks|wants|wanted|begging|sent|sends|send|sending|posted|sharing|shared|leaked|passing|demanding|pressuring|made|makes|going|got) ~7 (top_off|no_top|no_clothes|clothes_off|her_underwear|in_underwear|his_underwear|in_her_bra|knickers|naked|nude|nudes|topless|dick_pic|dick_pics|boobs|privates|body_pics|sexual|dirty_pics|rude_pics)
(nude|nudes|naked|topless|rude) ~3 (of|round|about|pics|pictures|photos) ~6 ({kid}|year|school|@minors|my|her|him)
(older|@grown|man|bloke|guy|adult|strangers|men|random|randoms) ~10 (online|snap|snapchat|insta|instagram|discord|roblox|fortnite|tiktok|whatsapp|xbox|game) ~10 ({kid}|her|him|@minors|pics|pictures|meet|love|gifts)
({kid}|@minors|year|mate|mates|friend|friends|sister|niece|bestie) ~~14 (boyfriend|boyfriends|bf|fella|girlfriend|seeing|dating|sleeping_with|shes_with) ~~3 @grown
(boyfriend|boyfriends|bf|fella) ~2 @grown ~12 (@minors|year|picks|buys|school|drives|gates|older)
({kid}|@minors|year|mate|friend|sister|niece) ~~8 (boyfriend|boyfriends|bf|bloke|fella) ~6 (older_than|much_older|way_older|own_flat|drives|grown|adult|twice)
(gets|getting|gives|giving|buys|buying|bought|gave|brings|bringing|plying) ~1 (her|him|them|{kid}|me) ~3 (vapes|vodka|drink|alcohol|weed|coke|ket|trainers|phone|underwear|hotel|drugs|booze) ~8 (older|man|bloke|men|lads|picks|car|flat|hotel|sex|return|boyfriend|party)
# exploited
(makes|making|made|gets|getting|got|forces|forcing|forced|has|using|uses|use|theyve|asked|asks) ~1 (to)? ({kid}|her|him|them|me|my) ~5 (carry|carrying|sell|selling|deliver|delivering|holding|hold|dropping|drop|running|move|moving|shift|shifting|shoplift|shoplifting|steal|stealing|keep|hide|stash|dealing|deal|begging) ~3 (stuff|package|packages|parcel|parcels|bags|drugs|weed|packets|packet|things|drops|gear|money|knives|knife|county_lines|coke|wraps|blade|blades|for_him|for_them|food|clothes)
(carrying|delivering|dropping|dropping_off|running|holding|moving|selling|shifting|stashing) ~2 (packages|parcels|packets|drugs|gear|wraps|weed|bags|stuff|drops|coke|ket|spice) ~5 (for|on|by|round|to) ~4 (older|lads|men|man|boys|gang|dealer|dealers|boyfriend|olders|county|trains|train|mate)
(owes|owe|debt) ~4 (dealer|dealers|olders|gang|lads|older_lads|the_lads) 
({kid}|her|him|she|shes|hes|he|theyre) ~6 (sent|sending|flying|flown|taken|taking|shipped|fly|take) ~6 (out|abroad|back|away|summer|@nations) ~8 (married|marry|wedding_to|fgm|husband|cousin|be_cut)
(forced|made|getting|get|being|have_to|has_to|promised) ~2 (married|marry) ~8 (@minors|against|terrified|scared|cousin|doesnt_want|dont_want|abroad|school)
# self-harm, despair
({kid|he}|mate|friend|sister|brother|ive|im|i|bestie) ~5 (cutting|slicing|carving|burning|starving|scratching|hurting|harming|punching|cuts|slices|cut) ~3 (of)? (her|his|my|their) ~1 (legs|arms|thighs|wrists|stomach|skin|self|body|tummy)
({kid|he}|mate|friend|sister|brother|bestie) ~4 (cutting_herself|cutting_himself|cuts_herself|cuts_himself|hurting_herself|burns_herself|burns_himself|starving_herself|starving_himself|making_herself_sick|making_himself_sick|makes_herself_sick|makes_himself_sick|pulling_her_hair_out|banging_his_head|banging_her_head)
[child] (making|make|makes) (myself|herself|himself) (sick|throw_up|vomit)
[child] (cutting_myself|cut_myself_again|hurting_myself|hurt_myself|harming_myself|kill_myself|killing_myself|starving_myself|end_my_life|ending_my_life|ending_it)
[child] (better_off|happier|easier|better) ~1 (without_me|if_i_was_dead|if_i_wasnt_here|if_i_died|if_i_was_gone|if_i_werent_here|without_him_here|without_her_here)
({kid|he}|mate|friend) ~10 (better_off|happier) (without_him|without_her|if_he_was|if_she_was|if_she_wasnt|if_he_wasnt)
(looking_at|googling|googled|searching|searched|looking_up|looked_up|standing_on|stood_on|sat_on|talking_about|been_to|hanging_off) ~4 (bridge|tracks|railway|ways_to_die|ways_to_kill|how_to_die|how_to_kill|noose|suicide|painless|ways_to_end|viaduct|flyover)
(dont|doesnt|cant|no) ~1 (see)? ~1 (point) ~2 (living|anymore|any_more|being_here|in_anything|carrying_on|in_life|being_alive) 
(stopped_eating|wont_eat|not_eating|refusing_food|refuses_food|hardly_eats|barely_eats|skips_meals|living_on) ~12 (faint|faints|fainting|fainted|collapsed|collapses|thin|skinny|bones|weight|weak|tiny|skeleton|worried|scared|hair)
# away from home
[child] (black_eye|bruises|bruise|split_lip|fat_lip|marks) ~12 (walked_into|fell_down|fell_off|tripped|clumsy) ~3
[child +harmless] (packed|packs|taken|took|grabbed) ~1 (bag|rucksack|suitcase|stuff|things) ~3 (and)? (left|gone|went|walked|ran|legged) !for ~8
({kid|he}|sister|brother|niece|nephew|daughters_friend|mate) ~6 (hasnt|not|never|didnt|havent|isnt) ~1 (come_home|came_home|got_home|been_home|been_seen|back_home|home_yet|turned_up_home|back_since|made_it_home|come_back_home|home_since)
({kid|he}|mate|friend|i|im|ive|sister|brother) ~6 (run_away|running_away|ran_away|runs_away|run_off|ran_off|done_a_runner|bunking_off_home|leaving_home|sleeping_rough) ~8 (home|tonight|foster|care|mum|dad|night|missing|police|hours|again|from|because|@minors)
0.5 (anyone|anybody|anyones|has_anyone|have_you) ~1 seen (him|her|this_boy|this_girl|this_lad|my_son|my_daughter)
0.5 ({kid|he}|@minors) ~5 (left|gone|walked_out|climbed_out|snuck_out|ran_off|stormed_off|missing) ~2 (at|since|last_night|this_morning|in_the_night|hours) ~2
0.5 @minors (years_old|year_old|yrs_old|yo|yr_old|y_o)
0.4 (im|hes|shes|aged|age|only|just|theyre|about) @minors !years_older !minutes !days !weeks !oclock !pounds
# shut in by adults
(shuts|shut|locks|locked|puts|put|keeps|kept|sticks|stuck|chucks|leaves|left|sits|shoved|throws) ~1 ({him}|them) ~5 (room|cupboard|store|shed|toilet|toilets|cubicle|cell|box|office|pod|booth|van|cellar|cage|lift|storeroom|wardrobe|kennel|garage|loft|den) ~10 (dark|lights_off|light_off|lights_out|no_light|locked|lock|door_shut|shut_the_door|hold_the_door|holds_the_door|holding_the_door|held_the_door|screaming|till_i|stopped_crying|stop_crying|on_his_own|on_my_own|hours|wet_himself|wet_herself|wet_myself|banging|bolt|bolts|key)
(hold|holds|held|holding|lock|locks|locked|locking|barricade|barricades|block|blocks|blocking|wedge|wedged|wedges|bolt|bolts|lean|leans) ~1 (on|against)? the door ~1 (shut|closed|so|from|while|until|till|and|behind) 
(locks|locked|lock|locking) (me|him|her|them|us|{kid}) ~1 (in|inside|away) !love !eyes
(shuts|shutting) (me|him|her|them|us|{kid}) ~1 (in|inside|away)
(lie|lies|lay|kneel|kneels|knelt|pin|pins|pinned|hold|holds|held|restrain|restrained) ~1 (on|me|him|her|{kid}) ~2 (down|top|on)? ~4 (couldnt_breathe|cant_breathe|face_down|floor|scream|screaming|by_the|couldnt_move) ~4
(wasnt|isnt|not|never|wont|dont|doesnt) ~1 (let|allowed|lets) ~1 ({him}) ~2 (breathe|out_of_the_room|leave_the_room|have_her_inhaler|have_his_inhaler|have_her_insulin|have_his_insulin|go_home) ~4
({kid}|he|she|him|her|me) ~6 (wet_himself|wet_herself|wet_myself|soiled_himself|soiled_herself) ~6 (locked|room|scared|shut|hours|door|because|let|cupboard)
# adults who come too close
({adult}|he|teacher|coach|sir|tutor) ~4 (messages|messaging|texts|texting|snaps|snapping|dms|dming|calls|facetimes|follows|adds|snapchats|whatsapps|likes) ~1 ({kid}|her|him|me|girls|boys|us) ~12 (night|midnight|gorgeous|beautiful|sexy|fit|secret|snap|snapchat|photos|pics|pretty|late|weekend|2am|1am|3am|lonely|kiss|kisses|xx|xxx)
({adult}|teacher|coach|sir|tutor|ta) ~4 (sits|sat|strokes|stroked|stroking|hugs|cuddles|massages|massaged|squeezes|puts|put|rubs|rubbed|plays_with|brushes) ~3 ({kid}|her|him|me|girls|their) ~4 (lap|knee|hair|shoulders|leg|legs|thigh|waist|back|bum|bra|neck)
({kid}|her|him|girl|girls|boy|me) ~4 (sit|sits|sat|sitting) on ~1 (his|sirs|her|{adult}) (lap|knee)
# weapons
[+harmless] (lad|boy|girl|kid|someone|somebody|{kid}|he|she|mate|year) ~8 (knife|knives|machete|blade|shank|gun|zombie_knife|rambo|knuckleduster|acid|screwdriver|hammer) ~6 (sock|sleeve|bag|waistband|trousers|blazer|school|break|lesson|locker|bus|gates|showed|tomorrow|pocket|jacket|him|her|bed|pencil_case)
[+harmless] (bringing|brings|brought|carrying|carries|carry|got|has|had|having|showed|showing|flashing|pulled|pulls|hiding|keeps) ~3 (knife|knives|machete|shank|zombie_knife|rambo_knife|flick_knife|pen_knife|kitchen_knife|gun|bb_gun|blade|knuckleduster|acid) ~8 (school|sock|bag|class|bus|him|her|us|me|break|sleeve|locker|lesson|tomorrow|pocket|waistband)
# found, starved, driven out, bound
[child] @kin ~2 (locks|locked|padlocks|padlocked|hides|rations) ~2 (fridge|food|cupboards|kitchen|freezer)
0.6 (only_get|only_gets|only_eats|lives_on|living_on) ~1 (toast|cereal|bread|crisps|noodles|one_meal|biscuits|pot_noodles)
(found|finding|finds) ~3 (razor|razors|blade|blades|noose|rope|pills|tablets|knife|vodka|spice|wraps|knives) ~8 (pillow|pillowcase|drawer|bed|mattress|room|bag|blazer|locker|wardrobe|rucksack)
0.6 (arms|legs|wrists|thighs) ~2 (covered|cut_to|shredded|scarred|cuts|scars|scratches|bandaged|slashed)
[child] @kin ~3 (chucked|kicked|threw|turfed|booted|slung|locked) (him|her|me|them|{kid}) out
(made|makes|forced|forces|left) {him} ~1 (stand|sit|stay|kneel|lie|wait|sleep) ~8 (dark|lights_off|locked|cupboard|snow|naked|underwear|wet_clothes|own_wee|own_sick)
(taped|taping|tapes|gagged|tied|ties|bound|cable_tied|handcuffed|sellotaped|gaffer_taped|chained) ~3 (mouth|hands|wrists|legs|feet|chair|ankles|radiator) !up
0.7 (give|gives|gave|giving|hand|hands|handed) ~1 (him|her|them|me|{kid}) ~3 (bags|bag|packages|package|stuff|phones|cash|gear|parcel|parcels) to (hold|carry|deliver|keep|drop|hide|mind|take)
0.4 (moped|mopeds|e_bike|e_bikes|balaclava|balaclavas|older_lads|olders|blacked_out)
0.4 @kin ~2 (walks_in|comes_in|gets_home|is_around|is_there|raises|comes_near|gets_back)
(offered|offers|offering|pays|paid|promised) ~1 ({kid}|her|him|me|girls|boys) ~4 for ~1 (cuddle|cuddles|kiss|feel|photos|pics|sex|favours|snog|massage)
[child] {kid|he} ~3 (eats|eating|ate|picks|picking|rooting|scavenging|rummaging) ~2 (out|through|from|of) ~2 (bin|bins|skip|skips|rubbish)
({kid}|mate|friend|he|she|sister|brother) ~2 (drank|drunk|swallowed|swallows|sniffing|ate) ~3 (bleach|antifreeze|weedkiller|battery|batteries|cleaner|aerosols|gas|lighter_fluid)
[child] @kin ~2 (hasnt|not|never|isnt|went|gone|left|disappeared) ~2 (been_home|come_home|home|back|come_back|here) ~4 @days
0.7 (just_me_and_my|only_me_and_my|its_just_me_and) ~2 (brother|sister|brothers|sisters|siblings)
(man|bloke|guy|stranger|someone|car|van) ~10 (calling|calls|beckoning|beckons|waving|whistling|luring) ~1 (girls|kids|boys|children|{kid}) ~3 (over|to|in)
0.6 [child] (long_sleeves|hoodie|jumper) ~6 (july|june|august|heatwave|heat|summer|hot)
0.7 (saw|seen|noticed|spotted) ~3 (cuts|scars|bruises|burns|welts) !on_the_road
[child] @minors ~6 pregnant ~3 (by|with) ~3 (old|man|bloke|@grown)
(told|tells|telling|asked|begged) ~1 ({kid}|her|him|me) ~1 (to)? (keep_it_between|keep_this_between|keep_it_quiet|keep_it_secret|say_nothing|tell_no_one|tell_nobody)
`,
);
