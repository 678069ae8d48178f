/** What the register leaves open about a school. */
export type LookCode =
  | 'closed'
  | 'closing'
  | 'lost-letter'
  | 'kind'
  | 'council'
  | 'head'
  | 'website'
  | 'no-website'
  | 'no-phone';

export interface Look {
  code: LookCode;
  /** Whole sentences for the person at the desk. */
  words: string;
}

/** `{d}` is the detail. */
export const LOOK_WORDS: Readonly<Record<LookCode, string>> = {
  closed:
    'The register says that this school closed{d}. Schools that become academies get a new row: look for the open one.',
  closing: 'The register says that this school will close on {d}.',
  'lost-letter': 'A letter of the name was lost when the row was copied. Type the name again.',
  kind: 'The register calls the school "{d}". Choose what it is: maintained, an academy or independent.',
  council:
    'The register calls the council "{d}". Write what people call it, for example "{d} Council".',
  head: 'The register names no head. Add the headteacher to the staff.',
  website: 'The website was written as {d}. Check that it opens.',
  'no-website': 'The register has no website that can be used. Add it by hand.',
  'no-phone': 'The register has no telephone number that can be used. Add the office by hand.',
};

export const lookAt = (code: LookCode, detail = ''): Look => ({
  code,
  words: LOOK_WORDS[code].replaceAll('{d}', () => detail),
});
