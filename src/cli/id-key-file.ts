import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type IdKey, makeIdKey, readIdKey } from '../package/extension-id.ts';

/**
 * The key that a file keeps; made and written there if there is none yet.
 * @throws BuildRefusal where the file is no such key.
 */
export async function idKeyIn(file: string): Promise<IdKey & { made: boolean }> {
  let pem: string;
  try {
    pem = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const key = await makeIdKey();
    mkdirSync(dirname(file), { recursive: true });
    // Whoever has it can sign updates as the school.
    writeFileSync(file, key.pem, { mode: 0o600, flag: 'wx' });
    return { ...key, made: true };
  }
  return { ...(await readIdKey(pem)), made: false };
}
