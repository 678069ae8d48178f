import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { loadPack } from './pack-file.ts';
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
  /** Absolute path of a pack file to bake in, as `BYP_PACK` for wxt.config.ts. */
  pack?: string | undefined;
}

/**
 * Bundles one target.
 * @returns the folder of the unpacked extension.
 * @throws Error with the bundler's own words when it fails.
 */
export function bundle({ target, outDir, folder, pack }: BundleOptions): string {
  const env: NodeJS.ProcessEnv = { ...process.env };
  delete env.BYP_PACK;
  if (pack) env.BYP_PACK = pack;
  const child = join(ROOT, 'src/cli/bundle-one.ts');
  const run = spawnSync(process.execPath, [child, target, outDir, folder], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  });
  if (run.status !== 0) {
    throw new Error(`The ${target} build failed:\n${run.stdout ?? ''}${run.stderr ?? ''}`);
  }
  return join(outDir, folder);
}

/** The pack of the invented school that `try` and the tests use. */
export const EXAMPLE_PACK = join(ROOT, 'src/pack/example.json');

/**
 * Both targets with the example pack, in `.output/example/chrome` and `.output/example/firefox`.
 * @throws Error when the pack has a fault or the bundler fails.
 */
export function bundleExample(pack: string = EXAMPLE_PACK): Record<Target, string> {
  loadPack(pack);
  const outDir = join(ROOT, '.output/example');
  return {
    chrome: bundle({ target: 'chrome', outDir, folder: 'chrome', pack }),
    firefox: bundle({ target: 'firefox', outDir, folder: 'firefox', pack }),
  };
}
