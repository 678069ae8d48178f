// @vitest-environment happy-dom
import { h, render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PracticePage } from '../../../src/ui/practice/practice-page.tsx';
import { eventually } from '../eventually.ts';

beforeEach(() => render(h(PracticePage, {}), document.body));
afterEach(() => render(null, document.body));

const site = (name: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-practice-site="${name}"]`);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const within = <E extends HTMLElement>(name: string, selector: string): E => {
  const found = site(name).querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector} in ${name}`);
  return found;
};
const posted = () =>
  [...document.querySelectorAll('.practice-posted .practice-words')].map((p) => p.textContent);

function type(box: HTMLElement, ...lines: string[]): void {
  if (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement)
    box.value = lines.join('\n');
  else {
    const blocks = lines.map((line) => {
      const block = document.createElement('div');
      block.textContent = line;
      return block;
    });
    box.replaceChildren(...blocks);
  }
  box.dispatchEvent(new Event('input', { bubbles: true }));
}
const enabled = (control: HTMLElement) =>
  eventually(() => {
    expect(control.getAttribute('aria-disabled') ?? 'false').toBe('false');
    expect(control.hasAttribute('disabled')).toBe(false);
  });
const lists = (words: string[]) => eventually(() => expect(posted()).toEqual(words));

const RICH = ['facebook-post', 'facebook-comment', 'x-post', 'tiktok-comment'];

test('every box says that it posts nowhere', () => {
  const sites = [...document.querySelectorAll<HTMLElement>('[data-practice-site]')];
  expect(sites.map((s) => s.dataset.practiceSite)).toEqual([
    ...RICH,
    'google-review',
    'trustpilot-review',
  ]);
  for (const s of sites) expect(s.textContent).toContain('Posts nowhere');
});

test.each(RICH)(
  '%s: Post wakes with the first word, lists the words and empties the box',
  async (name) => {
    const box = within(name, '[contenteditable][role=textbox][aria-label]');
    const post = within(name, '[aria-disabled]');
    expect(post.getAttribute('aria-disabled')).toBe('true');
    post.click();
    expect(posted()).toEqual([]);
    type(box, 'Hello', 'neighbours');
    await enabled(post);
    post.click();
    await lists(['Hello\nneighbours']);
    expect(box.textContent).toBe('');
  },
);

test.each([
  ['facebook-comment', {}],
  ['tiktok-comment', {}],
  ['x-post', { ctrlKey: true }],
])('%s: Enter posts as it does on the site', async (name, keys) => {
  const box = within(name, '[role=textbox]');
  const enter = (init: KeyboardEventInit) =>
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...init }));
  type(box, 'Hello');
  await enabled(within(name, '[aria-disabled]'));
  enter({ ...keys, shiftKey: true });
  enter({ ...keys, isComposing: true });
  expect(posted()).toEqual([]);
  enter(keys);
  await lists(['Hello']);
});

test('Enter in the post dialog and on X makes a new line', async () => {
  for (const name of ['facebook-post', 'x-post']) {
    const box = within(name, '[role=textbox]');
    type(box, 'Hello');
    await enabled(within(name, '[aria-disabled]'));
    const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
    box.dispatchEvent(enter);
    expect(enter.defaultPrevented).toBe(false);
  }
  expect(posted()).toEqual([]);
});

test('a post on X of more than 280 characters waits to be shortened', async () => {
  type(within('x-post', '[role=textbox]'), 'x'.repeat(281));
  await eventually(() => expect(site('x-post').textContent).toContain('-1'));
  expect(within('x-post', '.practice-post').hasAttribute('disabled')).toBe(true);
});

test('a review is a form with stars, words and a submit button', async () => {
  within<HTMLInputElement>('google-review', '[aria-label="4 stars"]').click();
  type(within('google-review', 'textarea'), 'A kind school');
  const submit = within('google-review', '[type=submit]');
  await enabled(submit);
  submit.click();
  await lists(['4 stars: A kind school']);

  type(within('trustpilot-review', 'textarea'), 'They listened');
  type(within('trustpilot-review', '[type=text]'), 'Thank you');
  await enabled(within('trustpilot-review', '[type=submit]'));
  within('trustpilot-review', '[type=submit]').click();
  await lists(['Thank you\nThey listened', '4 stars: A kind school']);
});
