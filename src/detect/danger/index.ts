import { speaksOfChild } from '../concerns/children.ts';
import { barred, NEGATORS } from '../concerns/circumstances.ts';
import { PhraseBook, type Told } from '../concerns/phrase-book.ts';
import type { Bar } from '../concerns/rule.ts';
import type { Draft } from '../concerns/tokens.ts';
import { has } from '../concerns/traits.ts';
import { BODY } from '../crime/lists/bodies.ts';
import { antecedents, genderAt, isChild, isChildAhead, isIn } from '../crime/people.ts';
import type { Concern, ConcernKind } from '../types.ts';
import {
  accused,
  dangerLists,
  despair,
  elsewhere,
  harm,
  harmful,
  harmless,
  named,
} from './lists/plain.ts';

/** Whom or what the words are about: a child in despair, a child harmed, or an adult accused. */
type Telling = 'despair' | 'harm' | 'accused' | 'named';

const book = new PhraseBook<Telling>();
book.add(despair, 'despair', dangerLists);
book.add(harm, 'harm', dangerLists);
book.add(accused, 'accused', dangerLists);
book.add(named, 'named', dangerLists);
// A book of its own: words of it would else stand among the others'.
const away = new PhraseBook<true>();
away.add(elsewhere, true);
const mild = new PhraseBook<true>();
mild.add(harmless, true);
const grim = new PhraseBook<true>();
grim.add(harmful, true);

/** "I'm afraid that if my son kills himself" is fear enough; a knife that is only supposed is none. */
const BARS: Readonly<Record<Telling, ReadonlySet<Bar>>> = {
  despair: new Set<Bar>(['negated', 'rejected']),
  harm: new Set<Bar>(['negated', 'supposed', 'rejected']),
  accused: new Set<Bar>(['negated', 'asked', 'supposed', 'rejected']),
  named: new Set<Bar>(['negated', 'asked', 'supposed', 'rejected']),
};

const PARTS: ReadonlySet<string> = new Set(BODY.split(' '));

const KINDS: Readonly<Record<Telling, readonly ConcernKind[]>> = {
  despair: ['safeguarding'],
  harm: ['safeguarding'],
  accused: ['allegation'],
  named: ['allegation', 'abuse'],
};

/** Whether what a pronoun begins is told of a child, as far as the draft tells. */
function isOfChild(draft: Draft, at: number): boolean {
  const token = draft.tokens[at];
  if (token === undefined || genderAt(token) === undefined || token.mention) return true;
  if (isChild(token)) return true;
  const [person] = antecedents(draft, at);
  if (person !== undefined) return person.is === 'child';
  if (isChildAhead(draft, at)) return true;
  const next = draft.sentences[token.sentence + 1];
  if (next === undefined) return false;
  for (let i = next.from; i < next.to; i++) if (isChild(draft.tokens[i])) return true;
  return false;
}

function stands(draft: Draft, { value, from, to }: Told<Telling>): boolean {
  let act = from;
  while (act < to - 1 && (draft.tokens[act]?.mention || has(draft.tokens[act], NEGATORS))) act++;
  // From its first word on nothing may deny it, and before its last nothing suppose it.
  for (const taken of [act, to - 1])
    if (barred(draft, { from, to, taken: [taken] }, BARS[value])) return false;
  // "Attacked my son's nits" is done to the nits; "punched my son's face" is not.
  const last = draft.tokens[to - 1];
  if (last?.owner && last.mention?.kind === 'own' && !isIn(draft.tokens[to], PARTS)) return false;
  return value !== 'despair' || isOfChild(draft, from);
}

const sentencesOf = (draft: Draft, of: PhraseBook<true>): Set<number | undefined> =>
  new Set(of.find(draft).map(({ from }) => draft.tokens[from]?.sentence));

/** The concerns but for a danger that is only teasing, a film or a drawing. In UTF-16 code units of the draft. */
export function withoutTeasing(draft: Draft, concerns: Concern[]): Concern[] {
  if (!concerns.some(({ kind }) => kind === 'safeguarding')) return concerns;
  const teasing = sentencesOf(draft, mild);
  if (teasing.size === 0) return concerns;
  for (const sentence of sentencesOf(draft, grim)) teasing.delete(sentence);
  return concerns.filter(({ kind, start }) => {
    const at = draft.tokens.find(({ end }) => end > start);
    return kind !== 'safeguarding' || !teasing.has(at?.sentence);
  });
}

/**
 * Danger to a child, and whom the draft names a danger to children, in words that leave no doubt: kept from the learned
 * weights, which in a draft that is mostly about something else let them go. In UTF-16 code units of the draft.
 */
export function plainDanger(draft: Draft): Concern[] {
  const told = book.find(draft);
  if (told.length === 0 || !speaksOfChild(draft)) return [];
  const sentences = sentencesOf(draft, away);
  const found: Concern[] = [];
  for (const words of told) {
    const first = draft.tokens[words.from];
    const last = draft.tokens[words.to - 1];
    if (first === undefined || last === undefined || sentences.has(first.sentence)) continue;
    if (!stands(draft, words)) continue;
    for (const kind of KINDS[words.value])
      if (!found.some((other) => other.kind === kind))
        found.push({ kind, start: first.start, end: last.end });
  }
  return found;
}
