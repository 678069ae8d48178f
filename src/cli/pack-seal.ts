import { InputFault } from './pack-file.ts';

/** `npm run pack -- seal`: being built. */
export function run(_args: string[]): void {
  throw new InputFault('Sealing is being built.');
}
