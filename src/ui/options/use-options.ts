import { useCallback } from 'preact/hooks';
import { useSeen } from '../page/use-seen.ts';
import type { OptionsPort, OptionsSeen } from './types.ts';

/** How the page stands, and how something is done on it. */
export interface Options {
  port: OptionsPort;
  seen: OptionsSeen;
  /** Does something, then shows how things stand. Resolves to whether it could be done. */
  act(run: () => Promise<unknown>): Promise<boolean>;
}

/** The settings of this browser: undefined until they were first read, `failed` where they can't be. */
export function useOptions(port: OptionsPort): { options: Options | undefined; failed: boolean } {
  const { seen, failed, fail, refresh } = useSeen(port);
  const act = useCallback(
    async (run: () => Promise<unknown>) => {
      const done = await run().then(
        () => true,
        () => false,
      );
      await refresh();
      if (!done) fail();
      return done;
    },
    [refresh, fail],
  );
  return { options: seen && { port, seen, act }, failed };
}
