// What an administrator sets on a school's own machines, by the files that the product makes for them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { releaseFolder } from '../../../src/cli/bundle.ts';
import { readPackage, writePackage } from '../../../src/cli/package-files.ts';
import { examplePack } from '../../../src/pack/example.ts';
import { policyFiles } from '../../../src/pack/managed/policy-files.ts';
import type { PolicyOrder } from '../../../src/pack/managed/policy-order.ts';
import type { Pack } from '../../../src/pack/types.ts';
import { baseOf } from '../../../src/package/base.ts';
import { configure } from '../../../src/package/configure.ts';
import { makeIdKey } from '../../../src/package/extension-id.ts';
import { drafts } from '../behaviour/drafts.ts';
import { PacksPage } from '../behaviour/packs-page.ts';
import { running } from '../behaviour/stage.ts';
import { aboutLarkrise, larkrise, signedFile } from '../fixtures/school-packs.ts';
import { feed, named } from '../fixtures/table.ts';
import { type Administered, administer } from '../harness/administered.ts';
import type { Driver } from '../harness/driver.ts';
import { type Kind, start } from '../harness/ground.ts';
import { until } from '../harness/until.ts';

const IT = 'Brightwater Trust IT';
/** The school's own machines may have a readable list of its pupils. */
const withPupil: Pack = {
  ...larkrise,
  version: 5,
  people: [
    ...larkrise.people,
    { id: 'p1', kind: 'pupil', forename: 'Ottilie', surname: 'Marchbanks', class: '2R' },
  ],
};
/** Longer than the browser's first seconds, in which its policies are not loaded yet. */
const PATIENCE = 15_000;

export interface ManagedBrowser {
  driver(): Driver;
  scene: ReturnType<typeof running<Driver>>['scene'];
  /** Sets another policy for the browser that runs. */
  set(order: object, pack?: string): Promise<void>;
}

/** A browser whose administrator has set this pack and these settings, for all tests of a group. */
export function managedBrowser(kind: Kind, pack: string, order: PolicyOrder = {}): ManagedBrowser {
  let machine: Managed | undefined;
  const { driver, scene } = running(async () => {
    machine = await startManaged(kind, pack, order);
    return machine.driver;
  });
  afterAll(() => machine?.remove());
  return {
    driver,
    scene,
    set: async (next, other = pack) => machine?.set(next, other),
  };
}

export interface Managed {
  driver: Driver;
  set(order: object, pack: string): Promise<void>;
  /** Takes the policy away. The browser is closed by whoever drives it. */
  remove(): void;
}

