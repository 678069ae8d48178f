import type { Candidate } from './candidate.ts';
import { ENOUGH, type Evidence } from './weights.ts';

/** Evidence that the draft is about this school and its people, without which a lone name may be anybody's. */
const HERE: readonly Evidence[] = [
  'schoolNear',
  'schoolDraft',
  'ownNear',
  'job',
  'named',
  'family',
  'address',
  'alias',
  'disguise',
  'predicate',
];
/** Whether anything ties a lone name to this school. */
export const here = (evidence: readonly Evidence[]): boolean =>
  evidence.some((piece) => HERE.includes(piece));

const AGAINST: readonly Evidence[] = [
  'place',
  'stranger',
  'otherForename',
  'otherSurname',
  'outside',
  'acquaintance',
];
const NEAR: readonly Evidence[] = ['schoolNear', 'schoolDraft', 'ownNear', 'acts', 'company'];
const FOR: readonly Evidence[] = ['family', 'object', 'predicate', 'address', 'job', 'named'];

/** A lone name that may be anybody's is faint, and nothing where it may be a word or something speaks against it. */
export function lone(
  candidate: Candidate,
  evidence: readonly Evidence[],
  tied: boolean,
): Candidate | undefined {
  if (tied && candidate.score >= ENOUGH) return candidate;
  const told = evidence.some((piece) => FOR.includes(piece) || NEAR.includes(piece));
  if (evidence.some((piece) => AGAINST.includes(piece) && !(told && piece === 'outside')))
    return undefined;
  const word = evidence.includes('word') || evidence.includes('article');
  if (evidence.includes('deed')) return { ...candidate, faint: true };
  if (word && !(evidence.includes('capital') && evidence.some((piece) => FOR.includes(piece))))
    return undefined;
  return { ...candidate, faint: true };
}
