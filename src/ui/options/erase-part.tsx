import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Held } from '../../browser/settings-erase.ts';
import { linkMessages, optionsMessages } from '../messages.ts';
import { Part, Said } from './part.tsx';
import type { Options } from './use-options.ts';

/** All that is kept, in plain words and with numbers, and the one press that takes it all away. */
export function ErasePart({ port, seen, act }: Options) {
  const say = optionsMessages.erase;
  const [state, setState] = useState<'idle' | 'asking' | 'working' | 'over'>('idle');
  const [left, setLeft] = useState<readonly Held[]>([]);
  const [said, setSaid] = useState('');
  const no = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useLayoutEffect(() => {
    if (state === 'asking') no.current?.focus();
    else if (state === 'idle' && asked.current) ask.current?.focus();
    asked.current = state === 'asking';
  }, [state]);

  const erase = async () => {
    setState('working');
    setSaid('');
    const done = await act(async () => {
      const still = await port.erase();
      setLeft(still);
      setSaid(still.length === 0 ? say.done : '');
    });
    setState(done ? 'over' : 'idle');
  };
  return (
    <Part name="erase" lead={say.lead}>
      <Said text={said} focus />
      {state === 'over' && left.length === 0 && (
        <>
          {!seen.consent.managed && <p>{say.doneWhy}</p>}
          <p class="own-actions">
            <button
              type="button"
              class="byp-secondary"
              onClick={() => void port.open('welcome.html')}
            >
              {say.again}
            </button>
          </p>
        </>
      )}
      {state === 'over' && left.length > 0 && (
        <div class="own-note" role="alert">
          <p>{say.left}</p>
          <HeldList held={left} />
        </div>
      )}
      {!(state === 'over' && left.length === 0) && (
        <>
          <p>{seen.held.length > 0 ? say.here : say.nothing}</p>
          <HeldList held={seen.held} />
          <KeysNote packs={seen.deskKeys} open={() => void port.open('desk.html')} />
        </>
      )}
      {state === 'working' && <p>{say.working}</p>}
      {state === 'asking' && (
        <fieldset class="own-note">
          <legend class="byp-hidden">{say.asks}</legend>
          <p>
            <strong aria-hidden="true">{say.asks}</strong> {say.asksWhy}
          </p>
          <div class="own-actions">
            <button ref={no} type="button" class="byp-primary" onClick={() => setState('idle')}>
              {say.no}
            </button>
            <button type="button" class="byp-secondary" onClick={() => void erase()}>
              {say.yes}
            </button>
          </div>
        </fieldset>
      )}
      {(state === 'idle' || (state === 'over' && left.length > 0)) && (
        <p class="own-actions">
          <button ref={ask} type="button" class="byp-secondary" onClick={() => setState('asking')}>
            {say.ask}
          </button>
        </p>
      )}
    </Part>
  );
}

function HeldList({ held }: { held: readonly Held[] }) {
  const { lines } = optionsMessages.erase;
  return (
    <ul class="options-list">
      {held.map(({ what, n }) => {
        const line = lines[what];
        return <li key={what}>{typeof line === 'function' ? line(n) : line}</li>;
      })}
    </ul>
  );
}

/** A school's key can't be made again: where one is here, the ways to save it come first. */
function KeysNote({ packs, open }: { packs: readonly string[]; open(): void }) {
  const say = optionsMessages.erase;
  if (packs.length === 0) return null;
  return (
    <section class="own-note" aria-labelledby="erase-keys">
      <h3 id="erase-keys">{say.keys}</h3>
      <p>{say.keysWhy}</p>
      <p class="own-actions">
        {packs.map((pack) => (
          <a
            key={pack}
            class="byp-secondary"
            href={`desk.html?${new URLSearchParams({ sheet: pack })}`}
            target="_blank"
            rel="noopener"
          >
            {say.sheet(pack)}
            <span class="byp-hidden"> {linkMessages.newTab}</span>
          </a>
        ))}
        <button type="button" class="byp-secondary" onClick={open}>
          {say.desk}
        </button>
      </p>
    </section>
  );
}
