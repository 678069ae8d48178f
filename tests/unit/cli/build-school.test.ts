import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ROOT } from '../../../src/cli/root.ts';
import { examplePack } from '../../../src/pack/example.ts';

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

describe('npm run build:school refuses', () => {
  test('a pack with readable pupils, says why and the way on, and builds nothing', () => {
    const pupil = { id: 'p1', kind: 'pupil', forename: 'Amelia', surname: 'Hartley', class: '4B' };
    const pack = { ...examplePack, people: [...examplePack.people, pupil] };
    writeFileSync(join(folder, 'pack.json'), JSON.stringify(pack));
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
    writeFileSync(join(folder, 'pack.json'), JSON.stringify(pack));
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
  ])('%j', (args, says) => {
    const run = buildSchool(...args);
    expect(run.stderr).toContain(says);
    expect(run.status).toBe(1);
  });
});
