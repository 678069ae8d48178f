import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ROOT } from '../../../src/cli/root.ts';
import { examplePack } from '../../../src/pack/example.ts';
import { readPack } from '../../../src/pack/read.ts';
import { openSealed } from '../../../src/pack/sealed/seal.ts';
import type { Pack } from '../../../src/pack/types.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'byp-seal-'));
  writeFileSync(join(folder, 'pack.json'), JSON.stringify(examplePack));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const COMMAND = join(ROOT, 'src/cli/pack.ts');
// Typed in `folder`, but run by npm in the project's.
const where = () => ({ cwd: ROOT, env: { ...process.env, INIT_CWD: folder } });

const seal = (args: string[], input = '') =>
  spawnSync(process.execPath, [COMMAND, 'seal', ...args], {
    ...where(),
    input,
    encoding: 'utf8',
  });
const save = (name: string, text: string) => writeFileSync(join(folder, name), text);

function saved(name = 'out.json'): Pack {
  const reading = readPack(readFileSync(join(folder, name), 'utf8'));
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.pack;
}

async function answers(pack: Pack, forms: string[], passphrase?: string): Promise<boolean[]> {
  if (!pack.sealedPupils) throw new Error('no sealed pupils');
  const matches = openSealed(pack.sealedPupils, passphrase);
  const all: boolean[] = [];
  for (const form of forms) all.push((await matches(form)) === true);
  return all;
}

const PUPILS =
  'Surname,Forename,DOB\nHARTLEY,Amelia (Millie),1/2/2017\n"O\'Neill",Oliver,3/4/2016\n';
const ALL = ['--pack', 'pack.json', '--pupils', 'pupils.csv', '--out', 'out.json'];

describe('npm run pack -- seal', () => {
  test('hides the names of a CSV file in a copy of the pack, and says what that hides', async () => {
    save('pupils.csv', PUPILS);
    const { stdout, stderr, status } = seal(ALL);
    expect(stderr).toMatch(/2 children[\s\S]*of 3 names, \d+ s left/);
    expect(stdout).toContain('2 children are hidden, by 3 tags of 12 bits');
    expect(stdout).toMatch(/does NOT hide[\s\S]*DPIA/);
    expect(status).toBe(0);
    const pack = saved();
    expect(pack).toEqual({ ...examplePack, sealedPupils: pack.sealedPupils });
    expect(JSON.stringify(pack)).not.toMatch(/hartley|millie|oliver|2017/i);
    const forms = ['amelia hartley', 'millie hartley', 'oliver oneal'];
    expect(await answers(pack, forms)).toEqual([true, true, true]);
  });

  test('hides the pupils that the pack lists, and takes them out of it', async () => {
    const pupil = { id: 'p1', kind: 'pupil', forename: 'Noah', surname: 'Okafor', class: '4B' };
    save('pack.json', JSON.stringify({ ...examplePack, people: [...examplePack.people, pupil] }));
    expect(seal(['--pack', 'pack.json', '--out', 'out.json']).status).toBe(0);
    expect(saved().people).toEqual(examplePack.people);
    expect(await answers(saved(), ['noah okafo'])).toEqual([true]);
  });

  test('asks for a passphrase, and without it nobody is found', async () => {
    save('pupils.csv', PUPILS);
    expect(seal([...ALL, '--passphrase'], 'blue kettle marsh\n').stdout).toContain(
      'Families need the passphrase',
    );
    expect(saved().sealedPupils?.passphrase).toBe(true);
    expect(await answers(saved(), ['amelia hartley'], 'blue kettle marsh')).toEqual([true]);
    expect(
      await answers(saved(), ['amelia hartley', 'millie hartley', 'oliver oneal']),
    ).not.toEqual([true, true, true]);
  });

  test.each([
    ['the whole name', 'Amelia Hartley'],
    ['the name as a register has it', '"Hartley, Amelia"'],
    ['a short form', 'millie hartley'],
  ])('leaves a child at risk out by %s, under every name', async (_, line) => {
    save('pupils.csv', PUPILS);
    save('risk.txt', `\r\n${line}\r\n`);
    const { stdout } = seal([...ALL, '--leave-out', 'risk.txt']);
    expect(stdout).toContain('1 left out, as risk.txt says');
    expect(saved().sealedPupils?.count).toBe(1);
    expect(await answers(saved(), ['oliver oneal'])).toEqual([true]);
  });

  test('stops when the list of children at risk has a name that fits nobody', () => {
    save('pupils.csv', PUPILS);
    save('risk.txt', 'Oliver O’Neill\nAmelia Hartlee\n');
    const { stderr, status } = seal([...ALL, '--leave-out', 'risk.txt']);
    expect(stderr).toMatch(/no pupil fits line 2\. Nothing was sealed/);
    expect(status).toBe(1);
    expect(readdirSync(folder)).not.toContain('out.json');
  });

  test('leaves nothing half-written when it is stopped by Ctrl-C', async () => {
    const rows = Array.from(
      { length: 400 },
      (_, at) =>
        `Hart${'abcdefghijklmnopqrst'[at % 20]}${'abcdefghijklmnopqrst'[Math.floor(at / 20)]}ley,Amelia`,
    );
    save('pupils.csv', `Surname,Forename\n${rows.join('\n')}\n`);
    const child = spawn(process.execPath, [COMMAND, 'seal', ...ALL], where());
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (!said.includes('Ctrl-C stops') && `${said}${text}`.includes('Ctrl-C stops'))
        child.kill('SIGINT');
      said += text;
    });
    const [code] = await once(child, 'close');
    expect(code).toBe(130);
    expect(said).toContain('Stopped.');
    expect(readdirSync(folder).sort()).toEqual(['pack.json', 'pupils.csv']);
  });

  test.each([
    [['--pupils', 'pupils.csv', '--out', 'out.json'], '', 'Which pack?'],
    [['--pack', 'pack.json', '--pupils', 'pupils.csv'], '', 'Where to?'],
    [['--pack', 'pack.json', '--out', 'out.json'], '', 'Whose names?'],
    [
      ['--pack', 'pack.json', '--pupils', 'pupils.csv', '--out', 'pack.json'],
      '',
      'is a file that is read from',
    ],
    [
      ['--pack', 'pack.json', '--pupils', 'none.csv', '--out', 'out.json'],
      '',
      "can't be read (ENOENT)",
    ],
    [['--pack', 'pack.json', '--pupils', 'pack.json', '--out', 'out.json'], '', 'pack.json: '],
    [[...ALL, '--out', 'nowhere/out.json'], '', "can't be written (ENOENT)"],
    [[...ALL, '--passphrase'], 'short\n', 'too short'],
    [[...ALL, '--passphrase'], '', 'No passphrase was given'],
    [[...ALL, '--secret', 'x'], '', 'Usage: npm run pack -- seal'],
  ])('%j is refused in words', (args, input, words) => {
    save('pupils.csv', PUPILS);
    const { stderr, stdout, status } = seal(args, input);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('    at ');
    expect([status, stdout]).toEqual([1, '']);
    expect(readdirSync(folder).filter((name) => /out|part/.test(name))).toEqual([]);
  });
});
