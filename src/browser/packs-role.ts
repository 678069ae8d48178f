import type { ReaderRole } from '../decide/types.ts';
import type { PacksInForce } from '../judge/packs-in-force.ts';
import { readReaderRole } from './reader-role.ts';

/** What the reader is to the school, once the packs are known: an administrator's word stands before their own. */
export async function readerRole(
  packs: Pick<PacksInForce, 'ready' | 'managed'>,
): Promise<ReaderRole> {
  await packs.ready;
  const set = packs.managed();
  return (set.set && set.managed.reader) || readReaderRole();
}
