import { Icon } from '../icons.tsx';
import { deskMessages } from '../messages.ts';
import type { Bench } from './bench.ts';
import type { Part } from './use-step.ts';

const say = deskMessages.frame;

/** All steps, with how far each is, and what comes after them. Any may be opened at any time. */
export function StepsNav({ bench, open }: { bench: Bench; open: Part }) {
  const { desk, work, checked } = bench;
  return (
    <nav class="desk-steps" aria-label={say.stepsName}>
      <ol>
        {desk.steps.map((step, at) => {
          const state = desk.stateOf(step, work, checked);
          return (
            <li key={step} data-state={state}>
              <a href={`#${step}`} aria-current={step === open ? 'step' : undefined}>
                <span class="desk-step-sign" aria-hidden="true">
                  {state === 'done' ? <Icon name="check" size={14} /> : at + 1}
                </span>
                <span class="desk-step-name">{say.steps[step]}</span>
                {state === 'done' && <span class="byp-hidden">, {say.done}</span>}
                {state === 'faulty' && (
                  <span class="desk-step-note">{say.toMend(desk.faultsIn(step, checked))}</span>
                )}
              </a>
            </li>
          );
        })}
      </ol>
      <p class="desk-after byp-hint">{deskMessages.reports.navName}</p>
      <a
        class="desk-after-link"
        href="#reports"
        aria-current={open === 'reports' ? 'page' : undefined}
      >
        <span class="desk-step-sign" aria-hidden="true">
          <Icon name="mail" size={14} />
        </span>
        <span class="desk-after-name">{deskMessages.reports.title}</span>
      </a>
    </nav>
  );
}
