// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OwnName } from '../../../../src/settings/own-names.ts';
import type { OptionsSeen } from '../../../../src/ui/options/types.ts';
import { eventually } from '../../eventually.ts';
import { choose, close, fakePort, fresh, open, press, says, text, type } from './screen.ts';

let seen: { now: OptionsSeen };
let port: ReturnType<typeof fakePort>;

beforeEach(() => {
  seen = { now: fresh() };
  port = fakePort(seen);
});
afterEach(close);

const millie: OwnName = {
  of: 'child',
  forename: 'Amelia',
  surname: 'Hartley',
  nicknames: ['Millie', 'Pip'],
};
const focused = () => document.activeElement;

test('an index leads to each part, and every part has its heading', async () => {
  open(port);
  await says('Your own names');
  const links = [...document.querySelectorAll<HTMLAnchorElement>('nav a')];
  expect(links).toHaveLength(10);
  for (const link of links) {
    const part = document.getElementById(link.hash.slice(1));
    expect(part?.querySelector('h2')?.textContent).toBe(link.textContent);
  }
});

test('it says when it can’t reach what it needs', async () => {
  port.seen.mockRejectedValue(new Error('gone'));
  open(port);
  await says('Your reminder could not be reached.');
});

describe('own names', () => {
  test('a child is entered with the short forms that were ticked by hand, and no others', async () => {
    open(port);
    await says('You have entered no names.');
    press('Add a name');
    await says('Whose name is it?');
    await eventually(() => expect(focused()?.getAttribute('type')).toBe('radio'));
    type('First name', ' Amelia ');
    await says('Is one of these used too?');
    type('Last name, if you like', 'Hartley');
    type('Other names, if there are any', 'Pip, ');
    press('Millie');
    await eventually(() =>
      expect(document.querySelectorAll('.form-ticks :checked').length).toBe(4),
    );
    press('Keep this name');
    await says('Amelia Hartley is kept.');
    expect(port.keepNames).toHaveBeenCalledWith([millie]);
    await says('Your child, also called Millie and Pip', 'names');
    await eventually(() => expect(focused()?.textContent).toBe('Amelia Hartley is kept.'));
  });

  test.each([
    ['First name', 'J', 'One letter is too short to notice.'],
    ['First name', '😀', 'Write it in letters, like “Jo”.'],
    ['Other names, if there are any', 'Pip, J', 'One letter is too short to notice.'],
    [
      'Other names, if there are any',
      Array.from({ length: 21 }, (_, n) => `Pip${n}`).join(', '),
      'Keep the ones you use most, up to 20.',
    ],
  ])('under “%s” it says what can’t be noticed or kept: %s', async (field, words, fault) => {
    open(port);
    await says('You have entered no names.');
    press('Add a name');
    await says('First name');
    type('First name', 'Amelia');
    type(field, words);
    press('Keep this name');
    await says(fault);
    expect(port.keepNames).not.toHaveBeenCalled();
  });

  test('a name that can’t be kept is asked for again, in words', async () => {
    open(port);
    await says('You have entered no names.');
    press('Add a name');
    await says('First name');
    type('First name', '<b>');
    press('Keep this name');
    await says('Write a name here, in plain letters and not too long.');
    await eventually(() => expect(focused()?.getAttribute('aria-invalid')).toBe('true'));
    expect(port.keepNames).not.toHaveBeenCalled();
    press('Leave it');
    await eventually(() => expect(focused()?.textContent).toBe('Add a name'));
  });

  test('one is changed, and one taken out', async () => {
    seen.now = fresh({ names: [millie, { of: 'friend', forename: 'Zebedee', nicknames: [] }] });
    open(port);
    await says('Zebedee');
    press('Take out the name Amelia Hartley');
    await says('The name Amelia Hartley is no longer kept.');
    press('Change Zebedee');
    await says('Whose name is it?');
    type('First name', 'Zeb');
    press('Keep this name');
    await says('Zeb is kept.');
    expect(seen.now.names).toEqual([{ of: 'friend', forename: 'Zeb', nicknames: [] }]);
  });

  test('there is room for so many, and then it says so', async () => {
    seen.now = fresh({ names: [millie], mostNames: 1 });
    open(port);
    await says('There is no room for more names.');
    expect(text('names')).not.toContain('Add a name');
  });
});

