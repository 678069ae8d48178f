import { afterAll, beforeAll, test } from 'vitest';
import type { Fixture } from '../fixtures/table.ts';
import type { Driver, Page } from '../harness/driver.ts';
import { Writer } from '../harness/writer.ts';
import { Card } from './card.ts';

/** A fresh page, the parent who writes on it, and what the parent sees of the extension. */
export interface Stage {
  page: Page;
  writer: Writer;
  card: Card;
}

export type Scene = (stage: Stage) => Promise<void>;

/** One scene on a fresh page. */
export async function play(driver: Driver, fixture: Fixture, scene: Scene): Promise<void> {
  const page = await driver.open(fixture);
  try {
    await scene({ page, writer: new Writer(page), card: new Card(page) });
  } finally {
    await page.close();
  }
}

/** A browser for all tests of a file, from before the first to after the last. */
export function running<D extends Driver>(start: () => Promise<D>) {
  let driver: D;
  beforeAll(async () => {
    driver = await start();
  });
  afterAll(() => driver.close());
  return {
    driver: () => driver,
    /** a test that is one scene on a fresh page */
    scene: (name: string, fixture: Fixture, run: Scene) =>
      test(name, () => play(driver, fixture, run)),
  };
}
