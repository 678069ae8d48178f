import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Step } from '../../desk/steps.ts';

/** What the desk's page can show: a step of making a pack, or what comes in once it is out. */
export type Part = Step | 'reports';

/**
 * The part that is open, as the address has it: the browser's own Back leads to the one before.
 *
 * @param leave told which part is left, and for which.
 * @returns `moved` says whether it is another part than the page opened with.
 */
export function useStep(steps: readonly Step[], leave: (part: Part, next: Part) => void) {
  const stepNow = useCallback((): Part => {
    const named = location.hash.slice(1);
    if (named === 'reports') return named;
    return steps.find((step) => step === named) ?? 'start';
  }, [steps]);
  const [step, setStep] = useState(stepNow);
  const [moved, setMoved] = useState(false);
  const leaving = useRef(leave);
  leaving.current = leave;
  const shown = useRef(step);

  useEffect(() => {
    const follow = () => {
      const next = stepNow();
      if (next === shown.current) return;
      leaving.current(shown.current, next);
      shown.current = next;
      setMoved(true);
      setStep(next);
    };
    // The address may have changed before anybody listened.
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [stepNow]);

  const go = useCallback((next: Part) => {
    location.hash = next;
  }, []);
  return { step, go, moved };
}
