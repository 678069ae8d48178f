import { NO_OWN_SCHOOL } from '../settings/own-school.ts';
import { ownSchoolPack } from '../settings/own-school-pack.ts';
import type { OwnSchoolPort } from '../ui/own-school/types.ts';
import { localDay } from './local-day.ts';
import { ownSchoolKept } from './own-school.ts';

/** The school in the family's own words, for a page on which it is written. The background hears of every change. */
export const ownSchoolPort: OwnSchoolPort = {
  read: async () => (await ownSchoolKept.read()) ?? NO_OWN_SCHOOL,
  async keep(written) {
    const kept = { ...written, day: localDay() };
    const made = ownSchoolPack(kept);
    if (!made.ok) return made.faults;
    await ownSchoolKept.write(kept);
    return [];
  },
  remove: ownSchoolKept.remove,
  onChange: ownSchoolKept.onChange,
};
