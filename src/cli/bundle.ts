import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { InputFault } from './pack-file.ts';
import { ROOT } from './root.ts';

export type Target = 'chrome' | 'firefox';

export const TARGETS: readonly Target[] = ['chrome', 'firefox'];

/** Folders below `.output`, as WXT names them. */
export const RELEASE_FOLDER: Record<Target, string> = {
  chrome: 'chrome-mv3',
  firefox: 'firefox-mv2',
};

export interface BundleOptions {
  target: Target;
  /** Absolute path of the folder that holds the target's folder. */
  outDir: string;
  folder: string;
  /** Absolute path of a pack file to bake in; without one it is the example pack. */
  pack?: string | undefined;
  /** The extension's name, up to 75 characters. */
  name?: string | undefined;
}

/** The folder of a target's release build. */
export function releaseFolder(target: Target): string {
  return join(ROOT, '.output', RELEASE_FOLDER[target]);
}

/**
 * Bundles one target.
 * @returns the folder of the unpacked extension.
 * @throws InputFault with the bundler's own words when it fails.
 */
export function bundle({ target, outDir, folder, pack, name }: BundleOptions): string {
  const env: NodeJS.ProcessEnv = { ...process.env };
  for (const [variable, value] of Object.entries({ BYP_PACK: pack, BYP_NAME: name })) {
    if (value) env[variable] = value;
    else delete env[variable];
  }
  const child = join(ROOT, 'src/cli/bundle-one.ts');
  const run = spawnSync(process.execPath, [child, target, outDir, folder], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  });
  if (run.status !== 0) {
    const said = stripVTControlCharacters(`${run.stdout ?? ''}${run.stderr ?? ''}`);
    throw new InputFault(`The ${target} build failed:\n${said}`);
  }
  return join(outDir, folder);
}
