import type { Concern, ConcernKind } from '../types.ts';
import type { Ruled } from './by-rules.ts';
import type { Hit } from './hits.ts';
import { bystanders, groupWords, warnings } from './lists/bystanders.ts';
import { countedLetters, forecasts } from './lists/grievance-shapes.ts';
import { PhraseBook, type Told } from './phrase-book.ts';
import { eachSense, SENSES } from './senses/index.ts';
import type { Draft, Token } from './tokens.ts';
import { says, type Worded, worded } from './worded.ts';

const book = new PhraseBook<'letter' | 'forecast'>();
book.add(countedLetters, 'letter');
book.add(forecasts, 'forecast');

const isWarning = worded(warnings);

/** What a draft with a grievance needs besides it to be a hold: senses, or words by which it speaks of or to others. */
const EVIDENCE: Partial<Record<ConcernKind, { senses: ReadonlySet<number>; is: Worded }>> = {
  discrimination: { senses: numbersOf('identity excluding insult foul'), is: worded(groupWords) },
  'pile-on': { senses: numbersOf('rally sharing threat'), is: worded(bystanders) },
};

function numbersOf(names: string): Set<number> {
  return new Set(names.split(' ').map((name) => SENSES.indexOf(name)));
}

function hasEvidence(draft: Draft, kind: ConcernKind): boolean {
  const asked = EVIDENCE[kind];
  if (asked === undefined) return true;
  if (says(draft, asked.is)) return true;
  // "That Polish dinner lady": whoever is described may be described by a group.
  const described = ({ mention }: Token): boolean =>
    mention?.kind === 'role' || mention?.kind === 'child';
  if (kind === 'discrimination' && draft.tokens.some(described)) return true;
  let found = false;
  for (const { from, to } of draft.sentences)
    for (let at = from; at < to && !found; at++)
      eachSense(draft, at, to, (sense) => {
        if (asked.senses.has(sense)) found = true;
      });
  return found;
}

/** Whether the sentence of a fear, or the one after it, turns it on somebody: "You have been warned". */
const warns = ({ tokens }: Draft, fears: readonly Told<unknown>[]): boolean =>
  fears.some(({ from }) => {
    const sentence = tokens[from]?.sentence ?? 0;
    return tokens.some(
      (token) =>
        (token.sentence === sentence || token.sentence === sentence + 1) && isWarning(token),
    );
  });

/** Whether what the rules hit is only words of one of these shapes. */
const within = (hits: readonly Hit[], shapes: readonly Told<unknown>[]): boolean =>
  hits.every(({ first }) => shapes.some(({ from, to }) => first >= from && first < to));

/**
 * The concerns of a draft without the holds that a plain grievance is taken for: contempt for a group where nothing
 * speaks of one, a call on others where none are spoken to ("3rd email to Mrs Ashdown"), and a threat that is a fear
 * ("someone's going to get hurt").
 */
export function withoutFalseHolds(
  draft: Draft,
  { hits }: Ruled,
  concerns: readonly Concern[],
): Concern[] {
  const of = (kind: ConcernKind): Hit[] =>
    (hits.get(kind) ?? []).filter(({ rule }) => rule.weight > 0);
  const aggrieved =
    concerns.some(({ kind }) => kind === 'complaint') &&
    of('complaint').some(({ rule }) => rule.weight >= 1);
  const shapes = book.find(draft);
  const letters = shapes.filter(({ value }) => value === 'letter');
  const fears = shapes.filter(({ value }) => value === 'forecast');
  return concerns.filter(({ kind }) => {
    if (kind === 'threat')
      return !(fears.length > 0 && within(of(kind), fears) && !warns(draft, fears));
    if (kind === 'confidential') return !(letters.length > 0 && within(of(kind), letters));
    return !(aggrieved && within(of(kind), letters) && !hasEvidence(draft, kind));
  });
}
