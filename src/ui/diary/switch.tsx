import { diaryMessages as say } from '../messages.ts';
import type { DiarySeen } from './types.ts';

interface SwitchProps {
  seen: DiarySeen;
  start(): void;
  stop(): void;
  wipe(): void;
}

/** Whether drafts are written down, and the button that changes it. One that has stopped is offered to be wiped. */
export function Switch({ seen: { on, contents }, start, stop, wipe }: SwitchProps) {
  const state = on ? 'on' : contents ? 'paused' : 'off';
  const { title, why, button, press } = {
    on: { title: say.on, why: say.onWhy, button: say.stop, press: stop },
    off: { title: say.off, why: say.offWhy, button: say.start, press: start },
    paused: {
      title: say.paused,
      why: say.pausedWhy(contents?.drafts ?? 0),
      button: say.goOn,
      press: start,
    },
  }[state];
  return (
    <section class="own-panel diary-switch" aria-labelledby="switch">
      <h2 id="switch">
        <span class={on ? 'diary-lamp diary-lamp-on' : 'diary-lamp'} aria-hidden="true" />
        {title}
      </h2>
      <p>{why}</p>
      <div class="own-actions">
        {state === 'paused' && (
          <button type="button" class="byp-secondary" onClick={wipe}>
            {say.wipeButton}
          </button>
        )}
        <button
          type="button"
          class={state === 'off' ? 'byp-primary' : 'byp-secondary'}
          onClick={press}
        >
          {button}
        </button>
      </div>
    </section>
  );
}
