import { faultLine } from '../pack/faults.ts';
import { packChanges } from '../pack/held/changes.ts';
import { knownPacks } from '../pack/held/standing.ts';
import { signedText } from '../pack/signed/envelope.ts';
import { examinePack, keptOut, type Sound } from './examine-pack.ts';
import type { Found, PackStore, PacksInForce } from './packs-in-force.ts';
import type { PackLook, PacksView, PackTaken } from './packs-view.ts';
import { showPack } from './show-pack.ts';

/** What a family may do with packs. */
export interface FamilyPacks {
  view(): Promise<PacksView>;
  /** Says what a text is that somebody offers as a pack. Nothing is taken in. */
  look(text: string): Promise<PackLook>;
  /** Takes a pack in, or leaves everything as it is and says why. */
  take(text: string): Promise<PackTaken>;
  /** Takes out the pack of this id that the family added. */
  remove(id: string): Promise<void>;
  /** Takes out what can't be used. */
  removeUnusable(): Promise<void>;
}

/** @param today gives the ISO day. */
export function familyPacks(
  packs: PacksInForce,
  store: PackStore,
  today: () => string,
): FamilyPacks {
  let latest: Promise<unknown> = Promise.resolve();
  /** One change after the other: two pages may be open. */
  function inTurn<T>(change: () => Promise<T>): Promise<T> {
    const next = latest.then(change, change);
    latest = next;
    return next;
  }

  async function keepOnly(wanted: (one: Found['held'][number]) => boolean): Promise<void> {
    const { held } = await packs.refresh();
    await store.write(held.filter(wanted).map(({ text }) => text));
    await packs.refresh();
  }

  return {
    async view() {
      return viewOf(await packs.refresh(), packs, today());
    },
    async look(text) {
      const found = await packs.refresh();
      const examined = await examinePack(text, found, today());
      return 'ok' in examined ? lookAt(examined, found, today()) : examined;
    },
    take: (text) =>
      inTurn(async () => {
        const found = await packs.refresh();
        const examined = await examinePack(text, found, today());
        if (!('ok' in examined)) return examined;
        const { id, school } = examined.pack;
        try {
          await store.write(withPack(found, examined));
        } catch {
          return keptOut('no-room', school.name);
        }
        await packs.refresh();
        return { kind: 'taken', id, school: school.name };
      }),
    remove: (id) => inTurn(() => keepOnly((one) => !one.ok || one.pack.id !== id)),
    removeUnusable: () => inTurn(() => keepOnly(({ ok }) => ok)),
  };
}

function viewOf({ held, managed }: Found, packs: PacksInForce, today: string): PacksView {
  const count = (why: string) => held.filter((one) => !one.ok && one.why === why).length;
  return {
    packs: packs.standing().map((one) => ({ shown: showPack(one, today), from: one.from })),
    unusable: { changed: count('changed'), oldBrowser: count('old-browser') },
    managed: managed.set
      ? {
          setBy: managed.managed.setBy,
          sites: managed.managed.sites,
          faults: managed.faults.map(faultLine),
        }
      : null,
  };
}

function lookAt({ as, pack, signed, alike }: Sound, { here }: Found, today: string): PackLook {
  const shown = showPack({ pack, key: signed.key }, today);
  const known = (id: string) => knownPacks(here).find((one) => one.pack.id === id);
  switch (as) {
    case 'same':
      return { kind: as, shown };
    case 'update':
      return { kind: as, shown, changes: packChanges(known(pack.id)?.pack ?? pack, pack) };
    case 'new':
      return {
        kind: as,
        shown,
        alike: alike.map(({ id, school }) => ({ name: school.name, key: known(id)?.key })),
      };
  }
}

/** What is kept with this pack in it: in the place of an older one of its school, else at the end. */
function withPack({ held }: Found, { pack, signed }: Sound): string[] {
  const fresh = signedText(signed);
  const isOld = (one: Found['held'][number]) => one.ok && one.pack.id === pack.id;
  const texts = held.map((one) => (isOld(one) ? fresh : one.text));
  return texts.includes(fresh) ? texts : [...texts, fresh];
}
