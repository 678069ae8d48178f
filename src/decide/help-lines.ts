import type { Route } from './types.ts';

/**
 * Who to call now when a child may be in danger, in order (context.md B.2). No opening hours:
 * sources differ on them. Compared with nspcc.org.uk's and a safeguarding partnership's stored
 * pages on `CHECKED`; check again before a release.
 */
export const CHECKED = '2026-11-21';

export const HELP_LINES: readonly Route[] = [
  {
    id: 'help-999',
    kind: 'help',
    label: 'Call 999',
    url: 'tel:999',
    hint: 'If a child is in danger right now',
  },
  {
    id: 'help-nspcc',
    kind: 'help',
    label: 'NSPCC helpline: 0808 800 5000',
    url: 'tel:08088005000',
    hint: 'If you are worried about a child',
  },
  {
    id: 'help-childline',
    kind: 'help',
    label: 'Childline: 0800 1111',
    url: 'tel:08001111',
    hint: 'If you are under 19 and want to talk to someone',
  },
];
