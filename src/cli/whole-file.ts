import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { InputFault } from './pack-file.ts';

/**
 * Writes a file so that it is there whole or not at all, whatever comes between.
 *
 * @throws InputFault where it can't be written.
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const part = `${path}.${process.pid}.part`;
  try {
    writeFileSync(part, content);
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown fault';
    throw new InputFault(
      `${path} can't be written (${code}). Give a path in a folder that is there.`,
    );
  }
}
