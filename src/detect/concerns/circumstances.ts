import { harmless } from './lists/harmless.ts';
import { rejecting } from './lists/rejecting.ts';
import type { Match } from './match.ts';
import type { Bar } from './rule.ts';
import type { Draft, Sentence, Token } from './tokens.ts';

/** Words that turn round what is said after them. */
export const NEGATORS: ReadonlySet<string> = new Set(
  'not never no nobody noone none nothing without hardly barely isnt arent wasnt werent dont doesnt didnt cant cannot couldnt wont wouldnt hasnt havent hadnt shouldnt aint neither nor nae stop'.split(
    ' ',
  ),
);
/** "No doubt", "not only", "not just", "no wonder", "nothing but" do not negate what follows. */
const AFFIRMERS = new Set('doubt only just wonder surprise joke but less matter sure'.split(' '));
/** Pairs that only look like a negation: "can't believe", "don't get me started", "not gonna lie". */
const EMPTY = new Set(
  'get believe stand gonna being joking offence care mind forget miss worry lie'.split(' '),
);
const SAYING = new Set(
  'say saying said think thinking mean meaning claim claiming suggest suggesting accuse accusing believe reckon call calling'.split(
    ' ',
  ),
);
/** Words that make what follows a condition. */
export const IFS: ReadonlySet<string> = new Set(
  'if unless imagine suppose pretend whether'.split(' '),
);
/** Wishes reach less far than conditions: "hope you don't mind, just wanted to say thank you". */
const WISHES = new Set('hope hopefully wish would'.split(' '));
const WISH_REACH = 4;
const OTHERS_SAY = new Set(
  'says said say saying calls called reckon reckons claims claiming thinks telling posted wrote commented people someone somebody anyone anybody whoever they folk'.split(
    ' ',
  ),
);
const REJECTING = new Set(rejecting.filter((entry) => !entry.includes(' ')));
const REJECTING_PHRASES = rejecting
  .filter((entry) => entry.includes(' '))
  .map((entry) => entry.split(' '));
/** "It didn't happen", said by the school of a family's account, is no rejection by the writer. */
const byOwn = (token: Token | undefined): boolean =>
  (token?.mention ?? token?.stands)?.kind === 'own';
const HARMLESS = new Set(harmless);
const ASKERS = new Set(
  'did does do is are was has have who whos which can could anyone what when where'.split(' '),
);

const hasKey = (token: Token | undefined, words: ReadonlySet<string>): boolean =>
  token?.keys.some((key) => words.has(key)) ?? false;

/** The first word that the pattern itself took: what stands before it may be who did it. */
const actOf = (draft: Draft, match: Match): number =>
  Math.min(match.to - 1, ...match.taken.filter((i) => !draft.tokens[i]?.mention));

/** A negator up to four words before the act that the pattern itself did not take. */
function negated(draft: Draft, match: Match, sentence: Sentence): boolean {
  const taken = new Set(match.taken);
  const first = actOf(draft, match);
  for (let i = Math.max(sentence.from, first - 4); i < match.to; i++) {
    const token = draft.tokens[i];
    if (!token || taken.has(i) || !hasKey(token, NEGATORS)) continue;
    if (hasKey(draft.tokens[i + 1], AFFIRMERS) || hasKey(draft.tokens[i + 1], EMPTY)) continue;
    // "No. Mr Hale hit him": a pause right after the negator ends its reach.
    if (draft.tokens[i + 1]?.paused && i + 1 <= first) continue;
    return true;
  }
  // "I didn't say that ...", "not saying ...": reaches over the whole clause.
  for (let i = sentence.from; i < first; i++) {
    if (
      hasKey(draft.tokens[i], NEGATORS) &&
      (hasKey(draft.tokens[i + 1], SAYING) || hasKey(draft.tokens[i + 2], SAYING))
    )
      return true;
  }
  return false;
}

function supposed(draft: Draft, match: Match, sentence: Sentence): boolean {
  const taken = new Set(match.taken);
  const act = actOf(draft, match);
  for (let i = sentence.from; i < act; i++) {
    if (taken.has(i)) continue;
    if (hasKey(draft.tokens[i], IFS)) return true;
    if (act - i <= WISH_REACH && hasKey(draft.tokens[i], WISHES)) return true;
  }
  return false;
}

function rejects(draft: Draft, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (draft.tokens[i]?.quoted) continue;
    if (hasKey(draft.tokens[i], REJECTING)) return true;
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
      hasKey(draft.tokens[i], OTHERS_SAY) && !byOwn(draft.tokens[i - 1]) && !byOwn(draft.tokens[i]);
  if (!reported) return rejects(draft, match.from, match.to) && answersQuotation(draft, sentence);
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
  if (bars.has('asked') && sentence.asks && hasKey(draft.tokens[sentence.from], ASKERS))
    return true;
  if (bars.has('supposed') && supposed(draft, match, sentence)) return true;
  if (
    bars.has('harmless') &&
    draft.tokens.slice(sentence.from, sentence.to).some((token) => hasKey(token, HARMLESS))
  )
    return true;
  return bars.has('rejected') && rejected(draft, match, sentence);
}
