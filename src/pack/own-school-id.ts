/** The id of a school that a family wrote down in its own words, as no school's own pack has it. */
export const OWN_SCHOOL_ID = 'own-school';
