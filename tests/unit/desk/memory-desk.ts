import type { FileToSave } from '../../../src/desk/builds.ts';
import { createDesk, type Desk, type DeskPorts } from '../../../src/desk/desk.ts';
import type { Stored } from '../../../src/desk/heal.ts';
import { smallBase } from '../package/small-base.ts';

/** A browser's store, shared by all desks that are opened on it. */
export interface MemoryBrowser {
  stored: {
    work: unknown;
    keys: unknown;
    idKeys: unknown;
    reportKeys: unknown;
    reports: unknown;
  };
  /** Makes the next writes fail. */
  full: boolean;
  listeners: ((value: unknown) => void)[];
}

export const memoryBrowser = (work: unknown = null): MemoryBrowser => ({
  stored: { work, keys: null, idKeys: null, reportKeys: null, reports: null },
  full: false,
  listeners: [],
});

/** A desk in memory, with what it has saved and copied. */
export interface MemoryDesk {
  desk: Desk;
  saved: FileToSave[];
  copied: string[];
}

export const NOW = new Date('2026-11-21T14:05:00');
let tabs = 0;

/** Opens a desk as a tab of a browser would. */
export function memoryDesk(
  browser: MemoryBrowser = memoryBrowser(),
  ports: Partial<DeskPorts> = {},
): MemoryDesk {
  const { stored, listeners } = browser;
  const saved: FileToSave[] = [];
  const copied: string[] = [];
  const copy = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value ?? null));
  const change = (value: unknown) => {
    stored.work = copy(value);
    for (const listener of [...listeners]) listener(copy(value));
  };
  tabs++;
  const desk = createDesk({
    store: {
      read: async () => copy(stored.work),
      async write(value: Stored) {
        if (browser.full) throw new Error('no room');
        change(value);
      },
      async remove() {
        change(null);
      },
      watch: (listener) => void listeners.push(listener),
    },
    keys: {
      read: async () => copy(stored.keys),
      async write(value) {
        stored.keys = copy(value);
      },
    },
    idKeys: {
      read: async () => copy(stored.idKeys),
      async write(value) {
        stored.idKeys = copy(value);
      },
    },
    reportKeys: {
      read: async () => copy(stored.reportKeys),
      async write(value) {
        stored.reportKeys = copy(value);
      },
    },
    reports: {
      read: async () => copy(stored.reports),
      async write(value) {
        if (browser.full) throw new Error('no room');
        stored.reports = copy(value);
      },
    },
    readBase: async () => smallBase(),
    judge: {
      tryDraft: () => Promise.reject(new Error('no background here')),
      policyOf: () => Promise.reject(new Error('no background here')),
    },
    save: (file) => void saved.push(file),
    bytesOf: async (file) => new Uint8Array(await file.arrayBuffer()),
    async copy(text) {
      copied.push(text);
      return true;
    },
    ownId: { firefoxId: 'before-you-post@before-you-post.example' },
    tab: `tab-${tabs}`,
    now: () => NOW,
    ...ports,
  });
  return { desk, saved, copied };
}
