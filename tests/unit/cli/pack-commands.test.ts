import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../../src/cli/root.ts';
import { examplePack } from '../../../src/pack/example.ts';
import { findOffers } from '../../../src/pack/offered/find-offers.ts';
import { wordsIn } from '../../../src/pack/offered/page-qr.ts';
import { receive } from '../../../src/pack/signed/incoming.ts';
import { packCommand } from './pack-command.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'byp-pack-'));
  save('pack.json', examplePack);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inFolder = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(inFolder(name), 'utf8');
const save = (name: string, content: unknown) =>
  writeFileSync(inFolder(name), typeof content === 'string' ? content : JSON.stringify(content));

/** Runs a command as `npm run` does: typed in `folder`, started in the project's. */
const typed = (...args: string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'src/cli/pack.ts'), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder },
  });

/** The same without a process of its own. */
const pack = (name: string, ...args: string[]) => packCommand(folder, name, ...args);

const CHROME = 'abcdefghijklmnopabcdefghijklmnop';

test('a school makes a key, signs its pack, shows it, offers it on its page and sets it by policy', async () => {
  const made = typed('key', '--out', 'school.key');
  expect(made.stderr).toBe('');
  const words = /six words are: ((?:[a-z]+ ?){6})\n/.exec(made.stdout)?.[1] ?? '';
  expect(made.stdout).toMatch(/Show nobody the key[\s\S]*lock the paper away/);
  for (const secret of ['school.key', 'school.key.sheet.txt']) {
    expect(statSync(inFolder(secret)).mode & 0o077).toBe(0);
  }

  const signing = typed('sign', '--pack', 'pack.json', '--key', 'school.key');
  expect(signing.stdout).toContain(`fernhollow-3.signed.json\nSix words: ${words}`);
  const incoming = await receive(read('fernhollow-3.signed.json'), [], '2027-01-15');
  expect(incoming).toMatchObject({ ok: true, as: 'new', pack: examplePack });

  const shown = typed('show', 'fernhollow-3.signed.json').stdout;
  expect(shown).toContain(`Signed. Six words: ${words}`);
  for (const part of [
    'Pack fernhollow, version 3',
    'to be checked by: 1 November 2027',
    'accounts: facebook.com/fernhollowprimary, x.com/fernhollow_ps',
    'Ms Julie Marsden (staff; Teaching assistant; also called Miss Julie)',
    'Safeguarding lead (safeguarding): https://fernhollow.example/safeguarding',
  ]) {
    expect(shown).toContain(part);
  }

  const page = typed('page', 'fernhollow-3.signed.json', '--out', 'web');
  const offers = findOffers([read('web/fernhollow-page.html')]);
  expect(offers).toEqual([read('fernhollow-3.signed.json').trim()]);
  expect(wordsIn(page.stdout.trim().split(' ').at(-1) ?? '')).toBe(words);
  expect(read('web/fernhollow-qr.svg')).toMatch(/^<svg /);

  const policy = typed(
    'policy',
    '--pack',
    'fernhollow-3.signed.json',
    '--out',
    'policies',
    '--chrome',
    CHROME,
    '--set-by',
    'Brightwater Trust IT',
    '--sites',
    'facebook, x',
  );
  expect(policy.stderr).toBe('');
  const linux = JSON.parse(read('policies/linux/chrome/before-you-post.json'));
  expect(linux['3rdparty'].extensions[CHROME]).toEqual({
    pack: read('fernhollow-3.signed.json').trim(),
    setBy: 'Brightwater Trust IT',
    siteList: ['facebook', 'x'],
  });
  expect(existsSync(inFolder('policies/READ-ME.txt'))).toBe(true);
});

