import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import source from '../../../src/pack/example.json' with { type: 'json' };
import { sealPupils } from '../../../src/pack/sealed/seal.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const EXAMPLE = join(ROOT, 'src/pack/example.json');
const folder = mkdtempSync(join(tmpdir(), 'check-'));
afterAll(() => rmSync(folder, { recursive: true }));

const pupil = { id: 'p1', kind: 'pupil', forename: 'Amelia', surname: 'Hartley', class: '4B' };
writeFileSync(
  join(folder, 'pupils.json'),
  JSON.stringify({ ...source, people: [...source.people, pupil] }),
);
writeFileSync(join(folder, 'broken.json'), JSON.stringify({ ...source, version: 'three' }));
writeFileSync(
  join(folder, 'drafts.jsonl'),
  '{"id":"a","text":"Nice weather"}\n\n{"id":"b","text":"Rain"}',
);

async function check(args: string[], input = '', env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(ROOT, 'src/cli/check.ts'), ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
  });
  child.stdin.on('error', () => {}).end(input);
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return {
    code,
    err,
    answers: out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

test('drafts from standard input are answered one a line', async () => {
  const input = '{"id":"1","text":"Mrs Ashdown at Fernhollow starts on Monday"}\n';
  const { code, answers } = await check(['--pack', EXAMPLE], input);
  expect(code).toBe(0);
  expect(answers).toMatchObject([
    {
      id: '1',
      mentions: [{ start: 0, end: 11, who: 's1', text: 'Mrs Ashdown' }, { kind: 'school' }],
    },
  ]);
});

test('the page, what is shared and the role of the writer are heeded', async () => {
  const text = 'Mrs Ashdown at Fernhollow starts on Monday';
  const drafts = [
    {},
    { url: 'https://www.gov.uk/complain-about-school' },
    { url: 'https://gov.uk.evil.example/' },
    { shared: ['https://www.facebook.com/fernhollowprimary/posts/1'] },
    { role: 'governor' },
  ];
  const input = drafts.map((more, id) => `${JSON.stringify({ id, text, ...more })}\n`).join('');
  const { code, answers } = await check(['--pack', EXAMPLE], input);
  expect(code).toBe(0);
  expect(answers.map(({ level }) => level)).toEqual(['card', 'none', 'card', 'none', 'card']);
});

test('paths are taken from where the command was typed', async () => {
  const { code, answers } = await check(['--pack', 'pupils.json', 'drafts.jsonl'], '', {
    INIT_CWD: folder,
  });
  expect(code).toBe(0);
  expect(answers.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('a bad line is named with its number, and the others are answered', async () => {
  const input = '{"id":"1","text":"Rain"}\nrain\n{"id":"3","text":"Rain"}\n';
  const { code, err, answers } = await check(['--pack', EXAMPLE], input);
  expect(code).toBe(1);
  expect(answers.map(({ id }) => id)).toEqual(['1', '3']);
  expect(err).toMatch(/^standard input, line 2: It is not JSON\. Write one draft a line/);
});

test.each([
  [[], /^No pack is given.*\n\nUsage: npm run -s check/],
  [['--pack', join(folder, 'absent.json')], /absent\.json can't be read/],
  [['--pack', join(folder, 'broken.json')], /broken\.json can't be used yet.*\n.*version is text/],
  [['--pack', EXAMPLE, join(folder, 'absent.jsonl')], /absent\.jsonl can't be read \(ENOENT\)/],
])('%j ends with 2 and says what to do', async (args, message) => {
  const { code, err, answers } = await check(args);
  expect(code).toBe(2);
  expect(err).toMatch(message);
  expect(answers).toEqual([]);
});

test('a reader that stops after the first answer is no fault', async () => {
  const child = spawn(process.execPath, [join(ROOT, 'src/cli/check.ts'), '--pack', EXAMPLE], {
    cwd: ROOT,
  });
  child.stdin.on('error', () => {}).end('{"id":"1","text":"Fernhollow"}\n'.repeat(5000));
  const err = text(child.stderr);
  const ended = new Promise<number | null>((done) => child.on('close', done));
  child.stdout.once('data', () => child.stdout.destroy());
  expect(await ended).toBe(0);
  expect(await err).toBe('');
});

test('sealed pupils are found, as kind pupil and without an id', async () => {
  const sealedPupils = await sealPupils(['amelia hartley', 'noah smith', 'noah jones']);
  writeFileSync(join(folder, 'sealed.json'), JSON.stringify({ ...source, sealedPupils }));
  const input = ['Millie Hartley was off', 'noah smith-jones was off']
    .map((text, id) => JSON.stringify({ id: `${id}`, text }))
    .join('\n');
  const { answers } = await check(['--pack', join(folder, 'sealed.json')], input);
  expect(answers.map(({ mentions }) => mentions)).toEqual([
    [expect.objectContaining({ kind: 'pupil', text: 'Millie Hartley' })],
    [expect.objectContaining({ kind: 'pupil', text: 'noah smith-jones' })],
  ]);
  expect(answers[0].mentions[0]).not.toHaveProperty('who');
});
