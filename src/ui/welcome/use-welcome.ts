import { useRef, useState } from 'preact/hooks';
import { useSeen } from '../page/use-seen.ts';
import type { WelcomePort, WelcomeSeen } from './types.ts';

/** Longer than the slowest double click, in milliseconds. */
const SETTLES = 900;

/** How the page stands. */
export interface Welcome {
  seen: WelcomeSeen | undefined;
  failed: boolean;
  /** An answer is on its way. */
  answering: boolean;
  /** How many answers were given here: what was pressed is gone after each. */
  answered: number;
  answer(answer: 'yes' | 'no'): void;
}

/** What the welcome page shows, kept up with changes from other tabs. */
export function useWelcome(port: WelcomePort): Welcome {
  const { seen, failed, fail, refresh } = useSeen(port);
  const [answering, setAnswering] = useState(false);
  const heardAgain = useRef(0);
  const [answered, setAnswered] = useState(0);
  return {
    seen,
    failed,
    answering,
    answered,
    answer(given) {
      // The second press of a double click was meant for the button that was there before.
      if (performance.now() < heardAgain.current) return;
      setAnswering(true);
      void port
        .answer(given)
        .then(refresh)
        .then(() => setAnswered((before) => before + 1), fail)
        .then(() => {
          setAnswering(false);
          heardAgain.current = performance.now() + SETTLES;
        });
    },
  };
}
