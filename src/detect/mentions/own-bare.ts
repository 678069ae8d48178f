import { isGivenName } from '../names/given-names.ts';
import { isOrdinary } from '../names/ordinary.ts';
import type { Candidate } from './candidate.ts';
import { pronounAfter } from './choice.ts';
import { isVerb } from './cue-words.ts';
import type { Draft } from './draft.ts';
import words from './own-words.json' with { type: 'json' };

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const DIALECT = setOf(words.dialect);
const BARE = setOf(words.bare);
const CHILDLIKE = setOf(words.childlike);
const DONE = setOf(words.done);
const PRONOUNS: ReadonlySet<string> = new Set(['mine', 'mines', 'ours']);
const CONTRACTED =
  /^(?:gone|here|over|coming|been|not|a|an|the|so|just|never|on|in|always|nearly|almost)$/;
/** What is done to people only: "told mine". */
const DONE_TO =
  /^(?:told|tells|bit|bullied|kicked|pushed|punched|taught|teaches|carried|showed|inconsolable|having)$/;
/** Before these "mine" is a thing or a house: "that is mine", "at ours", "a friend of mine". */
const NOT_MINE =
  /^(?:isnt|aint|wasnt|did|of|not|are|were|be|been|its|thats|this|that|at|in|on|outside|a|an|the|gold|coal|round|near|past|from|yours|theirs|friend|on|up)$/;
const SUBJECT_AFTER =
  /^(?:and|but|so|when|if|as|because|cos|coz|while|why|where|like|how|just|think|know|hope|apparently|now|well|yes|no|yep|yeah|honestly|today|yesterday|has|have|is|was|does|did|do|will|can|should|least|only|or|wk|week|time|year|since|that)$/;
const TOLD =
  /^(?:told|tells|hit|pushed|bit|kicked|with|left|and|taught|had|bullied|for|to|like|as|so|than|but|when|if|because|cos|while|where|why|is|that|says|said|gave|helped|punched|upset|hurt|called|just|about)$/;
const COUNT = /^(?:all|none|both|two|three|four|five|most|either|neither)$/;
const KIND =
  /^(?:lovely|kind|good|great|brilliant|patient|amazing|gentle|fab|fantastic|nice|rude|horrible)$/;
/** Taken along or sent home, the children are the writer's own: "took the kids". */
const TAKEN =
  /^(?:took|take|taking|dropped|dropping|drop|fetch|fetched|collect|collected|collecting|sent|send|brought|picked|moved)$/;
const PARENT = /^(?:mums?|mam|dads?|nan|gran|grandad|mom|mummy|stepdad|stepmum)$/;
const SENTENCE_END = /^\s*[.!?,\n]/;

const found = (from: number, to: number, score = 1.5): Candidate => ({
  from,
  to,
  trim: 0,
  kind: 'own',
  score,
});

/** Whether what follows token `to` places or marks out somebody else's children: "the twins next door", "in 3C", "at 12". */
function isPlaced(draft: Draft, to: number): boolean {
  const next = draft.tokens[to];
  return (
    next !== undefined &&
    !next.opens &&
    /^(?:in|next|from|across|upstairs|downstairs|who|that|over|at|two|what|off|doing|of|down)$/.test(
      next.key,
    )
  );
}

/** "Mine is in there now", "told mine", "the wean", "the little one", "Son in Y1", "both kids", "the twins". */
export function bareOwn(draft: Draft, at: number, near: boolean): Candidate | undefined {
  const token = draft.tokens[at];
  if (token === undefined || token.sigil) return undefined;
  if (PRONOUNS.has(token.key)) return mine(draft, at, near);
  if (BARE.has(token.key)) return subject(draft, at, near);
  if (PARENT.test(token.key)) return introduced(draft, at);
  return token.key === 'the' || token.key === 'both' ? theirs(draft, at, near) : undefined;
}

