import type { OwnSchool } from '../../settings/own-school.ts';
import type { OwnSchoolFault } from '../../settings/own-school-pack.ts';

/** The way to the school in the family's own words; implemented in `src/browser`. */
export interface OwnSchoolPort {
  /** What is written; every field empty where nothing is. */
  read(): Promise<OwnSchool>;
  /**
   * Keeps it, and brings it into force.
   * @returns what is wrong, in which case nothing was changed.
   * @throws where the device has no room for it.
   */
  keep(written: OwnSchool): Promise<readonly OwnSchoolFault[]>;
  remove(): Promise<void>;
  /** Calls back after any change, in whatever tab it was made. */
  onChange(listener: () => void): void;
}
