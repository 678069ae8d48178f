import { readRules } from '../rule.ts';

/** What was said or written where it should stay: panel, meeting, inquiry, leaked file, private email. */
export const confidential = readRules(
  'confidential',
  ['rejected'],
  `
(panel|hearing|tribunal|disciplinary|strategy_meeting|tac_meeting|taf_meeting|tac|core_group|closed_meeting|private_meeting|governors_meeting|part_two|part_2|annual_review|professionals_meeting|child_protection_conference|case_conference|stage_2_meeting|stage_3_meeting|reintegration_meeting|exclusion_meeting|ehcp_meeting|closed_session) ~~12 (said|told|admitted|decided|was_told|heard|agreed|voted|claimed|minutes|notes|say|says|asked|cried|tuesday|yesterday|today|this_morning|last_night|went|kicked_off)
(minutes|notes|transcript|recording|report|file|files|statement|statements|letter|email|emails|screenshot|screenshots|documents|document|dossier|record|records|spreadsheet|outcome|data|list|log) ~~4 (leaked|not_meant|not_supposed|im_not_meant|private|confidential|sent_me_by_mistake|by_mistake|by_accident|passed_to_me|got_hold|shouldnt_have|marked|slipped_me|forwarded_to_me|ive_seen)
(leaked|confidential|private|got_hold_of|not_meant_to_have|im_not_meant|not_supposed_to|slipped_me|someone_sent_me|sent_to_me_by_mistake|by_mistake|recorded|secretly_recorded|heres_the_actual|the_actual|heres_the|here_are_the|heres_what|screenshot_of|screenshots_of|copy_of|pic_of|photo_of) ~~5 (minutes|notes|email|emails|file|files|report|letter|statement|meeting|recording|messages|spreadsheet|conversation|transcript|investigation|document|documents|outcome|data|texts)
(email|emails|letter|message|messages) ~~4 {adult} ~~4 (sent|wrote|emailed|sent_to) ~2 (me|us|my)
{adult} ~3 (put|wrote|said|says|sent) ~~5 (private_email|his_email_to_me|her_email_to_me|email_to_me|in_confidence|private_message|private_meeting|off_the_record|behind_closed|in_the_meeting|in_our_meeting|in_my_meeting|in_an_email|private_email_to_me|in_the_hearing)
(in_confidence|behind_closed_doors|between_us|between_you_and_me|keep_this_to_yourself|keep_it_to_yourself|dont_repeat|you_didnt_hear|didnt_hear_it_from|not_supposed_to_say|not_meant_to_say|not_allowed_to_say|not_supposed_to_tell|shouldnt_be_telling|shouldnt_say|shouldnt_be_saying|not_meant_to_know|not_meant_to_have|sworn_to_secrecy|nda|gagging|non_disclosure|settlement_agreement|under_wraps|hush_hush)
(lado|strategy_meeting|safeguarding_referral|section_47|child_protection_plan|referred_to_social|capability_plan|capability|on_a_plan|disciplinary_hearing|position_of_trust) ~~8 (investigating|investigation|meeting|was|is|are|about|involved|called|looking|referred|procedure|plan|tuesday|today) 
{adult} ~~6 (capability_plan|capability|a_capability|final_warning|written_warning|disciplinary|gross_misconduct|a_grievance|settlement)
(investigation|investigator|investigators|inquiry) ~~6 (told_me|said|found|report|concluded|interviewed|statement|statements|witness)
(wrong_attachment|sent_to_the_wrong|meant_for_someone_else|meant_for_another|left_on_the_printer|left_it_on_the|left_on_screen) ~~8
(recorded|taped|recording|secretly_filmed) ~~6 (meeting|panel|hearing|call|conversation|interview)
(upload|uploading|posting|sharing|sharing_the) ~~4 (recording|minutes|audio|transcript|notes|email|emails)
(in_my_interview|witness_statement|witness_statements|my_statement|gave_a_statement|the_other_statements|sar_came|subject_access)
(screenshot|screenshots|screengrab|pics) ~~3 (staff|whatsapp|group_chat|chat|email|emails|dms) ~~4
`,
);
