import { useState } from 'preact/hooks';
import { optionsMessages, setBy } from '../messages.ts';
import { Part, Said } from './part.tsx';
import type { Options } from './use-options.ts';

/** What the family has answered, and the way to take it back. */
export function ConsentPart({ port, seen, act }: Options) {
  const say = optionsMessages.consent;
  const { consent } = seen;
  const [withdrawn, setWithdrawn] = useState(false);
  return (
    <Part name="consent">
      <Said text={withdrawn && !consent.given ? say.withdrawn : ''} focus />
      <p>{stands()}</p>
      <p class="own-actions">
        {consent.given && !consent.managed && (
          <button
            type="button"
            class="byp-secondary"
            onClick={() => void act(() => port.withdraw()).then(setWithdrawn)}
          >
            {say.withdraw}
          </button>
        )}
        <button type="button" class="byp-secondary" onClick={() => void port.open('welcome.html')}>
          {consent.given ? say.about : say.answer}
        </button>
      </p>
    </Part>
  );

  function stands(): string {
    if (consent.managed) return say.managed(setBy(consent.managed.setBy));
    if (!consent.family) return say.unasked;
    return consent.given ? say.yes : say.no;
  }
}
