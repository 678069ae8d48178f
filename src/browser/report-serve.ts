import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { isOwnPage } from './own-sender.ts';
import { type ReportSchools, reportMessageSchema } from './report-messages.ts';

/** Answers the page about reports. To be called while the background starts. */
export function serveReports(schools: () => Promise<ReportSchools>): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: { id?: string; url?: string }) =>
    v.is(reportMessageSchema, raw) && isOwnPage(sender) ? schools() : undefined,
  );
}
