import { OWN_SCHOOL_ID } from '../pack/own-school-id.ts';
import type { Report } from './report.ts';
import { type SaidGroup, sayReport } from './say-report.ts';
import type { ReportWords } from './words.ts';

/**
 * The whole of a report in words, as the family sees it. A school in its own words has no pack whose id would mean
 * something to anyone: it is called by its name.
 *
 * @param school the school's name.
 * @param say how days are said; in English if it is left out.
 */
export function sayFor(
  school: string,
  report: Report,
  words: ReportWords,
  say?: (day: string) => string,
): SaidGroup[] {
  return report.school === OWN_SCHOOL_ID
    ? sayReport({ ...report, school }, { ...words, school: words.ownSchool }, say)
    : sayReport(report, words, say);
}
