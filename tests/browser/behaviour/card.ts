import type { Part, View } from '../harness/driver.ts';
import { never, until } from '../harness/until.ts';

const named = /^Before you post/;

/** What a parent can see of the extension on this page. */
export class Card {
  readonly region: Part;
  readonly chip: Part;
  /** the draft as a private note to the school */
  readonly note: Part;

  constructor(page: View) {
    this.region = page.region(named);
    this.chip = page.button(named);
    this.note = page.region(/a private note to the school$/);
  }

  async shown(): Promise<void> {
    await until('the card', () => this.region.there());
  }

  async folded(): Promise<void> {
    await until('the chip', async () => (await this.chip.there()) && !(await this.region.there()));
  }

  /** Fails if the card opens by itself in the time in which it would have. */
  async staysFolded(): Promise<void> {
    await never('a card was shown', () => this.region.there());
  }

  async gone(): Promise<void> {
    await until('the card to go', async () => !(await this.#any()));
  }

  /** Fails if a card or chip turns up in the time in which one would have come. */
  async staysAway(): Promise<void> {
    await never('a card or chip was shown', () => this.#any());
  }

  /** Whether the card says now that a press was held. */
  async isHolding(): Promise<boolean> {
    return (await this.region.there()) && /Held once.+again/.test(await this.region.text());
  }

  async saysWhyItHeld(): Promise<void> {
    await until('the card with the reason of the held press', () => this.isHolding());
  }

  async #any(): Promise<boolean> {
    return (await this.region.there()) || (await this.chip.there());
  }
}
