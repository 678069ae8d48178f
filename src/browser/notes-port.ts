import { browser } from 'wxt/browser';
import type { NotesPort } from '../ui/notes/types.ts';
import { ask } from './ask.ts';
import type { NotesMessage } from './notes-messages.ts';
import { notesKept } from './notes-store.ts';
import { openPrint } from './open.ts';

const tell = (message: NotesMessage): Promise<boolean> => browser.runtime.sendMessage(message);

/** The page of the family's notes and its way to the browser. It reads by itself; the background writes. */
export function notesPort(): NotesPort {
  return {
    notes: () => notesKept.read(),
    onChange: (listener) => notesKept.onChange(listener),
    schools: async () => (await ask({ kind: 'school' })).schools,
    judge: (text) => ask({ kind: 'check', text }),
    write: (note) => tell({ kind: 'write-note', note }),
    put: (note) => tell({ kind: 'put-note', note }),
    remove: (id) => tell({ kind: 'remove-note', id }),
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    print: (sheet) => void openPrint(sheet),
    // The page stays where it is: the link is the mail program's or the phone's.
    openOutside: (url) => location.assign(url),
    at: () => location.hash.slice(1),
  };
}
