import { words } from '../list.ts';

/** Bodies whose business is wrongdoing: a report to them is a disclosure, whatever it is about. */
const watchdogs = words(`
lado, ofsted, estyn, hse, health and safety executive, dfe, department for education, esfa, tra, teaching regulation
agency, standards and testing agency, standards testing agency, ofqual, charity commission, ico, information
commissioner, nspcc, police, action fraud, environment agency, environmental health, fire service, fire brigade,
fire safety officer, equality commission, social services, childrens services, mash
`);

/** Others whom staff tell at work. */
const seniors = words(`
council, local authority, governors, governor, governing body, chair, chair of governors, trust, trustees, ceo, hr, dsl,
designated safeguarding lead, safeguarding lead, internally, head, headteacher, deputy, slt, management, line manager,
diocese, mp, bursar, business manager, senior leaders, leadership, academy trust
`);

const tell = words(`
told, tell, telling, reported, report, reporting, raised, raise, raising, flagged, disclosed, disclosing, contacted,
written to, wrote to, emailed, rang, rung, phoned, gone to, went to, spoken to, spoke to, notified, alerted, informed,
warned, escalated, logged it with, complained to
`);

/** What staff disclose, by itself no disclosure. */
const wrongs = words(`
unsafe, danger, dangerous, dangerously, hazard, hazards, safeguarding, fraud, fraudulent, illegal, illegally, unlawful,
unlawfully, law, abuse, abused, abusing, assault, assaulted, hitting, hit, slapped, slapping, dragged, dragging, shoving, shoved, restrained, restraining,
manhandled, falsified, falsifying, faked, faking, fiddling, fiddled, at risk, harm, harmed, hurt, injured, injury,
injuries, neglect, neglected, breach, breaches, breached, cover up, covered up, cheating, cheated, malpractice, theft,
stealing, stole, stolen, missing money, money missing, money going missing, mould, asbestos, racism, racist,
discrimination, discriminating, harassment, harassed, unpaid wages, minimum wage, dbs, drunk, drugs, drinking, off
rolling, off rolled, off roll, locked in, ratios, ratio, fire doors, fire door, fire exits, fire exit, first aider, first
aiders, wiring, wires, electrics, carbon monoxide, gas, leak, leaks, exposed, legionella, risk assessment, risk
assessments, corruption, corrupt, bribes, bribe, misconduct, criminal, crime, data breach, gdpr, allergy, allergies,
choked, choking, epipen, unsupervised, broken glass
`);

const faked = words(`
fake, faked, faking, fiddle, fiddled, fiddling, doctored, doctoring, forge, forged, forging, rigged, rigging, falsified,
falsify, falsifying, tampered with, tampering with, tamper with, massaged, massaging, inflated, inflating, backdated,
backdate, backdating, cheated on, cheating on, cooked, cooking
`);

const papers = words(`
sats, papers, paper, answers, results, test, tests, phonics screening, marks, assessments, assessment, data, register,
registers, attendance, records, record, minutes, accident book, accident form, accident forms, logs, log, figures, scores,
coursework, exam, exams, single central record, risk assessment, risk assessments, dbs checks, accounts, invoices,
timesheets, claims, funding, grades, referral, referrals, statements, signatures, signature, cpoms, census, pupil numbers
`);

const stole = words(`
steal, steals, stealing, stole, stolen, pocket, pockets, pocketed, pocketing, embezzle, embezzled, embezzling, skim,
skimmed, skimming, siphon, siphoned, siphoning, misuse, misused, misusing, misspent, misspending, creaming off, creamed off,
helping herself to, helping himself to, helped herself to, helped himself to, defraud, defrauding, defrauded, fiddle,
fiddled, fiddling, nicking, nicked
`);

const funds = words(`
money, pta, fund, funds, budget, cash, dinner money, trip money, pupil premium, grant, grants, funding, expenses,
petty cash, donations, float, charity money, ehcp money, send money, sports premium, takings, safe
`);

export const disclosureLists = { watchdogs, seniors, tell, wrongs, faked, papers, stole, funds };

