import { useCallback, useEffect, useState } from 'preact/hooks';
import { diaryMessages as say } from '../messages.ts';
import type { DiaryPort, DiarySeen } from './types.ts';

interface DiaryState {
  seen: DiarySeen | undefined;
  failed: boolean;
  /** What was done last, in words. */
  said: string | undefined;
  /** Counts what was done, so that the same words said twice are heard twice. */
  times: number;
}

interface DiaryActions {
  start(): void;
  stop(): void;
  wipe(): void;
  keepFor(days: number): void;
  dismissLost(): void;
}

const START: DiaryState = { seen: undefined, failed: false, said: undefined, times: 0 };

/** The diary, and what the parent does with it. */
export function useDiary(port: DiaryPort): DiaryState & DiaryActions {
  const [state, setState] = useState(START);
  /** Does something, looks again, and says what was done. */
  const attempt = useCallback(
    async (run: () => Promise<void>, said?: () => string) => {
      try {
        await run();
        const seen = await port.diary();
        setState(({ times, said: before }) => ({
          seen,
          failed: false,
          said: said ? said() : before,
          times: said ? times + 1 : times,
        }));
      } catch {
        setState((before) => ({ ...before, failed: true }));
      }
    },
    [port],
  );

  useEffect(() => {
    const look = () => void attempt(async () => {});
    look();
    port.onChange(look);
  }, [attempt, port]);

  return {
    ...state,
    start: () => void attempt(port.start, () => say.started),
    stop: () => void attempt(port.stop, () => say.stopped),
    wipe: () => void attempt(port.wipe, () => say.wiped),
    keepFor: (days) =>
      void attempt(
        () => port.keepFor(days),
        () => say.keptFor(days),
      ),
    dismissLost: () => void attempt(port.dismissLost),
  };
}
