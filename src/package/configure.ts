import { readablePupils } from '../pack/readable-pupils.ts';
import type { Pack } from '../pack/types.ts';
import {
  BADGED_ICONS,
  type Base,
  FILE_LIST,
  fileList,
  inOrder,
  MANIFEST,
  PACK_FILE,
  type PackageFiles,
} from './base.ts';
import { schoolIcons } from './icon/school-icons.ts';
import { type Manifest, manifestFor } from './manifest.ts';
import { schoolExtensionName } from './name.ts';
import { type BuiltIn, packScript } from './pack-script.ts';
import { BuildRefusal } from './refusal.ts';
import type { Target } from './target.ts';
import { schoolVersion } from './version.ts';

/** What a school's build is made with. */
export interface Configuration {
  target: Target;
  /** The school's pack, as `readPack` has accepted it, and the key that signed it. */
  builtIn: BuiltIn;
  /** Chromium's `key`, where the extension's id is to be the same on every machine. */
  idKey?: string | undefined;
  /** The ids of the sites to watch; without it, all. */
  sites?: readonly string[] | undefined;
}

/** The plain extension with a pack, under its own name and icon. */
export function release(base: Base, target: Target, builtIn: BuiltIn): PackageFiles {
  return assemble(base, builtIn, manifestFor(target, { version: base.version }), []);
}

/**
 * The extension of one school: its pack, name, badge, sites and id. Pure: the same base and configuration give the
 * same bytes, in Node and in any browser.
 *
 * @throws BuildRefusal for a pack with readable pupils, an unknown site, and a version that no browser takes.
 */
export function configure(base: Base, configuration: Configuration): PackageFiles {
  const { target, builtIn, idKey, sites } = configuration;
  const { pack } = builtIn;
  refuseReadablePupils(pack);
  const manifest = manifestFor(target, {
    version: schoolVersion(base.version, pack.version),
    name: schoolExtensionName(pack.school, target),
    icons: BADGED_ICONS,
    key: idKey,
    // One of its own for each school, so that two schools' builds can live in one browser.
    geckoName: pack.id,
    sites,
  });
  return assemble(base, builtIn, manifest, schoolIcons(base, pack));
}

/** The name of a school's zip file (design.md section 8). */
export function zipName(pack: Pack, target: Target): string {
  return `${pack.id}-${pack.version}-${target}.zip`;
}

function assemble(
  base: Base,
  builtIn: BuiltIn,
  manifest: Manifest,
  icons: [string, Uint8Array][],
): PackageFiles {
  const text = `${JSON.stringify(manifest, null, 1)}\n`;
  return inOrder([
    ...base.files,
    ...icons,
    [FILE_LIST, fileList(base)],
    [PACK_FILE, packScript(builtIn)],
    [MANIFEST, new TextEncoder().encode(text)],
  ]);
}

/**
 * Refuses a pack that lists pupils by name: a list of them in every family's hands would be the breach itself
 * (design.md section 6).
 *
 * @throws BuildRefusal with the way on.
 */
export function refuseReadablePupils(pack: Pack): void {
  const count = readablePupils(pack).length;
  if (count === 0) return;
  const pupils = count === 1 ? 'one pupil' : `${count} pupils`;
  throw new BuildRefusal(
    [
      `The pack of ${pack.school.name} lists ${pupils} by name, so no extension was built from it.`,
      'Every family would be handed that list: publishing it would be the breach that this extension is there to prevent.',
      'The way on: seal the names, which hides the list (npm run pack -- seal, or “Seal the names” at the school desk); or take the entries with "kind": "pupil" out of "people".',
      'Children are noticed all the same, by class, year and family words.',
    ].join('\n'),
  );
}