test('a lost key is made again from its sheet, and a slip in the sheet is found', async () => {
  await pack('key', '--out', 'first.key');
  const sheet = read('first.key.sheet.txt');
  save('typed.txt', sheet.toLowerCase().replaceAll(' ', '  '));
  const again = await pack('key', '--out', 'again.key', '--from-sheet', 'typed.txt');
  expect(again.fault).toBe('');
  expect(read('again.key')).toBe(read('first.key'));
  const [heading = '', one = '', ...rest] = sheet.split('\n');
  save(
    'slip.txt',
    [heading, one.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')), ...rest].join('\n'),
  );
  const slip = await pack('key', '--out', 'slip.key', '--from-sheet', 'slip.txt');
  expect(slip.fault).toContain('Row 1 of slip.txt has a slip in it.');
  expect(existsSync(inFolder('slip.key'))).toBe(false);
});

describe('a fault is told in plain words, and nothing is written', () => {
  const pupil = { id: 'p1', kind: 'pupil', forename: 'Amelia', surname: 'Hartley' };
  beforeAll(async () => {
    await pack('key', '--out', 'mine.key');
    save('pupils.json', { ...examplePack, people: [...examplePack.people, pupil] });
    save('faulty.json', { ...examplePack, id: 'Fern Hollow' });
    await pack('sign', '--pack', 'pack.json', '--key', 'mine.key', '--out', 'good.json');
    save('forged.json', read('good.json').replace('Ashdown', 'Ashford'));
  });

  test.each<[string[], RegExp]>([
    [['key'], /Where should the key go\? Add --out\.\nUsage:/],
    [['key', '--out', 'mine.key'], /mine\.key is there already, and nothing was changed/],
    [['sign', '--pack', 'pack.json'], /needs a pack and a key/],
    [['sign', '--pack', 'pack.json', '--key', 'pack.json'], /pack\.json is not a key/],
    [['sign', '--pack', 'nowhere.json', '--key', 'mine.key'], /nowhere\.json can't be read/],
    [
      ['sign', '--pack', 'pupils.json', '--key', 'mine.key'],
      /lists one pupil by name, so it was not signed[\s\S]*Seal the names first: npm run pack -- seal/,
    ],
    [
      ['sign', '--pack', 'faulty.json', '--key', 'mine.key'],
      /faulty\.json can't be used yet: one thing[\s\S]*id says "Fern Hollow"/,
    ],
    [['show'], /Give one pack/],
    [['show', 'forged.json'], /forged\.json: This pack was changed after/],
    [['show', 'faulty.json'], /id says "Fern Hollow"/],
    [['page', 'pack.json'], /not signed\. Sign it first/],
    [['page', 'good.json', '--page', 'http://fernhollow.example'], /not the address of a page/],
    [['page', 'good.json', '--page', `https://a.example/${'a'.repeat(300)}`], /too long/],
    [['policy', '--pack', 'pack.json'], /a pack and a folder/],
    [['policy', '--pack', 'pack.json', '--out', 'p'], /The command names no extension/],
    [
      ['policy', '--pack', 'pack.json', '--out', 'p', '--chrome', 'abc', '--reader', 'me'],
      /--chrome is not an id[\s\S]*--reader is not one of the choices/,
    ],
    [['sign', '--colour', 'red'], /Unknown option '--colour'[\s\S]*Usage:/],
  ])('%j', async ([name = '', ...args], words) => {
    const { stdout, fault } = await pack(name, ...args);
    expect(fault).toMatch(words);
    expect(stdout).not.toMatch(/signed|\.reg/);
    expect(existsSync(inFolder('p'))).toBe(false);
  });

  test('a plain pack with pupils is shown, and called by what it is', async () => {
    const { stdout } = await pack('show', 'pupils.json');
    expect(stdout).toMatch(/^Not signed\. Anybody/);
    expect(stdout).toContain('do not hand it out');
    expect(stdout).toContain('Amelia Hartley (pupil)');
  });

  test('policy files may list pupils, and say so', async () => {
    const { stdout } = await pack(
      'policy',
      '--pack',
      'pupils.json',
      '--out',
      'own',
      '--edge',
      CHROME,
    );
    expect(stdout).toContain('Keep them on the school’s own machines');
    expect(read('own/READ-ME.txt')).toContain('LIST CHILDREN BY NAME');
  });
});

test.each(['key', 'sign', 'show', 'page', 'policy'])(
  '%s says what it does with --help',
  async (name) => {
    const { stdout, fault } = await pack(name, '--help');
    expect(fault).toBe('');
    expect(stdout).toContain(`Usage: npm run pack -- ${name}`);
  },
);

test('an unknown command ends with the list of those that there are', () => {
  const { status, stderr } = typed('paint');
  expect(status).toBe(1);
  expect(stderr).toMatch(/^There is no command "paint"\.\nUsage:[\s\S]*\n {2}sign +signs a pack/);
  expect(stderr).not.toMatch(/^ {4}at /m);
});
