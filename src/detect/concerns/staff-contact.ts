import type { Concern, DraftSetting } from '../types.ts';
import type { Draft, Token } from './tokens.ts';

const GREETINGS = new Set(
  'hi hello hey hiya dear morning afternoon evening good sorry thanks alright yo excuse'.split(' '),
);
const ASKING = new Set(
  'can could would will please message email text ring call reply dm let when what is do does have'.split(
    ' ',
  ),
);
const YOU = new Set('you your youre u ur'.split(' '));

const hasKey = (token: Token | undefined, words: ReadonlySet<string>): boolean =>
  token?.keys.some((key) => words.has(key)) ?? false;

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
  const greeted = before.some((token) => hasKey(token, GREETINGS));
  const next = draft.tokens[at + 1];
  const vocative =
    at === 0 &&
    (next?.paused ||
      (next !== undefined && next.sentence > named.sentence) ||
      (hasKey(next, ASKING) && hasKey(draft.tokens[at + 2], YOU)));
  if (!greeted && !vocative) return [];
  if (before.length > 0 && !greeted) return [];
  const you = draft.tokens.some((token) => hasKey(token, YOU));
  const asks =
    draft.sentences.some((sentence) => sentence.asks) ||
    draft.tokens.some((token) => hasKey(token, ASKING));
  const reaches =
    setting.place === 'message'
      ? you || asks
      : you && asks && draft.tokens.some((token) => hasKey(token, REACH));
  return reaches ? [{ kind: 'staff-contact', start: named.start, end: named.end }] : [];
}

/** In public, only a text that asks to be answered privately seeks contact. */
const REACH = new Set('email message text ring call dm inbox reply phone contact pm'.split(' '));
