import type { ReportWords } from '../../report/words.ts';
import { reportWords } from './report-words.ts';

/**
 * The words of reports as the school reads them: in English, whatever language the family has chosen. It is taken before
 * any page changes the catalogue to that language.
 */
export const schoolsWords: ReportWords = structuredClone(reportWords);

/** What stands around a report in a mail, for the school: no part of the catalogue, since it is always English. */
export const schoolMail = {
  subject: (school: string) => `A report for ${school}`,
  /** Short, since the sealed lines take nearly all the room that a mail's link has. */
  sealed: 'A sealed report, to be opened at the school desk:',
  plain: 'This is a report from a family, made with Before You Post.',
  attached: 'The report is in the file that comes with this mail.',
};
