import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type NotesMessage, notesMessageSchema } from './notes-messages.ts';
import { notesStore } from './notes-store.ts';
import { isOwnPage } from './own-sender.ts';

/** Writes for the page of notes. To be called while the background starts. */
export function serveNotes(): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: { id?: string; url?: string }) => {
    // A watcher may add to notes on its port, within bounds; what stands in them it may not touch.
    if (!isOwnPage(sender)) return undefined;
    const read = v.safeParse(notesMessageSchema, raw);
    return read.success ? answer(read.output) : undefined;
  });
}

function answer(message: NotesMessage): Promise<boolean> {
  switch (message.kind) {
    case 'write-note':
      return notesStore.keep(message.note);
    case 'put-note':
      return notesStore.put(message.note);
    case 'remove-note':
      return notesStore.remove(message.id);
  }
}
