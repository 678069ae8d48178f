import type { Page } from 'puppeteer-core';
import { type AxNode, axSubtree } from './ax-tree.ts';
import type { Screen } from './try-screen.ts';

const NUDGE = /^Before you post/;

/** How long a parent would wait for something to show, in milliseconds. */
const PATIENCE = 4000;
/** After that long without a nudge, none is coming: several times what a first look takes. */
const QUIET = 1200;

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** What stands beside the composer. */
export type Nudge = 'nothing' | 'chip' | 'card';

/** A page of the extension as a parent meets it: by what is on the screen, with real keys and clicks. */
export class TryPage {
  readonly #page: Page;
  readonly #screen: Screen;

  constructor(page: Page, screen: Screen) {
    this.#page = page;
    this.#screen = screen;
  }

  tree(): Promise<AxNode[]> {
    return this.#screen.tree();
  }

  /** @returns which nudge is there, and what a screen reader would read of it. */
  async nudge(): Promise<{ kind: Nudge; read: AxNode[] }> {
    const tree = await this.tree();
    const card = axSubtree(tree, ({ role, name }) => role === 'region' && NUDGE.test(name));
    if (card.length > 0) return { kind: 'card', read: card };
    const chip = axSubtree(tree, ({ role, name }) => role === 'button' && NUDGE.test(name));
    return { kind: chip.length > 0 ? 'chip' : 'nothing', read: chip };
  }

  /** Waits until the nudge is of one of these kinds, and settles for what is there after a while. */
  async expectNudge(...kinds: Nudge[]): Promise<{ kind: Nudge; read: AxNode[] }> {
    if (kinds.includes('nothing')) await pause(QUIET);
    const end = Date.now() + PATIENCE;
    for (;;) {
      const found = await this.nudge();
      if (kinds.includes(found.kind) || Date.now() > end) return found;
      await pause(60);
    }
  }

  async #need(what: string, matches: (node: AxNode) => boolean): Promise<AxNode> {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const found = (await this.tree()).find(matches);
      if (found) return found;
      if (Date.now() > end) throw new Error(`The page shows no ${what}.`);
      await pause(60);
    }
  }

  /** Presses the button of this name. */
  async pressButton(name: RegExp): Promise<void> {
    const isIt = (node: AxNode) => node.role === 'button' && name.test(node.name);
    await this.#screen.click(await this.#need(`button ${name}`, isIt));
  }

  /** Waits for words. @throws Error where they don't come. */
  async expectText(words: RegExp): Promise<void> {
    await this.#need(`words ${words}`, ({ name }) => words.test(name));
  }

  /** Clicks into the first composer, empties it and types. */
  async write(text: string): Promise<void> {
    await this.#screen.click(await this.#need('composer', ({ role }) => role === 'textbox'));
    const select = process.platform === 'darwin' ? 'Meta' : 'Control';
    await this.#page.keyboard.down(select);
    await this.#page.keyboard.press('a');
    await this.#page.keyboard.up(select);
    await this.#page.keyboard.press('Backspace');
    await this.#page.keyboard.type(text, { delay: 12 });
  }

  /** Presses the first composer's Post button. */
  async post(): Promise<void> {
    await this.#screen.click(
      await this.#need(
        'Post button',
        ({ role, name }) => role === 'button' && /^(Post|Publish|Send)\b/.test(name),
      ),
    );
  }

  async press(key: 'Escape'): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  /** Whether the first composer still holds this text. */
  async stillHolds(text: string): Promise<boolean> {
    const composer = axSubtree(await this.tree(), ({ role }) => role === 'textbox');
    return composer.some(({ role, name }) => role === 'StaticText' && name.includes(text));
  }

  /** Waits until the first composer holds the text no more. @returns whether it came to that. */
  async leaves(text: string): Promise<boolean> {
    const end = Date.now() + PATIENCE;
    while (Date.now() < end) {
      if (!(await this.stillHolds(text))) return true;
      await pause(60);
    }
    return false;
  }

  async picture(file: string): Promise<void> {
    await this.#page.screenshot({ path: file as `${string}.png` });
  }

  close(): Promise<void> {
    return this.#page.close();
  }
}
