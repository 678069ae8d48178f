// A family that reads Urdu: from the choice of the language to the card, and back to English in one press.
import { expect, test } from 'vitest';
import { drafts } from '../behaviour/drafts.ts';
import { running } from '../behaviour/stage.ts';
import { named } from '../fixtures/table.ts';
import { PHONE } from '../harness/accessible/look.ts';
import type { Driver, OwnView } from '../harness/driver.ts';
import { type Kind, start } from '../harness/ground.ts';
import { until } from '../harness/until.ts';

const ENGLISH_CONSIDERATION = 'Would private and confidential discussions with relevant staff at';
const ITS_TRANSLATION = 'نجی اور رازداری کے ساتھ بات کرنا';
const PAGES = [
  'welcome.html',
  'options.html',
  'popup.html',
  'packs.html',
  'policy.html',
  'practice.html',
  'notes.html',
  'diary.html',
  'report.html',
];
const NOT_CHECKED = 'This translation hasn’t been checked by a speaker yet.';

export function languagesScenes(kind: Kind): void {
  const { driver, scene } = running(() => start(kind));

  scene('Urdu, from the settings to the card and back', named('Facebook post'), async (stage) => {
    const { writer, card, page } = stage;
    await writer.write(drafts.abuse);
    await card.shown();
    const options = await driver().openOwn('options.html');
    await choose(options, 'ur');

    // The card of the draft that is open turns round, and goes on asking in the policy's own words.
    const fold = page.button(/سوالات سمیٹ دیں/);
    await until('the card in Urdu', () => fold.there());
    expect(await card.region.name()).toMatch(/^Before you post: .*سوال/);
    const said = await card.region.text();
    expect(said).toContain(ENGLISH_CONSIDERATION);
    expect(said).toContain(ITS_TRANSLATION);
    expect(said).not.toMatch(/Your reminder|What the policy says/);
    const [head, whole] = [await fold.box(), await card.region.box()];
    expect(head.x + head.width / 2).toBeLessThan(whole.x + whole.width / 2);

    // A card that is made from here on speaks it from its first word.
    await page.press('Control+A');
    await page.press('Delete');
    await card.gone();
    await options.evaluate(() => {
      const back = [...document.querySelectorAll('button')];
      back.find(({ textContent }) => textContent === 'Read this in English')?.click();
    }, undefined);
    await turned(options, 'ltr');
    await writer.write(drafts.abuse);
    await card.shown();
    expect(await card.region.text()).toContain('What the policy says');
    await options.close();
  });

  test('every page of a family turns round, at a phone’s width too, and says that nobody has checked it', async () => {
    await speaking(driver(), 'ur');
    for (const path of PAGES) {
      const view = await driver().openOwn(path);
      await turned(view, 'rtl');
      await view.look(PHONE);
      await until(`“${NOT_CHECKED}” on ${path}`, async () =>
        (await text(view)).includes(NOT_CHECKED),
      );
      expect(await view.evaluate(sidewaysBy, undefined), path).toBeLessThanOrEqual(0);
      await view.close();
    }
    await speaking(driver(), 'en');
  });
}

const text = (view: OwnView) => view.evaluate(() => document.body.textContent ?? '', undefined);
const sidewaysBy = () => document.documentElement.scrollWidth - innerWidth;

/** Chooses a language on a page that offers them. */
async function choose(view: OwnView, code: string): Promise<void> {
  await until('the languages', () =>
    view.evaluate((code) => {
      const list = document.querySelector<HTMLSelectElement>('.choose-language select');
      if (!list?.querySelector(`[value="${code}"]`)) return false;
      list.value = code;
      list.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    }, code),
  );
  await turned(view, 'rtl');
}

/** The page was drawn anew in this direction. While it is, nothing can be asked of it. */
async function turned(view: OwnView, dir: 'ltr' | 'rtl'): Promise<void> {
  await until(`a page from ${dir}`, () =>
    view
      .evaluate(
        (dir) => document.documentElement.dir === dir && document.body.childElementCount > 0,
        dir,
      )
      .catch(() => false),
  );
}

async function speaking(driver: Driver, language: string): Promise<void> {
  const page = await driver.openOwn('print.html');
  await page.evaluate(async (language) => {
    const own = globalThis as unknown as { browser?: Api; chrome: Api };
    // Firefox gives promises by the first name only.
    await (own.browser ?? own.chrome).storage.local.set({ language });
  }, language);
  await page.close();
}

interface Api {
  storage: { local: { set(items: object): Promise<void> } };
}
