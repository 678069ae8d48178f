import type { Tip } from '../../policies/tips.ts';
import { OutwardLink } from '../components/outward-link.tsx';
import { reportMessages, tipsMessages } from '../messages.ts';
import { openInTab } from '../open-in-tab.ts';

/** How a site is asked to look at a post. It is help for whoever wants it, and nothing that the school asks for. */
export function SiteTools({ tip }: { tip: Tip | undefined }) {
  if (!tip) return null;
  return (
    <details class="form-more">
      <summary>{reportMessages.saw.siteTools}</summary>
      <p>{tipsMessages[tip.id]?.text ?? tip.text}</p>
      <ul>
        {tip.links?.map(({ label, url }) => (
          <li key={url}>
            <OutwardLink class="byp-link" url={url} openOutside={openInTab}>
              <bdi lang="en-GB">{label}</bdi>
            </OutwardLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
