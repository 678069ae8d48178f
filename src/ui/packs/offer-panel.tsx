import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { packsMessages as say } from '../messages.ts';

/** A panel about what is offered. It takes the focus when it comes, since it comes above what was pressed. */
export function OfferPanel({ title, children }: { title: string; children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another title is another offer.
  useLayoutEffect(() => heading.current?.focus(), [title]);
  return (
    <section class="packs-offer" aria-labelledby="offer">
      <h2 id="offer" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

export function Close({ close }: { close(): void }) {
  return (
    <div class="own-actions">
      <button type="button" class="byp-secondary" onClick={close}>
        {say.close}
      </button>
    </div>
  );
}
