// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ConsentState } from '../../../src/browser/consent-messages.ts';
import type { WelcomePort, WelcomeSeen } from '../../../src/ui/welcome/types.ts';
import { WelcomePage } from '../../../src/ui/welcome/welcome-page.tsx';
import { eventually } from '../eventually.ts';
import { fakeOwnSchool } from './own-school.ts';

const unasked: ConsentState = { family: null, managed: null, given: false };
const answered = (answer: 'yes' | 'no'): ConsentState => ({
  family: { answer, day: '2026-11-21' },
  managed: null,
  given: answer === 'yes',
});

let seen: WelcomeSeen;
let port: { [K in keyof WelcomePort]: ReturnType<typeof vi.fn> & WelcomePort[K] };
let changed: () => void;

beforeEach(() => {
  seen = { consent: unasked, sites: ['facebook', 'google-reviews'], schools: [], children: [] };
  port = {
    seen: vi.fn(async () => ({ ...seen })),
    onChange: vi.fn((listener: () => void) => {
      changed = listener;
    }),
    answer: vi.fn(async (answer: 'yes' | 'no') => {
      seen = { ...seen, consent: answered(answer) };
    }),
    addChild: vi.fn(async (name: string) => name.trim() !== ''),
    open: vi.fn(async () => {}),
    ownSchool: fakeOwnSchool(),
  } as unknown as typeof port;
});
afterEach(() => render(null, document.body));

const open = () => render(h(WelcomePage, { port }), document.body);
const text = () => document.body.textContent ?? '';
const says = (words: string) => eventually(() => expect(text()).toContain(words));
const button = (name: string) =>
  [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === name);

test('says what it would do before it asks, and both answers are as easy', async () => {
  open();
  await says('The 2 sites it would watch');
  expect(text()).toContain('Facebook · Google Reviews');
  expect(text().indexOf('would read what you type')).toBeLessThan(text().indexOf('No, not now'));
  const [yes, no] = [button('Yes, watch what I write on these sites'), button('No, not now')];
  expect(yes?.className).toBe(no?.className);
  expect(text()).not.toContain('Which school?');
});

test('after a Yes it says since when, and goes on to the school, the child and a try', async () => {
  open();
  await says('No, not now');
  button('Yes, watch what I write on these sites')?.click();
  await says('Your reminder is on.');
  expect(port.answer).toHaveBeenCalledWith('yes');
  expect(text()).toContain('You said yes on 21 November 2026.');
  await eventually(() => expect(document.activeElement?.textContent).toBe('Your reminder is on.'));
  for (const part of ['Which school?', 'Your child’s name, if you like', 'Try it']) {
    expect(text()).toContain(part);
  }
  button('Add my school’s pack')?.click();
  expect(port.open).toHaveBeenLastCalledWith('packs');
  button('Open the practice page')?.click();
  expect(port.open).toHaveBeenLastCalledWith('practice');
});

test('a second press right after an answer is no answer', async () => {
  open();
  await says('No, not now');
  button('No, not now')?.click();
  await says('Your reminder is off.');
  button('Yes, watch what I write on these sites')?.click();
  await says('Your reminder is off.');
  expect(port.answer).toHaveBeenCalledTimes(1);
});

test('where an administrator has agreed, nobody is asked', async () => {
  seen = { ...seen, consent: { family: null, managed: { setBy: 'Trust IT' }, given: true } };
  open();
  await says('Your reminder is on. That was set by Trust IT.');
  expect(button('Stop watching')).toBeUndefined();
});

test('follows an answer that is given in another tab', async () => {
  open();
  await says('No, not now');
  seen = { ...seen, consent: answered('yes') };
  changed();
  await says('Your reminder is on.');
});

test('keeps a child’s first name, and asks again for what is none', async () => {
  seen = { ...seen, consent: answered('yes') };
  open();
  await says('First name');
  button('Keep this name')?.click();
  await says('It can’t be kept like this.');
  const field = document.querySelector<HTMLInputElement>('.welcome-child input');
  if (field) field.value = 'Amelia ';
  await act(() => void field?.dispatchEvent(new Event('input', { bubbles: true })));
  button('Keep this name')?.click();
  expect(port.addChild).toHaveBeenLastCalledWith('Amelia ');
  await says('Amelia is kept on this device.');
});

test('names the schools that it knows, in place of the way to add one', async () => {
  seen = { ...seen, consent: answered('yes'), schools: ['Larkrise Infant School'] };
  open();
  await says('Your reminder knows Larkrise Infant School.');
  expect(button('Add my school’s pack')).toBeUndefined();
});

test('says when it can’t reach what it needs', async () => {
  port.seen.mockRejectedValue(new Error('gone'));
  open();
  await says('Your reminder could not be reached.');
});
