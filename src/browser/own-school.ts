import type { FamilySource } from '../judge/packs-in-force.ts';
import { ownSchool } from '../settings/own-school.ts';
import { ownSchoolPack } from '../settings/own-school-pack.ts';
import { keptSetting } from './settings-item.ts';

/** The school in the family's own words, as it was typed. */
export const ownSchoolKept = keptSetting('local:own-school', ownSchool);

/** The same as a pack, for the background. */
export const ownSchoolSource: FamilySource = {
  async read() {
    try {
      const written = await ownSchoolKept.read();
      const made = written && ownSchoolPack(written);
      return made?.ok ? made.pack : undefined;
    } catch {
      // The store can't be read just now.
      return undefined;
    }
  },
  onChange: ownSchoolKept.onChange,
};
