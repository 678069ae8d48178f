import { readRules } from '../rule.ts';

/** Words that a writer says they should not have or pass on. */
export const handedOn = readRules(
  'confidential',
  ['rejected'],
  `
(shouldnt|should_not|not_supposed_to|not_meant_to|not_allowed_to|wasnt_meant_to|wasnt_supposed_to|really_shouldnt|probably_shouldnt|prob_shouldnt|didnt_ought_to) ~1 (have|be|even)? ~2 (this|share|sharing|showing|seen|see|posting|passing|forwarding|got_this|have_this|got_hold|know_this|tell_you|telling|post_this|repeat) ~8 (but|here|letter|email|minutes|file|report|attached|below|read|copy|screenshot|list|notes|spreadsheet|so)
(dont|do_not|please_dont|pls_dont|dnt) ~1 (forward|forward_this|share_this|screenshot|screenshot_this|pass_on|pass_this|let_on|say_where|quote_me|say_i_told|say_it_came|let_it_get) ~6
(keep_this_quiet|keep_it_quiet|keep_schtum|keep_shtum|keep_mum|keep_this_to|between_ourselves|strictly_between|within_these|on_the_quiet|hush_hush|for_your_eyes|delete_after|delete_this_after|not_from_me|you_didnt_get|didnt_get_this|got_it_off|dont_ask_how|dont_ask_where) ~8
(sent|showed|shown|passed|slipped|forwarded|gave|leaked|got|seen|read|have|copied|photographed|found|obtained) ~~4 (disciplinary|hr_file|personnel|personnel_file|hr|occupational_health|redundancy_list|suspension_letter|dismissal_letter|warning_letter|performance_review|appraisal|safeguarding_file|safeguarding_log|cpoms|staff_file|referral|salary_list|payroll|medical_records|pupil_file|exclusion_letter|whistleblowing|confidential) ~~6
(screenshot|screenshots|screen_shot|pic|photo|copy|scan|recording|voice_note) of ~~4 (email|emailed|emails|messages|message|letter|text|texted|wrote|dm|private|file|meeting) ~~6 {adult}
(screenshot|screenshots|screen_shot|copy|scan|recording) of ~1 what {adult} ~4 (emailed|wrote|said|sent|texted|messaged)
{adult} ~3 (emailed|wrote|texted|messaged|told|said) ~2 (me|us) ~2 (in_private|privately|in_confidence|off_the_record|on_the_quiet)
(mate|cousin|sister|friend|aunt|auntie|mum|wife|husband|neighbour|someone) ~2 (works|who_works|in) ~4 (office|hr|school|trust|council|payroll|reception|kitchen) ~8 (sent|showed|copied|forwarded|printed|slipped|passed|got)
(minutes|notes|findings|outcome|contents|transcript) ~~2 (of|from) ~~3 (panel|hearing|disciplinary|exclusion|staffing|private|closed|confidential|inquiry|investigation|tribunal|appeal|board)
`,
);
