/** Words of whistleblowing and of union matters, as a phrase book (`phrase-book.ts`) reads them. */
export const staffMatters = `
# whistleblowing
(whistleblowing|whistle_blowing|whistleblower|whistleblowers|whistle_blower|whistle_blowers|whistleblow|whistleblew)
(blow|blew|blowing|blown) (the|a) whistle on
- (blow|blew|blowing|blown) (the|a) whistle on (the|a|our|their|his|her)? (pitch|field|playground|game|match|time|line|bus)
(protected|public_interest|qualifying) ~1 (disclosure|disclosures)
(prescribed_person|freedom_to_speak_up|speak_up_guardian|whistle_policy)
(report|reporting|reported|raise|raising|raised|disclose|disclosing|disclosed|expose|exposing|exposed|speak_up_about|speaking_up_about|spoke_up_about|speaking_out_about) ~4 (malpractice|wrongdoing|maladministration)
# the union and its people
(neu|nasuwt|naht|ascl|ucac|unison_rep|unison_branch|gmb_rep|gmb_branch|unite_rep|eis_rep|eis_branch)
(unison|gmb|unite|eis) (rep|reps|member|members|meeting|meetings|branch|ballot|strike|strikes|action|official|officer|says|advice|picket|steward|conference|dispute)
(union|unions|trade_union|unison|gmb) ~1 (rep|reps|representative|member|members|membership|meeting|meetings|official|officials|officer|branch|steward|stewards|ballot|ballots|dues|subs|advice|support|dispute|disputes|action|talks|conference|organiser|says|leaders|duties|noticeboard|recognition)
(teaching|teachers|trade|trades|staff|education|support_staff) (union|unions)
(joined|join|joining|in|rung|ring|rang|ask|asked|called|call|contacted|contact|involve|involved|spoken_to|spoke_to|speak_to|told|tell|got) (the|my|our|your|a) (union|unions)
(my|our) union
(the|your) union (is|are|has|have|says|said|will|wants|wont|backs|backed|told|advised|and|at|on|about)
(shop_steward|shop_stewards|staff_rep|staff_reps|health_and_safety_rep|facility_time|facilities_time|collective_bargaining|collective_grievance|collective_dispute|members_meeting)
- (student|students|credit|rugby|european|soviet|mothers|civil|western|customs|football|happy|marriage|blessed|same_sex) (union|unions)
- (union|unions) (jack|jacks|flag|flags|street|road|canal|square|bar|chapel|inn|place|terrace|berlin|blessed|of)
- (marriage|wedding|blessed|vows|bride|lovely|happy) ~6 (my|our|the) union
- union ~6 (vows|bride|blessed|married|wedding|marriage)
# strikes
(strike_ballot|strike_ballots|strike_action|strike_day|strike_days|strike_pay|strike_date|strike_dates|strike_fund|strike_mandate|strike_vote|on_strike|industrial_action|action_short_of|work_to_rule|working_to_rule|picket_line|picket_lines|picketline|picketing|picketed|pickets|strikers|strikebreaking)
(vote|voted|votes|voting|ballot|balloted|balloting|backed|backing|call|called|calling|join|joining|joined|support|supporting|solidarity|back) ~3 (strike|strikes|striking|strike_action)
(teachers|staff|members|colleagues|tas|support_staff|neu|nasuwt|union|we|were|we_are) ~2 (strike|strikes|striking)
(strike|strikes) ~1 (monday|tuesday|wednesday|thursday|friday|dates|next_week|tomorrow|called_off|suspended|ballot|over_pay|over_workload|over)
(striking|strike|strikes) ~2 (over|for|about) ~3 (pay|workload|jobs|conditions|safety|cuts|pensions)
(picket) (the|outside|at|on|monday|tuesday|wednesday|thursday|friday|tomorrow|duty|rota)
(balloted|balloting|indicative_ballot|postal_ballot|ballot_papers|ballot_result|ballot_results|ballot_closes) ~8 (members|staff|strike|action|union|neu|nasuwt|workload|pay)
(members|staff|union|neu|nasuwt) ~4 (balloted|balloting|ballot)
- (lightning|air|drone|climate|missile|bowling|hunger|lucky|rocket|missiles|goalkeeper|bird|first|third|second|right_foot|left_foot|great|lightening|pupil|pupils|student|students|rent) ~1 (strike|strikes|striking)
- (strike|strikes|striking|struck) (a|the|me|us|you|him|her|up|out|partner|gold|lucky|balance|again|resemblance|one|two|three|match|matches|similarity|colours|colour|it|twice|of)
- (strike|strikes) ~3 (bowling|pins|pin|lane|spare|thunder|lightning|fortnite)
- (lightning|thunder|storm|bowling|climate|pins|greta|clock) ~6 (strike|strikes|striking)
- (bus|buses|train|trains|rail|tube|doctors|doctor|bin|bins|binmen|post|postal|airport|refuse|lorry|dinner) ~4 (strike|strikes|striking|on_strike)
- picket (fence|fences|fencing)
# pay and workload
(pay_offer|pay_award|pay_awards|pay_dispute|pay_claim|pay_deal|pay_talks|pay_restoration|pay_campaign|pay_ballot|funded_pay|pay_erosion)
(workload|redundancy|redundancies|restructure|pensions|academisation|directed_time|observation) ~1 (dispute|disputes|ballot|campaign|grievance)
(dispute|disputes) ~2 (over|about) ~3 (workload|pay|redundancies|conditions|hours|contracts|pensions)
(tupe|redundancy_consultation|restructure_consultation|staffing_consultation|section_188)
(members|branch|union|neu|nasuwt|staff) ~4 (solidarity)
`;