/** What is a disclosure by itself (Employment Rights Act 1996 s.43B): a crime, a broken duty, a danger, a cover-up. */
export const disclosures = `
# the whistle
(i|im|i_am|ive|we|weve|we_are|someone|somebody|have_to|had_to|need_to|going_to|gonna|about_to|time_to|decided_to) ~2 (blow|blew|blowing|blown) (the|a|my) whistle
- whistle ~6 (half_time|full_time|kick_off|match|game|pitch|penalty|goal|playtime|playground|line_up|lined|ran)
# a report to a watchdog
(reported|reporting|report|raised|raising|raise|disclosed|disclosing|escalated|flagged|referred) ~5 (to|with) ~3 @watchdogs
(rang|rung|phoned|contacted|written_to|wrote_to|emailed|gone_to|went_to|spoken_to) ~2 (the|to)? @watchdogs ~2 (about|over|because|to_report)
(report|complaint|referral|disclosure) ~2 (is|has_gone|went|gone|now|already) ~1 (in|to|with) ~2 @watchdogs
# exams and records
@faked ~4 @papers
(changed|changing|altered|altering|rubbed_out|corrected|correcting|filled_in|filling_in) ~3 (answers|papers|sats|scores) ~8 (after|sats|test|tests|kids|children|pupils|themselves|moderation)
(changed|changing|altered|altering) ~3 (sats|exam|childrens|kids|pupils) ~2 (answers|papers|scores|marks|results)
(gave|giving|gives|told|telling|feeding|fed|showed|showing|pointing|pointed) ~4 (answers) ~4 (sats|test|tests|exam|phonics)
(deleted|deleting|shredded|shredding|destroyed|destroying|wiped|wiping|binned) ~4 (logs|log|records|minutes|cpoms|evidence|referral|referrals|footage|cctv|risk_assessments|files|safeguarding)
(told|made|forced|pressured|pressurised|asked|instructed|ordered|expected) ~3 (to)? ~1 (falsify|backdate|fiddle|alter|forge|shred|lie_to|lie_about)
(lied|lying|lies|lie|misled|misleading) (to)? ~2 (ofsted|inspectors|the_inspectors|lado|police|the_police|tribunal|council)
# the law and children
(offrolled|offrolling|off_rolled|off_rolling|off_rolls|off_roll|offroll) ~8
(illegal|illegally|unlawful|unlawfully) ~4 (exclusion|exclusions|exclude|excluding|excluded|sending|sent_home|restrained|restraint|restraining|seclusion|charging|recording|withheld|withholding|deducted|deducting|locked|locking|part_time)
(break|breaking|breaks|broke|broken|breached|breaching|breach_of|against|flouting|ignoring) ~2 (law|gdpr|data_protection|equality_act|kcsie|safer_recruitment|statutory_guidance|statutory_duty|send_code|minimum_wage|working_time|employment_law)
(ehcp|ehcps) ~4 (not_delivered|not_being_delivered|arent_delivered|arent_being_delivered|isnt_being_delivered|arent_being_met|not_being_met|ignored|spent_on)
(no|without|not_had|havent_had|hasnt_had|never_had|working_without|started_without) ~3 (dbs|dbs_check|dbs_checks|dbs_checked|safeguarding_training|references_checked)
(unchecked|unvetted) ~1 (staff|adult|adults|volunteer|volunteers|contractors|ta|tas|workers)
# money
@stole ~5 @funds
@funds ~4 (stolen|pocketed|embezzled|siphoned|misused|misspent|unaccounted_for)
(embezzlement|false_accounting|false_invoices|fake_invoices|kickbacks|kickback|backhanders|backhander|ghost_pupils|bribery)
(committing|committed|is|its|was|financial|reported|pure|been|years_of) ~1 fraud
# danger
(no|not_one|without|not_a_single|isnt_a|hasnt_got_a|havent_got_a|never_a) ~2 (first_aider|first_aiders|paediatric_first_aider|risk_assessment|risk_assessments|fire_extinguishers|fire_certificate|fire_alarm|working_fire_alarm|smoke_alarms|epipen_training)
(fire_door|fire_doors|fire_exit|fire_exits|fire_escape|emergency_exit|emergency_exits) ~4 (chained|locked|blocked|bolted|padlocked|wedged|nailed|screwed|jammed|dont_open|wont_open|doesnt_open)
(chained|locked|blocked|bolted|padlocked|wedged|nailed) ~3 (fire_door|fire_doors|fire_exit|fire_exits|fire_escape|emergency_exit|emergency_exits)
(asbestos|raac|legionella|carbon_monoxide|exposed_wires|live_wires|exposed_wiring|bare_wires) ~10
(below|under|over|breaking|broke|breach|breached|out_of|illegal|unsafe|dangerous) ~2 (ratio|ratios|staffing_levels)
(ratio|ratios) ~4 (illegal|unsafe|dangerous|broken|breached|ignored)
(health_and_safety|safety|fire_safety) ~2 (breach|breaches|violation|violations|failings|law|laws|ignored|hazards)
(one_adult|one_of_us|one_ta|one_teacher|me) ~1 (to|with|for) ~1 (forty|fifty|sixty|digits) ~2 (under|two|three|babies|toddlers|nursery) 
(someone|somebody|someones|somebodys|a_child|a_kid|children|kids|staff) ~3 (hurt|injured|killed|burned|burnt|at_risk|in_danger) ~6 (knows|knew|ignored|ignores|does_nothing|wont_listen|doesnt_care|dont_care|been_told|were_told|was_told)
# kept quiet
(cover_up|coverup|covered_up|covering_up|covers_up|hushed_up|hushing_up|swept_under|sweeping_under|brushed_under|concealed|concealing|buried|burying) ~6 (safeguarding|abuse|assault|accident|accidents|incident|incidents|injury|injuries|complaint|complaints|referral|allegation|allegations|report|reports|disclosure|concerns|carpet|rug|theft|fraud)
(safeguarding|abuse|assault|accident|incident|injury|allegation|allegations|disclosure|theft|fraud|injuries) ~5 (covered_up|hushed_up|swept_under|brushed_under|buried|concealed|kept_quiet)
(told|ordered|instructed|asked|pressured|warned|made) ~2 (us|me|staff|we|colleagues)? ~1 not to (report|log|record|write|call|ring|refer|tell)
(told|warned) (us|me|staff) ~2 keep ~2 (quiet|schtum|mouth_shut|mouths_shut)
- not to (report|log|record|write|call|ring|tell) ~4 (fibs|tales|santa|surprise|spoil|name|sick)
# what came of it
(suspended|sacked|dismissed|disciplined|sidelined|pushed_out|forced_out|managed_out|demoted|punished|victimised|silenced|gagged|threatened|bullied) (me|us|my_colleague|a_colleague|her|him) ~2 (after|for|because|when|since) ~4 (raised|raising|reported|reporting|spoke_up|speaking_up|spoke_out|speaking_out|complained|questioned|blew|blowing|flagged|flagging|told|refused)
(i|ive|i_was|been|was|got|getting|im|were|we_were|weve|staff|colleague|ta) ~3 (suspended|sacked|dismissed|disciplined|sidelined|pushed_out|forced_out|managed_out|demoted|punished|victimised|silenced|gagged|let_go) ~2 (after|for|because|when) ~4 (raised|raising|reported|reporting|speaking_up|spoke_up|speaking_out|spoke_out|questioning|questioned|whistle|flagging|flagged|refusing|refused)
(raised|raising|reported|reporting|spoke_up|flagged) ~8 (then|and_now|now|next_day|week_later) ~3 (suspended|sacked|dismissed|disciplined|sidelined|demoted)
- {kid} ~6 (suspended|disciplined|punished)
# courts and the land
(miscarriage_of_justice|perjury|perverting_the_course)
(dumping|dumped|pouring|poured|tipping|tipped|burning|burned|burnt|pumping|pumped|leaking) ~3 (chemicals|waste|oil|sewage|diesel|paint|plastics) ~5 (stream|river|brook|drain|drains|field|woods|ground|pond|illegally|ditch|behind)
`;

/** Telling somebody whose business it is: a disclosure where the draft has a wrong in it too. */
export const told = `
^ ~2 @tell ~4 (@watchdogs|@seniors)
^ ~2 (reported|raised|flagged|disclosed|logged|escalated) (it|this|that|them|concerns|my_concerns|a_concern)
^ ~2 @tell {adult}
(i|ive|we|weve|im|ill|id|i_have|we_have|staff|colleagues|colleague|a_ta|and|already|even|finally) ~2 @tell ~5 (@watchdogs|@seniors)
(i|ive|we|weve|i_have|we_have) ~1 (reported|raised|flagged|disclosed|logged|escalated) (it|this|that|them|her|him|concerns|my_concerns|a_concern|a_safeguarding_concern|what) ~6
(i|ive|we|weve|staff) ~2 @tell {adult}
`;

export const wrongsTold = `
@wrongs
`;
