/**
 * Invented exports in the manner of the systems that schools use (context.md D). What stands in personal columns is
 * written in capitals with an underscore, so that a test finds it anywhere.
 */

/** SIMS, pupils. */
export const SIMS_PUPILS = [
  'Admission No,UPN,Legal Surname,Legal Forename,Preferred Name,Date of Birth,Gender,Year Group,Reg Group,Enrolment Status,SEN Status,Pupil Premium,EAL,Looked After,School,Site',
  'ADM_1,UPN_1,HARTLEY,Amelia,Millie,DOB_1,SEX_1,Year 4,4B,Current,SEN_1,PP_1,EAL_1,LAC_1,Fernhollow,Main',
  "ADM_2,UPN_2,O'DOWD,Finn,,DOB_2,SEX_2,Year R,Oak,Current,SEN_2,PP_2,EAL_2,LAC_2,Fernhollow,Main",
  'ADM_3,UPN_3,NOWAK,Zofia,,DOB_3,SEX_3,Year 6,6 Rauf,Left,SEN_3,PP_3,EAL_3,LAC_3,Fernhollow,Main',
].join('\r\n');

/** SIMS Primary, staff: a report with title rows above. */
export const SIMS_STAFF = [
  'Fernhollow Primary School,,,,,',
  'Staff list for the website,,,,,Printed 03/11/2026',
  ',,,,,',
  'Title,Legal Surname,Legal Forename,Preferred Surname,Preferred Forename,Post,E-mail Address (Main),Date of Leaving',
  'MRS,PETTIFER,JANE ELIZABETH,ASHDOWN,JANE,Headteacher,MAIL_1,',
  'MR,PETTIFER,CALLUM,,,Deputy headteacher,MAIL_2,31/08/2027',
  'MISS,NAIR,PRIYA,,,Year 4 teacher,MAIL_3,31/08/2026',
].join('\r\n');

/** Arbor, pupils. */
export const ARBOR_PUPILS = [
  '"Globally Unique Student ID","Arbor Student ID","Legal First Name","Legal Last Name","Sex","Year group(s) this academic year","Date of Birth","Courses/classes","SEN status"',
  '"GID_1","AID_1","Harvey","Stokes","SEX_1","Year 6","DOB_1","Year 6: 6 Rauf And Year 6","SEN_1"',
  '"GID_2","AID_2","Aisha","Rahman","SEX_2","Year N2","DOB_2","Nursery","SEN_2"',
].join('\n');

/** Arbor, staff. */
export const ARBOR_STAFF = [
  'Arbor Staff ID,First Name,Last Name,Role,Main teaching group,Email address (Main)',
  'STAFF_1,Halina,Wrona,SENDCo,,MAIL_1',
  'STAFF_2,Imran,Rauf,Year 6 Teacher,Year 6: 6 Rauf And Year 6,MAIL_2',
  'STAFF_1,Halina,Wrona,Assistant head,,MAIL_1',
].join('\n');

/** Bromcom, staff, from its report builder. */
export const BROMCOM_STAFF = [
  'Title\tPreferred First Name\tPreferred Last Name\tJob Title\tTutor Group\tYear Group\tNI Number\tEthnicity',
  'Ms.\tJulie\tMarsden\tTeaching assistant\t 4 b \tYear 4\tNINO_1\tETH_1',
  'Dr\tMiriam\tFairclough\tChair of governors\t\t\tNINO_2\tETH_2',
].join('\n');

/** ScholarPack, pupils. */
export const SCHOLARPACK_PUPILS = [
  'Surname;Forename;Known As;NC Year;Class;UPN;FSM;Medical',
  'de souza;ana;;4;4B;UPN_1;FSM_1;MED_1',
  'SMITH-JONES;LILY-MAE;Lily;3;3 oak;UPN_2;FSM_2;MED_2',
].join('\n');

/** Wonde, employees. */
export const WONDE_STAFF = [
  'id,upi,mis_id,title,initials,surname,forename,middle_names,legal_surname,legal_forename,gender,date_of_birth,role,employment_end_date',
  'WID_1,UPI_1,MIS_1,Mr,L,O\u2019Rourke,Leon,MID_1,LEGAL_1,LEGAL_2,SEX_1,DOB_1,Caretaker,',
  'WID_2,UPI_2,MIS_2,Mrs,B,Long,,,,,SEX_2,DOB_2,Year 2 teacher,2026-07-31T00:00:00+00:00',
].join('\n');

/** Impero, staff. */
export const IMPERO_STAFF = [
  'First Name,Last Name,Email Address,Job Role',
  'Owen,May,MAIL_1,Teachers',
  'Ruth,MCKAY,MAIL_2,DSL',
  'Imran,Siddiqui,MAIL_3,Governors',
].join('\n');

/** Impero, children. */
export const IMPERO_PUPILS = [
  'First Name,Last Name,Gender,Date of Birth,Class Name,UPN',
  'Tomasz,Zielinski,SEX_1,DOB_1,5 Elm,UPN_1',
].join('\n');

/** Hodder: staff and pupils in one table. */
export const HODDER = [
  'Action,User Type,First name,Last name,Year group,Class,Date of birth,Gender',
  'Create,Teacher,Priya,Nair,4,4B,DOB_1,SEX_1',
  'Create,Student,Harvey,Stokes,6,6 Rauf,DOB_2,SEX_2',
].join('\n');

/** A hand-made spreadsheet: full names, help above, a total below. */
export const HAND_MADE = [
  'WHO IS WHO 2026/27;;;',
  'Please keep this up to date!;;;',
  '',
  'Name;What they do;Job;Mobile',
  'ASHDOWN Jane (Mrs);runs it;Headteacher;MOB_1',
  '"Pettifer, Callum";;Deputy;MOB_2',
  'Mrs B Long;;Year 2;MOB_3',
  ';;;MOB_4',
  'Vacancy;;Cook;',
  'Total: 3;;;',
].join('\n');

/** Headings in two rows. */
export const TWO_ROWS = [
  'Legal,Legal,Date of,Year,Reg,Contact 1,,SEN',
  'Surname,Forename,Birth,Group,Group,Name,Phone,Status',
  'Stokes,Harvey,DOB_1,6,6 Rauf,KIN_1,TEL_1,SEN_1',
].join('\n');

/** Marks of every cell that no result may hold. */
export const PERSONAL =
  /(?:ADM|UPN|DOB|SEX|SEN|PP|EAL|LAC|MAIL|GID|AID|STAFF|NINO|ETH|FSM|MED|WID|UPI|MIS|MID|LEGAL|MOB|KIN|TEL)_\d/;
