import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pastedReports } from '../../../src/desk/reports.ts';
import type { Reading } from '../../../src/report/open-reports.ts';
import { armored } from '../../../src/report/seal.ts';
import { deskMessages, reportWords } from '../../../src/ui/messages.ts';
import { reportIdFrom } from '../report/families.ts';
import { bytesOf, howReport, sawReport, sealedBytes } from '../report/reports.ts';
import { otherKey, schoolKey } from '../report/school-keys.ts';
import { memoryBrowser, memoryDesk } from './memory-desk.ts';

const fileOf = (name: string, bytes: Uint8Array | string) => new File([bytes as BlobPart], name);
const weekly = (seed: number, week = '2026-W45') => howReport({ id: reportIdFrom(seed), week });

async function deskWithKey(browser = memoryBrowser()) {
  const { desk } = memoryDesk(browser);
  await desk.reportKeys.bringIn('fernhollow', schoolKey.identity);
  return desk;
}

describe('many files at once', () => {
  test('are opened by every key that the school has, and told one by one', async () => {
    const desk = await deskWithKey();
    await desk.reportKeys.bringIn('fernhollow', otherKey.identity);
    const far: number[][] = [];
    const readings = await desk.reports.open(
      'fernhollow',
      [
        fileOf('old.age', await sealedBytes(weekly(1))),
        fileOf('new.age', await sealedBytes(weekly(2), otherKey.recipient)),
        fileOf('big.bin', new Uint8Array(300_000)),
        { name: 'pasted', text: armored(await sealedBytes(sawReport())) },
        fileOf('larkrise.json', JSON.stringify({ ...weekly(3), school: 'larkrise' })),
      ],
      (...done) => void far.push(done),
    );
    expect(readings.map((one) => (one.ok ? one.report.format.slice(16) : one.why))).toEqual([
      'how-it-went@1',
      'how-it-went@1',
      'too-big',
      'something-i-saw@1',
      'foreign-school',
    ]);
    expect(far.at(-1)).toEqual([5, 5]);
  });

  test('a file that can’t be read is refused, and what was read before counts once', async () => {
    const desk = await deskWithKey();
    const first = [fileOf('a.age', await sealedBytes(weekly(1)))];
    const open = (given: Parameters<typeof desk.reports.open>[1]) =>
      desk.reports.open('fernhollow', given, () => {});
    desk.reports.hold('fernhollow', desk.reports.takeIn({ how: [], saw: [] }, await open(first)));
    const gone = { name: 'folder', slice: () => new Blob() } as unknown as File;
    const { desk: broken } = memoryDesk(memoryBrowser(), {
      bytesOf: () => Promise.reject(new Error('gone')),
    });
    expect(await open(first)).toMatchObject([{ ok: false, why: 'doubled' }]);
    expect(await broken.reports.open('fernhollow', [gone], () => {})).toEqual([
      { name: 'folder', ok: false, why: 'unreadable' },
    ]);
  });

  test('a pasted message with several reports gives them all', async () => {
    const blocks = await Promise.all(
      [1, 2].map(async (n) => armored(await sealedBytes(weekly(n)))),
    );
    const text = `Hello,\n${blocks.join('\nand\n')}\nBye`;
    const given = pastedReports(text, (at) => `Pasted text ${at}`);
    expect(given.map(({ name }) => name)).toEqual(['Pasted text 1', 'Pasted text 2']);
    const desk = await deskWithKey();
    const read = await desk.reports.open('fernhollow', given, () => {});
    expect(read).toMatchObject([{ ok: true }, { ok: true }]);
    expect(pastedReports('hello', String)).toEqual([{ name: '1', text: 'hello' }]);
  });
});

const readings = (...reports: Parameters<typeof sealedBytes>[0][]): Reading[] =>
  reports.map((report, at) => ({ name: `family ${at}.age`, ok: true, report, sealed: true }));

