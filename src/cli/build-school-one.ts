import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '../pack/types.ts';
import type { Base } from '../package/base.ts';
import { configure, zipName } from '../package/configure.ts';
import { LONGEST_NAME, schoolExtensionName } from '../package/name.ts';
import type { BuiltIn } from '../package/pack-script.ts';
import { TARGETS, type Target } from '../package/target.ts';
import { zip } from '../package/zip.ts';
import { idKeyIn } from './id-key-file.ts';
import { writePackage } from './package-files.ts';

export interface SchoolBuild {
  base: Base;
  builtIn: BuiltIn;
  /** Absolute path. */
  outDir: string;
  /** The file of the key that fixes Chromium's id. */
  idKey?: string | undefined;
  sites?: readonly string[] | undefined;
}

/**
 * Writes one school's extension: unpacked, and as zip files.
 * @returns lines that say what was written, for a person.
 * @throws BuildRefusal for what can't be built; InputFault for a folder that holds something else.
 */
export async function writeSchool(build: SchoolBuild): Promise<string[]> {
  const { base, builtIn, outDir, sites } = build;
  const { pack } = builtIn;
  const zipFile = (target: Target) => join(outDir, zipName(pack, target));
  // A build that fails must not leave an older zip to be handed out in its place.
  for (const target of TARGETS) rmSync(zipFile(target), { force: true });
  const idKey = build.idKey === undefined ? undefined : await idKeyIn(build.idKey);
  const made = TARGETS.map((target) => ({
    target,
    files: configure(base, { target, builtIn, idKey: idKey?.key, sites }),
  }));
  mkdirSync(outDir, { recursive: true });
  const lines = made.flatMap(({ target, files }) => {
    const folder = writePackage(join(outDir, target), files);
    writeFileSync(zipFile(target), zip(files));
    return [`  ${target.padEnd(8)} ${folder}`, `${' '.repeat(11)}${zipFile(target)}`];
  });
  if (idKey && build.idKey) {
    lines.push(
      `  id       ${idKey.id}`,
      `${' '.repeat(11)}from the key ${idKey.made ? 'made and kept in' : 'in'} ${build.idKey}: keep it safe and to yourselves.`,
      `${' '.repeat(11)}For your own server and machines: Chrome's and Edge's stores refuse a build with a key.`,
    );
  }
  return [...lines, ...edgeNote(pack)];
}

/** `Fernhollow Primary School, pack fernhollow version 3`. */
export function describeSchool({ school, id, version }: Pack): string {
  return `${school.name}, pack ${id} version ${version}`;
}

// Edge's store takes 45 characters (MDN, manifest.json/name), and the Chromium build may have 75.
function edgeNote({ school }: Pack): string[] {
  const { length } = schoolExtensionName(school, 'chrome');
  return length <= LONGEST_NAME.firefox
    ? []
    : [
        `  note     The name has ${length} characters, and Edge's store takes ${LONGEST_NAME.firefox}. Elsewhere it may stay as it is.`,
      ];
}
