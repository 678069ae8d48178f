import { readStored, type Stored, type StoredReading, WORK_FORMAT } from './heal.ts';
import type { Work } from './work.ts';

/** Where the work is kept: this browser's own store. */
export interface DeskStore {
  read(): Promise<unknown>;
  write(value: Stored): Promise<void>;
  remove(): Promise<void>;
  /** Calls back after any change, this tab's own too. */
  watch(listener: (value: unknown) => void): void;
}

/** What a tab hears of the work while it is open. */
export type KeeperNews =
  /** The work as it is now has been kept. */
  | { kind: 'kept'; at: number }
  /** It can't be kept here: no room, or no leave. */
  | { kind: 'not-kept' }
  /** Another tab has changed it. */
  | { kind: 'changed-elsewhere'; work: Work; at: number }
  /** Another tab has changed it while this one was about to: this one's stands. */
  | { kind: 'overwrote'; at: number }
  | { kind: 'forgotten-elsewhere' };

export interface Keeper {
  load(): Promise<StoredReading>;
  /** Keeps the work a moment later, so that not every letter is written. */
  put(work: Work): void;
  /** Keeps at once what still waits. */
  flush(): Promise<void>;
  /** Wipes the work. */
  forget(): Promise<void>;
}

interface KeeperOptions {
  store: DeskStore;
  /** This tab's name among others. */
  tab: string;
  /** Milliseconds since 1970. */
  now(): number;
  tell(news: KeeperNews): void;
}

/** While a person types, in milliseconds. */
const PAUSE = 250;

const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** Keeps the work of one tab, and tells it what other tabs do. */
export function createKeeper({ store, tab, now, tell }: KeeperOptions): Keeper {
  let waiting: Work | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether it was this tab that has wiped the work. */
  let forgotten = false;
  /** One write after the other. */
  let writing: Promise<void> = Promise.resolve();

  store.watch((value) => {
    const reading = readStored(value, isoDay(now()));
    if (!reading.found) {
      if (!forgotten && waiting === null) tell({ kind: 'forgotten-elsewhere' });
      return;
    }
    if (reading.by === tab) return;
    const { work, at } = reading;
    tell(waiting ? { kind: 'overwrote', at } : { kind: 'changed-elsewhere', work, at });
  });

  async function write(work: Work): Promise<void> {
    const at = now();
    try {
      await store.write({ format: WORK_FORMAT, at, by: tab, work });
      tell({ kind: 'kept', at });
    } catch {
      tell({ kind: 'not-kept' });
    }
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    const work = waiting;
    waiting = null;
    if (work) writing = writing.then(() => write(work));
    return writing;
  }

  return {
    load: async () => readStored(await store.read(), isoDay(now())),
    put(work) {
      waiting = work;
      forgotten = false;
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), PAUSE);
    },
    flush,
    async forget() {
      clearTimeout(timer);
      waiting = null;
      forgotten = true;
      await writing;
      await store.remove();
    },
  };
}
