import { spawnSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { type FoundBrowser, findBrowser } from '../../../src/cli/browsers.ts';
import type { Kind } from './ground.ts';

/** Where browsers look for an administrator's policies on Linux, below `/etc`. */
const PLACES: Readonly<Record<string, string>> = {
  Chromium: 'chromium/policies/managed',
  'Google Chrome': 'opt/chrome/policies/managed',
  'Google Chrome for Testing': 'opt/chrome_for_testing/policies/managed',
  'Microsoft Edge': 'opt/edge/policies/managed',
};
const FIREFOX_PLACE = 'firefox/policies';

const UNSHARE = '/usr/bin/unshare';

/** A browser of a machine that somebody administers. */
export interface Administered {
  /** The program to start it with. */
  program: string;
  /** Puts another policy file in the place of the one that is there. */
  set(policies: object): void;
  /** Leaves the machine as it was. */
  remove(): void;
}

/**
 * Gives a browser a policy file where an administrator would put it. The browser gets an `/etc` of its own with the file
 * in it, so that no other browser of this machine sees it and nothing is left behind. Where this is not allowed, as in
 * some containers, the file goes into the machine's own `/etc`.
 *
 * @throws Error in a sentence for whoever runs the tests, where neither is possible.
 */
export function administer(kind: Kind, policies: object): Administered {
  const found = findBrowser(kind);
  if (!found) throw new Error(`no ${kind} here`);
  const place = kind === 'firefox' ? FIREFOX_PLACE : (PLACES[found.brand] ?? PLACES.Chromium ?? '');
  const file = kind === 'firefox' ? 'policies.json' : `before-you-post-test-${process.pid}.json`;
  return apart(found, place, file, policies) ?? inEtc(found, place, file, policies);
}

/** Mounts over `/etc`, in a namespace of its own, what is in `$1`, and over its place `$3` the folder `$2`. */
const MOUNTS =
  'mount -t overlay overlay -o lowerdir="$1":/etc /etc && mount --bind "$2" "/etc/$3" && shift 3 && exec "$@"';

function apart(
  found: FoundBrowser,
  place: string,
  file: string,
  policies: object,
): Administered | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'administered-'));
  const [etc, policy] = [join(folder, 'etc'), join(folder, 'policy')];
  mkdirSync(join(etc, place), { recursive: true });
  mkdirSync(policy);
  const set = (next: object) => writeFileSync(join(policy, file), JSON.stringify(next));
  set(policies);
  const inside = ['--map-root-user', '--mount', 'sh', '-c', MOUNTS, 'sh', etc, policy, place];
  const probe = spawnSync(UNSHARE, [...inside, 'test', '-f', `/etc/${place}/${file}`]);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  if (probe.status !== 0) {
    remove();
    return undefined;
  }
  const program = join(folder, basename(found.path));
  const words = [UNSHARE, ...inside, found.path].map(
    (word) => `'${word.replaceAll("'", `'\\''`)}'`,
  );
  writeFileSync(program, `#!/bin/sh\nexec ${words.join(' ')} "$@"\n`);
  chmodSync(program, 0o755);
  return { program, set, remove };
}

function inEtc(found: FoundBrowser, place: string, file: string, policies: object): Administered {
  const path = join('/etc', place, file);
  if (existsSync(path)) {
    throw new Error(
      `${path} is there already: this test would write over a policy of this machine.`,
    );
  }
  const made = missing(dirname(path));
  const set = (next: object) => writeFileSync(path, JSON.stringify(next));
  const remove = () => {
    rmSync(path, { force: true });
    for (const folder of made) rmSync(folder, { recursive: true, force: true });
  };
  try {
    mkdirSync(dirname(path), { recursive: true });
    accessSync(dirname(path), constants.W_OK);
    set(policies);
  } catch (cause) {
    throw new Error(
      `This test sets a policy as an administrator does, and may neither give the browser an /etc of its own (unshare) nor write to ${dirname(path)}. Run the tests as root, or on a machine that allows user namespaces.`,
      { cause },
    );
  }
  // Also where a test runner is stopped half-way.
  process.once('exit', remove);
  return { program: found.path, set, remove };
}

/** The folders that have to be made for this one, the outermost first. */
function missing(folder: string): string[] {
  return existsSync(folder) ? [] : [...missing(dirname(folder)), folder];
}
