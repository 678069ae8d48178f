// @vitest-environment happy-dom
import { h, render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { calendarOf } from '../../../src/report/calendar.ts';
import { countsBy } from '../../../src/report/counts.ts';
import { type Diary, newDiary, remember } from '../../../src/report/diary.ts';
import { NOTICED_LEVELS } from '../../../src/report/kinds.ts';
import { DiaryPage } from '../../../src/ui/diary/diary-page.tsx';
import type { DiaryPort, DiarySeen } from '../../../src/ui/diary/types.ts';
import { eventually } from '../eventually.ts';
import { noticed } from '../report/families.ts';

const TODAY = '2026-11-12';
const some = remember(
  remember(
    remember(newDiary(), noticed({ level: 'chip', concerns: [] }), '2026-10-30'),
    noticed({ level: 'card', concerns: ['complaint', 'abuse'], outcome: 'edited' }),
    '2026-11-09',
  ),
  noticed({ level: 'pause', concerns: ['abuse'], site: 'reviews', outcome: 'took-it-to-school' }),
  '2026-11-09',
);

function seen(diary?: Diary, more: Partial<DiarySeen> = {}): DiarySeen {
  const contents = diary && {
    keepDays: diary.keepDays,
    drafts: diary.entries.length,
    weeks: calendarOf(diary, TODAY),
    counts: {
      levels: countsBy(diary.entries, 'levels'),
      concerns: countsBy(diary.entries, 'concerns'),
      sites: countsBy(diary.entries, 'sites'),
      outcomes: countsBy(diary.entries, 'outcomes'),
    },
  };
  return {
    today: TODAY,
    on: diary !== undefined,
    levels: NOTICED_LEVELS,
    ...(contents ? { contents } : {}),
    ...more,
  };
}

let now: DiarySeen;
let changed: () => void;
let port: { [K in keyof DiaryPort]: ReturnType<typeof vi.fn> & DiaryPort[K] };

beforeEach(() => {
  port = {
    diary: vi.fn(async () => now),
    onChange: vi.fn((listener: () => void) => {
      changed = listener;
    }),
    start: vi.fn(async () => {
      now = seen(newDiary());
    }),
    stop: vi.fn(async () => {
      now = { ...now, on: false };
    }),
    keepFor: vi.fn(async (days: number) => {
      now = seen({ ...some, keepDays: days });
    }),
    wipe: vi.fn(async () => {
      now = now.on ? seen(newDiary()) : seen();
    }),
    dismissLost: vi.fn(async () => {
      const { lost: _, ...rest } = now;
      now = rest;
    }),
  } as unknown as typeof port;
});
afterEach(() => render(null, document.body));

const text = () => document.body.textContent ?? '';
const says = (words: string | RegExp) => eventually(() => expect(text()).toMatch(words));
const button = (name: string) => {
  const all = [...document.querySelectorAll('button')];
  const found = all.find((one) => one.textContent?.trim() === name);
  if (!found) throw new Error(`no button "${name}" in ${text()}`);
  return found;
};
async function open(diary: DiarySeen): Promise<void> {
  now = diary;
  render(h(DiaryPage, { port }), document.body);
  await says(/Your diary is on|You keep no diary|Your diary is switched off/);
}
/** A table as the words of its rows. */
function table(heading: string): string[] {
  const title = [...document.querySelectorAll('h3')].find((one) => one.textContent === heading);
  const found = document.querySelector(`table[aria-labelledby="${title?.id}"]`);
  return [...(found?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim()).join(' '),
  );
}

describe('without a diary', () => {
  test('says that nothing is written down, what a diary would hold and what it never would', async () => {
    await open(seen());
    for (const words of [
      'Nothing is written down until you start one.',
      'what the draft did, such as a complaint or praise',
      'anybody’s name',
      'the time of day',
      'What you write in a private window is not written down.',
    ]) {
      expect(text()).toContain(words);
    }
    expect(text()).not.toContain('Wipe');
    expect(document.querySelector('.diary-months, .diary-bars')).toBeNull();
  });

  test('one is started by a press, and the keyboard goes to where that is said', async () => {
    await open(seen());
    button('Start a diary').click();
    await says('No draft has been noticed yet.');
    await eventually(() => expect(document.activeElement?.textContent).toBe('Your diary is on.'));
  });
});

describe('with a diary', () => {
  test('the calendar says in words what each day holds, the latest month first', async () => {
    await open(seen(some));
    const months = [...document.querySelectorAll('.diary-month h3')].map((one) => one.textContent);
    expect(months).toEqual(['November 2026', 'October 2026', 'September 2026', 'August 2026']);
    expect(table('November 2026')[2]).toMatch(
      /^9\s*2\s*2 drafts\. The loudest: The questions, and Post held once\. 10 11 12 13 14 15$/,
    );
    expect(table('October 2026').at(-1)).toContain('301 draft. A small mark.');
  });

  test('today is told apart, and only today', async () => {
    await open(seen(some));
    const today = [...document.querySelectorAll('[aria-current="date"]')];
    expect(today.map((one) => one.textContent?.trim())).toEqual(['12']);
  });

  test('each level has a mark of its own shape, explained in words', async () => {
    await open(seen(some));
    const shapes = [...document.querySelectorAll('.diary-key path')].map((one) =>
      one.getAttribute('d'),
    );
    expect(new Set(shapes).size).toBe(4);
    expect(document.querySelector('.diary-key')?.textContent).toContain('Help for a child');
  });

  test('the numbers stand in tables, with every outcome and only the concerns that came up', async () => {
    await open(seen(some));
    expect(table('What happened then')).toEqual([
      'Posted as it was 1',
      'Changed, then posted 1',
      'Told the school instead 1',
      'Not posted 0',
    ]);
    expect(table('What the drafts did')).toEqual(['A complaint 1', 'Insults 2']);
    expect(table('Where they were written')).toEqual(['Social networks 2', 'Review sites 1']);
  });

  test('leads to the report, and what is newly written down appears by itself', async () => {
    await open(seen(newDiary()));
    expect(document.querySelector('a[href="report.html"]')).toBeNull();
    now = seen(some);
    changed();
    await says('3 drafts in the last 90 days.');
    expect(document.querySelector('a[href="report.html"]')).not.toBeNull();
  });

  test('another time is kept only when the button is pressed', async () => {
    await open(seen(some));
    const choice = document.querySelector('select') as HTMLSelectElement;
    choice.value = '7';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    await eventually(() => expect(button('Use this time').disabled).toBe(false));
    expect(port.keepFor).not.toHaveBeenCalled();
    button('Use this time').click();
    await says('Each draft is kept for 7 days from now on.');
    expect(port.keepFor).toHaveBeenCalledWith(7);
  });

  test('is wiped in one press', async () => {
    await open(seen(some));
    button('Wipe the diary').click();
    await says('Wiped. Nothing is left in it.');
    expect(port.wipe).toHaveBeenCalledOnce();
    expect(text()).toContain('No draft has been noticed yet.');
  });
});

describe('a diary that is switched off', () => {
  test('offers to wipe it at once', async () => {
    await open(seen(some));
    button('Switch it off').click();
    await says('You could wipe it now, or keep what is in it.');
    expect(text()).toContain('Nothing more is written down. 3 drafts are still in it.');
    button('Wipe the diary').click();
    await says('You keep no diary');
  });

  test('can be switched on again', async () => {
    await open(seen(some, { on: false }));
    button('Switch it on again').click();
    await eventually(() => expect(port.start).toHaveBeenCalled());
  });
});

test('says what was damaged, until that was read', async () => {
  await open(seen(some, { lost: { everything: false, entries: 2, keepDays: true, made: 0 } }));
  expect(text()).toContain('2 drafts had to be left out.');
  expect(text()).toContain('it is 90 days again');
  button('Close').click();
  await eventually(() => expect(text()).not.toContain('had to be left out'));
});

test('a store that can’t be reached is said, and the page stands', async () => {
  await open(seen(some));
  port.wipe.mockRejectedValueOnce(new Error('no room'));
  button('Wipe the diary').click();
  await says('Your diary could not be reached.');
  expect(text()).toContain('3 drafts in the last 90 days.');
});
