import * as v from 'valibot';
import type { ReaderRole } from '../decide/types.ts';
import { settingOf, sound } from './reading.ts';

/** What the reader has said they are to the school; a parent or carer unless they chose. */
export const readerRole = settingOf<ReaderRole>(
  'parent',
  sound(v.picklist(['parent', 'governor', 'staff'] satisfies ReaderRole[])),
);
