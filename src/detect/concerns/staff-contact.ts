import type { Concern, DraftSetting } from '../types.ts';
import type { Draft } from './tokens.ts';
import { has, trait } from './traits.ts';

const GREETINGS = trait(
  'hi hello hey hiya dear morning afternoon evening good sorry thanks alright yo excuse'.split(' '),
);
const ASKING = trait(
  'can could would will please message email text ring call reply dm let when what is do does have'.split(
    ' ',
  ),
);
const YOU = trait('you your youre u ur'.split(' '));

/** A draft that addresses a configured member of staff in order to reach them. Public thanks are praise. */
export function staffContact(draft: Draft, setting: DraftSetting): Concern[] {
  const at = draft.tokens.findIndex((token) => token.mention !== undefined);
  const named = draft.tokens[at];
  if (
    !named ||
    (named.mention?.kind !== 'staff' && named.mention?.kind !== 'governor') ||
    at > 3 ||
    named.owner
  )
    return [];
  const before = draft.tokens.slice(0, at);
  const greeted = before.some((token) => has(token, GREETINGS));
  const next = draft.tokens[at + 1];
  const vocative =
    at === 0 &&
    (next?.paused ||
      (next !== undefined && next.sentence > named.sentence) ||
      (has(next, ASKING) && has(draft.tokens[at + 2], YOU)));
  if (!greeted && !vocative) return [];
  if (before.length > 0 && !greeted) return [];
  const you = draft.tokens.some((token) => has(token, YOU));
  const asks =
    draft.sentences.some((sentence) => sentence.asks) ||
    draft.tokens.some((token) => has(token, ASKING));
  const reaches =
    setting.place === 'message'
      ? you || asks
      : you && asks && draft.tokens.some((token) => has(token, REACH));
  return reaches ? [{ kind: 'staff-contact', start: named.start, end: named.end }] : [];
}

/** In public, only a text that asks to be answered privately seeks contact. */
const REACH = trait('email message text ring call dm inbox reply phone contact pm'.split(' '));
