import type { ComponentChildren } from 'preact';
import type { Quietness } from '../../settings/quietness.ts';

/** What is seen of each choice beside a draft: the mark, the card, the held press, and who can help. */
const SEEN: Record<Quietness, { chip: boolean; card: boolean; held: boolean }> = {
  policy: { chip: true, card: true, held: true },
  fewer: { chip: true, card: false, held: true },
  pauses: { chip: false, card: false, held: true },
  help: { chip: false, card: false, held: false },
};

/** A small picture of what a choice does. The words beside it say the same. */
export function LoudnessPicture({ of }: { of: Quietness }) {
  const { chip, card, held } = SEEN[of];
  return (
    <span class="options-picture" aria-hidden="true">
      <Scene shown={chip}>
        <rect class="options-mark" x="62" y="37" width="14" height="14" rx="7" />
      </Scene>
      <Scene shown={card}>
        <Card />
      </Scene>
      <Scene shown={held}>
        <Card />
        <rect class="options-mark" x="10" y="53" width="30" height="11" rx="3" />
        <path class="options-pause" d="M23 56v5M27 56v5" />
      </Scene>
      <Scene shown>
        <rect class="options-help" x="52" y="10" width="40" height="34" rx="4" />
        <path class="options-cross" d="M72 19v16M64 27h16" />
      </Scene>
    </span>
  );
}

/** A writing box with its button; crossed out where this is never seen. */
function Scene({ shown, children }: { shown: boolean; children: ComponentChildren }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 100 72" class={shown ? undefined : 'options-never'}>
      <rect class="options-box" x="4" y="4" width="78" height="46" rx="5" />
      <path class="options-lines" d="M12 16h44M12 26h52M12 36h30" />
      <rect class="options-button" x="10" y="53" width="30" height="11" rx="3" />
      {shown ? children : <path class="options-cross-out" d="M92 6 8 66" />}
    </svg>
  );
}

const Card = () => (
  <>
    <rect class="options-card" x="52" y="10" width="40" height="34" rx="4" />
    <path class="options-lines" d="M58 19h28M58 27h24M58 35h16" />
  </>
);
