import type { WelcomePort } from '../ui/welcome/types.ts';
import { onConsentChange } from './consent.ts';
import { answerConsent, askConsent } from './consent-messages.ts';
import { onManagedChange } from './managed.ts';

/** The welcome page's way to the browser. */
export function welcomePort(): WelcomePort {
  return {
    consent: askConsent,
    answer: answerConsent,
    onChange(listener) {
      onConsentChange(listener);
      onManagedChange(listener);
    },
  };
}
