import { type ConsentAnswer, consent } from '../settings/consent.ts';
import { keptSetting } from './settings-item.ts';

const kept = keptSetting('local:consent', consent);

/** What the family said; null where nobody has said anything, or nothing that can be read. */
export const readConsent = (): Promise<ConsentAnswer | null> => kept.read();

/** Keeps the answer on this device. */
export const writeConsent = (answer: ConsentAnswer): Promise<void> => kept.write(answer);

/** Calls back after any change of the answer. */
export const onConsentChange = (listener: () => void): void => kept.onChange(listener);
