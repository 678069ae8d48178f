import type { Pack } from '../pack/types.ts';
import type { Base } from '../package/base.ts';
import { configure, zipName } from '../package/configure.ts';
import { BuildRefusal } from '../package/refusal.ts';
import { TARGETS, type Target } from '../package/target.ts';
import { zip } from '../package/zip.ts';
import { breathe } from './turns.ts';

/** A file to save. */
export interface FileToSave {
  name: string;
  type: string;
  content: string | Uint8Array;
}

export interface BuildOrder {
  pack: Pack;
  /** The public key of the school, where it has one. */
  key: string | undefined;
  /** Chromium's `key`, where the extension's id is to stay the same. */
  idKey: string | undefined;
  /** The ids of the sites to speak on; null for all. */
  sites: readonly string[] | null;
}

export type Building = { ok: true; files: FileToSave[] } | { ok: false; words: string };

/** How a build goes on: the extension's own files are read, then each target is made. */
export type BuildStage = 'reading' | Target;

/**
 * Makes a school's builds for all browsers from the extension's own files, the same byte for byte as
 * `npm run build:school`.
 *
 * @param readBase reads the files that this extension was built from.
 */
export async function makeBuilds(
  { pack, key, idKey, sites }: BuildOrder,
  readBase: () => Promise<Base>,
  onStage: (stage: BuildStage) => void = () => {},
): Promise<Building> {
  try {
    onStage('reading');
    const base = await readBase();
    const files: FileToSave[] = [];
    for (const target of TARGETS) {
      onStage(target);
      await breathe();
      const configured = configure(base, {
        target,
        builtIn: { pack, key },
        idKey,
        sites: sites ?? undefined,
      });
      const content = zip(configured);
      files.push({ name: zipName(pack, target), type: 'application/zip', content });
    }
    return { ok: true, files };
  } catch (error) {
    // Anything else is a fault of ours, whose words say nothing to whoever reads them here.
    const meant =
      error instanceof BuildRefusal || (error instanceof Error && error.name === 'Error');
    if (meant) return { ok: false, words: error.message };
    throw error;
  }
}
