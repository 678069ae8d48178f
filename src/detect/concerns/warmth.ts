import type { Concern, ConcernKind } from '../types.ts';
import type { Ruled } from './by-rules.ts';
import { NEGATORS } from './circumstances.ts';
import { coolWords, kindSigns } from './lists/kind-signs.ts';
import { eachSense, SENSES } from './senses/index.ts';
import type { Draft, Sentence } from './tokens.ts';
import { has } from './traits.ts';
import { worded } from './worded.ts';

/** Senses that are kind by themselves. */
const KIND = new Set(['praise', 'thanks', 'joy', 'care'].map((name) => SENSES.indexOf(name)));
const isCool = worded(coolWords);
const isKinder = worded(kindSigns);
const isTurn = worded('but however though although except apart otherwise yet'.split(' '));
/** Tokens between a negator and the kind word that it denies. */
const REACH = 3;

/** What nobody praises a person for in one breath with it. */
const GRAVE: readonly ConcernKind[] = [
  'allegation',
  'abuse',
  'threat',
  'discrimination',
  'safeguarding',
  'complaint',
];

const denied = ({ tokens }: Draft, { from }: Sentence, at: number): boolean =>
  tokens.slice(Math.max(from, at - REACH), at).some((token) => has(token, NEGATORS));

/** Whether a sentence has a word, phrase or emoji of warmth, thanks or approval that it does not deny. */
function isKind(draft: Draft, sentence: Sentence): boolean {
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = draft.tokens[at];
    if (token === undefined || token.mention) continue;
    let kind = isKinder(token);
    eachSense(draft, at, sentence.to, (sense, length) => {
      if (KIND.has(sense) && (length > 1 || !isCool(token))) kind = true;
    });
    if (kind && !denied(draft, sentence, at)) return true;
  }
  return false;
}

/**
 * The concerns of a draft without praise that has nothing kind in it. The learned weights take a name beside unheard
 * words for praise: praise needs a kind sign, and one that does not stand in the same breath as an act or a complaint
 * unless the rules know it for praise.
 */
export function withoutHollowPraise(
  draft: Draft,
  { hits }: Ruled,
  concerns: readonly Concern[],
): Concern[] {
  const grave = concerns.filter(({ kind }) => GRAVE.includes(kind));
  if (grave.length === 0 || !concerns.some(({ kind }) => kind === 'praise')) return [...concerns];
  const praised = (hits.get('praise') ?? []).filter(({ rule }) => rule.weight > 0);
  const warm = draft.sentences.some((sentence, i) => {
    const here = praised.filter((hit) => hit.sentence === i);
    if (here.some(({ rule }) => !rule.marks.has('wry'))) return true;
    const kind = isKind(draft, sentence);
    if (!kind && here.length === 0) return false;
    const start = draft.tokens[sentence.from]?.start ?? 0;
    const end = draft.tokens[sentence.to - 1]?.end ?? 0;
    const spoilt = grave.some((concern) => concern.start < end && concern.end > start);
    if (!spoilt || (kind && here.length > 0)) return true;
    return draft.tokens.slice(sentence.from, sentence.to).some(isTurn);
  });
  return warm ? [...concerns] : concerns.filter(({ kind }) => kind !== 'praise');
}
