import { browser } from 'wxt/browser';
import type { PackLook } from '../judge/packs-view.ts';
import { findOffers } from '../pack/offered/find-offers.ts';
import { wordsIn } from '../pack/offered/page-qr.ts';
import { fingerprintOf } from '../pack/signed/fingerprint.ts';
import { MOST_PACK_TEXT } from '../settings/packs.ts';
import type { Fingerprints, Offer, OfferFrom, PacksPort } from '../ui/packs/types.ts';
import { onManagedChange } from './managed.ts';
import { ownSchoolPort } from './own-school-port.ts';
import type { PacksAnswers, PacksMessage } from './packs-messages.ts';
import { takePageOffer } from './packs-offer.ts';
import { packStore } from './packs-store.ts';
import { keepPassphrase, readPassphrase } from './passphrase.ts';

/** The page about packs and its way to the browser. What is in a pack, and whether it is sound, the background says. */
export function packsPort(): PacksPort {
  return {
    async packs() {
      const view = await askPacks({ kind: 'packs' });
      return { view, fingerprints: await inWords(view.packs.map(({ shown }) => shown.key)) };
    },
    onChange(listener) {
      packStore.onChange(listener);
      ownSchoolPort.onChange(listener);
      onManagedChange(listener);
    },
    async handedOver() {
      const offer = await takePageOffer();
      if (!offer) return [];
      const from = {
        host: URL.canParse(offer.address) ? new URL(offer.address).host : undefined,
        words: wordsIn(offer.address),
      };
      return Promise.all(findOffers(offer.texts).map((text) => lookAt(text, from)));
    },
    look(text) {
      const found = findOffers([text]);
      return Promise.all((found.length > 0 ? found : [text]).map((one) => lookAt(one, {})));
    },
    take: ({ text }) => askPacks({ kind: 'take-pack', text }),
    async remove({ id }) {
      await askPacks({ kind: 'remove-pack', id });
      await keepPassphrase(id, '');
    },
    ownSchool: ownSchoolPort,
    removeUnusable: () => askPacks({ kind: 'remove-unusable-packs' }),
    passphrase: readPassphrase,
    keepPassphrase,
  };
}

function askPacks<M extends PacksMessage>(message: M): Promise<PacksAnswers[M['kind']]> {
  return browser.runtime.sendMessage(message);
}

async function lookAt(text: string, from: OfferFrom): Promise<Offer> {
  // What is longer than any pack is refused for its first part.
  const whole = text.slice(0, MOST_PACK_TEXT);
  const look = await askPacks({ kind: 'look-at-pack', text: whole });
  return { text: whole, from, look, fingerprints: await inWords(keysIn(look)) };
}

function keysIn(look: PackLook): (string | undefined)[] {
  switch (look.kind) {
    case 'refused':
      return [look.keys?.offered, look.keys?.known];
    case 'kept-out':
      return [];
    case 'new':
      return [look.shown.key, ...look.alike.map(({ key }) => key)];
    default:
      return [look.shown.key];
  }
}

async function inWords(keys: readonly (string | undefined)[]): Promise<Fingerprints> {
  const known = [...new Set(keys.filter((key) => key !== undefined))];
  const pairs = await Promise.all(known.map(async (key) => [key, await fingerprintOf(key)]));
  return Object.fromEntries(pairs);
}
