// @vitest-environment happy-dom
import { afterEach, beforeAll, expect, test } from 'vitest';
import { draftOf } from '../../../../src/desk/draft.ts';
import { examplePack } from '../../../../src/pack/example.ts';
import { packText } from '../../../../src/pack/pack-text.ts';
import { receive } from '../../../../src/pack/signed/incoming.ts';
import { makeKey } from '../../../../src/pack/signed/keys.ts';
import { eventually } from '../../eventually.ts';
import { begun } from './begun.ts';
import { button, choose, closeDesk, goTo, handIn, openDesk, press, says, type } from './screen.ts';

beforeAll(() => {
  globalThis.scrollTo = () => {};
});
afterEach(closeDesk);

async function open(change: Parameters<typeof begun>[0] = {}) {
  const desk = openDesk(begun(change));
  await says('Go on with');
  await goTo('out');
  await says('When all is ready');
  return desk;
}

test('a key is made, its words are shown, and the pack is signed so that families can add it', async () => {
  const { saved, browser } = await open();
  await says('The pack isn’t signed yet');
  expect(button('Save the signed pack').disabled).toBe(true);
  await press('Make the key');
  await says('Its six words');
  await says('You have no copy of the school’s key yet.');
  await press('Save the key as a file');
  await says('All is ready.');
  await press('Save the signed pack');
  await says('Saved: fernhollow-3.signed.json');
  await says('Version 3 was handed out on 21 November 2026.');
  const signed = saved.find(({ name }) => name === 'fernhollow-3.signed.json');
  const incoming = await receive(String(signed?.content), [], '2026-11-21');
  expect(incoming).toMatchObject({ ok: true, as: 'new' });
  // The secret half is in its own store, and not in the work.
  const { work, keys } = browser.stored;
  const { secret } = (keys as Record<string, { secret: string }>).fernhollow ?? { secret: '' };
  expect(secret).toHaveLength(43);
  expect(JSON.stringify(work)).not.toContain(secret);
});

test('a changed pack is handed out only under a higher number', async () => {
  const handedOut = { version: 3, text: packText(examplePack), on: '2026-11-01' };
  const draft = { ...draftOf(examplePack), people: [] };
  const { saved } = await open({ handedOut, draft });
  await press('Make the key');
  await says('The pack has changed since you handed out version 3.');
  expect(button('Save the signed pack').disabled).toBe(true);
  expect(button('Make the extensions').disabled).toBe(true);
  await press('Make it version 4');
  await says('It is version 4 now.');
  await press('Save the signed pack');
  await says('Saved: fernhollow-4.signed.json');
  expect(saved).toHaveLength(1);
});

test('what is to be put right first says where', async () => {
  await open({ draft: { ...draftOf(examplePack), policy: '' } });
  await says('1 thing needs to be put right first.');
  expect(button('Save the signed pack').disabled).toBe(true);
  await press('Go to Policy and questions');
  await says('Pick the policy that is closest to your own.');
});

test('the page’s HTML is copied, and a QR code is made for its address', async () => {
  const { copied, saved } = await open();
  await press('Make the key');
  await press('Copy the HTML');
  await says('Copied.');
  expect(copied[0]).toContain('before-you-post-pack');
  type('Address of that page', 'fernhollow.example/pack');
  await eventually(() =>
    expect(document.querySelector('img.desk-picture')?.getAttribute('alt')).toContain(
      'https://fernhollow.example/pack#before-you-post=',
    ),
  );
  await press('Save the picture');
  expect(saved.at(-1)).toMatchObject({ name: 'fernhollow-qr.svg', type: 'image/svg+xml' });
  type('Address of that page', 'not a page');
  await says('It starts with https://');
});

test('extensions are made here and saved one by one', async () => {
  const { saved } = await open();
  await press('Make the extensions');
  await says('Both are made.');
  await press('Save fernhollow-3-chrome.zip');
  await press('Save fernhollow-3-firefox.zip');
  expect(saved.map(({ name }) => name)).toEqual([
    'fernhollow-3-chrome.zip',
    'fernhollow-3-firefox.zip',
  ]);
  choose('Keep the same id in Chrome and Edge');
  await says(/Its id: [a-p]{32}/);
  // Made without the id: it is not offered any more.
  await eventually(() => expect(document.body.textContent).not.toContain('Both are made.'));
});

test('policy files come as a zip, or say which field is wrong', async () => {
  const { saved } = await open();
  type('Id in Chrome', 'short');
  await press('Save the files as a zip');
  await says('This is not an id that the browser gives.');
  type('Id in Chrome', 'a'.repeat(32));
  await press('Save the files as a zip');
  await says('Saved: fernhollow-3-policy-files.zip');
  expect(saved).toHaveLength(1);
});

test('a key comes in from its file, and a slip on the sheet names its row', async () => {
  const { desk } = await open();
  const key = await makeKey();
  type('The rows of the sheet', '1 AAAA AAAA AAAA AAAA\n2 B\n3 C\n4 D');
  await press('Bring it in');
  await says('Row 1 has a wrong letter.');
  handIn('key.json', desk.keyring.fileOf(key));
  await says('The key is here.');
  await says(await desk.wordsOf(key.public));
});
