// Packs as a family comes by them: from a file or a school's page to the card, and out again.
import { beforeEach, expect, test } from 'vitest';
import { sealedForms } from '../../../src/detect/sealed/form.ts';
import { findOffers } from '../../../src/pack/offered/find-offers.ts';
import { offerFragment } from '../../../src/pack/offered/offer-fragment.ts';
import { pageQr } from '../../../src/pack/offered/page-qr.ts';
import { sealPupils } from '../../../src/pack/sealed/seal.ts';
import { signPack } from '../../../src/pack/signed/envelope.ts';
import { fingerprintOf } from '../../../src/pack/signed/fingerprint.ts';
import type { Pack } from '../../../src/pack/types.ts';
import { changeStore, PacksPage, withoutPacks } from '../behaviour/packs-page.ts';
import { play, running } from '../behaviour/stage.ts';
import {
  aboutLarkrise,
  aboutQuillmere,
  larkrise,
  quillmere,
  schoolKey,
  signedFile,
  strangersKey,
} from '../fixtures/school-packs.ts';
import { type Fixture, feed, named } from '../fixtures/table.ts';
import { type Kind, start } from '../harness/ground.ts';
import { until } from '../harness/until.ts';

const x = named('X post');
const newer: Pack = {
  ...larkrise,
  version: 2,
  people: [
    ...larkrise.people,
    { id: 's2', kind: 'staff', title: 'Miss', surname: 'Oakapple', job: 'Year 2 teacher' },
  ],
};
const aboutOakapple = 'Miss Oakapple at Larkrise has lost his coat again';

/** The school's page that offers a pack. */
async function offering(pack: Pack): Promise<Fixture> {
  const signed = await signPack(JSON.stringify(pack), schoolKey);
  return {
    name: 'a school’s page',
    url: `https://${pack.id}.example/reminder`,
    page: 'school-offer',
    words: { offer: await offerFragment(signed, pack) },
    ways: [],
    place: 'post',
  };
}

