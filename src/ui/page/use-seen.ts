import { useCallback, useEffect, useState } from 'preact/hooks';

/** What a page of ours shows, asked anew whenever it changes. */
interface SeenPort<T> {
  seen(): Promise<T>;
  /** Calls back after every change, from whichever tab it comes. */
  onChange(changed: () => void): void;
}

export interface Seen<T> {
  /** Undefined until it was first read. */
  seen: T | undefined;
  /** Whether what was last tried could not be done. */
  failed: boolean;
  fail(): void;
  refresh(): Promise<void>;
}

/** Keeps up with how things stand: what was read last stays in sight where it can't be read again. */
export function useSeen<T>(port: SeenPort<T>): Seen<T> {
  const [seen, setSeen] = useState<T>();
  const [failed, setFailed] = useState(false);
  const fail = useCallback(() => setFailed(true), []);
  const refresh = useCallback(async () => {
    try {
      setSeen(await port.seen());
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, [port]);
  useEffect(() => {
    void refresh();
    port.onChange(() => void refresh());
  }, [port, refresh]);
  return { seen, failed, fail, refresh };
}
