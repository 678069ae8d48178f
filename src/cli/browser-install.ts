import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Engine, type FoundBrowser, findBrowser, PATH_VARIABLE } from './browsers.ts';

const DEBIAN_PACKAGE: Record<Engine, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

const WANTED: Record<Engine, string> = {
  chromium: 'a Chromium-family browser (Chromium, Microsoft Edge or Google Chrome)',
  firefox: 'Firefox 140 or newer',
};

function succeeds(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/** What to put before `apt-get` here; undefined where it can't be used without asking for a password. */
function aptPrefix(): string[] | undefined {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return undefined;
  if (process.getuid?.() === 0) return [];
  return succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined;
}

function apt(prefix: string[], args: string[]): boolean {
  const [command = 'apt-get', ...before] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive'];
  const run = spawnSync(command, [...before, 'apt-get', '-qq', ...args], {
    stdio: ['ignore', 'ignore', 2],
  });
  return run.status === 0;
}

function installFromDebian(engine: Engine): boolean {
  const prefix = aptPrefix();
  if (!prefix) return false;
  const name = DEBIAN_PACKAGE[engine];
  process.stderr.write(`Set-up: installing the system's ${name} (a minute or two) …\n`);
  if (!apt(prefix, ['update'])) return false;
  return apt(prefix, ['install', '-y', '--no-install-recommends', name]);
}

/** What a person is told when there is no browser and none can be installed. */
export function whatToInstall(engine: Engine): string {
  const how =
    process.platform === 'linux'
      ? `, for example with "apt install ${DEBIAN_PACKAGE[engine]}"`
      : '';
  return `There is no ${WANTED[engine].replace(/^a /, '')} here. Install ${WANTED[engine]}${how}, or set ${PATH_VARIABLE[engine]} to one that is somewhere else.`;
}

/**
 * A browser that is there, else the system's package where that is possible without a password.
 * @throws Error with one sentence on what to install.
 */
export function ensureBrowser(engine: Engine): FoundBrowser {
  const found = findBrowser(engine) ?? (installFromDebian(engine) && findBrowser(engine));
  if (!found) throw new Error(whatToInstall(engine));
  return found;
}