export function packsScenes(kind: Kind): void {
  const { driver, scene } = running(() => start(kind));
  beforeEach(() => withoutPacks(driver()));

  scene('a signed file brings the card to a draft that names the staff', feed, async (stage) => {
    const { writer, card } = stage;
    await writer.write(aboutLarkrise);
    await card.staysAway();
    const page = await PacksPage.open(driver());
    await page.choose(await signedFile(larkrise));
    // First it says whose it is, and everything in it.
    await page.says('A pack from Larkrise Infant School?');
    const words = await fingerprintOf(schoolKey.public);
    expect(await page.text()).toContain(words.replaceAll(' ', ''));
    expect(await page.text()).toContain('Mr Thistlewood');
    await card.staysAway();
    await page.press('Use this pack');
    await page.says('The pack of Larkrise Infant School is in use now.');
    // The draft was open all the while.
    await card.shown();
    expect(await card.region.text()).toContain('Mr Thistlewood');
    await page.view.close();
  });

  scene('two schools at once: each one’s draft has its own card', feed, async (stage) => {
    const { page, writer, card } = stage;
    await (await PacksPage.open(driver())).use(await signedFile(larkrise), 'Use this pack');
    await (await PacksPage.open(driver())).use(
      await signedFile(quillmere, strangersKey),
      'Use this pack',
    );
    await writer.write(aboutLarkrise);
    await card.shown();
    expect(await card.region.text()).toContain(larkrise.school.name);
    expect(await card.region.text()).not.toContain(quillmere.school.name);
    await page.press('Control+A');
    await page.type(aboutQuillmere);
    await until('the other school’s card', async () =>
      (await card.region.text()).includes(quillmere.school.name),
    );
    expect(await card.region.text()).not.toContain(larkrise.school.name);
  });

  test('a page’s offer comes in by the popup, and only when that is asked for', async () => {
    const site = await driver().open(await offering(larkrise));
    const popup = await driver().openPopup(site);
    await until('the popup over this page', async () =>
      (await popup.text()).includes('Not watching larkrise.example'),
    );
    expect(await popup.text()).not.toContain('Add the pack offered by this page');
    await popup.press('Look for a school’s pack on this page');
    await popup.press('Add the pack offered by this page');
    const page = new PacksPage(await driver().opened('/packs.html'));
    await page.says('A pack from Larkrise Infant School?');
    await page.says('You found it on larkrise.example, the website that it names');
    await page.press('Use this pack');
    await page.says('is in use now.');
    await page.view.close();
    await site.close();
    await play(driver(), x, async ({ writer, card }) => {
      await writer.write(aboutLarkrise);
      await card.shown();
    });
  });

  test('words on the school’s paper that differ keep a page’s offer out', async () => {
    const words = await fingerprintOf(strangersKey.public);
    const qr = pageQr('https://larkrise.example/reminder', words);
    const hash = qr.ok ? new URL(qr.address).hash : '';
    const site = await driver().open(await offering(larkrise));
    await site.evaluate((hash) => {
      location.hash = hash;
    }, hash);
    const popup = await driver().openPopup(site);
    await popup.press('Look for a school’s pack on this page');
    await popup.press('Add the pack offered by this page');
    const page = new PacksPage(await driver().opened('/packs.html'));
    await page.says('it may be a fake');
    expect(await page.text()).not.toContain('Use this pack');
    await page.view.close();
    await site.close();
  });

  test('a page that offers nothing says so in the popup', async () => {
    const site = await driver().open({ ...(await offering(larkrise)), words: { offer: '' } });
    const popup = await driver().openPopup(site);
    await popup.press('Look for a school’s pack on this page');
    await until('the word that there is none', async () =>
      (await popup.text()).includes('This page offers no pack.'),
    );
    await site.close();
  });

  scene('an update by the same key says what is new, and works at once', feed, async (stage) => {
    const { writer, card } = stage;
    await (await PacksPage.open(driver())).use(await signedFile(larkrise), 'Use this pack');
    const page = await PacksPage.open(driver());
    await page.choose(await signedFile(newer));
    await page.says('It is number 2. Yours is number 1.');
    await page.says('It names 1 person more.');
    await page.press('Use the newer pack');
    await page.says('is in use now.');
    await page.view.close();
    await writer.write(aboutOakapple);
    await card.shown();
    expect(await card.region.text()).toContain('Miss Oakapple');
  });

  scene('a changed key is refused, and the old pack still speaks', feed, async (stage) => {
    const { writer, card } = stage;
    await (await PacksPage.open(driver())).use(await signedFile(larkrise), 'Use this pack');
    const page = await PacksPage.open(driver());
    await page.choose(await signedFile(newer, strangersKey));
    await page.says('It may be a fake.');
    await page.says('Nothing has changed: your old pack still works.');
    expect(await page.text()).not.toContain('Use the newer pack');
    await page.view.close();
    await writer.write(aboutLarkrise);
    await card.shown();
  });

  scene('a pack that is taken out is silent at once', feed, async (stage) => {
    const { writer, card } = stage;
    await (await PacksPage.open(driver())).use(await signedFile(larkrise), 'Use this pack');
    await writer.write(aboutLarkrise);
    await card.shown();
    const page = await PacksPage.open(driver());
    await page.press('Take it out');
    await page.press('Yes, take it out');
    await page.says('The pack of Larkrise Infant School is out.');
    await card.gone();
    await page.view.close();
  });

  scene('a pack is still there after the extension is updated', feed, async (stage) => {
    const { page, writer, card } = stage;
    await (await PacksPage.open(driver())).use(await signedFile(larkrise), 'Use this pack');
    await writer.write(aboutLarkrise);
    await card.shown();
    await driver().updateExtension();
    await until('the card of the new version', async () => {
      await page.press('Control+A');
      await page.type(aboutLarkrise);
      return card.region.there();
    });
  });

  scene('hidden names are noticed once the passphrase is entered', feed, async (stage) => {
    const { writer, card } = stage;
    const sealedPupils = await sealPupils(sealedForms('Ottilie', 'Marchbanks'), {
      passphrase: 'oak',
    });
    const sealed = await signedFile({ ...larkrise, sealedPupils });
    await (await PacksPage.open(driver())).use(sealed, 'Use this pack');
    await writer.write('Ottilie Marchbanks was down at the park again');
    await card.staysAway();
    const page = await PacksPage.open(driver());
    await until('the field for the passphrase', () =>
      page.view.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('.packs-passphrase input');
        field?.focus();
        return field !== null;
      }, undefined),
    );
    await page.view.type('oak');
    await page.press('Keep it');
    await page.says('Kept on this device.');
    await page.view.close();
    await card.shown();
    expect(await card.region.text()).toContain('Ottilie Marchbanks');
  });

  scene('what was changed in the store is left out, and said', feed, async (stage) => {
    const { writer, card } = stage;
    const page = await PacksPage.open(driver());
    const text = await signedFile(larkrise);
    await changeStore(page, [
      text.replace('Thistlewood', 'Thistlewould'),
      await signedFile(quillmere),
    ]);
    await page.says('1 pack on this device was changed or damaged');
    await writer.write(aboutLarkrise);
    await card.staysAway();
    await page.press('Clear it away');
    await until(
      'the note to go',
      async () => !(await page.text()).includes('was changed or damaged'),
    );
    expect(await page.text()).toContain(quillmere.school.name);
    await page.view.close();
  });

  test('a link that carries a pack can be pasted', async () => {
    const { words } = await offering(larkrise);
    const href = /href="([^"]+)"/.exec(words?.offer ?? '')?.[1] ?? '';
    expect(findOffers([href])).toHaveLength(1);
    const page = await PacksPage.open(driver());
    await page.view.disclosure(/^Or paste its text/).click();
    await page.view.textbox(/^The text of the pack/).click();
    await page.view.paste(href);
    await page.press('Look at it');
    await page.says('A pack from Larkrise Infant School?');
    await page.view.close();
  });

  test('nothing was asked for but the pages themselves', () => {
    expect(driver().recorder.strangers()).toEqual([]);
  });
}
