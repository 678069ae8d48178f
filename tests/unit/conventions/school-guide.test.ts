import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { ROOT } from '../../../src/cli/root.ts';

const guide = readFileSync(join(ROOT, 'docs/for-schools.md'), 'utf8');

/** Every `npm run pack -- NAME …` in the guide: its name and options. */
const commands = [...guide.matchAll(/^npm run pack -- ([\w-]+)(.*?)(?: +#.*)?$/gm)].map(
  ([line, name = '', rest = '']) =>
    [line, name, [...rest.matchAll(/--[\w-]+/g)].map(([option]) => option)] as const,
);

describe('the guide for schools', () => {
  test('walks from the tables to the policy files', () => {
    expect([...new Set(commands.map(([, name]) => name))]).toEqual(
      'make key sign show documents page policy seal report-key reports'.split(' '),
    );
  });

  test.each(commands)('%s is a command as it is', async (_, name, options) => {
    const printed = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const { run } = (await import(`../../../src/cli/pack-${name}.ts`)) as {
      run(args: string[]): Promise<void>;
    };
    await run(['--help']);
    const usage = printed.mock.calls.map(([text]) => text).join('');
    printed.mockRestore();
    for (const option of options) expect(usage).toMatch(new RegExp(`${option}\\b`));
  });

  test('leads to headings and documents that are there', () => {
    const anchor = (heading: string) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s-]/gu, '')
        .replace(/\s/g, '-');
    const headings = [...guide.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchor(heading));
    const links = [...guide.matchAll(/\]\(([^)]+)\)/g)].map(([, to = '']) => to);
    expect(links.length).toBeGreaterThan(10);
    for (const to of links.filter((one) => one.startsWith('#'))) {
      expect(headings).toContain(to.slice(1));
    }
    for (const to of links.filter((one) => one.startsWith('for-schools/'))) {
      expect(readFileSync(join(ROOT, 'docs', to), 'utf8').length).toBeGreaterThan(100);
    }
  });

  test('names each way with its limits, and what a school must not do', () => {
    for (const point of [
      /no store yet/,
      /developer mode is for trying only/,
      /phone's apps/,
      /Firefox for Android/,
      /normal_installed/,
      /Never make it a condition/,
      /You learn nothing/,
      /If the sheet is lost too/,
      /Withdrawing/,
      /reviewBy/,
    ]) {
      expect(guide).toMatch(point);
    }
    expect(guide).not.toMatch(/TODO|XXX|coming soon|placeholder/i);
  });
});
