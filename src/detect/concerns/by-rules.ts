import type { Concern, ConcernKind, DraftSetting } from '../types.ts';
import { accusing } from './accused.ts';
import { speaksOfChild } from './children.ts';
import type { Hit } from './hits.ts';
import { LEAN, statements } from './leaning.ts';
import { photoConcern } from './photo.ts';
import { earnest, sincere } from './sarcasm.ts';
import { staffContact } from './staff-contact.ts';
import { tiedSentences } from './ties.ts';
import type { Draft } from './tokens.ts';
import { bySentence, strength, toConcerns } from './weigh.ts';

/** Kinds found by weight alone where the draft speaks of the school or its people. */
const TIED: readonly ConcernKind[] = [
  'allegation',
  'abuse',
  'threat',
  'discrimination',
  'personal-info',
  'confidential',
  'unverified',
  'pile-on',
];

/** Sentences over which signs of danger add up: families tell it in small steps. */
const DANGER_WINDOW = 3;

/** What the rules made of a draft. */
export interface Ruled {
  concerns: Concern[];
  /** The hits of each kind in sentences that are about the school or its people. */
  hits: ReadonlyMap<ConcernKind, readonly Hit[]>;
}

/** What the rules find in a draft: each kind where its hits together weigh enough and nothing near takes it back. */
export function findByRules(draft: Draft, hits: readonly Hit[], setting: DraftSetting): Ruled {
  const tied = tiedSentences(draft);
  const byKind = new Map<ConcernKind, Hit[]>();
  for (const hit of hits) {
    const { kind } = hit.rule;
    if (kind !== 'safeguarding' && !tied[hit.sentence]) continue;
    const found = byKind.get(kind);
    if (found) found.push(hit);
    else byKind.set(kind, [hit]);
  }
  const of = (kind: ConcernKind): Hit[] => byKind.get(kind) ?? [];
  const found: Concern[] = [];
  const report = (kind: ConcernKind, hits: Hit[], window?: number): void => {
    if (strength(hits, window) >= 1) found.push(...toConcerns(draft, kind, hits));
  };
  const childs = of('safeguarding').some(({ rule }) => rule.marks.has('child'));
  if (childs || speaksOfChild(draft)) report('safeguarding', of('safeguarding'), DANGER_WINDOW);
  const endangered = found.length > 0;
  if (draft.tokens.some((token) => token.mention)) {
    for (const kind of TIED) report(kind, of(kind));
    // An adult of the school who endangers a child is accused of it.
    const accused = accusing(draft, of('safeguarding'));
    if (endangered && !found.some(({ kind }) => kind === 'allegation'))
      found.push(...toConcerns(draft, 'allegation', accused));
    const complaints = earnest(of('praise'), of('complaint'));
    const praised = bySentence(of('praise'));
    const stated = statements(draft);
    const lean = (i: number): number => (stated.has(i) && !praised.has(i) ? LEAN : 0);
    // Weak signs beside a graver act are part of telling it, not a complaint of their own.
    const graver = found.length > 0 && !complaints.some((hit) => hit.rule.weight >= 1);
    if (!graver && strength(complaints, undefined, lean) >= 1)
      found.push(...toConcerns(draft, 'complaint', complaints));
    report(
      'praise',
      sincere(draft, of('praise'), [
        ...complaints,
        ...of('allegation'),
        ...of('abuse'),
        ...of('discrimination'),
        ...of('threat'),
      ]),
    );
    found.push(...photoConcern(draft, setting), ...staffContact(draft, setting));
  }
  return { concerns: found, hits: byKind };
}
