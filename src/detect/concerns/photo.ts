import type { Concern, DraftSetting } from '../types.ts';
import type { Draft } from './tokens.ts';

const EVENTS =
  'assembly nativity sports play performance trip prom concert show disco fair fete party choir panto recital production graduation leavers residential camp swimming gala match tournament dress costume costumes rehearsal playground classroom class harvest carol carols';
const EVENT = new Set(EVENTS.split(' '));
const APP = new Set('dojo classdojo tapestry seesaw'.split(' '));
const PICTURES = new Set(
  'pics pic photo photos pictures picture album video videos footage clip clips snaps gallery'.split(
    ' ',
  ),
);
/** "World Book Day" is an event, "first day" and "every day" are not. */
const PLAIN_DAYS = new Set(
  'first last every another a the good great one this that to all rainy inset next bad long same other snow each any per'.split(
    ' ',
  ),
);
const LINK =
  /https?:\/\/|\b[\w-]+(?:\.[\w-]+)+\/\S|\b(?:drive|photos|album|dropbox|icloud)\.[a-z]/i;

/** A picture attached, or handed out by link, with another child, a school event or the class app (design.md section 4). */
export function photoConcern(draft: Draft, setting: DraftSetting): Concern[] {
  const hasWord = (words: ReadonlySet<string>): number =>
    draft.tokens.findIndex((token) => token.keys.some((key) => words.has(key)));
  const mentioned = draft.tokens.some((token) => token.mention);
  const child = draft.tokens.findIndex(
    (token) => token.mention?.kind === 'pupil' || token.mention?.kind === 'child',
  );
  const event = hasWord(EVENT);
  const named = draft.tokens.findIndex(
    (token, i) =>
      token.keys.includes('day') &&
      i > 0 &&
      !draft.tokens[i - 1]?.mention &&
      !draft.tokens[i - 1]?.keys.some((key) => PLAIN_DAYS.has(key)),
  );
  const app = hasWord(APP);
  const picture = hasWord(PICTURES);
  const linked = picture >= 0 && LINK.test(draft.text);
  const handed = setting.photo === true || linked;
  const at = child >= 0 ? child : app >= 0 ? app : Math.max(event, named);
  if (!handed || !mentioned || at < 0) return [];
  const token = draft.tokens[at];
  return token ? [{ kind: 'photo', start: token.start, end: token.end }] : [];
}
