import type { Candidate } from './candidate.ts';
import { ENOUGH, type Evidence, FAINT } from './weights.ts';

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
  rare: boolean,
): Candidate | undefined {
  if (tied && candidate.score >= ENOUGH) return candidate;
  const told = evidence.some((piece) => FOR.includes(piece) || NEAR.includes(piece));
  const against = evidence.filter((piece) => AGAINST.includes(piece));
  if (against.some((piece) => piece !== 'outside')) return undefined;
  if (against.length > 0 && !told) return undefined;
  const word = evidence.includes('word') || evidence.includes('article');
  if (evidence.includes('deed')) return faintly(candidate);
  if (word && !(evidence.includes('capital') && evidence.some((piece) => FOR.includes(piece))))
    return undefined;
  return rare && told ? faintly(candidate) : { ...candidate, faint: true };
}

/** Faint, however little speaks for it. */
const faintly = (candidate: Candidate): Candidate => ({
  ...candidate,
  faint: true,
  score: Math.max(candidate.score, FAINT),
});
