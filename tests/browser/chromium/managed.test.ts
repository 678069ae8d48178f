import { describe, test } from 'vitest';
import { larkrise, quillmere } from '../fixtures/school-packs.ts';
import { until } from '../harness/until.ts';
import { managedBrowser, managedScenes, packOf, saysInTime } from '../scenes/managed.ts';

managedScenes('chromium');

// Firefox reads its policies at its start only.
describe('a policy that changes while the browser runs', () => {
  const { driver, set } = managedBrowser('chromium', packOf(larkrise), { setBy: 'Trust IT' });

  test('is followed without a restart, on a page that is open too', async () => {
    const page = await saysInTime(driver(), 'Set by Trust IT');
    await set({ setBy: 'Trust IT' }, packOf(quillmere));
    await until(
      'the other school',
      async () => {
        const text = await page.text();
        return text.includes('Quillmere Junior School') && !text.includes('Larkrise Infant School');
      },
      30_000,
    );
  });
});
