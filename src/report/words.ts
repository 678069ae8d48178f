import type { Band } from './band.ts';
import type { DIMENSIONS, Dimension } from './kinds.ts';
import type { SawForm, SeenPlace } from './something-i-saw.ts';

/** What stands around a report's data. One language is one such value. */
export type ReportWords = { [D in Dimension]: Record<(typeof DIMENSIONS)[D][number], string> } & {
  headings: Record<Dimension, string>;
  bands: Record<Band, string>;
  places: Record<SeenPlace, string>;
  saw: Record<keyof SawForm, string>;
  noticed: string;
  school: string;
  /** Before the name of a school that has no pack. */
  ownSchool: string;
  week: string;
  reports: string;
  file: string;
  id: string;
  /** What an unsealed file says of itself. */
  notSealed: string;
  /** What "Something I saw" says of itself, before it is made and at the desk. */
  othersWords: string;
};
