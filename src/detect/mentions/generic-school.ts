import { isNoun } from '../names/parts-of-speech.ts';
import type { Candidate } from './candidate.ts';
import type { Draft, Range } from './draft.ts';
import { MARK } from './mark.ts';
import { ACTORS, CONTACTS, NOT_AFTER } from './school-names.ts';
import { type Evidence, weigh } from './weights.ts';

const SCHOOL: ReadonlySet<string> = new Set(['school', 'skool', 'skl', 'ysgol', 'ysgol', 'yrsgol']);
const PLACED = /^(?:outside|near|past|behind|by|opposite|around|round|after|before)$/;
const JOINED =
  /^(?:is|does|did|has|have|if|why|will|that|so|and|but|because|cos|coz|when|while|then|can|should|as|do|hope|say|says|said|hear|heard|apparently|think|thinks|wish|saying|years|yrs|know|until|till|since|was|sure|would|now|well|honestly|like|where|how|yes|no|please|thought)$/;
const OWNERS = /^(?:his|her|their|my|kids|childs|childrens|lads|sons|daughters)$/;

/** What comes with school's word to a family: "nothing from school", "a letter from school". */
const SENT =
  /^(?:nothing|letter|letters|email|emails|text|texts|message|messages|call|calls|reply|word|note|heard|hear|hearing|this|pinged|response|answer|silence|update|support|communication|nowt|owt|anything|fine|not|hear|info|information|communication|comms)$/;

const found = (from: number, to: number, evidence: Evidence = 'schoolAtAll'): Candidate => ({
  from,
  to,
  trim: 0,
  kind: 'school',
  score: weigh([evidence]),
});

const KINDS = /^(?:primary|infants|juniors|nursery|academy|secondary|comp)$/;
const LOCAL =
  /^(?:infant|junior|primary|village|nursery|local|little|lovely|church|secondary|first|middle|kids|whole|tiny|dear|own)$/;
/** What the school did, as the word right after it tells: "suggested", "banning". */
const DOES =
  /^(?:[a-z]{3,}ed|banning|cast|setted|setting|saying|telling|asking|blaming|sending|making|refusing|ignoring|charging|closing|cancelling|forcing|expecting|insisting|offering)$/;

/** "our infant school", "our village primary": where the phrase begins. */
function ownKind(draft: Draft, at: number): number | undefined {
  const token = draft.tokens[at];
  if (token === undefined || token.opens || token.sigil) return undefined;
  const school = SCHOOL.has(token.key);
  if (!school && !KINDS.test(token.key)) return undefined;
  let from = at - 1;
  while (LOCAL.test(draft.tokens[from]?.key ?? '') && from > at - 3 && !draft.tokens[from]?.opens)
    from--;
  if (draft.tokens[from]?.key !== 'our' || (school && from === at - 1)) return undefined;
  const next = draft.tokens[at + 1];
  const plain = next === undefined || next.opens || !/^[ -]$/.test(next.gap);
  return plain || ACTORS.has(next.key) || !(NOT_AFTER.has(next.key) || isNoun(next.key))
    ? from
    : undefined;
}

/** Whether a folded word stands for a school, academy or trust as such. */
export const isGenericSchool = (key: string): boolean =>
  SCHOOL.has(key) || KINDS.test(key) || key === 'trust';

/** Whether "school" is the first half of another thing: "the school run", "school jumpers". */
function isModifier(draft: Draft, at: number): boolean {
  const token = draft.tokens[at];
  const next = draft.tokens[at + 1];
  if (token?.possessive || next === undefined || next.opens || !/^[ -]$/.test(next.gap))
    return false;
  // "the school email keeps bouncing"
  const after = draft.tokens[at + 2];
  if (
    /^(?:email|text|message|call)$/.test(next.key) &&
    draft.tokens[at - 1]?.key === 'the' &&
    !/^(?:me|us|you|him|her|them|home|back|to|the|parents|everyone|out|and)$/.test(after?.key ?? '')
  )
    return true;
  if (ACTORS.has(next.key) && next.key !== 'places') return false;
  if (/^kick(?:s|ed)?$/.test(next.key)) return false;
  return NOT_AFTER.has(next.key) || isNoun(next.key);
}

