import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { examplePack } from '../pack/example.ts';
import { type Base, inOrder, isOfBase, MANIFEST } from '../package/base.ts';
import { release } from '../package/configure.ts';
import type { BuiltIn } from '../package/pack-script.ts';
import type { Target } from '../package/target.ts';
import { InputFault } from './pack-file.ts';
import { readPackage, writePackage } from './package-files.ts';
import { ROOT } from './root.ts';

/** Folders below `.output`, as WXT names them. */
export const RELEASE_FOLDER: Record<Target, string> = {
  chrome: 'chrome-mv3',
  firefox: 'firefox-mv2',
};

/** The folder of a target's release build: below `.output`, or below the folder that BYP_OUT names. */
export function releaseFolder(target: Target): string {
  return join(process.env.BYP_OUT ?? join(ROOT, '.output'), RELEASE_FOLDER[target]);
}

/**
 * Bundles what all targets and all schools have in common.
 * @throws InputFault with the bundler's own words when it fails.
 */
export function bundleBase(): Base {
  const outDir = mkdtempSync(join(tmpdir(), 'byp-bundle-'));
  try {
    const child = join(ROOT, 'src/cli/bundle-one.ts');
    const run = spawnSync(process.execPath, [child, outDir, 'base'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    if (run.status !== 0) {
      const said = stripVTControlCharacters(`${run.stdout ?? ''}${run.stderr ?? ''}`);
      throw new InputFault(`The build failed:\n${said}`);
    }
    const files = readPackage(join(outDir, 'base'));
    const manifest = new TextDecoder().decode(files.get(MANIFEST));
    const { version } = JSON.parse(manifest) as { version: string };
    return { version, files: inOrder([...files].filter(([path]) => isOfBase(path))) };
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

export interface BundleOptions {
  target: Target;
  /** Absolute path of the folder that holds the target's folder. */
  outDir: string;
  folder: string;
  /** The pack to bake in; without one it is the example's. */
  builtIn?: BuiltIn;
}

/**
 * Builds the plain extension for one target, unpacked.
 * @returns the folder of the unpacked extension.
 * @throws InputFault with the bundler's own words when it fails.
 */
export function bundle(options: BundleOptions): string {
  const { target, outDir, folder, builtIn = { pack: examplePack } } = options;
  return writePackage(join(outDir, folder), release(bundleBase(), target, builtIn));
}
