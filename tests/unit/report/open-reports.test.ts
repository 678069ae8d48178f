import { describe, expect, test } from 'vitest';
import { openReports } from '../../../src/report/open-reports.ts';
import { plainText } from '../../../src/report/report.ts';
import { identityFile } from '../../../src/report/school-identity.ts';
import { armored } from '../../../src/report/seal.ts';
import { reportWords } from '../../../src/ui/messages/report-words.ts';
import { PACK, reportIdFrom, TODAY } from './families.ts';
import { bytesOf, howReport, sawReport, sealedBytes } from './reports.ts';
import { otherKey, schoolKey } from './school-keys.ts';

const keys = identityFile(schoolKey, '2026-11-12');
const opening = { school: PACK, today: TODAY, keys };
const open = (...files: (Uint8Array | string)[]) =>
  openReports(
    files.map((file, at) => ({
      name: `file ${at + 1}`,
      bytes: typeof file === 'string' ? bytesOf(file) : file,
    })),
    opening,
  );
/** What becomes of one file: "read", or why not. */
const fateOf = async (file: Uint8Array | string) => {
  const [reading] = await open(file);
  return reading?.ok ? 'read' : reading?.why;
};

const sealed = await sealedBytes(sawReport());
const text = armored(sealed);
const plain = plainText(sawReport(), reportWords.notSealed);
const sealedPlain = await sealedBytes(JSON.parse(plain) as never);
const sealedLetter = await sealedBytes('Dear office' as never);

describe('what is read', () => {
  test.each([
    ['sealed bytes', sealed],
    ['sealed text', text],
    ['sealed text with Windows’ line ends', text.replaceAll('\n', '\r\n')],
    ['a message with it', `Dear office,\n\nplease see below.\n\n${text}\nKind regards\n`],
    ['a message that quotes it', text.replace(/^/gm, '> ')],
    ['a plain file', plain],
    ['a plain file with a byte order mark', `\uFEFF${plain}`],
    ['what the age program made of a sealed one', JSON.stringify(sawReport())],
    ['a sealed plain file', sealedPlain],
  ])('%s', async (_, file) => {
    expect(await open(file)).toEqual([
      {
        name: 'file 1',
        ok: true,
        report: sawReport(),
        sealed: typeof file !== 'string' || file.includes('AGE ENCRYPTED'),
      },
    ]);
  });

  test('something that a family without a pack saw, by the school that it was given to', async () => {
    const report = sawReport({ school: 'own-school' });
    const [reading] = await open(plainText(report, reportWords.notSealed));
    expect(reading).toMatchObject({ ok: true, report: { ...report, school: PACK } });
  });

  test('a saved message, which writes "=" in its own way', async () => {
    const week = armored(await sealedBytes(howReport()));
    expect(week).toMatch(/=\n-----END/);
    const saved = `Subject: Report\r\n\r\n${week.replaceAll('=', '=3D').replaceAll('\n', '\r\n')}`;
    expect(await fateOf(saved)).toBe('read');
  });

  test('text of two bytes a letter, as Windows may save it', async () => {
    const wide = new Uint8Array(
      new Uint16Array([0xfeff, ...[...text].map((one) => one.charCodeAt(0))]).buffer,
    );
    expect(await fateOf(wide)).toBe('read');
  });

  test('what was sealed to the school’s former key, where both are given', async () => {
    const before = await sealedBytes(sawReport(), otherKey.recipient);
    const files = [{ name: 'a', bytes: before }];
    expect(await openReports(files, opening)).toMatchObject([{ why: 'wrong-key' }]);
    const both = keys + identityFile(otherKey, '2025-01-01');
    expect(await openReports(files, { ...opening, keys: both })).toMatchObject([{ ok: true }]);
  });

  test('a plain file says of itself that anybody can read it', () => {
    expect(plain.split('\n')[2]).toBe(
      '  "note": "This report is not sealed. Anyone who gets this file can read it.",',
    );
  });
});

