import type { Tip } from '../../policies/tips.ts';
import { openInTab } from '../open-in-tab.ts';
import { OutwardLink } from './outward-link.tsx';

/** The pages to read on that a tip names. */
export function TipLinks({ links }: { links: Tip['links'] }) {
  return links?.length ? (
    <ul>
      {links.map(({ label, url }) => (
        <li key={url}>
          <OutwardLink class="byp-link" url={url} openOutside={openInTab}>
            <bdi lang="en-GB">{label}</bdi>
          </OutwardLink>
        </li>
      ))}
    </ul>
  ) : null;
}
