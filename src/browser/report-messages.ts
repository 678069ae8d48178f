import * as v from 'valibot';
import type { ReportSchool } from '../judge/report-schools.ts';

/** What the page about reports asks of the background. */
export const reportMessageSchema = v.strictObject({ kind: v.literal('report-schools') });

/** What it is answered: the schools of the packs in force. */
export type ReportSchools = ReportSchool[];
