import type { MentionKind } from '../types.ts';
import { he } from './lists/he.ts';
import { him } from './lists/him.ts';
import { kids } from './lists/kids.ts';
import type { Token } from './tokens.ts';

const mentioned =
  (...kinds: MentionKind[]) =>
  (token: Token): boolean =>
    token.mention !== undefined && kinds.includes(token.mention.kind);

const worded = (list: readonly string[]) => {
  const set = new Set(list);
  return (token: Token): boolean => !token.mention && token.keys.some((key) => set.has(key));
};

const either =
  (...tests: ((token: Token) => boolean)[]) =>
  (token: Token): boolean =>
    tests.some((test) => test(token));

const adult = mentioned('staff', 'governor', 'role');
const child = mentioned('pupil', 'child');
const own = mentioned('own');
const anyone = mentioned('staff', 'governor', 'role', 'pupil', 'child');
const anyPronoun = worded(he);
/** "Jamie's dad nicked it" does not say that Jamie did. */
const doer = (token: Token): boolean => anyone(token) && token.owner !== true;
/** A pronoun for the writer's own child is not one of the school's people. */
const pronoun = (token: Token): boolean => token.stands?.kind !== 'own' && anyPronoun(token);
const aKid = worded(kids);

/** Who may stand where a pattern says `{name}`. */
export const slots: Readonly<Record<string, (token: Token) => boolean>> = {
  /** Staff, governor or role. */
  adult,
  /** A pupil or another child that can be worked out. */
  child,
  /** A pupil or child as the doer, not the owner of a thing or the child of one. */
  culprit: (token) => child(token) && token.owner !== true,
  /** One whom the draft names or points at, not a role such as the office. */
  named: mentioned('staff', 'governor', 'pupil', 'child'),
  /** The writer's own child. */
  own,
  /** Anyone but the writer's own. */
  person: anyone,
  school: mentioned('school'),
  /** Any mention but the writer's own child. */
  them: mentioned('school', 'staff', 'governor', 'role', 'pupil', 'child'),
  /** Adults of the school and the school itself. */
  side: mentioned('school', 'staff', 'governor', 'role'),
  /** A person, or a pronoun for one, as the doer. */
  he: either(doer, pronoun),
  /** A person as such, not as the owner of a thing: "murder one of Mrs Long's scones" is hunger. */
  target: doer,
  /** A person who is not the writer's own, or a pronoun that stands for one. */
  known: (token) => anyone(token) || (token.stands !== undefined && token.stands.kind !== 'own'),
  /** An adult, or a pronoun, as the doer. */
  head: either(adult, pronoun),
  /** Whoever something is done to: child, adult or pronoun. */
  him: either(anyone, own, worded(him), aKid),
  /** A child, marked or not. */
  kid: either(child, own, aKid, (token) =>
    ['own', 'pupil', 'child'].includes(token.stands?.kind ?? ''),
  ),
  /** Any mention at all. */
  any: (token) => token.mention !== undefined,
};
