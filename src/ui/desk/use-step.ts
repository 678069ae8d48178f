import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Step } from '../../desk/steps.ts';

/**
 * The step that is open, as the address has it: the browser's own Back leads to the one before.
 *
 * @param leave told which step is left, and for which.
 * @returns `moved` says whether it is another step than the page opened with.
 */
export function useStep(steps: readonly Step[], leave: (step: Step, next: Step) => void) {
  const stepNow = useCallback((): Step => {
    const named = location.hash.slice(1);
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

  const go = useCallback((next: Step) => {
    location.hash = next;
  }, []);
  return { step, go, moved };
}
