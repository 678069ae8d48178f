import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

export type Engine = 'chromium' | 'firefox';

export interface FoundBrowser {
  engine: Engine;
  path: string;
  /** As the browser calls itself: `Chromium`, `Google Chrome`, `Microsoft Edge`, `Mozilla Firefox`. */
  brand: string;
  version: string;
  major: number;
}

/** The variable that names another browser, for each engine (design.md section 8). */
export const PATH_VARIABLE = { chromium: 'BROWSER_PATH', firefox: 'FIREFOX_PATH' } as const;

// In the order in which they are wanted: branded Chrome last, since it is the strictest about
// unpacked extensions.
const NAMES: Record<Engine, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'microsoft-edge-stable',
    'brave-browser',
    'google-chrome',
    'google-chrome-stable',
  ],
  firefox: ['firefox', 'firefox-esr'],
};

const MAC: Record<Engine, string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

const WINDOWS: Record<Engine, string[]> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

type Environment = Record<string, string | undefined>;

function wellKnownPlaces(engine: Engine, env: Environment, platform: string): string[] {
  if (platform === 'darwin') return MAC[engine];
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return folders.flatMap((folder) => (folder ? WINDOWS[engine].map((p) => join(folder, p)) : []));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(isAbsolute);
  const more = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];
  return [folders, more].flatMap((places) =>
    NAMES[engine].flatMap((name) => places.map((folder) => join(folder, name))),
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Reads what a browser prints for `--version`.
 * @returns brand, version and major version; undefined when the line is not a version line, as from
 * Ubuntu's `chromium-browser`, which only tells to install a snap.
 */
export function readVersionLine(
  line: string,
): Pick<FoundBrowser, 'brand' | 'version' | 'major'> | undefined {
  const match = /^([A-Z][A-Za-z ]*?)\s+((\d+)(?:\.\d+)+\w*)/m.exec(line);
  if (!match?.[1] || !match[2]) return undefined;
  return { brand: match[1], version: match[2], major: Number(match[3]) };
}

function askVersion(path: string, platform: string): string {
  if (platform === 'win32') {
    // chrome.exe has no --version: it would open a window.
    const script = `$i=(Get-Item '${path.replaceAll("'", "''")}').VersionInfo; $i.ProductName+' '+$i.ProductVersion`;
    return spawnSync('powershell', ['-NoProfile', '-Command', script], { encoding: 'utf8' }).stdout;
  }
  return spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 }).stdout;
}

function look(engine: Engine, path: string, platform: string): FoundBrowser | undefined {
  if (!isExecutable(path)) return undefined;
  const read = readVersionLine(askVersion(path, platform) ?? '');
  return read && { engine, path, ...read };
}

/**
 * Finds a browser of this machine: the one that `BROWSER_PATH` or `FIREFOX_PATH` names, else the
 * first at a well-known place.
 * @throws Error when the variable names something that is not such a browser.
 */
export function findBrowser(
  engine: Engine,
  env: Environment = process.env,
  platform: string = process.platform,
): FoundBrowser | undefined {
  const variable = PATH_VARIABLE[engine];
  const named = env[variable];
  if (named) {
    const found = look(engine, named, platform);
    if (found) return found;
    throw new Error(
      `${variable} is ${named}, which is no browser that answers --version. Point it at the program itself, or unset it.`,
    );
  }
  for (const path of wellKnownPlaces(engine, env, platform)) {
    const found = look(engine, path, platform);
    if (found) return found;
  }
  return undefined;
}

/** `Chromium 156.0.8078.79 (/usr/bin/chromium)`. */
export function describeBrowser({ brand, version, path }: FoundBrowser): string {
  return `${brand} ${version} (${path})`;
}