describe('how loud it is', () => {
  test('a choice is kept for all sites', async () => {
    open(port);
    await says('On all sites');
    press('Only when it would hold Post');
    await says('Your choice is kept.');
    expect(port.keepQuietness).toHaveBeenCalledWith({ everywhere: 'pauses', sites: {} });
    expect(document.querySelectorAll('.options-picture')).toHaveLength(4);
  });

  test('one site has another choice, and goes back to that of all', async () => {
    open(port);
    await says('Another choice for some sites');
    choose('Site', 'google-reviews');
    await eventually(() => press('Choose for this site'));
    await says('On Google Reviews');
    choose('On Google Reviews', 'help');
    await eventually(() => expect(seen.now.quietness.sites).toEqual({ 'google-reviews': 'help' }));
    choose('On Google Reviews', '');
    await eventually(() => expect(seen.now.quietness.sites).toEqual({}));
  });
});

describe('sites', () => {
  test('one is switched off for good, and on again', async () => {
    open(port);
    await says('Watch what I write on');
    press('Facebook');
    expect(port.watchSite).toHaveBeenLastCalledWith('facebook', false);
    seen.now = fresh({ rest: { until: null, as: 'hour', sites: ['x'] } });
    press('X');
    await eventually(() => expect(port.watchSite).toHaveBeenLastCalledWith('x', false));
  });

  test('what an administrator has set is greyed, and says who did', async () => {
    seen.now = fresh({
      managed: { setBy: 'Brightwater Trust IT', sites: ['facebook'], reader: 'staff' },
      consent: { family: null, managed: { setBy: 'Brightwater Trust IT' }, given: true },
    });
    open(port);
    await says('Your reminder speaks only on Facebook. That was set by Brightwater Trust IT.');
    const ticks = [...document.querySelectorAll<HTMLInputElement>('#sites input')];
    expect(ticks.map(({ disabled }) => disabled)).toEqual([false, true, true]);
    expect(document.querySelector('#role fieldset')?.hasAttribute('disabled')).toBe(true);
    expect(text('role')).toContain('set by Brightwater Trust IT');
    expect(text('consent')).toContain('set by Brightwater Trust IT');
    expect(text('consent')).not.toContain('Take back your yes');
  });

  test('the leave to see a site that was asked for is taken back', async () => {
    const garden = { origin: '*://gardening.example/*', host: 'gardening.example' };
    seen.now = fresh({ asked: [garden] });
    open(port);
    await says('gardening.example');
    port.removeSite.mockImplementationOnce(async () => {
      seen.now = fresh();
    });
    press(/^Stop watching gardening.example/);
    await says('Your reminder can’t see gardening.example any more.');
    expect(port.removeSite).toHaveBeenCalledWith('*://gardening.example/*');
  });

  test('a rest of everything is ended here too', async () => {
    seen.now = fresh({ rest: { until: 1_795_000_001_000, as: 'hour', sites: [] } });
    open(port);
    await says('Your reminder rests everywhere just now.');
    port.wake.mockImplementationOnce(async () => {
      seen.now = fresh();
    });
    press('Wake it now');
    await says('Your reminder is awake.');
  });
});

test('consent is taken back in one press', async () => {
  open(port);
  await says('You said yes.');
  port.withdraw.mockImplementationOnce(async () => {
    const family = { answer: 'no', day: '2026-11-21' } as const;
    seen.now = fresh({ consent: { family, managed: null, given: false } });
  });
  press('Take back your yes');
  await says('Your reminder is off. It reads nothing.');
});

test('what was put right in the store is said until it is dismissed', async () => {
  seen.now = fresh({ healed: { 'own-names': 2, packs: 1 } });
  open(port);
  await says('Some of what was kept could not be read');
  expect(text()).toContain('Your own names: 2 parts');
  expect(text()).toContain('School packs: 1 part');
  port.dismissHealed.mockImplementationOnce(async () => {
    seen.now = fresh();
  });
  press('All right');
  await eventually(() => expect(text()).not.toContain('could not be read'));
});
