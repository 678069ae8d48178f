import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { FamilyPacks } from '../judge/family-packs.ts';
import { isOwnPage } from './own-sender.ts';
import { type PacksMessage, packsMessageSchema } from './packs-messages.ts';

/** Answers the page about packs. To be called while the background starts. */
export function servePacks(packs: FamilyPacks): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: { id?: string; url?: string }) => {
    // A watcher has the extension's id too, and the page around it may have taken it over: it may set no packs.
    if (!isOwnPage(sender)) return undefined;
    const read = v.safeParse(packsMessageSchema, raw);
    return read.success ? answer(read.output, packs) : undefined;
  });
}

function answer(message: PacksMessage, packs: FamilyPacks): Promise<unknown> {
  switch (message.kind) {
    case 'packs':
      return packs.view();
    case 'look-at-pack':
      return packs.look(message.text);
    case 'take-pack':
      return packs.take(message.text);
    case 'remove-pack':
      return packs.remove(message.id);
    case 'remove-unusable-packs':
      return packs.removeUnusable();
  }
}
