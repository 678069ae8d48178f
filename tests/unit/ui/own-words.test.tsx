// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NO_OWN_SCHOOL } from '../../../src/settings/own-school.ts';
import { PacksPage } from '../../../src/ui/packs/packs-page.tsx';
import type { PacksPort } from '../../../src/ui/packs/types.ts';
import { eventually } from '../eventually.ts';
import { fakeOwnSchool } from './own-school.ts';
import { larkrise, view, WORDS } from './packs-shown.ts';

const written = { ...NO_OWN_SCHOOL, name: 'Larkrise Infant School', staff: 'Mr May' };
const made = view({ packs: [{ shown: larkrise({ id: 'own-school' }), from: 'family' }] });
let here: ReturnType<typeof view>;

function open(ownSchool = fakeOwnSchool()) {
  const port = {
    packs: async () => ({ view: here, fingerprints: WORDS }),
    onChange: () => {},
    handedOver: async () => [],
    remove: vi.fn(async () => {}),
    ownSchool,
  };
  render(h(PacksPage, { port: port as unknown as PacksPort }), document.body);
  return port;
}
beforeEach(() => {
  here = view({ packs: [] });
});
afterEach(() => render(null, document.body));

const says = (words: string) =>
  eventually(() => expect(document.body.textContent).toContain(words));
const press = (name: string) => {
  const all = [...document.querySelectorAll('button')];
  all.find((one) => one.textContent?.trim() === name)?.click();
};
const type = (label: string, text: string) => {
  const found = [...document.querySelectorAll('label')].find((one) => one.textContent === label);
  const field = document.getElementById(found?.htmlFor ?? '') as HTMLInputElement;
  field.value = text;
  return act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
};

test('a family whose school has no pack writes it in its own words', async () => {
  const { ownSchool } = open();
  await says('Has your school no pack?');
  await eventually(() => expect(ownSchool.read).toHaveBeenCalled());
  press('Write it in your own words');
  await says('Only the name is needed.');
  await type('The school’s name', 'Larkrise Infant School');
  await type('Staff you might write about', 'Mr May\n7');
  press('Use these words');
  await says('Line 2: This is not a name.');
  await eventually(() => expect(document.activeElement?.localName).toBe('textarea'));
  await type('Staff you might write about', 'Mr May');
  here = made;
  press('Use these words');
  expect(ownSchool.keep).toHaveBeenLastCalledWith(written);
  await says('Your words about Larkrise Infant School are in use now.');
  await says('Made by you');
});

test('what was written can be changed', async () => {
  here = made;
  const { ownSchool } = open(fakeOwnSchool(written));
  await says('Made by you');
  expect(document.body.textContent).not.toContain('Has your school no pack?');
  await eventually(() => expect(ownSchool.read).toHaveBeenCalled());
  press('Change it');
  await says('Keep the changes');
  await type('The school’s name', 'Larkrise School');
  press('Keep the changes');
  expect(ownSchool.keep).toHaveBeenLastCalledWith({ ...written, name: 'Larkrise School' });
  await eventually(() => expect(document.activeElement?.textContent).toBe('Change it'));
});

test('what was written can be taken out, after a second press', async () => {
  here = made;
  const { ownSchool, remove } = open(fakeOwnSchool(written));
  await says('Made by you');
  press('Take it out');
  await says('Take out the pack of Larkrise Infant School?');
  press('Yes, take it out');
  await eventually(() => expect(ownSchool.remove).toHaveBeenCalled());
  expect(remove).not.toHaveBeenCalled();
});

test('where the device has no room, nothing is lost and it is said', async () => {
  const { ownSchool } = open();
  await says('Has your school no pack?');
  await eventually(() => expect(ownSchool.read).toHaveBeenCalled());
  press('Write it in your own words');
  await says('Only the name is needed.');
  ownSchool.keep.mockRejectedValue(new Error('full'));
  press('Use these words');
  await says('There is no room for it on this device.');
});
