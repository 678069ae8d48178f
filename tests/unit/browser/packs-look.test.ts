// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lookForPacks } from '../../../src/browser/packs-look.ts';
import { findOffers } from '../../../src/pack/offered/find-offers.ts';
import { offerFragment } from '../../../src/pack/offered/offer-fragment.ts';
import { readPack } from '../../../src/pack/read.ts';
import { signedFile, signedPack } from '../pack/signed/school-keys.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

let runs: number;
beforeEach(() => {
  runs = 0;
  document.body.replaceChildren();
});

function standOver(url: string | undefined): void {
  const tab = { id: 7, url } as never;
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [tab]);
  // The fake has no scripting: the function runs as the browser would run it, on a copy of its arguments.
  Object.assign(fakeBrowser, {
    scripting: {
      async executeScript({
        target,
        func,
        args,
      }: {
        target: object;
        func: (...all: never[]) => unknown;
        args: unknown[];
      }) {
        expect(target).toEqual({ tabId: 7 });
        runs += 1;
        return [{ result: func(...(structuredClone(args) as never[])) }];
      },
    },
  });
}

function put(html: string): void {
  document.body.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
}

it('finds the pack that a school’s own fragment offers', async () => {
  const signed = await signedPack();
  const reading = readPack(signed.pack);
  if (!reading.ok) throw new Error('the example pack is sound');
  put(`<main><p>Welcome</p>${await offerFragment(signed, reading.pack)}</main>`);
  standOver('https://fernhollow.example/reminder');
  const offer = await lookForPacks();
  expect(offer?.address).toBe('https://fernhollow.example/reminder');
  expect(findOffers(offer?.texts ?? [])).toEqual([(await signedFile()).trim()]);
});

it('takes nothing else out of the page', async () => {
  put(
    '<a href="https://fernhollow.example/private">Parents</a><script>secret</script><p>Hello</p>',
  );
  standOver('https://fernhollow.example/');
  expect(await lookForPacks()).toBeNull();
  expect(runs).toBe(1);
});

it('finds one in the address alone, where the link was followed', async () => {
  const signed = await signedPack();
  const reading = readPack(signed.pack);
  if (!reading.ok) throw new Error('the example pack is sound');
  const href = /href="([^"]+)"/.exec(await offerFragment(signed, reading.pack))?.[1] ?? '';
  standOver(href);
  expect(findOffers((await lookForPacks())?.texts ?? [])).toHaveLength(1);
});

it('reads three million letters and no more', async () => {
  const script = (text: string) => {
    const element = document.createElement('script');
    element.type = 'application/json';
    element.id = 'before-you-post-pack';
    element.textContent = text;
    document.body.append(element);
  };
  script(await signedFile());
  script('x'.repeat(4_000_000));
  standOver('https://fernhollow.example/');
  const offer = await lookForPacks();
  expect(offer?.texts.join('').length).toBeLessThan(100_000);
});

it('is told of a page that it may not see as of one that offers nothing', async () => {
  standOver('chrome://settings/');
  Object.assign(fakeBrowser, {
    scripting: { executeScript: () => Promise.reject(new Error('no')) },
  });
  expect(await lookForPacks()).toBeNull();
  standOver(undefined);
  expect(await lookForPacks()).toBeNull();
});
