import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { inOrder, MANIFEST, type PackageFiles } from '../package/base.ts';
import { NAME } from '../package/manifest.ts';
import { InputFault } from './pack-file.ts';

/** All files of an unpacked extension. */
export function readPackage(folder: string): PackageFiles {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => {
      const path = file.slice(folder.length + 1).replaceAll('\\', '/');
      return [path, new Uint8Array(readFileSync(file))] as const;
    });
  return inOrder(files);
}

/**
 * Writes an unpacked extension in place of an older one.
 * @returns the folder.
 * @throws InputFault where the folder holds something else, which is left as it is.
 */
export function writePackage(folder: string, files: PackageFiles): string {
  if (existsSync(folder) && readdirSync(folder).length > 0 && !isBuild(folder)) {
    throw new InputFault(
      `${folder} holds other files, which a build would replace. Move them, or name another folder.`,
    );
  }
  rmSync(folder, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return folder;
}

function isBuild(folder: string): boolean {
  try {
    const text = readFileSync(join(folder, MANIFEST), 'utf8');
    return (JSON.parse(text) as { short_name?: string }).short_name === NAME;
  } catch {
    return false;
  }
}

/** Size in bytes after gzip at its best level. */
export function gzipSize(bytes: Uint8Array): number {
  return gzipSync(bytes, { level: 9 }).length;
}
