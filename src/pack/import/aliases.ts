/** What a column can be good for. `leaving` is a date, `sort` says whether a row is a pupil's or somebody else's. */
export type Field =
  | 'surname'
  | 'forename'
  | 'fullName'
  | 'title'
  | 'initials'
  | 'job'
  | 'class'
  | 'year'
  | 'leaving'
  | 'status'
  | 'sort';

/**
 * Headings that say what a column is, small letters and digits only (context.md D; systems name their columns as their
 * users like). The first line of a field is asked first: the name that a person goes by wins over the legal one.
 */
export const ALIASES: Readonly<Record<Field, readonly string[]>> = {
  surname: [
    'preferredsurname preferredlastname preferredfamilyname chosensurname chosenlastname',
    'surname lastname familyname secondname surnames lastnames',
    'legalsurname legallastname legalfamilyname',
  ],
  forename: [
    'preferredforename preferredfirstname preferredname preferredgivenname chosenname chosenforename chosenfirstname knownas calledname usualname usualforename',
    'forename firstname givenname christianname forenames firstnames givennames',
    'legalforename legalfirstname legalgivenname legalforenames legalfirstnames',
  ],
  fullName: [
    'preferredfullname displayname',
    'name fullname names personname membername pupilname studentname childname staffname governorname',
    'staffmember memberofstaff staff employee colleague governor pupil student child',
    'legalfullname legalname',
  ],
  title: ['title salutation honorific nametitle'],
  initials: ['initials initial nameinitials forenameinitial forenameinitials firstinitial'],
  job: [
    'jobtitle jobrole role post posttitle position job roletitle',
    'contractrole mainrole primaryrole currentrole roles jobs positions occupation designation postheld jobdescription',
    'governortype governorrole typeofgovernor categoryofgovernor governorcategory responsibility responsibilities',
  ],
  class: [
    'class classname reggroup registrationgroup registrationform registrationclass form formgroup formclass tutorgroup reg',
    'mainteachinggroup formtutorgroup classgroup classform classtaught currentclass teachinggroup',
    'coursesclasses classes',
  ],
  year: [
    'yeargroup year ncyear nationalcurriculumyear yeargroupsthisacademicyear curriculumyear yr yrgroup currentyear',
    'ncyearsfortoday ncyearsthisacademicyear ncyears nationalcurriculumyeargroup nationalcurriculumyears ncyeargroup yeargroups years yeartaught',
  ],
  leaving: [
    'leavingdate dateofleaving leavedate leaverdate leftdate dateleft employmentenddate contractenddate enddate leaver dol lastday',
  ],
  status: [
    'status employmentstatus enrolmentstatus enrollmentstatus pupilstatus studentstatus staffstatus onroll currentstatus',
  ],
  sort: ['usertype persontype rolename'],
};

/** The full names' aliases that as often head a group of columns or a whole sheet: "Staff". */
export const VAGUE_NAME_RANK = 2;

/** Whose column it is may stand before its alias: "Pupil's Legal Surname". */
export const PUPIL_OWNERS = ['pupil', 'student', 'childrens', 'child', 'learner'] as const;
export const STAFF_OWNERS = ['staffmember', 'staff', 'employee', 'governor', 'colleague'] as const;
export const OTHER_OWNERS = ['person', 'member'] as const;
