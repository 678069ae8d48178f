import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { diaryPort } from '../../../src/browser/diary-port.ts';
import {
  changeDiary,
  readKeptDiary,
  startDiary,
  tidyDiary,
} from '../../../src/browser/diary-store.ts';
import type { Judged } from '../../../src/browser/judge.ts';
import { localDay } from '../../../src/browser/local-day.ts';
import { outcomesOf } from '../../../src/browser/outcomes.ts';
import type { Level } from '../../../src/decide/types.ts';
import { newDiary, remember } from '../../../src/report/diary.ts';
import { daysAfter, weekDayOf } from '../../../src/report/week.ts';
import { verdict } from '../card/fernhollow.ts';
import { noticed } from '../report/families.ts';

vi.mock('@wxt-dev/browser', () => ({ browser: fakeBrowser }));
const own = vi.hoisted(() => ({
  runtime: { getURL: () => 'chrome-extension://home/' },
  extension: { inIncognitoContext: false },
}));
vi.mock('../../../src/browser/bare-api.ts', () => ({ bareApi: own }));
vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

beforeEach(() => {
  vi.useRealTimers();
  fakeBrowser.reset();
});

// What was begun is done before the next test has a store of its own.
afterEach(() => changeDiary((diary) => diary));

const { id } = fakeBrowser.runtime;
/** What the background follows of a page that the family writes on. */
const followOutcomes = () => outcomesOf({ id, url: 'https://x.com/', tab: { incognito: false } });

const today = localDay();
const judged = (level: Level): Judged => ({
  ...verdict(),
  level,
  concerns: ['complaint', 'abuse'],
});
/** Everything that is kept, once all that was begun is done. */
async function kept(): Promise<Record<string, unknown>> {
  await changeDiary((diary) => diary);
  const { 'diary-begun': _, ...session } = await fakeBrowser.storage.session.get();
  return { ...(await fakeBrowser.storage.local.get()), ...session };
}
async function outcomes(): Promise<string[]> {
  await changeDiary((diary) => diary);
  return (await readKeptDiary()).diary?.entries.map(({ outcome }) => outcome) ?? [];
}

describe('with no diary', () => {
  test('nothing at all is kept of drafts that were noticed', async () => {
    const drafts = followOutcomes();
    drafts.judged(0.1, 'facebook', judged('pause'));
    drafts.did(0.1, 'posted');
    drafts.did(0.1, 'gone');
    drafts.judged(0.2, 'facebook', judged('card'));
    drafts.left();
    await tidyDiary();
    expect(await kept()).toEqual({});
  });

  test('the page says so', async () => {
    expect(await diaryPort().diary()).toMatchObject({ on: false, today });
    expect(await diaryPort().diary()).not.toHaveProperty('contents');
  });
});

