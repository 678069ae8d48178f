import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Level } from '../../../src/decide/types.ts';
import type { DiaryEntry } from '../../../src/report/diary.ts';
import { newDiary, remember } from '../../../src/report/diary.ts';
import { CONCERN_KINDS, SITE_KINDS } from '../../../src/report/kinds.ts';
import {
  draftDid,
  draftJudged,
  draftsOver,
  NO_DRAFTS,
  type OpenDrafts,
  readOpenDrafts,
  silentOver,
} from '../../../src/report/open-drafts.ts';
import { type Did, LONGEST_SILENCE } from '../../../src/report/outcome.ts';
import { readDiary } from '../../../src/report/read-diary.ts';
import { TODAY } from './families.ts';

/** One thing that happens to a draft: a verdict, what the watcher tells, the page's end, or seconds that go by. */
type Event = Level | Did | 'closed' | number;

const START = Date.parse('2026-11-11T08:41:00Z');

/** Plays what happens to one draft, and gives what the diary is told of it. */
function played(events: readonly Event[]): Omit<DiaryEntry, 'day'>[] {
  let drafts: OpenDrafts = NO_DRAFTS;
  let at = START;
  return events.flatMap((event) => {
    if (typeof event === 'number') {
      at += event * 1000;
      return [];
    }
    const step = stepOf(drafts, event, at);
    // As it comes back from the store.
    drafts = readOpenDrafts(JSON.parse(JSON.stringify(step.drafts)));
    return step.entries;
  });
}

function stepOf(drafts: OpenDrafts, event: Exclude<Event, number>, at: number) {
  switch (event) {
    case 'posted':
    case 'took':
    case 'gone':
      return draftDid(drafts, '0.5', event, at);
    case 'closed':
      return draftsOver(drafts, Object.keys(drafts.open));
    default:
      return draftJudged(
        drafts,
        '0.5',
        { level: event, pack: 'fernhollow', concerns: CONCERNS[event], site: 'social' },
        at,
      );
  }
}

const CONCERNS = {
  none: [],
  chip: ['praise'],
  card: ['complaint'],
  pause: ['abuse'],
  help: ['safeguarding'],
} as const satisfies Record<Level, DiaryEntry['concerns']>;

describe('what came of one draft', () => {
  test.each<[string, Event[], string]>([
    ['posted as it was', ['card', 5, 'posted', 'gone'], 'card posted'],
    ['posted at the second press', ['pause', 5, 'posted', 'posted', 'gone'], 'pause posted'],
    ['softened, then posted', ['pause', 5, 'card', 5, 'posted', 'gone'], 'pause edited'],
    ['softened to nothing, then posted', ['card', 5, 'none', 5, 'posted', 'gone'], 'card edited'],
    ['sharpened, then posted', ['card', 5, 'pause', 5, 'posted', 'gone'], 'pause posted'],
    [
      'softened and sharpened again',
      ['pause', 5, 'chip', 5, 'pause', 'posted', 'gone'],
      'pause posted',
    ],
    ['softened, but never posted', ['pause', 5, 'card', 5, 'gone'], 'pause left'],
    ['thrown away', ['card', 5, 'gone'], 'card left'],
    ['the page was closed', ['card', 5, 'closed'], 'card left'],
    ['posted, and the page went with it', ['card', 5, 'posted', 'closed'], 'card posted'],
    ['told to the school', ['pause', 5, 'took', 'gone'], 'pause took-it-to-school'],
    [
      'told to the school and posted too',
      ['pause', 5, 'took', 'posted', 'gone'],
      'pause took-it-to-school',
    ],
    [
      'told to the school, then softened',
      ['pause', 5, 'took', 'chip', 5, 'posted', 'gone'],
      'pause took-it-to-school',
    ],
    [
      'Post was pressed and the site refused',
      ['card', 5, 'posted', 9, 'card', 5, 'gone'],
      'card left',
    ],
    [
      'a late verdict on what was posted',
      ['card', 5, 'posted', 1, 'pause', 'gone'],
      'pause posted',
    ],
    [
      'louder for less than a second',
      ['chip', 5, 'pause', 0.4, 'chip', 5, 'posted', 'gone'],
      'chip posted',
    ],
    [
      'loud for a moment, and posted in it',
      ['chip', 5, 'pause', 0.4, 'posted', 'gone'],
      'pause posted',
    ],
  ])('%s', (_, events, said) => {
    expect(played(events).map(({ level, outcome }) => `${level} ${outcome}`)).toEqual([said]);
  });

  test.each<[string, Event[]]>([
    ['never noticed', ['none', 5, 'posted', 'gone']],
    ['noticed for a moment only', ['card', 0.4, 'none', 5, 'posted', 'gone']],
    ['told of before it was judged', ['posted', 'took', 'gone']],
  ])('nothing is written of a draft that was %s', (_, events) => {
    expect(played(events)).toEqual([]);
  });

  test('what it did is what it did when it was loudest', () => {
    const [entry] = played(['pause', 5, 'card', 5, 'posted', 'gone']);
    expect(entry?.concerns).toEqual(['abuse']);
  });

  test('half an hour of silence is the end of it', () => {
    const { drafts } = stepOf(NO_DRAFTS, 'card', START);
    expect(silentOver(drafts, START + LONGEST_SILENCE - 1).entries).toEqual([]);
    expect(silentOver(drafts, START + LONGEST_SILENCE).entries).toMatchObject([
      { outcome: 'left' },
    ]);
  });

  test('a clock that was put back doesn’t keep it for ever', () => {
    const { drafts } = stepOf(NO_DRAFTS, 'card', START);
    expect(silentOver(drafts, START - 2 * LONGEST_SILENCE).entries).toHaveLength(1);
  });
});