describe('what is refused, and why', () => {
  const changed = (changes: object) => JSON.stringify({ ...sawReport(), ...changes });
  const changedHow = (changes: object) => JSON.stringify({ ...howReport(), ...changes });
  test.each<[string, Uint8Array | string, string]>([
    ['nothing', '', 'empty'],
    ['a film', new Uint8Array(200_001), 'too-big'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0), 'not-a-report'],
    ['a letter', 'Dear office, please ring me.', 'not-a-report'],
    ['other JSON', '{"format":"something/else@1"}', 'not-a-report'],
    ['a list', '[]', 'not-a-report'],
    ['null', 'null', 'not-a-report'],
    ['a pack', '{"format":"before-you-post/pack@1"}', 'not-a-report'],
    ['sealed bytes cut short', sealed.slice(0, -1), 'damaged'],
    ['sealed bytes cut in their first lines', sealed.slice(0, 60), 'damaged'],
    ['sealed bytes with something after them', Uint8Array.of(...sealed, 0), 'damaged'],
    ['sealed text cut short', text.slice(0, 500), 'damaged'],
    ['sealed text with a letter lost', text.replace(/(?<=\n)./, ''), 'damaged'],
    ['a sealed letter', sealedLetter, 'not-a-report'],
    ['a report that breaks off', plain.slice(0, -40), 'damaged'],
    [
      'a report of a later version',
      changed({ format: 'before-you-post/something-i-saw@2' }),
      'newer',
    ],
    ['a report with more in it', changed({ more: 1 }), 'damaged'],
    [
      'a report with a prototype',
      `{"__proto__":{"a":1},${JSON.stringify(sawReport()).slice(1)}`,
      'damaged',
    ],
    [
      'a report with a part twice',
      JSON.stringify(sawReport()).replace('{', '{"day":"2026-11-10",'),
      'damaged',
    ],
    ['an address that runs', changed({ address: 'javascript:alert(1)' }), 'damaged'],
    ['an address that signs in', changed({ address: 'https://a:b@c.example/' }), 'damaged'],
    ['hidden letters', changed({ quoted: 'see \u202Egpj.exe' }), 'damaged'],
    ['too many words', changed({ quoted: 'a'.repeat(5_001) }), 'damaged'],
    ['nothing seen', changed({ quoted: undefined, address: undefined }), 'damaged'],
    ['a day that is none', changed({ day: '2026-02-30' }), 'damaged'],
    ['a week that is none', changedHow({ week: '2026-W60' }), 'damaged'],
    ['a week’s numbers that don’t fit', changedHow({ noticed: '20+' }), 'damaged'],
    ['a week without a row', changedHow({ sites: {} }), 'damaged'],
    ['an id that could be anything', changedHow({ id: '../../etc/passwd' }), 'damaged'],
    ['another school’s', changed({ school: 'oakworth-juniors' }), 'foreign-school'],
    ['the day after tomorrow’s', changed({ day: '2026-11-14' }), 'from-the-future'],
    ['this week’s', changedHow({ week: '2026-W46' }), 'from-the-future'],
    ['brackets without end', '['.repeat(190_000), 'not-a-report'],
  ])('%s', async (_, file, why) => {
    expect(await fateOf(file)).toBe(why);
  });

  test('one of tomorrow is not: clocks differ', async () => {
    expect(await fateOf(changed({ day: '2026-11-13' }))).toBe('read');
    const sunday = { ...opening, today: '2026-11-15' };
    const files = [{ name: 'a', bytes: bytesOf(changedHow({ week: '2026-W46' })) }];
    expect(await openReports(files, sunday)).toMatchObject([{ ok: true }]);
  });

  test('a sealed one without a key, or with another’s', async () => {
    const files = [{ name: 'a', bytes: sealed }];
    expect(await openReports(files, { school: PACK, today: TODAY })).toMatchObject([
      { why: 'no-key' },
    ]);
    expect(await openReports(files, { ...opening, keys: 'my key' })).toMatchObject([
      { why: 'no-key' },
    ]);
    expect(await openReports(files, { ...opening, keys: otherKey.identity })).toMatchObject([
      { why: 'wrong-key' },
    ]);
  });

  test('the same report again: the same file, sealed anew, or plain', async () => {
    const again = await sealedBytes(sawReport());
    expect(await open(sealed, sealed, again, plain)).toMatchObject([
      { ok: true },
      { why: 'doubled', first: 'file 1' },
      { why: 'doubled', first: 'file 1' },
      { why: 'doubled', first: 'file 1' },
    ]);
    const files = [{ name: 'a', bytes: sealed }];
    const [reading] = await openReports(files, { ...opening, known: [sawReport().id] });
    expect(reading).toEqual({ name: 'a', ok: false, why: 'doubled' });
  });

  test('two families’ weeks that are alike both count', async () => {
    const weeks = [1, 2, 3].map((seed) => JSON.stringify(howReport({ id: reportIdFrom(seed) })));
    expect(await open(...weeks)).toMatchObject([{ ok: true }, { ok: true }, { ok: true }]);
  });

  test('one bad file takes no other with it, and each keeps its place', async () => {
    const fates = await open('', sealed, text.slice(0, 99), JSON.stringify(howReport()), 'hello');
    expect(fates.map((one) => (one.ok ? one.report.format : one.why))).toEqual([
      'empty',
      'before-you-post/something-i-saw@1',
      'damaged',
      'before-you-post/how-it-went@1',
      'not-a-report',
    ]);
  });

  test('a disk that does not give a file, and what else is said of one', async () => {
    const readings = await openReports(
      [
        { name: 'a', bytes: () => Promise.reject(new Error('gone')) },
        { name: 'b', bytes: async () => sealed },
      ],
      opening,
    );
    expect(readings).toMatchObject([{ why: 'unreadable' }, { ok: true }]);
  });

  test('where no school is named, the first report names it', async () => {
    const other = JSON.stringify({ ...sawReport({ id: reportIdFrom(9) }), school: 'larkrise' });
    const files = ['hello', text, other].map((file) => ({ name: 'a', bytes: bytesOf(file) }));
    expect(await openReports(files, { ...opening, school: undefined })).toMatchObject([
      { why: 'not-a-report' },
      { ok: true },
      { why: 'foreign-school', school: 'larkrise' },
    ]);
  });

  test('it is told how far the reading is, after each file', async () => {
    const told: number[][] = [];
    const files = ['', 'x', text].map((file) => ({ name: 'a', bytes: bytesOf(file) }));
    await openReports(files, { ...opening, onProgress: (...far) => void told.push(far) });
    expect(told).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });
});
