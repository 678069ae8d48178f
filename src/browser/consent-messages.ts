import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { ConsentAnswer } from '../settings/consent.ts';

/** What the extension's own pages ask of the background about consent. */
export const consentMessageSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('consent') }),
  v.strictObject({ kind: v.literal('answer-consent'), answer: v.picklist(['yes', 'no']) }),
]);
export type ConsentMessage = v.InferOutput<typeof consentMessageSchema>;

/** How it stands with consent. */
export interface ConsentState {
  /** What the family said; null before anybody was asked. */
  family: ConsentAnswer | null;
  /** An administrator has recorded that the users of this machine agree, which stands before the family's word. */
  managed: { setBy?: string | undefined } | null;
  /** Whether what is written is watched. */
  given: boolean;
}

/** Asks the background how it stands with consent. */
export function askConsent(): Promise<ConsentState> {
  return send({ kind: 'consent' });
}

/** Gives the family's answer. Resolves once the browser watches, or has stopped. */
export function answerConsent(answer: ConsentAnswer['answer']): Promise<ConsentState> {
  return send({ kind: 'answer-consent', answer });
}

const send = (message: ConsentMessage): Promise<ConsentState> =>
  browser.runtime.sendMessage(message);
