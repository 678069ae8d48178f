import type { Concern, DraftSetting } from '../types.ts';
import { company, facilities, occasions } from './lists/picture-words.ts';
import type { Draft, Token } from './tokens.ts';
import { has, type Trait, trait } from './traits.ts';
import { says, worded } from './worded.ts';

const EVENTS =
  'assembly nativity sports play performance trip prom concert show disco fair fete party choir panto recital production graduation leavers residential camp swimming gala match tournament dress costume costumes rehearsal playground classroom class harvest carol carols';
const EVENT = trait(EVENTS.split(' '));
const APP = trait('dojo classdojo tapestry seesaw'.split(' '));
const PICTURES = trait(
  'pics pic photo photos pictures picture album video videos footage clip clips snaps gallery'.split(
    ' ',
  ),
);
/** "World Book Day" is an event, "first day" and "every day" are not. */
const PLAIN_DAYS = trait(
  'first last every another a the good great one this that to all rainy inset next bad long same other snow each any per'.split(
    ' ',
  ),
);
const LINK =
  /https?:\/\/|\b[\w-]+(?:\.[\w-]+)+\/\S|\b(?:drive|photos|album|dropbox|icloud)\.[a-z]/i;

const isNamed = (before: Token | undefined): boolean =>
  before !== undefined && !before.mention && !has(before, PLAIN_DAYS);

/** A picture attached, or handed out by link, with another child, a school event or the class app (design.md section 4). */
export function photoConcern(draft: Draft, setting: DraftSetting): Concern[] {
  const find = (words: Trait): number => draft.tokens.findIndex((token) => has(token, words));
  const handed = setting.photo === true || (find(PICTURES) >= 0 && LINK.test(draft.text));
  if (!handed || !draft.tokens.some(({ mention }) => mention)) return [];
  const child = draft.tokens.findIndex(
    ({ mention }) => mention?.kind === 'pupil' || mention?.kind === 'child',
  );
  const named = draft.tokens.findIndex(
    (token, i) => i > 0 && token.keys.includes('day') && isNamed(draft.tokens[i - 1]),
  );
  const app = find(APP);
  const at = child >= 0 ? child : app >= 0 ? app : Math.max(find(EVENT), named);
  const token = draft.tokens[at];
  return token ? [{ kind: 'photo', start: token.start, end: token.end }] : [];
}

const isMinded = worded([...occasions, ...company]);
const isFacility = worded(facilities);

/**
 * The concerns without a picture that shows nobody who could mind: a building's state, or the writer's own child with no
 * event and no company. The learned weights take most pictures beside the school's name for one.
 */
export function withoutOwnPictures(draft: Draft, concerns: readonly Concern[]): Concern[] {
  if (!concerns.some(({ kind }) => kind === 'photo')) return [...concerns];
  const { tokens } = draft;
  const building =
    says(draft, isFacility) || /\bstate of (?:the|that|this|our)\b/i.test(draft.text);
  const own = tokens.some(({ mention }) => mention?.kind === 'own');
  const others = tokens.some(({ mention }) => {
    if (mention === undefined || mention.kind === 'own' || mention.kind === 'school') return false;
    return !building || mention.kind === 'pupil' || mention.kind === 'child';
  });
  const named = tokens.some(
    (token, i) => i > 0 && token.keys.includes('day') && isNamed(tokens[i - 1]),
  );
  const minds = others || named || says(draft, isMinded) || LINK.test(draft.text);
  if (minds || !(building || own)) return [...concerns];
  return concerns.filter(({ kind }) => kind !== 'photo');
}
