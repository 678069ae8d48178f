import { zipSync } from 'fflate';
import { inOrder, type PackageFiles } from './base.ts';

/**
 * The files as a zip that is the same, byte for byte, whenever, wherever and in whatever order it is made: paths
 * sorted, one fixed time, one level, one program that compresses.
 */
export function zip(files: PackageFiles): Uint8Array {
  // Without a zone it is local time, which is what the format stores.
  return zipSync(Object.fromEntries(inOrder(files)), { level: 9, mtime: '1980-01-01T00:00:00' });
}
