import { expect } from 'vitest';
import type { Way } from '../fixtures/table.ts';
import type { Box, Page } from './driver.ts';
import { never, until } from './until.ts';

type Place = 'root' | 'button' | 'opener' | 'zone' | 'remove';

/** How long two clicks count as one double click, in milliseconds, with room for a late event. */
const doubleClick = 600;

const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

/** A parent at a composer: writes, posts, and what the page then knows. `index` tells composers of one page apart. */
export class Writer {
  readonly page: Page;
  readonly index: number;
  #pressed = Number.NEGATIVE_INFINITY;

  constructor(page: Page, index = 0) {
    this.page = page;
    this.index = index;
  }

  /** Where the editor or its control lies in the top viewport. The control may have been made only now. */
  async box(place: Place): Promise<Box> {
    const box = await this.page.composer.evaluate(
      ({ place, index }) => {
        const composer = window.composers[index];
        const element =
          place === 'root' || place === 'button' ? composer?.[place] : composer?.media?.[place];
        if (!element) throw new Error(`this composer has no ${place}`);
        element.scrollIntoView({ block: 'nearest' });
        const { x, y, width, height } = element.getBoundingClientRect();
        const box = { x, y, width, height };
        // The element may lie in a frame that the page itself has filled.
        for (let view = element.ownerDocument.defaultView; view && view !== window; ) {
          const frame = view.frameElement?.getBoundingClientRect();
          box.x += frame?.x ?? 0;
          box.y += frame?.y ?? 0;
          view = view.parent as typeof view;
        }
        return box;
      },
      { place, index: this.index },
    );
    if (!this.page.fixture.frame) return box;
    const frame = await this.page.evaluate(() => {
      const { x, y } = (document.querySelector('iframe') as Element).getBoundingClientRect();
      return { x, y };
    }, undefined);
    return { ...box, x: box.x + frame.x, y: box.y + frame.y };
  }

  /** Whether the composer has such a control now. */
  has(place: 'opener' | 'zone' | 'remove'): Promise<boolean> {
    return this.page.composer.evaluate(
      ({ place, index }) => Boolean(window.composers[index]?.media?.[place]),
      { place, index: this.index },
    );
  }

  /** Clicks the editor, or what belongs to it. */
  async click(place: Place): Promise<void> {
    const { x, y } = await this.target(place);
    await this.page.clickAt(x, y);
  }

  /** Clicks into the editor, again if the click came before the page's frame could take it. */
  async focus(): Promise<void> {
    await until('the editor to take the keyboard', async () => {
      await this.click('root');
      return this.hasFocus();
    });
  }

  /** Clicks into the editor and types. */
  async write(text: string): Promise<void> {
    await this.focus();
    await this.page.type(text);
  }

  /** Presses Post once, in one of the page's ways. */
  async press(way: Way): Promise<void> {
    if (way !== 'click') return this.page.press(way);
    await this.#apart();
    await this.click('button');
    this.#pressed = performance.now();
  }

  /** Touches Post with a finger, once. */
  async tap(): Promise<void> {
    await this.#apart();
    const { x, y } = await this.target();
    await this.page.tapAt(x, y);
    this.#pressed = performance.now();
  }

  /** Two presses in the time of a double click are one to a browser; these are two. */
  async #apart(): Promise<void> {
    const since = () => performance.now() - this.#pressed;
    await until('the time of a double click to be over', () => since() > doubleClick);
  }

  /** Where a press lands, of Post if nothing else is named. */
  async target(place: Place = 'button'): Promise<{ x: number; y: number }> {
    return middle(await this.box(place));
  }

  /** Goes through the steps that lead to the last one, where the page has any. */
  async stepOn(): Promise<void> {
    for (let step = 0; step < (this.page.fixture.steps ?? 0); step++) await this.press('click');
  }

  /** The editor library's own idea of its text. */
  text(): Promise<string> {
    return this.page.composer.evaluate((index) => window.editorText(index), this.index);
  }

  /** Whether the site's control takes a press: sites switch it off while their editor is empty, and on in their own time. */
  canPost(): Promise<boolean> {
    return this.page.composer.evaluate(
      (index) => !window.composers[index]?.button?.matches('[aria-disabled="true"], [disabled]'),
      this.index,
    );
  }

  /** Everything that the site has posted so far. */
  posted(): Promise<string[]> {
    return this.page.composer.evaluate(() => [...window.posted], undefined);
  }

  /**
   * Waits until the site has posted exactly these texts. A press may have to wait for its verdict, so a post may come a
   * moment late; one that comes twice is noticed then.
   */
  async hasPosted(...texts: string[]): Promise<void> {
    await until(
      `the post of ${texts.length}`,
      async () => (await this.posted()).length >= texts.length,
    );
    await never(
      'something was posted twice',
      async () => (await this.posted()).length > texts.length,
      250,
    );
    expect(await this.posted()).toEqual(texts);
  }

  /** Whether the editor has the keyboard's focus, in its own tree. */
  hasFocus(): Promise<boolean> {
    return this.page.composer.evaluate((index) => {
      const root = window.composers[index]?.root;
      return root !== undefined && (root.getRootNode() as Document).activeElement === root;
    }, this.index);
  }

  /** The events of pointer, keyboard and input that the page has heard so far. */
  heard(): Promise<string[]> {
    return this.page.composer.evaluate(() => [...window.heard], undefined);
  }
}
