import type { View } from '../harness/driver.ts';
import { until } from '../harness/until.ts';

/** A page of the extension, as somebody reads it. */
export class ReadPage<V extends Pick<View, 'evaluate'>> {
  readonly view: V;

  constructor(view: V) {
    this.view = view;
  }

  text(): Promise<string> {
    return this.view.evaluate(() => document.body.textContent ?? '', undefined);
  }

  async says(words: string): Promise<void> {
    await until(`“${words}”`, async () => (await this.text()).includes(words));
  }
}
