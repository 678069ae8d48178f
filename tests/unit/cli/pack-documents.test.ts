import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ROOT } from '../../../src/cli/root.ts';
import { handoutFiles } from '../../../src/handout/index.ts';
import { examplePack } from '../../../src/pack/example.ts';
import { signedText } from '../../../src/pack/signed/envelope.ts';
import { fingerprintOf } from '../../../src/pack/signed/fingerprint.ts';
import { schoolKey, signedPack } from '../pack/signed/school-keys.ts';
import { packCommand } from './pack-command.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'byp-documents-'));
  save('pack.json', JSON.stringify(examplePack));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const save = (name: string, text: string) => writeFileSync(join(folder, name), text);
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

const documents = async (typed: string) => {
  const { stdout: said, fault } = await packCommand(folder, 'documents', ...typed.split(' '));
  return { said, fault };
};

test('npm run pack -- documents writes all of them for a signed pack, with its six words', async () => {
  save('signed.json', signedText(await signedPack()));
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(ROOT, 'src/cli/pack.ts'), 'documents', '--pack', 'signed.json', '--out', 'papers'],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, INIT_CWD: folder } },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const words = await fingerprintOf(schoolKey.public);
  expect(readdirSync(join(folder, 'papers')).sort()).toEqual(
    handoutFiles({ pack: examplePack })
      .map(({ path }) => path)
      .sort(),
  );
  expect(read('papers/letter.html')).toContain(`<strong>${words}</strong>`);
  expect(stdout).toMatch(/papers\/letter\.md\n[\s\S]*Is everybody in the pack named in public/);
  expect(stdout).not.toContain('not signed');
});

describe('documents', () => {
  test('are for the page and the sites that are given', async () => {
    const { fault } = await documents(
      '--pack pack.json --out a --page https://trust.example/byp --sites facebook',
    );
    expect(fault).toBe('');
    expect(read('a/letter.md')).toContain('(https://trust.example/byp)');
    expect(read('a/permissions.md')).not.toContain('mumsnet');
  });

  test('that were changed by hand are not written over, unless that is asked for', async () => {
    await documents('--pack pack.json --out a');
    expect((await documents('--pack pack.json --out a')).fault).toBe('');
    save('a/dpia.md', 'what the school wrote');
    const { said, fault } = await documents('--pack pack.json --out a');
    expect(fault).toMatch(
      /other versions of dpia\.md, perhaps changed by hand\. Nothing was written/,
    );
    expect(said).toBe('');
    expect(read('a/dpia.md')).toBe('what the school wrote');
    await documents('--pack pack.json --out a --force');
    expect(read('a/dpia.md')).toContain('not legal advice');
  });

  test.each<[string, RegExp]>([
    ['--pack pack.json', /need a pack and a folder/],
    ['--pack none.json --out a', /none\.json can't be read/],
    ['--pack pupils.json --out a', /lists one pupil by name[\s\S]*pack -- seal/],
    ['--pack pack.json --out a --page http://a.example', /not the address of a page/],
    ['--pack pack.json --out a --sites facebok', /No site is called facebok/],
  ])('%s is told in plain words', async (typed, words) => {
    const pupil = { id: 'p1', kind: 'pupil', forename: 'Amelia', surname: 'Hartley' };
    save('pupils.json', JSON.stringify({ ...examplePack, people: [pupil] }));
    const { said, fault } = await documents(typed);
    expect(fault).toMatch(words);
    expect(said).toBe('');
    expect(existsSync(join(folder, 'a'))).toBe(false);
  });

  test('say what is still to be done before they are handed out', async () => {
    const { website: _, ...school } = examplePack.school;
    const { reviewBy: __, ...pack } = examplePack;
    save('bare.json', JSON.stringify({ ...pack, school }));
    const { said } = await documents('--pack bare.json --out a');
    expect(said).toMatch(/not signed[\s\S]*Give one with --page[\s\S]*"reviewBy"/);
  });
});

test('docs/for-schools shows the documents of the example pack as they are now', () => {
  const shown = join(ROOT, 'docs/for-schools');
  const files = handoutFiles({ pack: examplePack });
  expect(readdirSync(shown).sort()).toEqual(files.map(({ path }) => path).sort());
  const stale = files.filter(({ path, text }) => readFileSync(join(shown, path), 'utf8') !== text);
  expect(
    stale.map(({ path }) => path),
    'npm run pack -- documents --pack src/pack/example.json --out docs/for-schools --force',
  ).toEqual([]);
});
