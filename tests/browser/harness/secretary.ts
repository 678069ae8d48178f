import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DeskHands } from '../fixtures/desk-hands.ts';
import type { OwnPage } from './own-page.ts';
import { pageScript } from './page-script.ts';
import { until } from './until.ts';

/** A school secretary at the desk: does one thing, and waits for what it should bring. */
export class Secretary {
  readonly #page: OwnPage;
  readonly #folder: string;

  /** @param folder where the browser saves files. */
  constructor(page: OwnPage, folder: string) {
    this.#page = page;
    this.#folder = folder;
  }

  async #do<What extends keyof DeskHands>(what: What, ...given: Parameters<DeskHands[What]>) {
    const run = `globalThis.deskHands?.${what}(...${JSON.stringify(given)}) ?? null`;
    const answer = await this.#page.evaluate<ReturnType<DeskHands[What]> | null>(run);
    if (answer !== null) return answer;
    // A tab that was opened anew knows nothing of it yet.
    await this.#page.evaluate(`(() => { ${await pageScript('desk-hands.ts')} })()`);
    return this.#page.evaluate<ReturnType<DeskHands[What]>>(run);
  }

  async #done(what: 'press' | 'fill' | 'choose' | 'handIn', ...given: string[]): Promise<void> {
    await until(`${what} ${given[0]}`, () =>
      (this.#do as (...args: string[]) => Promise<boolean>).call(this, what, ...given),
    );
  }

  press = (name: string) => this.#done('press', name);
  fill = (label: string, text: string, under?: string) =>
    this.#done('fill', label, text, ...(under === undefined ? [] : [under]));
  choose = (label: string) => this.#done('choose', label);
  handIn = (panel: string, name: string, text: string) => this.#done('handIn', panel, name, text);

  /** Drops files on a panel, all at once. */
  drop = async (panel: string, files: ReadonlyMap<string, Uint8Array>) => {
    const given = [...files].map(
      ([name, bytes]) => [name, Buffer.from(bytes).toString('base64')] as const,
    );
    await until(`the panel ${panel}`, () => this.#do('drop', panel, given));
  };
  /** The table behind a chart, with its head. */
  figures = (chart: string) => this.#do('figures', chart);

  /** Opens a step. */
  goTo = async (step: string) => {
    await this.#page.evaluate(`location.hash = ${JSON.stringify(step)}`);
    await until(`the step ${step}`, () =>
      this.#page.evaluate<boolean>(
        `document.querySelector('[aria-current=step]')?.getAttribute('href') === '#${step}'`,
      ),
    );
  };

  /** Waits until the page says this. */
  reads(words: string, limit?: number): Promise<unknown> {
    const said = async () => ((await this.#do('text')) as string).includes(words);
    return until(`“${words}”`, said, limit);
  }

  /** The bytes of a file, once the browser has saved it whole. */
  async saved(name: string): Promise<Uint8Array> {
    const path = join(this.#folder, name);
    let size = -1;
    await until(`the file ${name}`, () => {
      if (!existsSync(path)) return false;
      const { length } = readFileSync(path);
      const whole = length > 0 && length === size;
      size = length;
      return whole;
    });
    return readFileSync(path);
  }
}
