import type { Tip } from '../../policies/tips.ts';
import { TipLinks } from '../components/tip-links.tsx';
import { reportMessages, tipsMessages } from '../messages.ts';

/** How a site is asked to look at a post. It is help for whoever wants it, and nothing that the school asks for. */
export function SiteTools({ tip }: { tip: Tip | undefined }) {
  if (!tip) return null;
  return (
    <details class="form-more">
      <summary>{reportMessages.saw.siteTools}</summary>
      <p>{tipsMessages[tip.id]?.text ?? tip.text}</p>
      <TipLinks links={tip.links} />
    </details>
  );
}