/** "the wean", "the little one", "the twins", "took the kids", "both kids". */
function theirs(draft: Draft, at: number, near: boolean): Candidate | undefined {
  const token = draft.tokens[at];
  const next = draft.tokens[at + 1];
  if (token === undefined || next?.gap !== ' ' || next.opens) return undefined;
  const school = near || draft.whole.school > 0;
  if (token.key === 'both')
    return school &&
      /^(?:kids|boys|girls|children|lads)$/.test(next.key) &&
      !isPlaced(draft, at + 2)
      ? found(at, at + 2, 1.2)
      : undefined;
  if (DIALECT.has(next.key)) return found(at, at + 2, 3);
  const before = draft.tokens[at - 1]?.key ?? '';
  if (/^(?:kids|children|boys|girls)$/.test(next.key))
    return school && !token.opens && TAKEN.test(before) && !isPlaced(draft, at + 2)
      ? found(at, at + 2, 1.2)
      : undefined;
  if (next.key === 'twins')
    return school && !isPlaced(draft, at + 2) && draft.tokens[at + 2]?.gap === ' '
      ? found(at, at + 2, 1.1)
      : undefined;
  const third = draft.tokens[at + 2];
  // "my eldest carries a bag for the younger one".
  const other = draft.whole.family > 0 && /^(?:younger|older|youngest|eldest)$/.test(next.key);
  if (!(next.key === 'little' || other) || !/^ones?$/.test(third?.key ?? '')) return undefined;
  if (isPlaced(draft, at + 3) && !other) return undefined;
  return draft.tenor.harm > 2 && third?.key === 'one' && draft.whole.family === 0
    ? undefined
    : found(at, at + 3, 1.2);
}

/** A parent who says whose: "it's Evie's mum", "Theo's dad here". */
function introduced(draft: Draft, at: number): Candidate | undefined {
  const token = draft.tokens[at - 1];
  if (token === undefined || draft.tokens[at]?.gap !== ' ') return undefined;
  const bare = token.possessive ? token.key : token.key.replace(/s$/, '');
  if (bare === token.key && !token.possessive) return undefined;
  if (!isGivenName(bare) && !(token.capital && !isOrdinary(bare))) return undefined;
  const before = token.opens ? '' : (draft.tokens[at - 2]?.key ?? '');
  const said =
    /^(?:its|im)$/.test(before) ||
    (/^(?:am|is)$/.test(before) && /^(?:i|this|it)$/.test(draft.tokens[at - 3]?.key ?? ''));
  if (!said && draft.tokens[at + 1]?.key !== 'here') return undefined;
  return { ...found(at - 1, at, 2.6), trim: token.possessive ? 0 : 1 };
}

/** A noun without a determiner that begins a sentence: "Son in Y1", "DDs both went", "Eldest says it's fine". */
function subject(draft: Draft, at: number, near: boolean): Candidate | undefined {
  const token = draft.tokens[at];
  const next = draft.tokens[at + 1];
  if (!token?.opens || token.possessive || next?.gap !== ' ' || next.opens) return undefined;
  if (!near && draft.whole.school === 0) return undefined;
  const follows =
    isVerb(next.key) || /^(?:in|has|is|was|starts|both|number|now|just|also)$/.test(next.key);
  return follows ? found(at, at + 1, 1.2) : undefined;
}

