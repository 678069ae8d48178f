// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { eventually } from '../../eventually.ts';
import { choose, closeDesk, goTo, handIn, kept, openDesk, press, says, type } from './screen.ts';

beforeAll(() => {
  globalThis.scrollTo = () => {};
});
afterEach(closeDesk);

const LIST = `UPN,Surname,Forename,Class
1,Hartley,Amelia,4B
2,Quillbrook,Xanthippe,4B`;

let browser: ReturnType<typeof openDesk>['browser'];
beforeEach(async () => {
  browser = openDesk().browser;
  await says('Start a new pack');
  await goTo('children');
  await says('You need no list of children');
});

async function bring(): Promise<void> {
  choose('Seal the full names of your pupils');
  await says('It does not hide everything.');
  handIn('pupils.csv', LIST);
  await says('2 children found in 2 rows');
}

test('no list is what a pack has, unless somebody asks for one', async () => {
  expect(document.querySelector('input[type=file]')).toBeNull();
  await kept().catch(() => {});
  expect(JSON.stringify(browser.stored)).not.toContain('"sealed"');
});

test('names are sealed with one child left out, and kept nowhere', async () => {
  await bring();
  await says('UPN was left out: nobody needs it here.');
  choose('Xanthippe Quillbrook');
  await says('1 child ticked to leave out');
  await press('Seal the names');
  await says('The names of 1 child are sealed in this pack.');
  await says('1 child left out.');
  await kept();
  expect(JSON.stringify(browser.stored)).toContain('scrypt-15-8-1');
  expect(JSON.stringify(browser.stored)).not.toMatch(/Hartley|Quillbrook|Amelia/i);
  expect(document.body.textContent).not.toMatch(/Hartley|Quillbrook/);
  await press('Take the sealed names out');
  await says('Best for nearly every school.');
});

test('it shows how far it is and can be cancelled', async () => {
  await bring();
  await press('Seal the names');
  await eventually(() => expect(document.querySelector('progress')).toBeTruthy());
  await press('Cancel');
  await says('Cancelled. Nothing was changed.');
  expect(JSON.stringify(browser.stored)).not.toContain('scrypt');
});

test('a passphrase that is too short is told, and nothing is sealed', async () => {
  await bring();
  type('Passphrase for families', 'tiny');
  await press('Seal the names');
  await says('That passphrase is too short.');
});