test('what ended is told with the time at which it was heard of last', () => {
  const { drafts } = stepOf(NO_DRAFTS, 'card', START);
  expect(silentOver(drafts, START + 3 * LONGEST_SILENCE).entries).toMatchObject([{ heard: START }]);
});

test('a page with hundreds of drafts can’t fill the store, and each is written down', () => {
  let drafts = NO_DRAFTS;
  let entries = 0;
  for (let n = 0; n < 300; n++) {
    const step = draftJudged(
      drafts,
      String(n / 1000),
      { level: 'card', pack: 'fernhollow', concerns: [], site: 'other' },
      START,
    );
    drafts = step.drafts;
    entries += step.entries.length;
  }
  expect(Object.keys(drafts.open)).toHaveLength(50);
  expect(drafts.over.length).toBeLessThanOrEqual(200);
  expect(entries).toBe(250);
});

const event = fc.oneof(
  fc.constantFrom<Event>(
    'none',
    'chip',
    'card',
    'pause',
    'help',
    'posted',
    'took',
    'gone',
    'closed',
  ),
  fc.integer({ min: 0, max: 3000 }),
);

test('in whatever order things are told, a draft makes one entry at most', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      const entries = played([...events, 'closed', 'gone', 'card', 'gone', 'closed']);
      expect(entries.length).toBeLessThanOrEqual(1);
      const noticed = events.some(
        (one) => one !== 'none' && typeof one === 'string' && one in CONCERNS,
      );
      if (!noticed) return;
      // It was noticed and is over: unless that lasted a moment only, it is written down.
      for (const entry of entries) {
        const diary = remember(newDiary(), entry, TODAY);
        const read = readDiary(JSON.parse(JSON.stringify(diary)), TODAY);
        expect(read).toEqual({ kept: true, diary });
      }
    }),
  );
});

test('what is kept of open drafts is kinds, times and a number, whatever a verdict brings along', () => {
  const text = fc.string({ minLength: 3 }).filter((words) => /[a-z]{3}/i.test(words));
  fc.assert(
    fc.property(text, fc.constantFrom(...SITE_KINDS), (words, site) => {
      const careless = {
        level: 'pause',
        pack: 'fernhollow',
        concerns: [...CONCERN_KINDS],
        site,
        noticed: [`~${words}~`],
        reasons: [`~${words}~`],
        text: `~${words}~`,
      } as const;
      const { drafts } = draftJudged(NO_DRAFTS, '0.5', careless, START);
      expect(JSON.stringify(drafts)).not.toContain('~');
    }),
  );
});

test.each([
  [undefined],
  [7],
  [{ open: [] }],
  [{ open: { a: {} }, over: [] }],
  [{ open: {}, over: 3 }],
])('what makes no sense in the store is no open draft: %o', (stored) => {
  expect(readOpenDrafts(stored)).toEqual(NO_DRAFTS);
});
