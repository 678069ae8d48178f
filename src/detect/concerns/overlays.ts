import type { ConcernKind } from '../types.ts';
import type { Hit } from './hits.ts';
import type { Draft } from './tokens.ts';

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
  ],
  praise: ['abuse', 'threat', 'discrimination', 'pile-on'],
  abuse: ['discrimination'],
};

const CONDITION = new Set('if again ever touches dares'.split(' '));

/** "If he shouts at her again I'll ...": what the threat reacts to has not been said to have happened. */
function isConditionOf(draft: Draft, hit: Hit, threat: Hit): boolean {
  if (hit.sentence !== threat.sentence || hit.match.from > threat.match.from) return false;
  return draft.tokens
    .slice(hit.match.from, threat.match.to)
    .some((token) => token.keys.some((key) => CONDITION.has(key)));
}

/** Drops hits whose words another kind explains better. */
export function dropOverlaid(draft: Draft, hits: Hit[]): Hit[] {
  const threats = hits.filter((hit) => hit.rule.kind === 'threat');
  return hits.filter((hit) => {
    const over = OVER[hit.rule.kind] ?? [];
    const overlaid = hits.some(
      (other) =>
        over.includes(other.rule.kind) &&
        other.rule.weight >= 1 &&
        other.match.from <= hit.match.from &&
        other.match.to >= hit.match.to &&
        other.match.to - other.match.from > hit.match.to - hit.match.from,
    );
    if (overlaid) return false;
    const reacts = hit.rule.kind === 'allegation' || hit.rule.kind === 'safeguarding';
    return !reacts || !threats.some((threat) => isConditionOf(draft, hit, threat));
  });
}
