import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { behaves, type Pasted } from '../behaviour/suite.ts';
import { sites } from '../fixtures/table.ts';
import type { Driver } from '../harness/driver.ts';
import { type Kind, start } from '../harness/ground.ts';

/** The five sites of the first release: the same behaviours at each, in real browsers, with the site's real editor library. */
export function siteScenes(kind: Kind): void {
  let driver: Driver;
  const pasted: Pasted[] = [];
  beforeAll(async () => {
    driver = await start(kind);
  });
  afterAll(() => driver.close());

  const hosts = new Set<string>();
  for (const fixture of sites) {
    const { host } = new URL(fixture.url);
    const first = !hosts.has(host);
    hosts.add(host);
    describe(fixture.name, () => behaves(() => driver, fixture, pasted, first));
  }

  test('most drafts that were pasted and posted at once were held', () => {
    const held = pasted.filter((one) => one.held);
    expect(held.length).toBeGreaterThan(pasted.length / 2);
  });

  test('the extension has asked for nothing', () => {
    expect(driver.recorder.strangers()).toEqual([]);
    expect(driver.recorder.all.length).toBeGreaterThan(sites.length);
  });
}
