import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../icons.tsx';
import { linkMessages } from '../messages.ts';

interface OutwardLinkProps {
  /** `https:`, `mailto:` or `tel:`. */
  url: string;
  /** Opens a `mailto:` or `tel:` link where the page can't see it. */
  openOutside(url: string): void;
  onFollow?: (() => void) | undefined;
  class?: string;
  children: ComponentChildren;
}

type Scheme = 'mail' | 'phone';
const SCHEMES: Record<string, Scheme & IconName> = { 'mailto:': 'mail', 'tel:': 'phone' };

/** A link that leaves: it says how, and tells the other side nothing about where it came from. */
export function OutwardLink(props: OutwardLinkProps) {
  const scheme = SCHEMES[props.url.slice(0, props.url.indexOf(':') + 1).toLowerCase()];
  const follow = (event: Event) => {
    props.onFollow?.();
    if (!scheme) return;
    event.preventDefault();
    props.openOutside(props.url);
  };
  return (
    <a
      class={props.class}
      href={props.url}
      target="_blank"
      rel="noopener noreferrer"
      onClick={follow}
    >
      <span>{props.children}</span>
      <Icon name={scheme ?? 'out'} size={14} />
      <span class="byp-hidden"> {linkMessages[scheme ?? 'newTab']}</span>
    </a>
  );
}
