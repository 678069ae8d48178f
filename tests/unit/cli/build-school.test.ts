import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ROOT } from '../../../src/cli/root.ts';
import { examplePack } from '../../../src/pack/example.ts';
import { signPack } from '../../../src/pack/signed/envelope.ts';
import { makeKey } from '../../../src/pack/signed/keys.ts';
import type { Pack } from '../../../src/pack/types.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'byp-school-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

// Typed in `folder`, but run by npm in the project's.
function buildSchool(...args: string[]) {
  return spawnSync(process.execPath, [join(ROOT, 'src/cli/build-school.ts'), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder },
  });
}

const save = (name: string, content: unknown) =>
  writeFileSync(
    join(folder, name),
    typeof content === 'string' ? content : JSON.stringify(content),
  );
const packOf = (id: string, name: string): Pack => ({
  ...examplePack,
  id,
  school: { ...examplePack.school, name, initials: undefined },
});
const pupil = { id: 'p1', kind: 'pupil', forename: 'Amelia', surname: 'Hartley', class: '4B' };
const withPupil = { ...examplePack, people: [...examplePack.people, pupil] };

test('a trust’s folder is built in one command, and a bad pack doesn’t stop the others', async () => {
  mkdirSync(join(folder, 'trust'));
  const signed = await signPack(
    JSON.stringify(packOf('gull-rock', 'Gull Rock School')),
    await makeKey(),
  );
  save('trust/1-oak.json', packOf('oak', 'Oak Lane Primary'));
  save('trust/2-gull.json', signed);
  save('trust/3-pupils.json', withPupil);
  save('trust/4-broken.json', '{');
  save('trust/5-twin.json', packOf('oak', 'Another Oak'));
  save('trust/6-forged.json', { ...signed, pack: signed.pack.replace('Gull', 'Bull') });
  save('trust/notes.txt', 'not a pack');
  const all = buildSchool('trust', '--out', 'built', '--id-key', 'keys', '--sites', 'facebook,x');
  expect(all.stdout).toContain('[1/2] Oak Lane Primary, pack oak version 3 … ');
  expect(all.stdout).toContain('[2/2] Gull Rock School');
  expect(all.stdout).toContain('2 of 6 built in ');
  expect(all.stderr).toMatch(
    /Not built:\n3-pupils\.json\n.*one pupil by name.*\n4-broken\.json\n.*\n5-twin\.json\n.*which 1-oak\.json has too.*\n6-forged\.json\n.*changed after the school signed it/s,
  );
  expect(all.stderr).not.toContain('Hartley');
  expect(all.status).toBe(1);

  // One by one, elsewhere and later: the same bytes.
  const args = ['--out', 'alone', '--id-key', 'keys/gull-rock.pem', '--sites', 'x,facebook'];
  const one = buildSchool('trust/2-gull.json', ...args);
  expect(one.stderr).toBe('');
  expect(one.status).toBe(0);
  for (const target of ['chrome', 'firefox']) {
    const zip = `gull-rock-3-${target}.zip`;
    const [first, second] = [`built/gull-rock/${zip}`, `alone/${zip}`].map((path) =>
      readFileSync(join(folder, path)),
    );
    expect(first?.equals(second ?? Buffer.of())).toBe(true);
    expect(existsSync(join(folder, `alone/${target}/pack.js`))).toBe(true);
  }
  const manifest = JSON.parse(readFileSync(join(folder, 'alone/chrome/manifest.json'), 'utf8'));
  expect(manifest.name).toBe('Before You Post: Gull Rock School');
  expect(manifest.host_permissions).toHaveLength(4);
  expect(one.stdout).toMatch(/ id +[a-p]{32}\n/);
  expect(readFileSync(join(folder, 'alone/firefox/pack.js'), 'utf8')).toContain(signed.key);
  // It bundles twice, which takes long on a machine that is busy.
}, 180_000);

describe('npm run build:school refuses', () => {
  test('a pack with readable pupils, says why and the way on, and builds nothing', () => {
    save('pack.json', withPupil);
    const run = buildSchool('pack.json', '--out', 'built');
    expect(run.stderr).toContain('lists one pupil by name');
    expect(run.stderr).toContain('The way on');
    expect(run.stderr).not.toContain('Hartley');
    expect(run.status).toBe(1);
    expect(existsSync(join(folder, 'built'))).toBe(false);
  });

  test('a faulty pack, with each fault’s place and remedy', () => {
    const pack = {
      ...examplePack,
      version: '3',
      school: { ...examplePack.school, motto: 'Onward' },
    };
    save('pack.json', pack);
    const run = buildSchool('pack.json');
    expect(run.stderr).toMatch(/version is text.*Write a whole number/);
    expect(run.stderr).toContain('school.motto');
    expect(run.stderr).not.toMatch(/^\s+at /m);
    expect(run.status).toBe(1);
  });

  test.each([
    [[], 'Usage: npm run build:school'],
    [['missing.json'], "missing.json can't be read (ENOENT)"],
    [['a.json', 'b.json'], 'Usage:'],
    [['a.json', '--zip'], "Unknown option '--zip'"],
    [[join(ROOT, 'src/pack/example.json'), '--sites', 'x,bebo'], 'No site is called bebo'],
    [[join(ROOT, 'public/icon')], 'has no pack'],
  ])('%j', (args, says) => {
    const run = buildSchool(...args);
    expect(run.stderr).toContain(says);
    expect(run.status).toBe(1);
  });
});
