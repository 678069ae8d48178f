import type { StoredKind } from '../../settings/stored.ts';
import { optionsMessages } from '../messages.ts';
import type { Options } from './use-options.ts';

/** What could not be read of what was kept, until it was seen. */
export function HealedNote({ port, seen, act }: Options) {
  const say = optionsMessages.healed;
  const lines = Object.entries(seen.healed);
  if (lines.length === 0) return null;
  const kinds: Record<string, string> = optionsMessages.kinds;
  return (
    <section class="own-note" aria-labelledby="healed">
      <h2 id="healed">{say.title}</h2>
      <p>{say.why}</p>
      <ul class="options-list">
        {lines.map(([what, n]) => (
          <li key={what}>{say.line(kinds[what as StoredKind] ?? what, n)}</li>
        ))}
      </ul>
      <p>{say.look}</p>
      <button
        type="button"
        class="byp-secondary"
        onClick={() => void act(() => port.dismissHealed())}
      >
        {say.dismiss}
      </button>
    </section>
  );
}
