// A family's settings, from a name that is entered to everything erased.
import { expect, test } from 'vitest';
import { drafts } from '../behaviour/drafts.ts';
import { OptionsPage } from '../behaviour/options-page.ts';
import { running } from '../behaviour/stage.ts';
import { named } from '../fixtures/table.ts';
import { type Kind, start } from '../harness/ground.ts';
import { until } from '../harness/until.ts';

const facebook = named('Facebook post');
/** Another child's health holds the press; what a family says of its own child is its own affair. */
const aboutMilly = 'Milly Hartley in 4B at Fernhollow has dyslexia';

export function optionsScenes(kind: Kind): void {
  const { driver, scene } = running(() => start(kind));

  scene('a child’s name makes a pause a chip, in the tab that is open', facebook, async (stage) => {
    const { writer, card } = stage;
    await writer.write(aboutMilly);
    await card.shown();
    const page = await OptionsPage.open(driver());
    await page.addName();
    await page.write('First name', 'Amelia');
    await page.write('Last name, if you like', 'Hartley');
    await page.says('Is one of these used too?');
    await page.press('Milly');
    await page.press('Keep this name');
    await page.says('Your child, also called Milly');
    await card.folded();
    await page.view.close();
    await writer.press('click');
    await writer.hasPosted(aboutMilly);
  });

  scene('with “only when it would hold Post” a complaint is silent', facebook, async (stage) => {
    const { writer, card } = stage;
    const page = await OptionsPage.open(driver());
    await page.press('Only when it would hold Post');
    await page.says('Your choice is kept.');
    await page.view.close();
    await writer.write(drafts.complaint);
    await card.staysAway();
    await writer.press('click');
    await writer.hasPosted(drafts.complaint);
  });

  scene('and abuse is held all the same', facebook, async ({ writer, card }) => {
    await writer.write(drafts.abuse);
    await card.shown();
    await writer.press('click');
    await card.saysWhyItHeld();
    expect(await writer.posted()).toEqual([]);
  });

  test('a store that was spoilt heals, keeps its readable part and says so', async () => {
    const page = await OptionsPage.open(driver());
    const { local } = await page.kept();
    const [milly] = local['own-names'] as object[];
    await page.spoil({
      'own-names': [7, milly, { of: 'nobody' }],
      quietness: { everywhere: 'pauses', sites: { x: 'deafening' } },
    });
    await page.view.close();
    const again = await OptionsPage.open(driver());
    await again.says('Some of what was kept could not be read');
    await again.says('Your own names: 2 parts');
    await again.says('How loud it is: 1 part');
    await again.says('Amelia Hartley');
    expect((await again.kept()).local).toMatchObject({
      'own-names': [milly],
      quietness: { everywhere: 'pauses', sites: {} },
    });
    await again.press('All right');
    await until('the note to go', async () => !(await again.text()).includes('could not be read'));
    await again.view.close();
  });

  scene('everything is erased, and comes back from a file', facebook, async ({ writer, card }) => {
    const page = await OptionsPage.open(driver());
    await page.press('Your own names');
    const before = (await page.kept()).local;
    const file = await page.save();

    await page.says('1 name that you entered');
    await page.press('Erase everything…');
    await page.press('Yes, erase it all');
    await page.says('Everything is erased.');
    expect(await page.kept()).toEqual({ local: {}, session: {}, scripts: 0 });
    await writer.write(drafts.abuse);
    await card.staysAway();

    await page.bring(file);
    await page.says('This file would change the following');
    await page.says('Amelia Hartley, your child, also called Milly');
    expect((await page.kept()).local).toEqual({});
    await page.press('Bring this in');
    await page.says('Your settings are in.');
    expect((await page.kept()).local).toEqual({
      'own-names': before['own-names'],
      quietness: before.quietness,
    });
    await page.bring('{"format":"before-you-post/pack@1"}');
    await page.says('It is a school’s pack.');
    await page.view.close();
  });

  test('none of this has asked for anything', () => {
    expect(driver().recorder.strangers()).toEqual([]);
  });
}
