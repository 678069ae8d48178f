import type { ConcernKind, Findings, MentionKind } from '../detect/types.ts';
import type { NudgeOptions } from '../pack/types.ts';
import { CHILDREN, NAMED_ADULTS, PEOPLE } from './people.ts';
import type { Level } from './types.ts';

/** About people by their nature: these hold the press even where only the school is mentioned. */
const ALWAYS_PAUSE: readonly ConcernKind[] = [
  'threat',
  'discrimination',
  'photo',
  'confidential',
  'personal-info',
];
/** These hold the press when a person, role or child is in the draft; else the school gets a card. */
const PAUSE_ABOUT_PEOPLE: readonly ConcernKind[] = ['allegation', 'abuse', 'pile-on'];
const CARD: readonly ConcernKind[] = ['complaint', 'unverified', 'staff-contact'];

/**
 * How loudly to speak (design.md section 4). The rules are taken in order; the first that fits.
 * `silent` says that nothing is asked whatever the draft says: it goes to the school itself or to a
 * body that hears concerns, passes on the school's own post, or is a matter that the law protects.
 */
export function levelOf(
  { mentions, concerns }: Findings,
  nudge: NudgeOptions | undefined,
  silent: boolean,
): Level {
  const does = (kinds: readonly ConcernKind[]) => concerns.some(({ kind }) => kinds.includes(kind));
  const speaksOf = (kinds: readonly MentionKind[]) =>
    mentions.some(({ kind }) => kinds.includes(kind));

  if (silent) return 'none';
  if (does(['safeguarding'])) return 'help';
  // A picture from the class app brings in the class by itself.
  if (mentions.length === 0 && !does(['photo'])) return 'none';

  const holds =
    does(ALWAYS_PAUSE) ||
    (does(PAUSE_ABOUT_PEOPLE) && speaksOf(PEOPLE)) ||
    (does(['complaint']) && speaksOf(CHILDREN));
  if (holds) return nudge?.pause === false ? 'card' : 'pause';

  const asks =
    does(CARD) ||
    does(PAUSE_ABOUT_PEOPLE) ||
    speaksOf(CHILDREN) ||
    (speaksOf(NAMED_ADULTS) && !does(['praise']));
  if (asks) return 'card';

  // The writer's own child alone is no information about the school or its people (RS9).
  const ownOnly = mentions.every(({ kind }) => kind === 'own');
  return nudge?.onMention === 'card' && !ownOnly ? 'card' : 'chip';
}
