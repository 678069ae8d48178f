import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { whatToInstall } from '../../../src/cli/browser-install.ts';
import { describeBrowser, findBrowser, readVersionLine } from '../../../src/cli/browsers.ts';
import { loadingMethod } from '../../../src/cli/launch.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'byp-browsers-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function place(name: string, says: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\necho '${says}'\n`);
  chmodSync(path, 0o755);
  return path;
}

describe('findBrowser', () => {
  test('takes the browser that the variable names, whatever else is there', () => {
    place('chromium', 'Chromium 150.0.1.2');
    const edge = place('my-edge', 'Microsoft Edge 156.0.1.2 ');
    const found = findBrowser('chromium', { BROWSER_PATH: edge, PATH: folder }, 'linux');
    expect(found).toMatchObject({ path: edge, brand: 'Microsoft Edge', major: 156 });
  });

  test('looks along the path, and passes over what only tells how to install one', () => {
    place('chromium', 'Command not found, please install it with: snap install chromium');
    const chrome = place('chromium-browser', 'Chromium 156.0.8078.79 built on Debian');
    const found = findBrowser('chromium', { PATH: folder }, 'linux');
    expect(found && describeBrowser(found)).toBe(`Chromium 156.0.8078.79 (${chrome})`);
  });

  test('says so when the variable names no browser', () => {
    const env = { FIREFOX_PATH: place('notes', 'shopping list') };
    expect(() => findBrowser('firefox', env, 'linux')).toThrow(/FIREFOX_PATH is .*notes/);
  });
});

test.each([
  ['Google Chrome 141.0.7390.54 ', 'Google Chrome', 141],
  ['Chromium 156.0.8078.79 built on Debian GNU/Linux 12', 'Chromium', 156],
  ['Mozilla Firefox 153.7.0esr', 'Mozilla Firefox', 153],
  ['Brave Browser 141.1.83.109 ', 'Brave Browser', 141],
])('readVersionLine reads %s', (line, brand, major) => {
  expect(readVersionLine(line)).toMatchObject({ brand, major });
});

test('from 137 on, where branded Chrome refuses the switch, the debugging protocol loads the extension', () => {
  expect(loadingMethod({ major: 136 })).toBe('command line');
  expect(loadingMethod({ major: 137 })).toBe('debugging protocol');
});

test.each(['chromium', 'firefox'] as const)(
  '%s: what to install is one sentence with the way round',
  (engine) => {
    expect(whatToInstall(engine)).toMatch(/Install .*(BROWSER|FIREFOX)_PATH to one that is/);
  },
);