/** "Ysgol Penrhos": a name follows the word. */
function isNamed(draft: Draft, at: number): boolean {
  const next = draft.tokens[at + 1];
  return draft.tokens[at]?.key === 'ysgol' && next?.gap === ' ' && next.capital && draft.cased;
}

/** Whether a word for a message stands just before token `at`. */
function sentBy(draft: Draft, at: number): boolean {
  for (let i = at; i > at - 3; i--) {
    if (SENT.test(draft.tokens[i]?.key ?? '')) return true;
    if (draft.tokens[i]?.opens) return false;
  }
  return false;
}

/**
 * The school as an institution that acts or is spoken to, without its name: "the school", "our school", "school say",
 * "rang school". Not as a place, a time or half of another noun ("after school", "school run"). With `trust` or
 * `academy`, "the trust" and "this academy" too. Only what stands within a range of tokens.
 */
export function findGenericSchool(
  draft: Draft,
  { trust, academy }: { trust: boolean; academy: boolean },
  range: Range,
): Candidate[] {
  const out: Candidate[] = [];
  draft.tokens.slice(range.from, range.to).forEach((token, i) => {
    const at = range.from + i;
    if (!((draft.marks[at] ?? 0) & MARK.generic)) return;
    if (trust && token.key === 'trust' && !token.sigil) {
      const from = draft.tokens[at - 1]?.key === 'whole' ? at - 2 : at - 1;
      if (draft.tokens[from]?.key === 'the' && !token.opens) out.push(found(from, at + 1));
      return;
    }
    const kind =
      academy &&
      token.key === 'academy' &&
      /^(?:the|our|this)$/.test(draft.tokens[at - 1]?.key ?? '');
    if (
      !(kind || SCHOOL.has(token.key) || ownKind(draft, at) !== undefined) ||
      isNamed(draft, at) ||
      token.sigil ||
      isModifier(draft, at)
    )
      return;
    const before = draft.tokens[at - 1];
    const key = token.opens ? '' : (before?.key ?? '');
    const next = draft.tokens[at + 1];
    const acts =
      next !== undefined &&
      !next.opens &&
      /^[ ,]{1,2}$/.test(next.gap) &&
      (ACTORS.has(next.key) ||
        (/^kick(?:s|ed)?$/.test(next.key) && draft.tokens[at + 2]?.key === 'out') ||
        (next.gap === ' ' && DOES.test(next.key) && !token.possessive));
    const ours = ownKind(draft, at);
    if (ours !== undefined) {
      out.push(found(ours, at + 1, 'theSchool'));
      return;
    }
    if (/^(?:the|our|this|th|t|yr)$/.test(key)) {
      if (PLACED.test(draft.tokens[at - 2]?.key ?? '') && !acts) return;
      out.push(found(at - 1, at + 1, 'theSchool'));
    } else if (key === 'certain') out.push(found(at - 2, at + 1));
    else if (OWNERS.test(key) || (before?.possessive && !token.opens)) {
      const own = before?.possessive && !/^(?:st|saint)$/.test(draft.tokens[at - 2]?.key ?? '');
      if (acts || CONTACTS.has(draft.tokens[at - 2]?.key ?? '') || own) out.push(found(at, at + 1));
    } else if (CONTACTS.has(key) && token.gap === ' ') out.push(found(at, at + 1));
    else if (
      key === 'at' &&
      /^(?:nobody|noone|anyone|anybody|someone|somebody|everyone|they|them|people)$/.test(
        draft.tokens[at - 2]?.key ?? '',
      )
    )
      out.push(found(at, at + 1));
    else if (
      key === 'of' &&
      /^(?:email|address|number|phone)$/.test(draft.tokens[at - 2]?.key ?? '')
    )
      out.push(found(at, at + 1));
    else if (key === 'from' && token.gap === ' ' && sentBy(draft, at - 2))
      out.push(found(at, at + 1));
    else if (acts && (token.opens || JOINED.test(key) || /[,;:"–-]/.test(token.gap)))
      out.push(found(at, at + 1));
  });
  return out;
}
