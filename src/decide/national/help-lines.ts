import type { Route } from '../types.ts';

/**
 * Who can help now when a child may be in danger, in order (context.md B.2). No opening hours: sources differ on
 * them. Compared on `CHECKED` with stored pages of nspcc.org.uk, ceop.police.uk, ceopeducation.co.uk, Citizens Advice
 * and safeguarding partnerships; check again before a release.
 */
export const CHECKED = '2026-11-21';

export const HELP_LINES: readonly Route[] = [
  {
    id: 'help:999',
    kind: 'help',
    label: 'Call 999',
    url: 'tel:999',
    hint: 'If a child is in danger right now',
  },
  {
    id: 'help:nspcc',
    kind: 'help',
    label: 'NSPCC helpline: 0808 800 5000',
    url: 'tel:08088005000',
    hint: 'If you are worried about a child',
  },
  {
    id: 'help:childline',
    kind: 'help',
    label: 'Childline: 0800 1111',
    url: 'tel:08001111',
    hint: 'If you are under 19 and want to talk to someone',
  },
];

/** For online sexual abuse and grooming; it can't answer reports of bullying, so its hint says so (OR25). */
export const CEOP: Route = {
  id: 'help:ceop',
  kind: 'help',
  label: 'CEOP Safety Centre',
  url: 'https://www.ceop.police.uk/Safety-Centre/',
  hint: 'If someone online talks to a child about sex or asks to meet. Not for bullying',
};

/** Where a pack names no designated officer: GOV.UK finds the council's team by postcode, in England and Wales. */
export const COUNCIL_PAGE = 'https://www.gov.uk/report-child-abuse-to-local-council';
