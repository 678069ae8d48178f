import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { noteSheetSchema } from '../notes/kept-notes.ts';
import type { NoteSheet } from '../notes/note.ts';

/** Kept in memory only, and only until the print page has taken it. */
const item = storage.defineItem<unknown>('session:note');

/** Opens a `mailto:` or `tel:` link by the browser itself, so that the page's scripts can't see it. */
export async function openOutside(url: string, tabId: number | undefined): Promise<void> {
  if (tabId === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(tabId, { url });
}

/** Opens a page of the extension with nothing but the note on it, ready to print. */
export async function openPrint(sheet: NoteSheet): Promise<void> {
  await item.setValue(sheet);
  await browser.tabs.create({ url: '/print.html' });
}

/** Opens the extension's page with the whole policy of a pack. */
export async function openPolicy(pack: string): Promise<void> {
  await browser.tabs.create({ url: `/policy.html?${new URLSearchParams({ pack })}` });
}

/** Opens the extension's page that says what it does and asks for consent. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: '/welcome.html' });
}

/** Opens the page of the family's notes, at this one if one is named. */
export async function openNotes(id = ''): Promise<void> {
  await browser.tabs.create({ url: `/notes.html#${id}` });
}

/** Takes the note that was left for the print page; null if there is none. */
export async function takePrintedNote(): Promise<NoteSheet | null> {
  const read = v.safeParse(noteSheetSchema, await item.getValue());
  await item.removeValue();
  return read.success ? read.output : null;
}
