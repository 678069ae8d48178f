import { diaryMessages as say } from '../messages.ts';

/** Empties the diary at the first press: it is the parent's own, and nothing stands between them and that. */
export function Wipe({ wipe }: { wipe(): void }) {
  return (
    <section class="own-section" aria-labelledby="wipe">
      <h2 id="wipe">{say.wipe}</h2>
      <p>{say.wipeWhy}</p>
      <div class="own-actions">
        <button type="button" class="byp-secondary" onClick={wipe}>
          {say.wipeButton}
        </button>
      </div>
    </section>
  );
}
