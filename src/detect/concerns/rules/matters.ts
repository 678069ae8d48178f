import { readRules } from '../rule.ts';

/** A matter told without a judging word, in sarcasm, or in regional and learners' English. */
export const matters = readRules(
  'complaint',
  ['rejected'],
  `
# counting the days
(day|week|month|year|term|attempt|email|call|round|night) ~1 (of|without|with_no) ~1 (asking|a|an|any|waiting|chasing|emailing|ringing|phoning|calling|trying|no|being|wondering|silence|begging|nothing)
(still|forever|months|weeks) ~1 (waiting|chasing|asking|no_further_forward|none_the_wiser|in_the_dark|no_nearer) ~3
(waiting|waited|waits|chasing|asking|asked) ~2 (since|for) ~2 (september|october|november|december|january|february|march|april|may|june|july|easter|christmas|summer|weeks|months|years|half_term|year|term)
(where|when|what) ~4 (went|happened_to|has_gone|got_to|is_the) ~4 (review|ehcp|plan|report|paperwork|money|response|minutes|policy|answer|reply|coat|support) ~3 
(not|never|no|nae|nowt|hasnt|havent) ~2 (had|got|heard|received|been_given|been_sent) ~1 (a|an|any|one|single|owt|the)? ~1 (reply|response|answer|call|phone_call|email|update|apology|explanation|word|thing|maths_teacher|report|homework|plan|meeting|letter|review|copy|feedback) ~5
# decline, cuts
(dead_on_its_feet|on_its_last_legs|coasting|on_autopilot|going_through_the_motions|could_do_so_much_better|could_do_better|a_shadow_of|in_freefall|on_its_knees|flatlining|stuck_in_the_past|treading_water|rudderless|no_direction|no_leadership|resting_on|gone_stale|past_its_best|standing_still|living_off|trading_on|bottom_of_the_league|bottom_of_the_table|all_show|all_fur_coat|all_talk|all_mouth|style_over)
(results|standards|grades|attendance|morale|progress|behaviour|sats) ~2 (flat|down|dropped|dropping|falling|plummeted|plummeting|slipping|dire|tanked|nosedived|below|worst|stagnant|declining|through_the_floor|gone_down|in_decline)
(dropped|ditched|ditching|dropping|scrapped|binned|axed|got_rid_of|culled|lost|no|stopped|cut) ~2 (german|french|spanish|music|drama|dt|latin|swimming|trips|choir|orchestra|textiles|library|librarian|breakfast_club|food_tech|sixth_form|after_school_club|speech_therapy|sports_day|lollipop) !lesson !lessons !today !homework
(supply_teachers|supply_after_supply|string_of_supply|different_supply|agency_staff|cover_lessons|cover_teacher|no_permanent) ~6
(quid|pounds) ~1 for ~1 (a|an|one|some) ~2 (tie|blazer|jumper|badge|skirt|trip|bookbag|hoodie|kit|ticket|photo|lanyard|cardigan|bun|planner|cap|sausage|sandwich|hat|logo|calculator)
{side} ~2 (picks|picked|chooses|chose|choose|pick) ~2 (same|favourites|their_favourites|his_favourites|her_favourites) ~4
(the_rest|others|everyone_else) ~2 (sit|sits|sat|left|stuck|watch|watching) ~1 (on|out|and|in)? 
(nobody|no_one|nobodys|no_body|naebody|noone|not_one_person) ~2 (tells|tell|told|ring|rings|rang|answer|answers|listen|listens|help|helps|explain|explains|reply|replies|care|cares|check|checked|thought|picked_up|picks_up|come_back|speak|phone|phoned|let_us|bothered|apologised|noticed)
# sarcasm
nothing (says|screams|shouts) ~~8 (like|than|quite)
(love|loving|adore) (how|that|it_when|the_way) ~1 ({side}|they|the|youve|you|hes|shes|nobody|our|we) ~12
(lovely|great|nice|brilliant|cracking|superb|stellar|top|fine|fantastic|bang_up|good) (work|job|effort|stuff|one|planning|organisation|communication|timing) ~2 (as_ever|as_always|as_usual|again|yet_again|🙄|🙃|😒|👍🏻|slow_clap)
(thanks|cheers|ta|big_thanks|thank_you) ~6 (for_nothing|for_the_heads_up|for_the_notice|for_letting_us_know|for_telling_us|for_that|for_all_your_help_not|a_bunch|a_million_for_nothing)
(glad|good|nice|great|lovely|reassuring|heartwarming) ~1 (to_know|to_see|to_hear) ~3 (priorities|money|fees|taxes|where_the|our|theyve_got|that_the|what) ~4 
(so_much_for|whatever_happened_to|remind_me_what|remind_me_why|tell_me_again|someone_remind|wonders_never_cease|who_knew|imagine_my|call_me_old_fashioned|pardon_me_for|silly_me|heaven_forbid|god_forbid|perish_the|shock_horror|quelle_surprise|colour_me|big_surprise|no_surprise_there|classic) ~6 {side}?
(well_organised|organised|professional|helpful|responsive|reliable|informative|on_the_ball|efficient) ~1 (as_ever|as_always|as_usual|not|lol|🙄)
{side|he} ~3 (turning|turned|switched|switching|disabled|disabling|hid|hiding|deleted|deleting|blocked|blocking|muted|closed) ~1 (off)? ~1 (replies|comments|reviews|parents|the_comments|feedback|our_comments|my_comment|my_comments|questions)
# dialect and learners
(gien|gied|gie|gies|gave|given|gets|getting|get) ~1 (nae|naw|nowt|nothing|no|zero) ~1 (support|help|answer|reply|books|info|information|notice|feedback|homework|time)
0.6 {side} ~4 (doesnae|didnae|isnae|wisnae|wullnae|willnae|huvnae|hasnae|havnae|wasnae|winnae|dinnae|divvent|dinnit|int|wornt|dunt|summat|nowt)
(pure|dead|well|proper|reyt|right|pish|bare|bang|total|absolute) ~1 (shockin|shocking|shite|pish|rank|tapped|ridic|mental|mingin|honking|bogging|boggin|gash|gip|gammy|shan|dry|long|moody|peak|wack|dodgy|cheeky|tight|scandalous|oot_of_order)
(doing|does|dain|daein) (me|my|ma|mi) (head|heid|nut|box|swede) in
{side} (not|no|never|dont) ~1 (listen|answer|help|care|reply|understand|explain|tell|say|want|give|speak|inform|call|do|teach|check|read) ~4
(why|what) ~1 {side} (not|no|always|only|never|say|make|do|give|take|want) ~6
(i|we) ~1 (am|are|was|were)? ~1 (write|wrote|ask|send|call|go|come|speak|phone|email|make) ~2 (three|two|four|five|many|so_many|every|again|3|4|5) ~1 (email|emails|time|times|letter|letters|call|calls|week|day) ~6
# shut out
(toilets|toilet|loos|bogs|gates|gate|doors|library|hall|playground|water_fountain|lockers) ~3 (locked|out_of_order|broken|blocked|closed|shut|filthy|disgusting) ~5 (all|day|week|again|since|for|kids|cant|nobody|weeks|months)
(isolation|detention|sent_home|excluded|internal|reflection|inclusion) ~3 (for|over|because) ~4 (socks|sock|shoes|trainers|hair|haircut|tie|skirt|lashes|nails|earring|coat|hoodie|pen|pencil|toilet|homework|late|bag|uniform|trousers|stud|piercing|braids|cornrows|makeup|make_up|laughing|talking|having|wearing)
(the_wrong) (socks|shoes|trousers|skirt|coat|hair|bag|pen|colour|shade|shirt|kit|tights|shorts|jumper|coloured)
nothing like ~1 (finding|being|getting|hearing|having|waiting|receiving|turning)
(sprung|springing|spring) ~1 (on|it|this) ~1 (us|parents|families|me)?
^ ~1 (wonderful|lovely|great|brilliant|fantastic|marvellous|superb|fab|perfect|excellent|joy|yay|delightful|bravo) ~2 (another|yet_another|more|yet_more|one_more) ~~8 (shut|closed|cancelled|sprung|inset|letter|fundraiser|bill|strike|detention|detentions|supply|charge|costume|tenner|notice|sudden|late|morning|10pm|9pm|11pm|at_night|ignored)
(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|nth|2nd|3rd|4th|5th|6th) ~1 (email|letter|message|attempt|phone_call|voicemail|request|complaint|reminder) ~4 (to|with|about|asking|this|in|since)
`,
);
