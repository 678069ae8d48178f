import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { behaves, type Pasted } from '../behaviour/suite.ts';
import { others } from '../fixtures/table.ts';
import type { Driver } from '../harness/driver.ts';
import { type Kind, start } from '../harness/ground.ts';

/** Other editors and surroundings, which the generic signs alone must serve. */
export function editorScenes(kind: Kind): void {
  let driver: Driver;
  const pasted: Pasted[] = [];
  beforeAll(async () => {
    driver = await start(kind);
  });
  afterAll(() => driver.close());

  for (const fixture of others)
    describe(fixture.name, () => behaves(() => driver, fixture, pasted));

  test('most drafts that were pasted and posted at once were held', () => {
    const held = pasted.filter((one) => one.held);
    expect(held.length).toBeGreaterThan(pasted.length / 2);
  });

  test('the extension has asked for nothing', () => {
    expect(driver.recorder.strangers()).toEqual([]);
    expect(driver.recorder.all.length).toBeGreaterThan(others.length);
  });
}