describe('with a diary', () => {
  beforeEach(startDiary);

  test('a draft that was posted makes one entry, with nothing of its words', async () => {
    const drafts = followOutcomes();
    drafts.judged(0.1, 'facebook', judged('pause'));
    drafts.did(0.1, 'posted');
    drafts.did(0.1, 'gone');
    drafts.did(0.1, 'gone');
    drafts.left();
    const { diary } = await kept();
    expect(diary).toEqual({
      ...newDiary(),
      entries: [
        {
          day: weekDayOf(today),
          pack: 'fernhollow',
          level: 'pause',
          concerns: ['complaint', 'abuse'],
          site: 'social',
          outcome: 'posted',
        },
      ],
    });
    // The verdict had questions, names and the school in it.
    expect(JSON.stringify(await kept())).not.toMatch(/ashdown|primary|policy|facebook/i);
  });

  test('several drafts of several pages at once are each written down once', async () => {
    const pages = [0.1, 0.2, 0.3, 0.4, 0.5].map((key) => ({ key, drafts: followOutcomes() }));
    for (const { key, drafts } of pages) drafts.judged(key, 'x', judged('card'));
    for (const { key, drafts } of pages) {
      drafts.did(key, 'posted');
      drafts.did(key, 'gone');
      drafts.left();
    }
    expect(await outcomes()).toEqual(Array(5).fill('posted'));
  });

  test('what a closed page leaves unfinished was left', async () => {
    const drafts = followOutcomes();
    drafts.judged(0.1, 'x', judged('card'));
    drafts.left();
    expect(await outcomes()).toEqual(['left']);
  });

  test('a background that was ended meanwhile goes on where it was', async () => {
    followOutcomes().judged(0.1, 'x', judged('card'));
    await kept();
    // Another life of it knows nothing but what was kept.
    const later = followOutcomes();
    later.did(0.1, 'took');
    later.did(0.1, 'gone');
    expect(await outcomes()).toEqual(['took-it-to-school']);
  });

  test('a draft of which nothing more is heard is written down at the next start', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    followOutcomes().judged(0.1, 'x', judged('card'));
    await kept();
    vi.setSystemTime(Date.now() + 31 * 60_000);
    await tidyDiary();
    expect(await outcomes()).toEqual(['left']);
    expect(await kept()).toMatchObject({ 'open-drafts': { open: {} } });
  });

  test('a browser that was closed has ended all drafts, on the day on which they were written', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const page = followOutcomes();
    page.judged(0.1, 'x', judged('card'));
    page.judged(0.2, 'x', judged('card'));
    page.did(0.2, 'posted');
    await kept();
    await fakeBrowser.storage.session.clear();
    vi.setSystemTime(Date.now() + 2 * 24 * 60 * 60_000);
    await tidyDiary();
    const entries = (await readKeptDiary()).diary?.entries;
    expect(entries?.map(({ day, outcome }) => [day, outcome])).toEqual([
      [weekDayOf(today), 'left'],
      [weekDayOf(today), 'posted'],
    ]);
  });

  test('a private window’s own background ends no other’s drafts', async () => {
    followOutcomes().judged(0.1, 'x', judged('card'));
    await kept();
    await fakeBrowser.storage.session.clear();
    own.extension.inIncognitoContext = true;
    await tidyDiary();
    own.extension.inIncognitoContext = false;
    expect(await outcomes()).toEqual([]);
  });

  test.each([
    ['a private window', { id, url: 'https://x.com/', tab: { incognito: true } }],
    ['a browser that doesn’t say whether it is private', { id, url: 'https://x.com/', tab: {} }],
    [
      'the practice page',
      { id, url: 'chrome-extension://home/practice.html', tab: { incognito: false } },
    ],
  ])('nothing of %s is written down', async (_, sender) => {
    const drafts = outcomesOf(sender);
    drafts.judged(0.1, 'x', judged('pause'));
    drafts.did(0.1, 'posted');
    drafts.left();
    expect(await kept()).toEqual({ diary: newDiary() });
  });

  test('an entry of 91 days ago is gone after a start', async () => {
    const at = (days: number) => weekDayOf(daysAfter(today, -days));
    const old = remember(newDiary(), noticed(), today);
    const [entry] = old.entries;
    const entries = [91, 90, 0].map((days) => ({ ...entry, day: at(days) }));
    await fakeBrowser.storage.local.set({ diary: { ...old, entries } });
    await tidyDiary();
    const { diary } = (await fakeBrowser.storage.local.get()) as { diary: typeof old };
    expect(diary.entries.map(({ day }) => day)).toEqual([at(90), at(0)]);
  });

  test('wiped, it is empty, and drafts that were open leave no trace', async () => {
    const drafts = followOutcomes();
    drafts.judged(0.1, 'x', judged('card'));
    drafts.did(0.1, 'gone');
    drafts.judged(0.2, 'x', judged('card'));
    await diaryPort().wipe();
    drafts.left();
    expect(await kept()).toEqual({ diary: newDiary() });
    expect((await diaryPort().diary()).on).toBe(true);
  });

  test('switched off, it writes nothing more and keeps what it has; wiped then, nothing is left', async () => {
    const drafts = followOutcomes();
    drafts.judged(0.1, 'x', judged('card'));
    drafts.did(0.1, 'gone');
    drafts.judged(0.2, 'x', judged('card'));
    await diaryPort().stop();
    drafts.did(0.2, 'posted');
    drafts.left();
    expect(await outcomes()).toEqual(['left']);
    expect((await diaryPort().diary()).on).toBe(false);
    await diaryPort().wipe();
    expect(await kept()).toEqual({});
  });

  test('switched on again, it goes on with what it has', async () => {
    const drafts = followOutcomes();
    drafts.judged(0.1, 'x', judged('card'));
    drafts.left();
    await diaryPort().stop();
    await diaryPort().start();
    followOutcomes().judged(0.3, 'x', judged('card'));
    expect(await outcomes()).toEqual(['left']);
    expect((await diaryPort().diary()).on).toBe(true);
  });

  test('a start that has nothing to change writes nothing', async () => {
    await kept();
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    const { diary } = (await fakeBrowser.storage.local.get()) as { diary: object };
    // Chromium gives the keys back in order.
    const turned = Object.fromEntries(Object.entries(diary).sort());
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(
      async () => ({ diary: turned }) as never,
    );
    await tidyDiary();
    expect(set).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  test('a shorter time forgets at once', async () => {
    const entry = { ...noticed(), day: weekDayOf(daysAfter(today, -20)) };
    await changeDiary((diary) => ({ ...diary, entries: [entry] }));
    await diaryPort().keepFor(7);
    expect((await diaryPort().diary()).contents).toMatchObject({ keepDays: 7, drafts: 0 });
  });
});

describe('a damaged store', () => {
  test('loses only what is damaged, and says so until that was seen', async () => {
    const diary = remember(newDiary(), noticed(), today);
    await fakeBrowser.storage.local.set({ diary: { ...diary, entries: [7, ...diary.entries] } });
    await tidyDiary();
    const port = diaryPort();
    expect(await port.diary()).toMatchObject({ contents: { drafts: 1 }, lost: { entries: 1 } });
    await port.dismissLost();
    expect(await port.diary()).not.toHaveProperty('lost');
    expect((await kept()).diary).toEqual(diary);
  });

  test('adds up what was lost at several times', async () => {
    const diary = remember(newDiary(), noticed(), today);
    for (const broken of [[7], [8, 9]]) {
      const entries = [...broken, ...diary.entries];
      await fakeBrowser.storage.local.set({ diary: { ...diary, entries } });
      await tidyDiary();
    }
    expect((await diaryPort().diary()).lost).toMatchObject({ entries: 3, everything: false });
  });

  test('of open drafts harms nothing', async () => {
    await startDiary();
    await fakeBrowser.storage.local.set({ 'open-drafts': { open: 7 } });
    const drafts = followOutcomes();
    drafts.judged(0.1, 'x', judged('card'));
    drafts.did(0.1, 'gone');
    expect(await outcomes()).toEqual(['left']);
  });

  test('that can’t be written to disturbs nobody', async () => {
    await startDiary();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('no room'));
    const drafts = followOutcomes();
    drafts.judged(0.1, 'x', judged('card'));
    drafts.did(0.1, 'gone');
    await tidyDiary();
    vi.restoreAllMocks();
    drafts.judged(0.2, 'x', judged('card'));
    drafts.did(0.2, 'gone');
    expect(await outcomes()).toEqual(['left']);
  });
});
