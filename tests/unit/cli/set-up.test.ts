import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ROOT } from '../../../src/cli/root.ts';

const LOCK = {
  packages: {
    '': { name: 'clone' },
    'node_modules/one': { version: '1.0.0' },
    'node_modules/other-system': { version: '1.0.0', optional: true },
  },
};

// Stands in for npm: notes what it was asked, and installs what the lock file wants.
const NPM = `
const fs = require('fs');
fs.appendFileSync('npm-calls.txt', process.argv.slice(2).join(' ') + '\\n');
if (process.env.NPM_FAILS) { console.error('registry is away'); process.exit(1); }
const { packages } = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'));
delete packages[''];
delete packages['node_modules/other-system'];
fs.mkdirSync('node_modules/node/bin', { recursive: true });
fs.writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages }));
const node = 'node_modules/node/bin/node';
fs.rmSync(node, { force: true });
if (!process.env.NO_OWN_NODE) fs.symlinkSync(process.execPath, node);
`;

let clone: string;

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'byp-clone-'));
  mkdirSync(join(clone, 'src/cli'), { recursive: true });
  cpSync(join(ROOT, 'src/cli/set-up.mjs'), join(clone, 'src/cli/set-up.mjs'));
  write('package-lock.json', JSON.stringify(LOCK));
  write('npm-cli.js', NPM);
  chmodSync(join(clone, 'npm-cli.js'), 0o755);
  write(
    'hello.ts',
    'const told: string[] = process.argv.slice(2);\nconsole.log("hello", ...told);\n',
  );
});

afterEach(() => rmSync(clone, { recursive: true, force: true }));

function write(path: string, text: string): void {
  writeFileSync(join(clone, path), text);
}

function setUp(args: string[], env: Record<string, string> = {}) {
  return spawnSync(process.execPath, ['src/cli/set-up.mjs', ...args], {
    cwd: clone,
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: join(clone, 'npm-cli.js'), ...env },
  });
}

const npmCalls = (): number => {
  try {
    return readFileSync(join(clone, 'npm-calls.txt'), 'utf8').trim().split('\n').length;
  } catch {
    return 0;
  }
};

describe('in a bare clone', () => {
  test('it installs the packages, then runs the command with its arguments', () => {
    const run = setUp(['hello.ts', '--pack', 'a b.json']);
    expect(run.stdout).toBe('hello --pack a b.json\n');
    expect(run.stderr).toContain('installing the packages');
    expect(run.status).toBe(0);
    expect(npmCalls()).toBe(1);
  });

  test('the lock file stays as it is, and npm keeps quiet about the system’s Node', () => {
    setUp(['hello.ts']);
    expect(readFileSync(join(clone, 'package-lock.json'), 'utf8')).toBe(JSON.stringify(LOCK));
    expect(readFileSync(join(clone, 'npm-calls.txt'), 'utf8')).toMatch(
      /^install --no-save --loglevel=error/,
    );
  });

  test('when npm fails it says where and what to do, and runs nothing', () => {
    const run = setUp(['hello.ts'], { NPM_FAILS: '1' });
    expect(run.stdout).toBe('');
    expect(run.stderr).toContain(`npm install failed in ${clone}`);
    expect(run.stderr).toMatch(/What to do: check the connection/);
    expect(run.status).toBe(1);
  });
});

describe('when all is in place', () => {
  test('it says nothing and installs nothing', () => {
    setUp([]);
    const run = setUp(['hello.ts']);
    expect(run.stderr).toBe('');
    expect(run.stdout).toBe('hello\n');
    expect(npmCalls()).toBe(1);
  });

  test('a new version in the lock file is installed', () => {
    setUp([]);
    const packages = { ...LOCK.packages, 'node_modules/one': { version: '1.1.0' } };
    write('package-lock.json', JSON.stringify({ packages }));
    expect(setUp(['hello.ts']).stderr).toContain('package-lock.json has changed');
    expect(npmCalls()).toBe(2);
  });

  test('the command’s exit code and standard input come through', () => {
    setUp([]);
    write('ends.ts', 'process.stdin.on("data", (d) => process.exit(Number(String(d))));\n');
    const run = spawnSync(process.execPath, ['src/cli/set-up.mjs', 'ends.ts'], {
      cwd: clone,
      input: '7',
    });
    expect(run.status).toBe(7);
  });
});
