import { vi } from 'vitest';
import type { Wording } from '../../../../src/decide/wording.ts';
import { type ReportSchool, reportSchools } from '../../../../src/judge/report-schools.ts';
import { examplePack } from '../../../../src/pack/example.ts';
import type { Pack } from '../../../../src/pack/types.ts';
import { type Diary, type DiaryEntry, newDiary, remember } from '../../../../src/report/diary.ts';
import type { Report } from '../../../../src/report/report.ts';
import { armored, sealReport } from '../../../../src/report/seal.ts';
import type { ReportFile, ReportPort } from '../../../../src/ui/report/types.ts';
import { schoolKey } from '../../report/school-keys.ts';

export const TODAY = '2026-11-21';

/** An invented school as the page sees it. */
export function schoolOf(changes: Partial<Pack> = {}, words?: Wording): ReportSchool {
  const [school] = reportSchools([{ pack: { ...examplePack, ...changes }, from: 'added' }], words);
  if (!school) throw new Error('no school');
  return school;
}

/** The same with a key for reports. */
export const sealing = (changes: Partial<Pack> = {}): ReportSchool =>
  schoolOf({ reportKey: schoolKey.recipient, ...changes });

const noticed: Omit<DiaryEntry, 'day'> = {
  pack: 'fernhollow',
  level: 'card',
  concerns: ['complaint'],
  site: 'social',
  outcome: 'edited',
};

/** A diary with one draft noticed on each of these days. */
export const diaryOf = (...days: string[]): Diary =>
  days.reduce((diary, day) => remember(diary, noticed, day), newDiary());

/** A port whose files and links are kept, and whose sealing is the real one. */
export function fakePort(changes: Partial<ReportPort> = {}) {
  const saved: ReportFile[] = [];
  const opened: string[] = [];
  const port: ReportPort = {
    today: () => TODAY,
    hasMenu: true,
    schools: async () => [schoolOf()],
    handedOver: async () => null,
    diary: async () => undefined,
    rememberMade: vi.fn(async () => {}),
    soundsLikeDanger: async () => false,
    async seal(report: Report, key: string) {
      const sealed = await sealReport(report, key);
      return sealed.ok ? { bytes: sealed.bytes, armored: armored(sealed.bytes) } : undefined;
    },
    save: (file) => void saved.push(file),
    openOutside: (url) => void opened.push(url),
    ...changes,
  };
  return { port, saved, opened };
}
