import type * as v from 'valibot';
import { browser } from 'wxt/browser';
import { howItWent } from '../report/how-it-went.ts';
import type { ReportPort } from '../ui/report/types.ts';
import { ask } from './ask.ts';
import { saveFile } from './desk-files.ts';
import { changeDiary, readKeptDiary } from './diary-store.ts';
import { localDay } from './local-day.ts';
import type { ReportSchools, reportMessageSchema } from './report-messages.ts';
import { takeSeen } from './report-seen.ts';

/** The page about reports and its way to the browser. */
export function reportPort(): ReportPort {
  return {
    today: () => localDay(),
    hasMenu: 'contextMenus' in browser && browser.contextMenus !== undefined,
    schools: () => askSchools({ kind: 'report-schools' }),
    handedOver: takeSeen,
    diary: async () => (await readKeptDiary()).diary,
    rememberMade: ({ pack, week, id }) =>
      changeDiary((diary, today) => {
        const made = howItWent(diary, { pack, week, today, newId: id });
        return made?.diary ?? diary;
      }),
    async soundsLikeDanger(text) {
      try {
        return (await ask({ kind: 'check', text })).level === 'help';
      } catch {
        return false;
      }
    },
    async seal(report, key) {
      // It is heavy, and most families' schools may have no key.
      const { armored, sealReport } = await import('../report/seal.ts');
      const sealed = await sealReport(report, key);
      return sealed.ok ? { bytes: sealed.bytes, armored: armored(sealed.bytes) } : undefined;
    },
    save: saveFile,
    // The page stays where it is: the link is the mail program's or the phone's.
    openOutside: (url) => location.assign(url),
  };
}

function askSchools(message: v.InferOutput<typeof reportMessageSchema>): Promise<ReportSchools> {
  return browser.runtime.sendMessage(message);
}
