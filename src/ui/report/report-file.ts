import { fileName, plainText, type Report, sealedText } from '../../report/report.ts';
import { schoolsWords } from '../messages/school-mail.ts';
import type { ReportFile } from './types.ts';

/** What the report's file holds, letter by letter: what is sealed, or the plain file with its note in English. */
export function contentsOf(report: Report, isSealed: boolean): string {
  return isSealed ? sealedText(report) : plainText(report, schoolsWords.notSealed);
}

/** The report as a file. @param sealed its sealed bytes; undefined where the school has no key. */
export function reportFile(report: Report, sealed: Uint8Array | undefined): ReportFile {
  return sealed === undefined
    ? {
        name: fileName(report, 'plain'),
        type: 'application/json',
        content: contentsOf(report, false),
      }
    : { name: fileName(report, 'sealed'), type: 'application/octet-stream', content: sealed };
}
