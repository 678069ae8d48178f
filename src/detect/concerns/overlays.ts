import type { ConcernKind } from '../types.ts';
import type { Hit } from './hits.ts';
import type { Draft } from './tokens.ts';
import { bySentence } from './weigh.ts';

/** Kinds whose words take over a judgement made with the same words: "a disgrace of a human" is no complaint. */
const OVER: Partial<Record<ConcernKind, readonly ConcernKind[]>> = {
  complaint: [
    'abuse',
    'allegation',
    'threat',
    'personal-info',
    'confidential',
    'unverified',
    'discrimination',
    'praise',
  ],
  praise: ['abuse', 'threat', 'discrimination', 'pile-on', 'complaint', 'personal-info'],
  abuse: ['discrimination', 'allegation'],
};

const CONDITION = new Set('if again ever next touches dares looks'.split(' '));

/** "If he shouts at her again I'll ...": what the threat reacts to has not been said to have happened. */
function isConditionOf(draft: Draft, hit: Hit, threat: Hit): boolean {
  const [from, to] = [Math.min(hit.first, threat.first), Math.max(hit.last, threat.last) + 1];
  return draft.tokens.slice(from, to).some((token) => token.keys.some((key) => CONDITION.has(key)));
}

/** Whether all the words that `hit` took stand inside the longer `other`. */
const within = (hit: Hit, other: Hit): boolean =>
  other.match.from <= hit.first &&
  other.match.to > hit.last &&
  other.last - other.first > hit.last - hit.first;

/** Drops hits whose words another kind explains better. Work grows with the hits of one sentence, whose length is bounded. */
export function dropOverlaid(draft: Draft, hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const here of bySentence(hits).values()) {
    const heavy = here.filter((hit) => hit.rule.weight >= 1);
    const threats = heavy.filter((hit) => hit.rule.kind === 'threat');
    for (const hit of here) {
      const over = OVER[hit.rule.kind];
      if (over && heavy.some((other) => over.includes(other.rule.kind) && within(hit, other)))
        continue;
      const reacts = hit.rule.kind === 'allegation' || hit.rule.kind === 'safeguarding';
      if (reacts && threats.some((threat) => isConditionOf(draft, hit, threat))) continue;
      kept.push(hit);
    }
  }
  return kept;
}