/** "mine" and "ours" for the writer's child: "mine loves it", "told mine", "is it just mine", "all three of ours". */
function mine(draft: Draft, at: number, near: boolean): Candidate | undefined {
  const token = draft.tokens[at];
  const before = draft.tokens[at - 1];
  const next = draft.tokens[at + 1];
  if (token === undefined) return undefined;
  const starts = token.opens || /[,;:("-]/.test(token.gap);
  const key = starts ? '' : (before?.key ?? '');
  const follows = next !== undefined && !next.opens && next.gap === ' ';
  if (token.key === 'mines' && !(follows && CONTRACTED.test(next.key))) return undefined;
  if (DONE_TO.test(key)) return found(at, at + 1, 1.3);
  const child = near || draft.whole.school > 0 || draft.whole.family > 0;
  const counted = draft.tokens[at - 2];
  if (key === 'of' && counted && COUNT.test(counted.key))
    return child
      ? found(/^all$/.test(draft.tokens[at - 3]?.key ?? '') ? at - 3 : at, at + 1, 1.3)
      : undefined;
  const subject = starts || SUBJECT_AFTER.test(key);
  const does = lives(draft, at);
  if (does === false) return undefined;
  if (does && subject) return found(at, at + 1, 1.5);
  if (does && child && token.possessive && !NOT_MINE.test(key)) return found(at, at + 1, 1.3);
  // "Mine too!", "same with mine"
  const echoed =
    (starts && /^(?:too|aswell|same)$/.test(next?.key ?? '')) ||
    (/^(?:with|as)$/.test(key) && counted?.key === 'same');
  if (echoed && child) return found(at, at + 1, 1.2);
  if (key === 'with' && KIND.test(counted?.key ?? '')) return found(at, at + 1, 1.2);
  if (!child && !(starts && pronounAfter(draft, at))) return undefined;
  const article = /^(?:a|an)$/.test(draft.tokens[at + 2]?.key ?? '');
  if (!near && article && /^(?:is|was)$/.test(next?.key ?? '')) return undefined;
  if (token.possessive && !NOT_MINE.test(key) && follows) return found(at, at + 1, 1.2);
  if (NOT_MINE.test(key)) return undefined;
  if (subject && token.key === 'ours' && draft.ours.has(at + 2)) return undefined;
  if (subject && (follows || token.possessive)) return found(at, at + 1, 1.5);
  return TOLD.test(key) || isVerb(key) ? found(at, at + 1, 1.3) : undefined;
}

/** Whether the words after "mine" are said of a child (true), of a thing (false), or of either. */
function lives(draft: Draft, at: number): boolean | undefined {
  const token = draft.tokens[at];
  const next = draft.tokens[at + 1];
  if (next === undefined || next.opens || token === undefined) return undefined;
  // "mine (9) keeps asking"
  if (/^ ?\($/.test(next.gap)) return /^\d{1,2}$/.test(next.key) ? true : undefined;
  if (next.gap !== ' ') return undefined;
  let to = at + 1;
  while (
    /^(?:always|still|just|also|never|now|nearly|only|absolutely|really)$/.test(
      draft.tokens[to]?.key ?? '',
    )
  )
    to++;
  const { key } = draft.tokens[to] ?? next;
  if (CHILDLIKE.has(key)) return true;
  const linked =
    token.possessive ||
    /^(?:is|was|has|had|got|gets|have|were|are|isnt|wasnt|hasnt|came|comes|come|went|goes|getting)$/.test(
      key,
    );
  if (!linked) return undefined;
  const after = draft.tokens[token.possessive ? to : to + 1];
  if (after === undefined || after.opens) return undefined;
  const said =
    /^(?:a|an|the|so|not|been|just|still|always|never|being|getting|having|all|really)$/.test(
      after.key,
    )
      ? (draft.tokens[(token.possessive ? to : to + 1) + 1]?.key ?? '')
      : after.key;
  if (DONE.has(after.key) || DONE.has(said)) return true;
  const thing =
    /^(?:is|was|were|are)$/.test(key) &&
    !SENTENCE_END.test(after.gap) &&
    /^(?:worse|better|spelled|spelt|spent|assistant|teacher|minutes|ten|lagos|closed|ones|same|different|like|done|built|blue|black|white|red|green|cheaper|bigger|made|fine|ok|from|broken|delivered|£)$/.test(
      said,
    );
  return thing ? false : undefined;
}

/** Whether the writer's own child may stand here without a name or "my" before: a folded word. */
export const mayBeBareOwn = (key: string): boolean =>
  PRONOUNS.has(key) || BARE.has(key) || PARENT.test(key) || key === 'the' || key === 'both';
