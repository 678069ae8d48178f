import type { ReaderRole } from '../decide/types.ts';
import { readerRole } from '../settings/role.ts';
import { keptSetting } from './settings-item.ts';

const kept = keptSetting('local:reader-role', readerRole);

/** What the reader has said they are to the school; a parent or carer unless they chose. */
export const readReaderRole = (): Promise<ReaderRole> => kept.read();

/** Keeps the choice on this device. A parent or carer is what everybody is, so nothing is kept of that. */
export async function writeReaderRole(role: ReaderRole): Promise<void> {
  if (role === 'parent') await kept.remove();
  else await kept.write(role);
}

/** Calls back after any change of the choice. */
export const onReaderRoleChange = (listener: () => void): void => kept.onChange(listener);