/** Starts a browser on a machine whose administrator has set this pack and these settings. */
export async function startManaged(
  kind: Kind,
  pack: string,
  order: PolicyOrder = {},
): Promise<Managed> {
  const folder = mkdtempSync(join(tmpdir(), 'managed-'));
  const target = kind === 'firefox' ? 'firefox' : 'chrome';
  // An id of its own: nothing else on this machine could hear of the policy, not even by mistake.
  const { key, id } = await makeIdKey();
  const ids: PolicyOrder =
    kind === 'firefox' ? { firefoxId: 'fernhollow@before-you-post.example' } : { chromeId: id };
  const base = baseOf(readPackage(releaseFolder(target)));
  const files = configure(base, { target, builtIn: { pack: examplePack }, idKey: key });
  const machine: Administered = administer(kind, await policies(pack, { ...order, ...ids }));
  const driver = await start(kind, writePackage(join(folder, 'extension'), files), {
    program: machine.program,
    // Nobody is asked where the users have agreed already.
    fresh: order.consentGiven === true,
  });
  return {
    driver,
    set: async (next, other) => machine.set(await policies(other, { ...next, ...ids })),
    remove() {
      machine.remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The policy file for Linux, as the product writes it, without the lines by which a browser gets the extension from a store. */
async function policies(pack: string, order: PolicyOrder): Promise<object> {
  // The product makes no file of a broken pack: here somebody has broken it afterwards.
  const sound = JSON.stringify(withPupil);
  const made = await policyFiles(sound, order);
  if (!made.ok) throw new Error(JSON.stringify(made.faults));
  const path = order.firefoxId ? 'firefox/policies.json' : 'linux/chrome/before-you-post.json';
  const text = made.files.find((file) => file.path === path)?.text ?? '';
  const value = JSON.parse(text, (key, one) => (key === 'pack' ? pack : one));
  delete (value.policies ?? value).ExtensionSettings;
  return value;
}

export const packOf = (pack: object): string => JSON.stringify(pack);

async function openPacks(driver: Driver): Promise<PacksPage> {
  return new PacksPage(await driver.openOwn('packs.html'));
}

/** Waits until the page, which is looked at anew, says these words. */
export async function saysInTime(driver: Driver, words: string): Promise<PacksPage> {
  const page = await openPacks(driver);
  await until(`“${words}”`, async () => (await page.text()).includes(words), PATIENCE);
  return page;
}

export function managedScenes(kind: Kind): void {
  describe('a pack and settings', () => {
    const { driver, scene } = managedBrowser(kind, packOf(withPupil), {
      setBy: IT,
      siteList: ['facebook'],
      reader: 'staff',
      consentGiven: true,
    });

    test('let it watch without a question, and the first page says who has set it', async () => {
      const page = new PacksPage(await driver().openOwn('welcome.html'));
      await until(
        'the administrator’s word',
        async () => (await page.text()).includes(`Your reminder is on. That was set by ${IT}.`),
        PATIENCE,
      );
      expect(await page.text()).not.toContain('No, not now');
      await page.view.close();
    });

    test('are there at the first run, greyed, with the name of who set them', async () => {
      const page = await saysInTime(driver(), `Set by ${IT}`);
      const text = await page.text();
      expect(text).toContain('Larkrise Infant School');
      expect(text).toContain('It lists 1 child by name');
      expect(text).not.toContain('Marchbanks');
      expect(text).toContain('Your reminder speaks only on Facebook.');
      const buttons = await page.view.evaluate(
        () =>
          [...document.querySelectorAll<HTMLButtonElement>('.own-panel button')].map(
            ({ textContent, disabled }) => `${textContent}${disabled ? ' (greyed)' : ''}`,
          ),
        undefined,
      );
      expect(buttons).toEqual(['Take it out (greyed)']);
      await page.view.close();
    });

    scene('bring the card for a pupil of the list, and for the staff', feed, async (stage) => {
      const { page, writer, card } = stage;
      await writer.write('Ottilie Marchbanks is a vile little thug');
      await card.shown();
      expect(await card.region.text()).toContain('Ottilie Marchbanks');
      await page.press('Control+A');
      await page.type(aboutLarkrise);
      await until('the head in the card', async () =>
        (await card.region.text()).includes('Mr Thistlewood'),
      );
    });

    scene('keep it quiet on the sites that were left out', named('X post'), async (stage) => {
      await stage.writer.write(aboutLarkrise);
      await stage.card.staysAway();
    });

    test('stand before a pack that the family would add for the same school', async () => {
      const page = await saysInTime(driver(), 'Add a pack');
      await page.choose(await signedFile({ ...larkrise, version: 9 }));
      await page.says(`The pack of Larkrise Infant School was set by ${IT}.`);
      await page.view.close();
    });

    test('say in the popup who the reader is, and who set it', async () => {
      const popup = new PacksPage(await driver().openOwn('popup.html'));
      await popup.says(`You can’t change this: it was set by ${IT}.`);
      const chosen = await popup.view.evaluate(
        () => document.querySelector('[name=byp-role]:checked')?.parentElement?.textContent,
        undefined,
      );
      expect(chosen).toBe('a member of staff');
      await popup.view.close();
    });

    test('ask for nothing', () => {
      expect(driver().recorder.strangers()).toEqual([]);
    });
  });

  describe('a broken pack', () => {
    const broken = packOf({ ...withPupil, school: { name: '' } });
    const { driver, scene } = managedBrowser(kind, broken, { setBy: IT });

    test('is said with its fault, where to find it and what to write', async () => {
      const page = await saysInTime(driver(), `Some of this was set by ${IT}`);
      const line = await page.view.evaluate(
        () => document.querySelector('.packs-lines li')?.textContent,
        undefined,
      );
      expect(line).toMatch(/^pack\.school\.name is empty\. [A-Z]/);
      await page.view.close();
    });

    scene('leaves what the extension came with in force', feed, async ({ writer, card }) => {
      await writer.write(drafts.complaint);
      await card.shown();
    });
  });
}
