import type { ConsentState } from '../../browser/consent-messages.ts';

/** The welcome page's only way to the browser; implemented in `src/browser`. */
export interface WelcomePort {
  consent(): Promise<ConsentState>;
  /** Gives the family's answer. Resolves once the browser watches, or has stopped. */
  answer(answer: 'yes' | 'no'): Promise<ConsentState>;
  /** Calls back after any change of consent, from wherever it comes. */
  onChange(listener: () => void): void;
}
