import { harmless } from './lists/harmless.ts';
import { rejecting } from './lists/rejecting.ts';
import type { Match } from './match.ts';
import type { Bar } from './rule.ts';
import type { Draft, Sentence, Token } from './tokens.ts';
import { anywhere, has, trait } from './traits.ts';

/** Words that turn round what is said after them. */
export const NEGATORS = trait(
  'not never no nobody noone none nothing without hardly barely isnt arent wasnt werent dont doesnt didnt cant cannot couldnt wont wouldnt hasnt havent hadnt shouldnt aint neither nor nae stop'.split(
    ' ',
  ),
);
/** "No doubt", "not only", "not just", "no wonder", "nothing but" do not negate what follows. */
const AFFIRMERS = trait('doubt only just wonder surprise joke but less matter sure'.split(' '));
/** Pairs that only look like a negation: "can't believe", "don't get me started", "not gonna lie". */
const EMPTY = trait(
  'get believe stand gonna being joking offence care mind forget miss worry lie'.split(' '),
);
const SAYING = trait(
  'say saying said think thinking mean meaning claim claiming suggest suggesting accuse accusing believe reckon call calling'.split(
    ' ',
  ),
);
/** Words that make what follows a condition. */
export const IFS = trait('if unless imagine suppose pretend whether'.split(' '));
/** Wishes reach less far than conditions: "hope you don't mind, just wanted to say thank you". */
const WISHES = trait('hope hopefully wish would'.split(' '));
const WISH_REACH = 4;
/** Words that make what follows somebody else's. */
export const OTHERS_SAY = trait(
  'says said say saying calls called reckon reckons claims claiming thinks telling posted wrote commented people someone somebody anyone anybody whoever they folk'.split(
    ' ',
  ),
);
const REJECTING = trait(rejecting.filter((entry) => !entry.includes(' ')));
const REJECTING_PHRASES = rejecting
  .filter((entry) => entry.includes(' '))
  .map((entry) => entry.split(' '));
/** "It didn't happen", said by the school of a family's account, is no rejection by the writer. */
const byOwn = (token: Token | undefined): boolean =>
  (token?.mention ?? token?.stands)?.kind === 'own';
const HARMLESS = trait(harmless);
const ASKERS = trait(
  'did does do is are was has have who whos which can could anyone what when where'.split(' '),
);

/** The first word that the pattern itself took: what stands before it may be who did it. */
function actOf(draft: Draft, { to, taken }: Match): number {
  let first = to - 1;
  for (const i of taken) if (i < first && !draft.tokens[i]?.mention) first = i;
  return first;
}

/** A negator up to four words before the act that the pattern itself did not take. */
function negated(draft: Draft, match: Match, sentence: Sentence): boolean {
  const first = actOf(draft, match);
  for (let i = Math.max(sentence.from, first - 4); i < match.to; i++) {
    if (!has(draft.tokens[i], NEGATORS) || match.taken.includes(i)) continue;
    if (has(draft.tokens[i + 1], AFFIRMERS) || has(draft.tokens[i + 1], EMPTY)) continue;
    // "No. Mr Hale hit him": a pause right after the negator ends its reach.
    if (draft.tokens[i + 1]?.paused && i + 1 <= first) continue;
    return true;
  }
  // "I didn't say that ...", "not saying ...": reaches over the whole clause.
  for (let i = sentence.from; i < first; i++) {
    if (
      has(draft.tokens[i], NEGATORS) &&
      (has(draft.tokens[i + 1], SAYING) || has(draft.tokens[i + 2], SAYING))
    )
      return true;
  }
  return false;
}

function supposed(draft: Draft, match: Match, sentence: Sentence): boolean {
  const act = actOf(draft, match);
  for (let i = sentence.from; i < act; i++) {
    const words = act - i <= WISH_REACH ? IFS | WISHES : IFS;
    if (has(draft.tokens[i], words) && !match.taken.includes(i)) return true;
  }
  return false;
}

function rejects(draft: Draft, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (draft.tokens[i]?.quoted) continue;
    if (has(draft.tokens[i], REJECTING)) return true;
    if (
      REJECTING_PHRASES.some((phrase) =>
        phrase.every((word, j) => i + j < to && draft.tokens[i + j]?.keys.includes(word)),
      )
    )
      return true;
  }
  return false;
}

/** A sentence right after quoted words: "Rubbish." there judges the words, not the person. */
function answersQuotation(draft: Draft, sentence: Sentence): boolean {
  const before = draft.tokens[sentence.from - 1];
  return before?.quoted === true && sentence.to - sentence.from <= 6;
}

/** Others' words, in quotation marks or reported, which the draft goes on to reject. */
function rejected(draft: Draft, match: Match, sentence: Sentence): boolean {
  const quoted = draft.tokens[match.taken[match.taken.length - 1] as number]?.quoted ?? false;
  let reported = quoted;
  for (let i = sentence.from; i < match.from && !reported; i++)
    reported =
      has(draft.tokens[i], OTHERS_SAY) && !byOwn(draft.tokens[i - 1]) && !byOwn(draft.tokens[i]);
  if (!reported) return answersQuotation(draft, sentence) && rejects(draft, match.from, match.to);
  if (rejects(draft, match.to, sentence.to)) return true;
  const next = draft.sentences[(draft.tokens[match.from]?.sentence ?? 0) + 1];
  return next !== undefined && rejects(draft, next.from, Math.min(next.to, next.from + 8));
}

/** Which of a rule's bars stand at this match. */
export function barred(draft: Draft, match: Match, bars: ReadonlySet<Bar>): boolean {
  const number = draft.tokens[match.from]?.sentence ?? 0;
  const sentence = draft.sentences[number];
  if (!sentence) return false;
  if (bars.has('negated') && negated(draft, match, sentence)) return true;
  if (bars.has('asked') && sentence.asks && has(draft.tokens[sentence.from], ASKERS)) return true;
  if (bars.has('supposed') && supposed(draft, match, sentence)) return true;
  if (bars.has('harmless') && anywhere(draft, sentence, HARMLESS)) return true;
  return bars.has('rejected') && rejected(draft, match, sentence);
}
