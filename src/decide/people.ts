import type { MentionKind } from '../detect/types.ts';

export const CHILDREN: readonly MentionKind[] = ['pupil', 'child'];
export const NAMED_ADULTS: readonly MentionKind[] = ['staff', 'governor'];
/** Named, or known by what they do. */
export const ADULTS: readonly MentionKind[] = [...NAMED_ADULTS, 'role'];
export const PEOPLE: readonly MentionKind[] = [...CHILDREN, ...ADULTS];
