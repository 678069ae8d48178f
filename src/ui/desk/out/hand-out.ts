import type { FileToSave } from '../../../desk/builds.ts';
import type { KeyShown } from '../../../desk/keyring.ts';
import type { Pack } from '../../../pack/types.ts';
import type { Bench } from '../bench.ts';

/** What each way of handing out needs. */
export interface HandOut {
  bench: Bench;
  /** The school's key; undefined where this browser has none. */
  key: KeyShown | undefined;
  /** The sound pack, with a number that families' reminders will take; undefined where something is to be done first. */
  pack: Pack | undefined;
  /** What is to be done first, in words. */
  missing: string;
  /** Notes that families get this version: from now on a change needs a higher one. */
  handOut(): void;
  /** @param handsOut whether families get it: then its version is used up. */
  save(file: FileToSave, handsOut: boolean): void;
}
