import type { PacksInForce } from '../judge/packs-in-force.ts';
import { readConsent } from './consent.ts';
import type { ConsentState } from './consent-messages.ts';

/** Where an administrator's settings are known. */
type Settings = Pick<PacksInForce, 'ready' | 'managed'>;

/** How it stands with consent, once the administrator's settings were read. */
export async function consentState(packs: Settings): Promise<ConsentState> {
  const [family] = await Promise.all([readConsent(), packs.ready]);
  const reading = packs.managed();
  const set = reading.set && reading.managed.consentGiven;
  return {
    family,
    managed: set ? { setBy: reading.managed.setBy } : null,
    given: set || family?.answer === 'yes',
  };
}

/** Whether anything may be watched at all. */
export async function isAgreed(packs: Settings): Promise<boolean> {
  return (await consentState(packs)).given;
}
