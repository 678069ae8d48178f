import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../../src/cli/root.ts';
import { sites } from '../../../src/compose/sites/index.ts';
import { sources as siteSources } from '../../../src/compose/sites/sources.ts';
import { filesBelow } from './source-files.ts';

const shipped = filesBelow(['src', 'entrypoints']).filter(
  ({ path }) => !path.startsWith('src/cli/'),
);
const sources = filesBelow(['src', 'entrypoints', 'tests']);

/** `path:line` of every line that matches. */
function linesWith(files: typeof sources, pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}`] : [])),
  );
}

describe('files', () => {
  // Word lists, policies and languages are data, a word, phrase or rule a line.
  test('hold one idea each: 250 lines at most', () => {
    const long = sources
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(
        ({ path, lines }) =>
          lines > 250 && !/^tests\/|\/lists\/|^src\/(?:policies|ui\/languages)\//.test(path),
      );
    expect(long).toEqual([]);
  });

  test('are named after what they hold', () => {
    const vague = /(^|\/)([\w-]*-)?(utils?|helpers?|common|misc|managers?|shared|stuff)(\.|\/)/;
    expect(sources.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([]);
  });
});

describe('what is shipped', () => {
  test('has labels that name their controls in busy Firefox too, or controls with a name of their own', () => {
    const alone = shipped.filter(({ text }) => /<label[^>]*\bfor=/.test(text));
    expect(alone.filter(({ text }) => !/aria-label/.test(text)).map(({ path }) => path)).toEqual(
      [],
    );
    const named = shipped.filter(({ text }) => /<Label of=/.test(text));
    const bare = named.filter(({ text }) => !text.includes('labelledBy('));
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  test('never reaches the network: it reads its own package, in one place', () => {
    const network = /\bfetch\(|XMLHttpRequest|sendBeacon|\bWebSocket\b|EventSource/;
    expect(linesWith(shipped, network)).toEqual([
      expect.stringMatching(/^src\/browser\/own-files\.ts:\d+$/),
    ]);
    const ownFiles = shipped.filter(({ path }) => path === 'src/browser/own-files.ts');
    expect(linesWith(ownFiles, /= await fetch\(bareApi\.runtime\.getURL\(path\)\);$/)).toHaveLength(
      1,
    );
  });

  test.each([
    ['never syncs', /storage\.sync/],
    [
      'never asks for layout text or writes markup',
      /\b(innerText|innerHTML|outerHTML|dangerouslySetInnerHTML)\b/,
    ],
    ['runs no text as code', /\beval\(|new Function\(/],
  ])('%s', (_, pattern) => {
    expect(linesWith(shipped, pattern)).toEqual([]);
  });

  test('detects and decides without clock, chance or page', () => {
    const pure = shipped.filter(({ path }) => /^src\/(detect|decide|policies)\//.test(path));
    const impure =
      /\bDate\.now|new Date\b|Math\.random|performance\.|(?<![.\w])(document|window|navigator|localStorage)\./;
    expect(linesWith(pure, impure)).toEqual([]);
  });
});

describe('site files', () => {
  const notSites = ['index', 'schema', 'social-web', 'sources'];
  const names = filesBelow(['src/compose/sites'])
    .map(({ path }) => path.replace(/^.*\/|\.ts$/g, ''))
    .filter((name) => !notSites.includes(name));

  test('are all listed in the index, under their own name', () => {
    expect(sites.map(({ id }) => id).sort()).toEqual([...names].sort());
  });

  test.each(sites.map(({ id }) => id))('%s says when and how it was checked', (id) => {
    const { checked = '', evidence = '' } = siteSources[id] ?? {};
    expect(checked).toMatch(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
    expect(evidence.length).toBeGreaterThan(20);
  });
});

test('no test is skipped, singled out, put off or tried again', () => {
  const tests = filesBelow(['tests'], /\.test\.tsx?$/);
  const soft =
    /\b(?:test|it|describe|suite)(?:\.\w+)*\.(?:skip|only|todo|fails|skipIf|runIf)\b|\bretry\s*:/;
  expect(linesWith(tests, soft)).toEqual([]);
  expect(tests.length).toBeGreaterThan(10);
});

test('the README mentions every command', () => {
  const { scripts } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as {
    scripts: Record<string, string>;
  };
  const readme = readFileSync(`${ROOT}/README.md`, 'utf8');
  const written = (name: string) =>
    name === 'test' ? /npm test\b/ : new RegExp(`npm run (?:-s )?${name}(?![\\w:])`);
  expect(Object.keys(scripts).filter((name) => !written(name).test(readme))).toEqual([]);
});
