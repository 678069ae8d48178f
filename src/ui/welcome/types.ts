import type { ConsentState } from '../../browser/consent-messages.ts';
import type { OwnSchoolPort } from '../own-school/types.ts';

/** All that the welcome page shows. */
export interface WelcomeSeen {
  consent: ConsentState;
  /** The ids of the sites to watch. */
  sites: readonly string[];
  /** The names of the schools that it knows, without the invented one. */
  schools: readonly string[];
  /** What the family calls its own children. */
  children: readonly string[];
}

/** The welcome page's only way to the browser; implemented in `src/browser`. */
export interface WelcomePort {
  seen(): Promise<WelcomeSeen>;
  /** Calls back when something of it was changed, here or in another tab. */
  onChange(listener: () => void): void;
  /** Gives the family's answer. Resolves once the browser watches, or has stopped. */
  answer(answer: 'yes' | 'no'): Promise<void>;
  ownSchool: OwnSchoolPort;
  /** Keeps the first name of a child of the family's. @returns whether it is a name. */
  addChild(forename: string): Promise<boolean>;
  /** Opens one of the extension's own pages in a new tab. */
  open(page: 'packs' | 'practice' | 'options'): Promise<void>;
}
