import type { DiaryEntry } from '../../../src/report/diary.ts';
import type { Driver, OwnView } from '../harness/driver.ts';
import { until } from '../harness/until.ts';
import { ReadPage } from './read-page.ts';

type Area = {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: object): Promise<void>;
};
type Api = { storage: { local: Area; session: Area } };

/** The page of the diary as a parent uses it, and what lies in the store behind it. */
export class DiaryPage extends ReadPage<OwnView> {
  static async open(driver: Driver): Promise<DiaryPage> {
    const page = new DiaryPage(await driver.openOwn('diary.html'));
    await page.says('What a diary holds');
    return page;
  }

  /** All that is kept of the diary, of drafts that are being written too. */
  kept(): Promise<Record<string, unknown>> {
    return this.view.evaluate(async () => {
      const own = globalThis as unknown as { browser?: Api; chrome: Api };
      // Firefox gives promises by the first name only.
      const { local, session } = (own.browser ?? own.chrome).storage;
      const all = { ...(await local.get(null)), ...(await session.get(null)) };
      const ofDiary = Object.entries(all).filter(([key]) => /diary|draft/.test(key));
      return Object.fromEntries(ofDiary);
    }, undefined);
  }

  async entries(): Promise<DiaryEntry[]> {
    const { diary } = (await this.kept()) as { diary?: { entries: DiaryEntry[] } };
    return diary?.entries ?? [];
  }

  /** The last entry, once there are this many. */
  async entry(number: number): Promise<DiaryEntry> {
    return until(`entry ${number}`, async () => (await this.entries())[number - 1]);
  }

  /** Writes what is kept, as time would. */
  put(diary: object): Promise<void> {
    return this.view.evaluate(async (diary) => {
      const own = globalThis as unknown as { browser?: Api; chrome: Api };
      await (own.browser ?? own.chrome).storage.local.set({ diary });
    }, diary);
  }
}
