import { dirname, isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the project's folder. */
export const ROOT: string = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** A path as the person typed it, from where they stood: npm runs commands in the project's folder. */
export function fromWhereTyped(path: string): string {
  return isAbsolute(path) ? path : resolve(process.env.INIT_CWD ?? process.cwd(), path);
}
