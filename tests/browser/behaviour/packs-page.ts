import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver, OwnView, View } from '../harness/driver.ts';
import { until } from '../harness/until.ts';
import { ReadPage } from './read-page.ts';

/** The page about packs, as a parent uses it. */
export class PacksPage extends ReadPage<View & Partial<Pick<OwnView, 'attach'>>> {
  static async open(driver: Driver): Promise<PacksPage> {
    const page = new PacksPage(await driver.openOwn('packs.html'));
    await page.says('Add a pack');
    return page;
  }

  /** Presses the button of this name, as soon as it is there. */
  async press(name: string): Promise<void> {
    await until(`the button “${name}”`, () =>
      this.view.evaluate((name) => {
        const buttons = [...document.querySelectorAll<HTMLButtonElement>('button:enabled')];
        const found = buttons.find((one) => one.textContent?.trim() === name);
        found?.click();
        return found !== undefined;
      }, name),
    );
  }

  /** Chooses a file with this text. */
  async choose(text: string): Promise<void> {
    const folder = mkdtempSync(join(tmpdir(), 'pack-file-'));
    const file = join(folder, 'pack.json');
    writeFileSync(file, text);
    try {
      await this.view.attach?.([file]);
      await until('the pack to be looked at', () =>
        this.view.evaluate(() => document.querySelector('.packs-offer') !== null, undefined),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  /** Adds a pack, or its update, from a file, and closes the page. */
  async use(text: string, button: 'Use this pack' | 'Use the newer pack'): Promise<void> {
    await this.choose(text);
    await this.press(button);
    await this.says('is in use now.');
    await this.view.close();
  }
}

/** Leaves the extension without any pack that a family added. */
export async function withoutPacks(driver: Driver): Promise<void> {
  const page = await PacksPage.open(driver);
  await changeStore(page, []);
  await page.view.close();
}

/** Writes what is kept, as nobody should. */
export function changeStore(page: PacksPage, packs: string[]): Promise<void> {
  return page.view.evaluate(async (packs) => {
    const own = globalThis as unknown as { browser?: Api; chrome: Api };
    // Firefox gives promises by the first name only.
    await (own.browser ?? own.chrome).storage.local.set({ packs });
  }, packs);
}

interface Api {
  storage: { local: { set(items: object): Promise<void> } };
}
