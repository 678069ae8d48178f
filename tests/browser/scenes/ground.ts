import { afterAll, beforeAll, expect, test } from 'vitest';
import { others, sites } from '../fixtures/table.ts';
import type { Driver } from '../harness/driver.ts';
import { type Kind, start } from '../harness/ground.ts';
import { probe } from '../harness/probe.ts';
import { until } from '../harness/until.ts';
import { Writer } from '../harness/writer.ts';

/** The ground itself: it sees into closed roots as a screen reader does, its input is trusted, and no request escapes it. */
export function groundScenes(kind: Kind): void {
  let driver: Driver;
  beforeAll(async () => {
    driver = await start(kind, probe(kind));
  });
  afterAll(() => driver.close());

  test('finds a button inside a closed root, and its click is trusted', async () => {
    const page = await driver.open(sites[0] as (typeof sites)[0]);
    await new Writer(page).focus();
    const region = page.region(/^Ground probe/);
    await until('the probe', () => region.there());
    expect(await region.text()).toContain('Seen through a closed root.');
    await page.button(/^Probe press$/).click();
    await until('the probe to have been pressed', () => page.button(/^Probe pressed$/).there());
    expect(await page.region(/^Before you post/).there()).toBe(false);
    await page.close();
  });

  test.each([...sites, ...others])(
    '$name posts what was typed and pasted, once',
    async (fixture) => {
      for (const way of fixture.ways) {
        const page = await driver.open(fixture);
        const writer = new Writer(page);
        await writer.write('The bins, ');
        await page.paste('again');
        expect(await writer.text()).toBe('The bins, again');
        await writer.stepOn();
        await writer.press(way);
        expect(await writer.posted()).toEqual(['The bins, again']);
        await page.close();
      }
    },
  );

  test('nothing but the pages themselves was asked for until now', () => {
    expect(driver.recorder.strangers()).toEqual([]);
    expect(driver.recorder.all.length).toBeGreaterThan(0);
  });

  test('catches what an extension asks for, from a page and from its background', async () => {
    const page = await driver.open(sites[0] as (typeof sites)[0]);
    await new Writer(page).focus();
    await page.press('F9');
    await until('both requests', () => driver.recorder.strangers().length >= 2);
    const caught = driver.recorder.strangers().join('\n');
    expect(caught).toContain('telemetry.example');
    // Firefox asks the proxy for a tunnel, which names the host only.
    if (kind === 'chromium') {
      expect(caught).toContain('https://telemetry.example/content');
      expect(caught).toContain('https://telemetry.example/background');
    }
    await page.close();
  });
}
