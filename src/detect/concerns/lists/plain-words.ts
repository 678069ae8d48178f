/** Plain complaints that the lessons have too few of to learn from, as a phrase book (`../phrase-book.ts`) reads them. */
export const plainComplaints = `
# no answer
{side} ~3 (never|not|didnt|doesnt|wont|hasnt|havent|dont|refuses_to|refused_to|cant_be_bothered_to|couldnt_be_bothered_to|fails_to|failed_to|still_hasnt|yet_to) ~2 (answer|answers|answered|reply|replies|replied|respond|responds|responded|acknowledge|acknowledges|acknowledged)
{side} ~3 (never|not|didnt|doesnt|wont|hasnt|havent|dont|refuses_to|refused_to|cant_be_bothered_to|fails_to|failed_to|yet_to) ~2 (ring|rings|rang|rung|call|calls|called|phone|phoned|phones|email|emails|emailed|write|writes|wrote|written|message|messages|messaged|text|texted) ~1 (back|me|us|parents|anyone|once|to_me|to_us)
{side} ~3 (never|not|didnt|doesnt|wont|hasnt|havent|dont|refuses_to|fails_to|failed_to|yet_to) ~2 (get|gets|got|getting|come|comes|came|gotten) back to (me|us|you|anyone|parents|anybody|families)
{side} ~3 (never|not|didnt|doesnt|wont|hasnt|havent|dont) ~2 (pick_up|picks_up|picked_up|return|returns|returned) ~2 (phone|call|calls|phones|emails)
{side} (hasnt|havent|has_not|still_hasnt) ~1 (rung|rang|called|phoned|replied|responded|emailed) !the !in !out !for !a !anyone !off
{side} ~2 (ignored|ignores|ignore|ignoring|blanked|blanks|blanking|ghosted|ghosting|fobbed|fobs|fobbing|dismissed|dismisses|brushed_off|stonewalled|stonewalling) ~2 ({own}|me|us|my|our|parents|emails|everyone|complaints|families|mums|dads|it_all|everything|every)
{side} ~2 (ignored|ignores|ignoring|blanked|ghosted) ({own}|him|her|them)
({own}|i|we|ive|weve|been|was|were|being|get|got) ~2 (ignored|blanked|ghosted|fobbed_off|stonewalled) by ~1 {side}
- (if|in_case|incase|until|unless|when) ~3 {side} ~4 (not|doesnt|dont|hasnt|havent|didnt|never|wont|ignores|ignored)
- {side} ~2 (never|not|didnt|doesnt|wouldnt|dont|hasnt|havent) ~1 (ignore|ignored|ignores|blanked|blanks|dismissed|dismisses|fobbed|fobs)
- {side} ~3 (never|not|doesnt|didnt|dont) ~2 (reply|answer|call|text|ring|message|email|replies|rings|calls|emails|messages|texts) ~4 (holiday|holidays|weekend|weekends|half_term|christmas|easter|sunday|saturday)
- {side} ~3 (not|never|doesnt|didnt) ~2 (answer|answers|answered) ~1 (the)? (door|register|question_on|quiz)
# of little use
{side} ~2 (is|are|was|were|s) ~2 (useless|hopeless|clueless|incompetent|a_nightmare|an_absolute_nightmare|nightmare|a_disgrace|rubbish|shocking|appalling|dreadful|diabolical|a_shambles|shambolic|a_joke|an_absolute_joke|not_fit_for|unfit_for|good_for_nothing)
(useless|hopeless|clueless|incompetent|rubbish|nightmare|crap|shite|terrible|awful|dreadful) ~1 (head|headteacher|headmistress|headmaster|deputy|boss|school|teacher|teachers|leadership|management|slt|governors|office|senco)
- (anything_but|never_once|not|never|isnt|wasnt|arent|wouldnt|no|hardly|far_from|nothing) ~1 (a)? (useless|hopeless|clueless|incompetent|nightmare|rubbish|shocking|joke|disgrace|worst|terrible|awful)
- {side} ~4 (useless|hopeless|nightmare|rubbish|shocking|joke|terrible|awful|appalling) ~1 (at|with|on|in|dancer|dancing|singer|goalie|driver|pun|puns|jokes|hair|costume|wig)
- {side} ~3 (not|never) ~1 (suposed|supposed|allowed|meant) ~3 (answer|reply|call|ring|text|message|email)
# going down
(standards|behaviour|results|communication|communications) ~~4 (slipping|slipped|dropped|dropping|falling|plummeted|nosedived|shocking|dire|appalling|non_existent|nonexistent|terrible|awful|dreadful|abysmal|diabolical)
(nobody|no_one|noone|they_never|never) ~2 (picks_up|pick_up|answers|answer) ~1 (the)? (phone|phones|telephone|emails)
- (lovely|great|brilliant) ~6 (standards|behaviour|results|communication) ~2 (never|not)
`;

/** What a panel or a letter decided, told abroad. */
export const plainConfidences = `
(complaint|complaints|appeal|exclusion|grievance|investigation|disciplinary|panel|stage_1|stage_2|stage_3|stage_two|stage_three) ~3 (outcome|outcomes|findings|decision|verdict|result|response) ~6 (upheld|not_upheld|dismissed|rejected|letter|says|said|attached|below|here|in_full|counts|came_back|is_in|today|finally)
(outcome|findings|decision|response|report) (letter|email|report) ~~10 (here_it_is|in_full|attached|below|says|said|read_it|heres|screenshot|photo|word_for_word|posting|sharing|full_thing|failed|upheld|admits|admit|admitted)
(heres|here_is|read|posting|sharing|attached|screenshot_of|photo_of|copy_of) ~4 (outcome|findings|decision|investigation|panel|complaint) (letter|email|report|response|findings|minutes)
(complaints_panel|appeal_panel|governors_panel|panel_of_governors|exclusion_panel|independent_panel|panel|governors|stage_2|stage_3) ~3 (upheld|overturned|dismissed|rejected|threw_out|found_in_our_favour|found_in_my_favour|found_for_us|ruled|partially_upheld|partly_upheld)
(complaint|appeal|grievance) ~3 (upheld|partially_upheld|partly_upheld|overturned) ~~12 (letter|outcome|panel|counts|points|in_full|findings|says)
(letter|outcome|report|panel|findings) ~~6 (says|said|admits|admitted|confirms|confirmed|found|finds) ~~4 (failed|failings|let_down|breached|did_not_follow|didnt_follow|on_digits_counts|upheld)
- (how|when|where|who|is|can|does|do|will|if|should) ~3 (outcome|panel|appeal|letter|findings|decision|complaint) ~2 (come|comes|take|takes|long|get|expect|arrive)
- (ofsted|inspection|inspectors|admissions|admission|place|offer|school_place|year_7|reception) ~3 (outcome|decision|letter|report|findings|appeal|panel)
- (outcome|findings|decision|report|letter) ~4 (ofsted|inspection|admissions|parents_survey)
- (i|we|to|going_to|if|would|should|want) ~2 (appeal|complain)
`;

/** Where a child is to be found. */
export const plainWhereabouts = `
({child}|little|kid|girl|boy|lad|lass) ~8 (lives|live|living|stays|staying|moved) ~2 (at|on|in|to|round_at)? ~1 (number|no|flat)? ~1 digits ~4 (road|street|lane|avenue|close|drive|row|crescent|terrace|gardens|rd|st|ave|grove|hill|mews|court|place|walk|rise|way|villas|square|cl|dr|ln)
`;
