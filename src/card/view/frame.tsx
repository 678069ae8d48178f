import type { ComponentChildren } from 'preact';
import { Icon } from '../../ui/icons.tsx';
import { Mark } from '../../ui/mark.tsx';
import { isUnchecked } from '../../ui/messages/room.ts';
import { cardMessages, noteMessages } from '../../ui/messages.ts';

interface FrameProps {
  name: string;
  title: string;
  fold(): void;
  back?: (() => void) | undefined;
  /** Stays in sight while the middle scrolls. */
  foot: ComponentChildren;
  /** Said once, at the very end; where there is little room, only there. */
  promise?: string;
  children: ComponentChildren;
}

/** The paper that questions, help and note are written on: a head, a scrolling middle, a foot. */
export function Frame({ name, title, fold, back, foot, promise, children }: FrameProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: some screen readers list only explicit regions
    <section role="region" class="byp-card" aria-label={name} tabIndex={-1}>
      <div class="byp-head">
        {back ? (
          <button
            type="button"
            class="byp-plain"
            aria-label={noteMessages.back}
            title={noteMessages.back}
            onClick={back}
          >
            <Icon name="back" />
          </button>
        ) : (
          <Mark size={22} />
        )}
        <h2>{title}</h2>
        <button
          type="button"
          class="byp-plain"
          aria-label={cardMessages.foldName}
          title={cardMessages.fold}
          onClick={fold}
        >
          <Icon name="fold" />
        </button>
      </div>
      <div class="byp-body">{children}</div>
      <div class="byp-foot">{foot}</div>
      {promise && <p class="byp-promise">{promise}</p>}
      {isUnchecked() && <p class="byp-promise">{cardMessages.unchecked}</p>}
    </section>
  );
}
