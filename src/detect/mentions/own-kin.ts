import type { Draft } from './draft.ts';

const GROWN =
  /^(?:works?|worked|types?|cleans?|teaches|taught|makes|drives|runs|reckons|married|and|lives|said|says|had)$/;
const HOUSEHOLD =
  /^(?:two|three|four|house|husband|wife|bloke|fella|boyfriend|girlfriend|partner|job|work|wedding|car|flat|place|one|ones|lot|eldest|youngest|oldest|kiddies|friend|mate|boss|birthday)$/;
const CHILD = /^(?:son|daughter|lad|lass|boy|girl|kid|child|baby|wean|bairn)s?$/;

/**
 * Whether a brother, sister, nephew or niece is a child in a tale of school or of harm, and not grown, with a household
 * or job: "my sister's two", "my brother in law", "my sister works there".
 */
export function isYoungKin(draft: Draft, at: number, near: boolean): boolean {
  const token = draft.tokens[at];
  const next = draft.tokens[at + 1];
  const told =
    /^(?:nephew|niece)$/.test(token?.key ?? '') &&
    /^(?:was|has|is)$/.test(next?.key ?? '') &&
    /^(?:been|told|taken|put|kept|left|made|being)$/.test(draft.tokens[at + 2]?.key ?? '');
  if (!near && !told && draft.whole.school === 0 && draft.tenor.harm < 2) return false;
  if (next === undefined || next.opens) return token?.possessive !== true;
  if (next.key === 'in' && /^laws?$/.test(draft.tokens[at + 2]?.key ?? '')) return false;
  if (token?.possessive)
    return next.gap === ' ' && !HOUSEHOLD.test(next.key) && !CHILD.test(next.key);
  return next.gap !== '-' && !(next.gap === ' ' && (next.capital || GROWN.test(next.key)));
}
