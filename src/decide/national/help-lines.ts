import type { Route } from '../types.ts';
import type { NationalMessages } from './messages.ts';

/**
 * Who can help now when a child may be in danger, in order (context.md B.2). No opening hours: sources differ on
 * them. Compared on `CHECKED` with stored pages of nspcc.org.uk, ceop.police.uk, ceopeducation.co.uk, Citizens Advice
 * and safeguarding partnerships; check again before a release.
 */
export const CHECKED = '2026-11-21';

type Line = { id: string; url: string; says: 'emergency' | 'nspcc' | 'childline' | 'ceop' };

const LINES: readonly Line[] = [
  { id: 'help:999', url: 'tel:999', says: 'emergency' },
  { id: 'help:nspcc', url: 'tel:08088005000', says: 'nspcc' },
  { id: 'help:childline', url: 'tel:08001111', says: 'childline' },
];

/** For online sexual abuse and grooming; it can't answer reports of bullying, so its hint says so (OR25). */
const CEOP: Line = {
  id: 'help:ceop',
  url: 'https://www.ceop.police.uk/Safety-Centre/',
  says: 'ceop',
};

/** Where a pack names no designated officer: GOV.UK finds the council's team by postcode, in England and Wales. */
export const COUNCIL_PAGE = 'https://www.gov.uk/report-child-abuse-to-local-council';

const routeOf = ({ id, url, says }: Line, { labels, hints }: NationalMessages): Route => ({
  id,
  kind: 'help',
  label: labels[says],
  url,
  hint: hints[says],
});

/** The help lines that everybody is shown, in order. */
export function helpLines(words: NationalMessages): Route[] {
  return LINES.map((line) => routeOf(line, words));
}

/** The place for what happens online. */
export function ceop(words: NationalMessages): Route {
  return routeOf(CEOP, words);
}
