import * as v from 'valibot';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watcherMessageSchema } from '../../../src/browser/messages.ts';
import type { NotesMessage } from '../../../src/browser/notes-messages.ts';
import { serveNotes } from '../../../src/browser/notes-serve.ts';
import { notesKept, notesStore } from '../../../src/browser/notes-store.ts';
import { openPrint, takePrintedNote } from '../../../src/browser/open.ts';
import { idOf, saved, written } from '../notes/invented.ts';

vi.mock('@wxt-dev/browser', () => ({ browser: fakeBrowser }));
vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
vi.mock('../../../src/browser/bare-api.ts', () => ({
  bareApi: { runtime: { getURL: () => 'moz-extension://home/' } },
}));

type Sender = { id?: string; url?: string };
let say: (message: unknown, sender: Sender) => unknown;
const page: Sender = { id: fakeBrowser.runtime.id, url: 'moz-extension://home/notes.html' };
const stored = async () => (await fakeBrowser.storage.local.get('notes')).notes;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    say = (message, sender) => listener(message, sender, () => {});
  });
  serveNotes();
});

describe('the store', () => {
  test('keeps what is written, and nothing at all once all is deleted', async () => {
    expect(await notesStore.keep(written())).toBe(true);
    expect(await notesKept.read()).toMatchObject([{ ...written(), sent: null }]);
    expect(await notesStore.remove(idOf('a'))).toBe(true);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  test('loses no change beside another', async () => {
    const ids = ['a', 'b', 'c', 'd'].map(idOf);
    await Promise.all([
      ...ids.map((id) => notesStore.keep(written({ id }))),
      notesStore.remove(idOf('c')),
    ]);
    expect((await notesKept.read()).map(({ id }) => id).sort()).toEqual(['a', 'b', 'd'].map(idOf));
  });

  test('says so where the device has no room', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    expect(await notesStore.keep(written())).toBe(false);
  });

  test('an entry that can’t be read goes, and no other with it', async () => {
    await fakeBrowser.storage.local.set({ notes: [{ id: 7 }, saved()] });
    await notesStore.keep(written({ id: idOf('b') }));
    expect(await stored()).toHaveLength(2);
  });
});

describe('the page of notes writes by the background', () => {
  test.each<[string, NotesMessage, unknown[]]>([
    ['what is written', { kind: 'write-note', note: written({ tried: 'I rang.' }) }, ['I rang.']],
    ['what is put back', { kind: 'put-note', note: saved({ tried: 'Back.' }) }, ['Back.']],
    ['what is deleted', { kind: 'remove-note', id: idOf('a') }, []],
  ])('%s', async (_, message, tried) => {
    await notesStore.keep(written());
    expect(await say(message, page)).toBe(true);
    expect((await notesKept.read()).map((note) => note.tried)).toEqual(tried);
  });

  test('a script in a web page may not, though it has the extension’s id', async () => {
    await notesStore.keep(written());
    const watcher = { id: fakeBrowser.runtime.id, url: 'https://www.facebook.com/' };
    expect(say({ kind: 'remove-note', id: idOf('a') }, watcher)).toBeUndefined();
    expect(say({ kind: 'put-note', note: saved() }, watcher)).toBeUndefined();
    expect(await notesKept.read()).toHaveLength(1);
  });
});

describe('what a watcher may say of notes', () => {
  const says = (message: unknown) => v.is(watcherMessageSchema, message);

  test('it may give one to keep, delete one whose id it knows, and open their page', () => {
    expect(says({ kind: 'keep-note', note: written() })).toBe(true);
    expect(says({ kind: 'delete-note', id: idOf('a') })).toBe(true);
    expect(says({ kind: 'notes', id: idOf('a') })).toBe(true);
  });

  test.each([
    ['ask for them', { kind: 'notes-please' }],
    ['say that one was sent', { kind: 'keep-note', note: { ...written(), sent: 1 } }],
    [
      'give one longer than any draft',
      { kind: 'keep-note', note: written({ happened: 'a'.repeat(20_002) }) },
    ],
    ['delete all', { kind: 'delete-note', id: '' }],
    ['open another page', { kind: 'notes', id: '../desk.html' }],
  ])('it may not %s', (_, message) => {
    expect(says(message)).toBe(false);
  });
});

test('a note for printing is handed over once', async () => {
  const { happened, tried, right, school, to } = written();
  const sheet = { school, town: 'Oakworth', to, happened, tried, right };
  await openPrint(sheet);
  expect(await takePrintedNote()).toEqual(sheet);
  expect(await takePrintedNote()).toBeNull();
});
