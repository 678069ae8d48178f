import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { PacksInForce } from '../judge/packs-in-force.ts';
import { consentState } from './agreed.ts';
import { writeConsent } from './consent.ts';
import {
  type ConsentMessage,
  type ConsentState,
  consentMessageSchema,
} from './consent-messages.ts';
import { managedKnown } from './managed.ts';
import { openWelcome } from './open.ts';
import { isOwnPage } from './own-sender.ts';

/** Set once an update has asked: who closes the page without an answer isn't asked at every other. */
const welcomedItem = storage.defineItem<boolean>('local:welcomed');

interface Consent {
  packs: Pick<PacksInForce, 'ready' | 'managed' | 'refresh'>;
  /** Brings what the browser watches into line with the answer. */
  watch(): Promise<void>;
  /** Gives the ISO day. */
  today(): string;
}

/** Asks at the first run, and answers the pages that ask. To be called while the background starts. */
export function serveConsent(consent: Consent): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void askAtFirstRun(consent);
    if (reason === 'update') void askAfterUpdate(consent);
  });
  browser.runtime.onMessage.addListener((raw: unknown, sender: { id?: string; url?: string }) => {
    const read = v.safeParse(consentMessageSchema, raw);
    // A watcher has the extension's id too, and the page around it may have taken it over: it may not agree.
    return read.success && isOwnPage(sender) ? answer(read.output, consent) : undefined;
  });
}

async function answer(message: ConsentMessage, { packs, watch, today }: Consent) {
  if (message.kind === 'answer-consent') {
    await writeConsent({ answer: message.answer, day: today() });
    await watch();
  }
  return consentState(packs);
}

/** Opens the welcome page, except where an administrator has recorded that the users agree. */
async function askAtFirstRun(consent: Consent): Promise<void> {
  const { given } = await stateAtStart(consent);
  if (!given) await openWelcome();
}

/** Older versions watched without an answer: a family that comes from one would hear nothing, and not know why. */
async function askAfterUpdate(consent: Consent): Promise<void> {
  const { given, family } = await stateAtStart(consent);
  if (given || family || (await welcomedItem.getValue())) return;
  await welcomedItem.setValue(true);
  await openWelcome();
}

async function stateAtStart({ packs }: Consent): Promise<ConsentState> {
  if (await isSetUpByAdministrator()) {
    await managedKnown();
    await packs.refresh();
  }
  return consentState(packs);
}

/** Whether an administrator has installed the extension: then their settings are worth the wait for them. */
async function isSetUpByAdministrator(): Promise<boolean> {
  try {
    return (await browser.management.getSelf()).installType === 'admin';
  } catch {
    // Not every browser for phones says.
    return false;
  }
}
