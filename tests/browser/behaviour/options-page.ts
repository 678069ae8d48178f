import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver, OwnView } from '../harness/driver.ts';
import { until } from '../harness/until.ts';
import { ReadPage } from './read-page.ts';

/** The browser's own API, as a page of the extension has it. */
interface Api {
  storage: Record<
    'local' | 'session',
    { get(keys: null): Promise<Record<string, unknown>>; set(items: object): Promise<void> }
  >;
  scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
}
type Own = { browser?: Api; chrome: Api };

/** The settings, as a parent uses them. */
export class OptionsPage extends ReadPage<OwnView> {
  static async open(driver: Driver): Promise<OptionsPage> {
    const page = new OptionsPage(await driver.openOwn('options.html'));
    await page.says('Erase everything');
    return page;
  }

  /** Presses the button, tick or choice of this name, as soon as it is there. */
  async press(name: string): Promise<void> {
    await until(`“${name}” to press`, () =>
      this.view.evaluate((name) => {
        const all = [...document.querySelectorAll<HTMLElement>('button:enabled, label')];
        const found = all.find((one) => one.textContent?.trim().startsWith(name));
        (found?.querySelector<HTMLElement>('input:not([type=file])') ?? found)?.click();
        return found !== undefined;
      }, name),
    );
  }

  /** Writes into the field of this label, key by key. */
  async write(label: string, words: string): Promise<void> {
    await until(`the field “${label}”`, () =>
      this.view.evaluate((label) => {
        const found = [...document.querySelectorAll('label')].find(
          (one) => one.textContent === label,
        );
        const field = document.getElementById(found?.htmlFor ?? '');
        field?.focus();
        return field !== null && document.activeElement === field;
      }, label),
    );
    await this.view.type(words);
  }

  /** Opens the form for a new name, which brings the keyboard along. */
  async addName(): Promise<void> {
    await this.press('Add a name');
    await until('the keyboard in the form', () =>
      this.view.evaluate(() => document.activeElement?.closest('form') !== null, undefined),
    );
  }

  /** Saves a settings file and reads what is in it. */
  async save(): Promise<string> {
    await this.view.run(`{
      const make = URL.createObjectURL;
      URL.createObjectURL = (file) => { window.saving = file.text(); return make.call(URL, file); };
    }`);
    await this.press('Save the file');
    await this.says('The file is saved with your downloads.');
    return this.view.evaluate(
      () => (window as unknown as { saving: Promise<string> }).saving,
      undefined,
    );
  }

  /** Gives the page a settings file with this text. */
  async bring(text: string): Promise<void> {
    const folder = mkdtempSync(join(tmpdir(), 'settings-file-'));
    const file = join(folder, 'settings.json');
    writeFileSync(file, text);
    try {
      await this.view.attach([file]);
      await until('the file to be looked at', () =>
        this.view.evaluate(
          () => document.querySelector('#file-shown, #file-refused') !== null,
          undefined,
        ),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  /** Everything that the extension keeps, and how many scripts it has the browser put into pages. */
  kept(): Promise<{ local: Record<string, unknown>; session: object; scripts: number }> {
    return this.view.evaluate(async () => {
      const own = globalThis as unknown as Own;
      const { storage, scripting } = own.browser ?? own.chrome;
      return {
        local: await storage.local.get(null),
        session: await storage.session.get(null),
        scripts: (await scripting.getRegisteredContentScripts()).length,
      };
    }, undefined);
  }

  /** Writes into the store by hand, as nobody should. */
  spoil(items: Record<string, unknown>): Promise<void> {
    return this.view.evaluate(async (items) => {
      const own = globalThis as unknown as Own;
      await (own.browser ?? own.chrome).storage.local.set(items);
    }, items);
  }
}
