import type { OwnName } from '../settings/own-names.ts';
import { ownNamesKept } from './settings-items.ts';

/** The family's own names in the background, which alone reads drafts by them. */
export interface OwnNamesHere {
  /** Settles once they were first read. */
  ready: Promise<void>;
  /** The names as they are now; the same list until they change. */
  now(): readonly OwnName[];
  /** Calls back once changed names are in force. */
  onChange(listener: () => void): void;
}

/** Reads the family's own names and follows their changes. To be called while the background starts. */
export function followOwnNames(): OwnNamesHere {
  const listeners: (() => void)[] = [];
  let names: readonly OwnName[] = [];
  let latest: Promise<void> = Promise.resolve();
  async function read(): Promise<void> {
    const next = await ownNamesKept.read();
    if (JSON.stringify(next) === JSON.stringify(names)) return;
    names = next;
    for (const tell of listeners) tell();
  }
  /** One reading after the other; where the store can't be read, what was in force stays. */
  const refresh = () => {
    latest = latest.then(read).catch(() => {});
    return latest;
  };
  ownNamesKept.onChange(refresh);
  return {
    ready: refresh(),
    now: () => names,
    onChange: (listener) => void listeners.push(listener),
  };
}
