import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';

/** One file of a built extension. `path` is relative, with forward slashes. */
export interface PackageFile {
  path: string;
  bytes: Uint8Array;
}

/** All files of an unpacked extension, sorted by path. */
export function readPackage(folder: string): PackageFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: file.slice(folder.length + 1).replaceAll('\\', '/'),
      bytes: new Uint8Array(readFileSync(file)),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Size in bytes after gzip at its best level. */
export function gzipSize(bytes: Uint8Array): number {
  return gzipSync(bytes, { level: 9 }).length;
}

/** The files as a zip that is the same, byte for byte, whenever and wherever it is made. */
export function zipPackage(files: PackageFile[]): Uint8Array {
  // In local time, which is what the zip format stores and fflate reads.
  const mtime = new Date(1980, 0, 1);
  const entries = files.map(({ path, bytes }) => [path, bytes] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime });
}
