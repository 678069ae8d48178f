import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import type { ReaderRole } from '../decide/types.ts';

const roleSchema = v.picklist(['parent', 'governor', 'staff'] satisfies ReaderRole[]);
const item = storage.defineItem<unknown>('local:reader-role');

/** What the reader has said they are to the school; a parent or carer unless they chose. */
export async function readReaderRole(): Promise<ReaderRole> {
  const read = v.safeParse(roleSchema, await item.getValue());
  return read.success ? read.output : 'parent';
}

/** Keeps the choice on this device. A parent or carer is what everybody is, so nothing is kept of that. */
export async function writeReaderRole(role: ReaderRole): Promise<void> {
  if (role === 'parent') await item.removeValue();
  else await item.setValue(role);
}

/** Calls back after any change of the choice. */
export function onReaderRoleChange(listener: () => void): void {
  item.watch(listener);
}
