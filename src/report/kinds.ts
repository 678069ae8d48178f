import type { Level } from '../decide/types.ts';
import type { ConcernKind } from '../detect/types.ts';

/** The levels at which something was shown: a draft of level `none` is not noticed. */
export type NoticedLevel = Exclude<Level, 'none'>;

/** Whose kind of site it was; never which. */
export type SiteKind = 'social' | 'messages' | 'reviews' | 'forums' | 'other';

/** What the parent did with a draft that was noticed. */
export type Outcome = 'posted' | 'edited' | 'took-it-to-school' | 'left';

const inOrder = <Kind extends string>(kinds: Record<Kind, true>) =>
  Object.keys(kinds) as readonly string[] as readonly Kind[];

/** From the quietest to the loudest. */
export const NOTICED_LEVELS = inOrder<NoticedLevel>({
  chip: true,
  card: true,
  pause: true,
  help: true,
});

export const CONCERN_KINDS = inOrder<ConcernKind>({
  complaint: true,
  allegation: true,
  abuse: true,
  threat: true,
  discrimination: true,
  'personal-info': true,
  photo: true,
  confidential: true,
  unverified: true,
  'pile-on': true,
  'staff-contact': true,
  safeguarding: true,
  praise: true,
});

export const SITE_KINDS = inOrder<SiteKind>({
  social: true,
  messages: true,
  reviews: true,
  forums: true,
  other: true,
});

export const OUTCOMES = inOrder<Outcome>({
  posted: true,
  edited: true,
  'took-it-to-school': true,
  left: true,
});

/** The four ways to count, each with its kinds in the order in which everybody's are shown. */
export const DIMENSIONS = {
  levels: NOTICED_LEVELS,
  concerns: CONCERN_KINDS,
  sites: SITE_KINDS,
  outcomes: OUTCOMES,
} as const;

export type Dimension = keyof typeof DIMENSIONS;
export type KindOf<D extends Dimension> = (typeof DIMENSIONS)[D][number];
