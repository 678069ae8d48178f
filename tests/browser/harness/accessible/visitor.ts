import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OwnView, View } from '../driver.ts';
import { pageScript } from '../page-script.ts';
import { until } from '../until.ts';
import { PATIENCE } from './look.ts';
import type { Measures } from './page.ts';

let script: Promise<string> | undefined;

/** Somebody at a page with a keyboard and nothing else; and what is measured of the page meanwhile. */
export class Visitor {
  readonly view: View & Partial<Pick<OwnView, 'attach'>>;

  constructor(view: Visitor['view']) {
    this.view = view;
  }

  /** Asks one of the measures of the page, which is taught them first where it is new. */
  async measure<What extends keyof Measures>(
    what: What,
    ...given: Parameters<Measures[What]>
  ): Promise<ReturnType<Measures[What]>> {
    const ask = () =>
      this.view.evaluate(
        ({ what, given }) => {
          const taught = globalThis.measures?.[what] as
            | ((...given: unknown[]) => unknown)
            | undefined;
          return taught ? { answer: taught(...given) } : undefined;
        },
        { what, given },
      ) as Promise<{ answer: ReturnType<Measures[What]> } | undefined>;
    const answered = await ask();
    if (answered) return answered.answer;
    script ??= pageScript('../harness/accessible/page.ts');
    await this.view.run(await script);
    return ((await ask()) as { answer: ReturnType<Measures[What]> }).answer;
  }

  /** Waits until the page says this. */
  async reads(words: string): Promise<void> {
    await until(`“${words}”`, async () => (await this.measure('text')).includes(words), PATIENCE);
  }

  /** Puts the keyboard on the control of this name. */
  async goTo(name: string, under?: string): Promise<string> {
    return until(`${name} to go to`, () => this.measure('goTo', name, under), PATIENCE).catch(
      async (error) => {
        const there = await this.measure('named');
        throw new Error(`${(error as Error).message}; there is ${there.join(', ')}`);
      },
    );
  }

  /** Presses a button, follows a link, opens what is folded, ticks or chooses. */
  async press(name: string, under?: string): Promise<void> {
    const kind = await this.goTo(name, under);
    await this.view.press(/radio|checkbox/.test(kind) ? 'Space' : 'Enter');
  }

  /** Writes over what stands in a field. */
  async write(label: string, text: string, under?: string): Promise<void> {
    await this.goTo(label, under);
    await this.view.press('Control+A');
    await this.view.type(text);
  }

  /** Opens every part that is folded. */
  async unfold(): Promise<void> {
    await this.view.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    }, undefined);
  }

  /** Chooses a file with this text. */
  async hand(name: string, text: string): Promise<void> {
    const folder = mkdtempSync(join(tmpdir(), 'visitor-'));
    const file = join(folder, name);
    writeFileSync(file, text);
    await until('the field for a file', () => this.measure('goToFile'));
    await this.view.attach?.([file]);
    // The page reads it in its own time; the folder goes with the machine's other temporary files.
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  }
}
