import * as v from 'valibot';
import { groupOf, settingOf, sound } from './reading.ts';

/** A school in a family's own words, as it was typed. Lists have an entry a line. */
export interface OwnSchool {
  name: string;
  /** Short names and initials. */
  shortNames: string;
  town: string;
  website: string;
  /** "Mrs Ashdown, headteacher", or no more than "Mrs Ashdown". */
  staff: string;
  /** An e-mail address, a telephone number or a page. */
  office: string;
  complaints: string;
}

/** What a family wrote, and the ISO day on which it did. */
export interface KeptOwnSchool extends OwnSchool {
  day: string;
}

export const NO_OWN_SCHOOL: OwnSchool = {
  name: '',
  shortNames: '',
  town: '',
  website: '',
  staff: '',
  office: '',
  complaints: '',
};

/** More than a family writes about any school, in UTF-16 code units. */
const MOST_LINE = 1_000;
const MOST_LIST = 20_000;

const text = (most: number) => ({ read: sound(v.pipe(v.string(), v.maxLength(most))), start: '' });

/** The school in the family's own words, as it is kept on the device. Whether it is sound, `ownSchoolPack` says. */
export const ownSchool = settingOf<KeptOwnSchool | undefined>(
  undefined,
  groupOf<KeptOwnSchool>({
    day: { read: sound(v.pipe(v.string(), v.isoDate())), needed: true },
    name: { ...text(MOST_LINE), needed: true },
    shortNames: text(MOST_LIST),
    town: text(MOST_LINE),
    website: text(MOST_LINE),
    staff: text(MOST_LIST),
    office: text(MOST_LINE),
    complaints: text(MOST_LINE),
  }),
);

/** The lines of a list that have something on them, each with where it stands, from 1. */
export function linesOf(list: string): { line: number; text: string }[] {
  return list
    .split('\n')
    .map((one, index) => ({ line: index + 1, text: one.trim() }))
    .filter((one) => one.text !== '');
}
