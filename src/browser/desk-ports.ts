import { browser } from 'wxt/browser';
import type { DeskPorts } from '../desk/desk.ts';
import { bytesOf, copyFromDesk, saveFile } from './desk-files.ts';
import { deskJudge } from './desk-judge.ts';
import { deskIdKeys, deskKeys, deskReportKeys, deskReports, deskStore } from './desk-store.ts';
import { readOwnFiles } from './own-files.ts';

/** The browser, as the school desk's page needs it. */
export function deskPorts(): DeskPorts {
  const { id } = browser.runtime;
  return {
    store: deskStore,
    keys: deskKeys,
    idKeys: deskIdKeys,
    reportKeys: deskReportKeys,
    reports: deskReports,
    readBase: () => readOwnFiles(),
    judge: deskJudge,
    save: saveFile,
    bytesOf,
    copy: copyFromDesk,
    // Chromium's are letters; Firefox's have an @ or braces.
    ownId: /^[a-p]{32}$/.test(id) ? { chromeId: id } : { firefoxId: id },
    tab: crypto.randomUUID(),
    now: () => new Date(),
  };
}
