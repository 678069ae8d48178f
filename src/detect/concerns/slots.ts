import type { MentionKind } from '../types.ts';
import { he } from './lists/he.ts';
import { him } from './lists/him.ts';
import { kids } from './lists/kids.ts';
import type { Token } from './tokens.ts';

/** What a slot asks of a token. */
type Placed = Pick<Token, 'keys' | 'mention' | 'stands' | 'owner'>;

const mentioned =
  (...kinds: MentionKind[]) =>
  (token: Placed): boolean =>
    token.mention !== undefined && kinds.includes(token.mention.kind);

const worded = (list: readonly string[]) => {
  const set = new Set(list);
  return (token: Placed): boolean => !token.mention && token.keys.some((key) => set.has(key));
};

const either =
  (...tests: ((token: Placed) => boolean)[]) =>
  (token: Placed): boolean =>
    tests.some((test) => test(token));

const adult = mentioned('staff', 'governor', 'role');
const child = mentioned('pupil', 'child');
const own = mentioned('own');
const anyone = mentioned('staff', 'governor', 'role', 'pupil', 'child');
const anyPronoun = worded(he);
/** "Jamie's dad nicked it" does not say that Jamie did. */
const doer = (token: Placed): boolean => anyone(token) && token.owner !== true;
/** A pronoun for the writer's own child is not one of the school's people. */
const pronoun = (token: Placed): boolean => token.stands?.kind !== 'own' && anyPronoun(token);
const aKid = worded(kids);

/** Who may stand where a pattern says `{name}`. */
const SLOTS: Readonly<Record<string, (token: Placed) => boolean>> = {
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

const TESTS = Object.values(SLOTS);

/** The bit of each slot: a token fits where its bits and the pattern's meet. */
export const slots: Readonly<Record<string, number>> = Object.fromEntries(
  Object.keys(SLOTS).map((name, i) => [name, 1 << i]),
);

function fitting(token: Placed): number {
  let bits = 0;
  for (let i = 0; i < TESTS.length; i++) if (TESTS[i]?.(token)) bits |= 1 << i;
  return bits;
}

/** The slots that a word fits by itself. */
export const slotsOfWord = (keys: readonly string[]): number =>
  fitting({ keys, mention: undefined, stands: undefined, owner: false });

const OF_MENTION = new Map<MentionKind, { plain: number; owner: number }>();

/** The slots that a token fits, as bits. */
export function slotsOf(token: Token): number {
  const { mention, stands } = token;
  if (mention === undefined) return stands === undefined ? token.word.slots : fitting(token);
  let known = OF_MENTION.get(mention.kind);
  if (known === undefined) {
    const plain = { keys: [], mention, stands: undefined };
    known = {
      plain: fitting({ ...plain, owner: false }),
      owner: fitting({ ...plain, owner: true }),
    };
    OF_MENTION.set(mention.kind, known);
  }
  return token.owner ? known.owner : known.plain;
}
