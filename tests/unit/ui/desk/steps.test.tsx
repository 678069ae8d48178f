// @vitest-environment happy-dom
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { deskMessages } from '../../../../src/ui/messages.ts';
import { verdict } from '../../card/fernhollow.ts';
import { eventually } from '../../eventually.ts';
import { begun } from './begun.ts';
import {
  button,
  choose,
  closeDesk,
  drawn,
  faultOf,
  field,
  goTo,
  kept,
  openDesk,
  press,
  says,
  type,
} from './screen.ts';

beforeAll(() => {
  globalThis.scrollTo = () => {};
});
afterEach(closeDesk);

const draftIn = (browser: { stored: { work: unknown } }) =>
  (browser.stored.work as { work: { draft: Record<string, unknown>; sites: unknown } }).work;

test('a policy is chosen knowing what it asks and where it asks too much', async () => {
  const { browser } = openDesk(begun());
  await goTo('policy');
  await says('It also asks about photos.');
  choose('Social Media Code of Conduct for Parents and Carers');
  await says('can’t expel a child for what a parent says');
  expect(
    button(
      'See the page of Social Media Code of Conduct for Parents and Carers (opens in a new tab)',
    ).getAttribute('href'),
  ).toBe('?policy=peartree-spring');
  await kept();
  await eventually(() => expect(draftIn(browser).draft.policy).toBe('peartree-spring'));
  type('To be looked at again by', '2020-01-01');
  await says('This is before the day it was issued (2026-11-01). Pick a later day');
});

test('ways to reach the school: what is typed becomes a link, and a missing complaints link is told', async () => {
  const { browser } = openDesk();
  await says('Start a new pack');
  await goTo('ways');
  await says('There is no link to the complaints procedure yet.');
  await press('Add: Complaints procedure');
  await says('What families read');
  type('Link', 'www.fernhollow.example/complaints');
  await eventually(() =>
    expect(field('Link').value).toBe('https://www.fernhollow.example/complaints'),
  );
  await eventually(() => expect(document.body.textContent).not.toContain('There is no link to'));
  await kept();
  expect(draftIn(browser).draft.channels).toMatchObject([
    { kind: 'complaints', label: 'Complaints procedure' },
  ]);
  type('Link', 'javascript:alert(1)');
  await eventually(() => expect(faultOf('Link')).toMatch(/not a link that can be opened safely/));
  await press('Remove Complaints procedure');
  await says('There is no link to the complaints procedure yet.');
});

test('how it speaks: quieter or louder, never silent about a child in danger', async () => {
  const { browser } = openDesk(begun());
  await goTo('voice');
  await says('If a child might be in danger, help comes first. That can’t be turned off.');
  choose('Show the questions, and hold nothing');
  choose('The questions at once');
  choose('Only on some');
  await says('TikTok');
  choose('TikTok');
  await eventually(() => {
    const { draft, sites } = draftIn(browser);
    expect(draft.nudge).toEqual({ onMention: 'card', pause: false });
    expect(sites).not.toContain('tiktok');
    expect(sites).toContain('facebook');
  });
});

test('a draft is tried by the pack as it stands, and its card is drawn', async () => {
  const tryDraft = vi.fn(async () => verdict({ level: 'pause' }));
  openDesk(begun(), {
    judge: { tryDraft, policyOf: () => Promise.reject(new Error('not asked')) },
  });
  await goTo('try');
  await says('Type something to see what would happen.');
  type('A draft', 'Mrs Ashdown is useless');
  choose('There is a photo with it');
  await says('Post would wait for a second press.');
  expect(tryDraft).toHaveBeenLastCalledWith(
    expect.objectContaining({ id: 'fernhollow' }),
    { text: 'Mrs Ashdown is useless', setting: { place: 'post', photo: true } },
    'parent',
  );
  await eventually(() => expect(drawn.at(-1)?.[0].level).toBe('pause'));
});

test('a draft can’t be tried before the pack is sound, and the way there is shown', async () => {
  openDesk();
  await says('Start a new pack');
  await goTo('try');
  await press(`Go to ${deskMessages.frame.steps.school}`);
  await says('Name of the school');
});