describe('what is held', () => {
  const batch = readings(
    weekly(4, '2026-W44'),
    sawReport(),
    weekly(9),
    weekly(2),
    sawReport({ id: reportIdFrom(8) }),
  );
  const { desk } = memoryDesk();
  const held = desk.reports.takeIn({ how: [], saw: [] }, batch);

  test('is the same in whatever order the files came, so that none can be linked by it', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(batch, { minLength: 5 }), fc.nat(5), (files, cut) => {
        const half = desk.reports.takeIn({ how: [], saw: [] }, files.slice(0, cut));
        expect(desk.reports.takeIn(half, files.slice(cut))).toEqual(held);
      }),
    );
  });

  test('has no name of a file and no hour, and its CSV not even the reports’ numbers', () => {
    expect(JSON.stringify(held)).not.toMatch(/family|\d\d:\d\d/);
    const { csv } = deskMessages.reports;
    const files = [
      desk.reports.chartCsv('fernhollow', held, reportWords, csv),
      desk.reports.inboxCsv('fernhollow', held, reportWords, csv),
    ];
    expect(files.map(({ name }) => name)).toEqual([
      'fernhollow-how-it-went.csv',
      'fernhollow-something-i-saw.csv',
    ]);
    for (const { content } of files) {
      for (const seed of [2, 4, 8, 9, 200]) expect(content).not.toContain(reportIdFrom(seed));
      expect(content).not.toContain('family');
    }
  });

  test('comes back as it was once it was deleted by mistake', () => {
    const [item] = held.saw;
    if (!item) throw new Error('nothing was taken in');
    const without = { ...held, saw: held.saw.filter((one) => one !== item) };
    expect(desk.reports.putBack(without, item)).toEqual(held);
  });
});

describe('kept on the device', () => {
  const held = memoryDesk().desk.reports.takeIn(
    { how: [], saw: [] },
    readings(weekly(1), weekly(2), sawReport()),
  );

  test('they come back as they were, for their own pack alone, until they are forgotten', async () => {
    const browser = memoryBrowser();
    const { reports } = memoryDesk(browser).desk;
    expect(await reports.kept.of('fernhollow')).toBeUndefined();
    await reports.kept.keep('fernhollow', held);
    const again = memoryDesk(browser).desk.reports;
    expect(await again.kept.of('fernhollow')).toEqual({ held, lost: 0 });
    expect(await again.kept.of('larkrise')).toBeUndefined();
    await again.forget('fernhollow');
    expect(browser.stored.reports).toEqual({});
  });

  test('a broken one is left out by itself and counted', async () => {
    const browser = memoryBrowser();
    const [first, second] = held.how;
    browser.stored.reports = {
      fernhollow: {
        format: 'before-you-post/desk-reports@1',
        how: [first, { ...second, week: 'soon' }, { ...second, school: 'larkrise' }],
        saw: [...held.saw, null],
      },
    };
    const kept = await memoryDesk(browser).desk.reports.kept.of('fernhollow');
    expect(kept).toEqual({ held: { how: [first], saw: held.saw }, lost: 3 });
  });

  test('no store, however broken, stops the desk', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.jsonValue(), async (all, one) => {
        for (const reports of [all, { fernhollow: one }]) {
          const browser = memoryBrowser();
          const { desk } = memoryDesk(browser, {
            reports: { read: async () => reports, write: async () => {} },
          });
          const kept = await desk.reports.kept.of('fernhollow');
          expect(kept === undefined || Array.isArray(kept.held.how)).toBe(true);
        }
      }),
    );
  });
});

test('what is opened is bounded: of a file that is no report, no more is read than shows it', async () => {
  let read = 0;
  const { desk } = memoryDesk(memoryBrowser(), {
    async bytesOf(blob) {
      read = blob.size;
      return bytesOf('x');
    },
  });
  await desk.reports.open('fernhollow', [fileOf('film.mp4', new Uint8Array(2_000_000))], () => {});
  expect(read).toBeLessThan(300_000);
});
