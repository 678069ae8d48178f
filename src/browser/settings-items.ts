import { ownNames } from '../settings/own-names.ts';
import { quietness } from '../settings/quietness.ts';
import { keptSetting } from './settings-item.ts';

/** The family's own names. They are read by the background and the extension's own pages only. */
export const ownNamesKept = keptSetting('local:own-names', ownNames);

/** How loud the reminder may be, everywhere and on each site. */
export const quietnessKept = keptSetting('local:quietness', quietness);
