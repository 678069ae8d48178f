import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { KeeperNews } from '../../../src/desk/keeper.ts';
import { newWork, type Work } from '../../../src/desk/work.ts';
import { memoryBrowser, memoryDesk } from './memory-desk.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const named = (name: string): Work => {
  const work = newWork('2026-11-21');
  return { ...work, draft: { ...work.draft, school: { ...work.draft.school, name } } };
};
const nameIn = (work: Work) => work.draft.school.name;

/** Two tabs of one browser, with what each was told. */
function twoTabs() {
  const browser = memoryBrowser();
  const open = () => {
    const news: KeeperNews[] = [];
    const keeper = memoryDesk(browser).desk.keeper((one) => news.push(one));
    return { keeper, news };
  };
  return { browser, here: open(), there: open() };
}

test('what is typed is kept a moment later, once, and found again', async () => {
  const { browser, here } = twoTabs();
  const writes: unknown[] = [];
  browser.listeners.push((value) => writes.push(value));
  for (const name of ['F', 'Fe', 'Fernhollow']) here.keeper.put(named(name));
  expect(writes).toEqual([]);
  await vi.advanceTimersByTimeAsync(400);
  expect(writes).toHaveLength(1);
  expect(here.news.map(({ kind }) => kind)).toEqual(['kept']);
  const found = await memoryDesk(browser)
    .desk.keeper(() => {})
    .load();
  expect(found.found && nameIn(found.work)).toBe('Fernhollow');
});

test('a tab that is closed keeps what still waited', async () => {
  const { browser, here } = twoTabs();
  here.keeper.put(named('Fernhollow'));
  await here.keeper.flush();
  expect(JSON.stringify(browser.stored.work)).toContain('Fernhollow');
});

test('a tab is told what another one has changed, and shows it', async () => {
  const { here, there } = twoTabs();
  here.keeper.put(named('Fernhollow'));
  await vi.advanceTimersByTimeAsync(400);
  const [news] = there.news;
  expect(news).toMatchObject({ kind: 'changed-elsewhere' });
  expect(news?.kind === 'changed-elsewhere' && nameIn(news.work)).toBe('Fernhollow');
});

test('of two that change at once the last one stands, and both say so', async () => {
  const { browser, here, there } = twoTabs();
  here.keeper.put(named('Fernhollow'));
  await vi.advanceTimersByTimeAsync(100);
  there.keeper.put(named('Larkfield'));
  await vi.advanceTimersByTimeAsync(400);
  expect(there.news.map(({ kind }) => kind)).toEqual(['overwrote', 'kept']);
  expect(here.news.map(({ kind }) => kind)).toEqual(['kept', 'changed-elsewhere']);
  expect(JSON.stringify(browser.stored.work)).toContain('Larkfield');
});

test('where nothing can be kept, it says so and goes on', async () => {
  const { browser, here } = twoTabs();
  browser.full = true;
  here.keeper.put(named('Fernhollow'));
  await vi.advanceTimersByTimeAsync(400);
  browser.full = false;
  here.keeper.put(named('Fernhollow School'));
  await vi.advanceTimersByTimeAsync(400);
  expect(here.news.map(({ kind }) => kind)).toEqual(['not-kept', 'kept']);
});

test('forgetting wipes the work, also what still waited, and other tabs hear of it', async () => {
  const { browser, here, there } = twoTabs();
  here.keeper.put(named('Fernhollow'));
  await vi.advanceTimersByTimeAsync(400);
  here.keeper.put(named('Fernhollow School'));
  await here.keeper.forget();
  await vi.advanceTimersByTimeAsync(400);
  expect(browser.stored.work).toBeNull();
  expect(there.news.at(-1)).toEqual({ kind: 'forgotten-elsewhere' });
  expect(here.news).not.toContainEqual({ kind: 'forgotten-elsewhere' });
});
