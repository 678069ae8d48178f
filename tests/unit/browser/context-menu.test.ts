import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { offerContextMenu } from '../../../src/browser/context-menu.ts';
import { openReportWith, seenFrom, takeSeen } from '../../../src/browser/report-seen.ts';
import { eventually } from '../eventually.ts';

vi.mock('@wxt-dev/browser', () => ({ browser: fakeBrowser }));
vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

interface Line {
  id: string;
  title: string;
  contexts: string[];
}
type Press = Parameters<typeof seenFrom>[0] & { menuItemId: string };

let lines: Line[];
let press: (press: Press) => void;
let wanted: boolean;
let changed: () => void;

beforeEach(() => {
  fakeBrowser.reset();
  lines = [];
  wanted = true;
  Object.assign(fakeBrowser, {
    contextMenus: {
      onClicked: {
        addListener: (listener: typeof press) => {
          press = listener;
        },
      },
      removeAll: async () => {
        lines = [];
      },
      create: (line: Line) => {
        if (lines.some(({ id }) => id === line.id)) throw new Error('twice');
        lines.push(line);
      },
    },
  });
});

const offer = () =>
  offerContextMenu({
    title: async () => 'Tell the school about this…',
    isWanted: async () => wanted,
    onChange: (listener) => {
      changed = listener;
    },
  });
const addresses = async () => (await fakeBrowser.tabs.query({})).map(({ url }) => url);

describe('the line in the browser’s menu', () => {
  test('is there over pages, links and marked words, once', async () => {
    offer();
    await eventually(() => expect(lines).toHaveLength(1));
    expect(lines[0]).toMatchObject({
      title: 'Tell the school about this…',
      contexts: ['page', 'selection', 'link'],
    });
    changed();
    changed();
    await eventually(() => expect(lines).toHaveLength(1));
  });

  test('is not there before it is wanted, and goes with it', async () => {
    wanted = false;
    offer();
    wanted = true;
    changed();
    await eventually(() => expect(lines).toHaveLength(1));
    wanted = false;
    changed();
    await eventually(() => expect(lines).toEqual([]));
  });

  test('a browser without such a menu goes without', () => {
    Object.assign(fakeBrowser, { contextMenus: undefined });
    expect(offer).not.toThrow();
  });

  test('a press opens the page about reports, with nothing in its address', async () => {
    offer();
    press({
      menuItemId: 'tell-the-school',
      selectionText: 'that lad in 4B again',
      pageUrl: 'https://www.facebook.com/groups/1/posts/2?fbclid=9',
    });
    await eventually(async () => expect(await addresses()).toContain('/report.html#saw'));
    expect(await takeSeen()).toEqual({
      address: 'https://www.facebook.com/groups/1/posts/2',
      quoted: 'that lad in 4B again',
      tooMuch: false,
    });
  });

  test('a press on somebody else’s line is left to them', async () => {
    offer();
    press({ menuItemId: 'other', pageUrl: 'https://a.example/' });
    expect(await takeSeen()).toBeNull();
  });
});

describe('what a press tells', () => {
  const page = 'https://forum.example/thread/9?utm_source=mail';
  test.each<[string, Parameters<typeof seenFrom>[0], object]>([
    ['a page', { pageUrl: page }, { address: 'https://forum.example/thread/9', quoted: '' }],
    [
      'a link',
      { pageUrl: page, linkUrl: 'https://x.com/a/status/1?s=20' },
      { address: 'https://x.com/a/status/1' },
    ],
    [
      'marked words on a link: the page that they stand on',
      { pageUrl: page, linkUrl: 'https://x.com/a', selectionText: ' words ' },
      { address: 'https://forum.example/thread/9', quoted: 'words' },
    ],
    [
      'a link to no page',
      { pageUrl: page, linkUrl: 'javascript:alert(1)' },
      { address: 'https://forum.example/thread/9' },
    ],
    ['a page without an address', { pageUrl: 'about:blank' }, { address: '' }],
    ['nothing at all', {}, { address: '', quoted: '', tooMuch: false }],
  ])('%s', (_, press, seen) => {
    expect(seenFrom(press)).toMatchObject(seen);
  });

  test('more words than a report could ever hold are not cut, but left out', () => {
    expect(seenFrom({ selectionText: 'a'.repeat(20_001) })).toMatchObject({
      quoted: '',
      tooMuch: true,
    });
    expect(seenFrom({ selectionText: 'a'.repeat(20_000) })).toMatchObject({ tooMuch: false });
  });
});

describe('handed over', () => {
  test('it is taken once, and is in no store before or after', async () => {
    await openReportWith({ address: '', quoted: 'words', tooMuch: false });
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect(await takeSeen()).not.toBeNull();
    expect(await takeSeen()).toBeNull();
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });

  test.each([
    ['another shape', { address: 1 }],
    ['more than fits', { address: '', quoted: 'a'.repeat(20_001), tooMuch: false }],
    ['a text', 'words'],
  ])('what is stored in %s is no press', async (_, stored) => {
    await fakeBrowser.storage.session.set({ seen: stored });
    expect(await takeSeen()).toBeNull();
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });
});
