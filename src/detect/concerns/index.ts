import type { Concern, ConcernKind, DraftSetting, Mention } from '../types.ts';
import { findHits } from './hits.ts';
import { dropOverlaid } from './overlays.ts';
import { photoConcern } from './photo.ts';
import { resolvePronouns } from './pronouns.ts';
import { sincere } from './sarcasm.ts';
import { staffContact } from './staff-contact.ts';
import { tiedSentences } from './ties.ts';
import { readDraft } from './tokens.ts';
import { toConcerns } from './weigh.ts';

/** Kinds that are about somebody: they count only where the draft speaks of the school or its people. */
const TIED: readonly ConcernKind[] = [
  'complaint',
  'allegation',
  'abuse',
  'threat',
  'discrimination',
  'personal-info',
  'confidential',
  'unverified',
  'pile-on',
];

/**
 * What a draft does (design.md section 3): each kind at most a few times, at the words that do it. `mentions` in order,
 * spans in and out in UTF-16 code units of `text`, sorted by start. Without a mention only `safeguarding` is found.
 * Pure and synchronous; never throws.
 */
export function findConcerns(
  text: string,
  mentions: Mention[],
  setting: DraftSetting = {},
): Concern[] {
  const draft = readDraft(text, mentions);
  resolvePronouns(draft);
  const hits = dropOverlaid(draft, findHits(draft));
  const tied = tiedSentences(draft);
  const of = (kind: ConcernKind) => hits.filter((hit) => hit.rule.kind === kind);
  const about = (kind: ConcernKind) => of(kind).filter((hit) => tied[hit.sentence]);
  const found: Concern[] = toConcerns(draft, 'safeguarding', of('safeguarding'));
  if (draft.tokens.some((token) => token.mention)) {
    for (const kind of TIED) found.push(...toConcerns(draft, kind, about(kind)));
    const grievances = [...about('complaint'), ...about('allegation'), ...about('abuse')];
    found.push(...toConcerns(draft, 'praise', sincere(draft, about('praise'), grievances)));
    found.push(...photoConcern(draft, setting), ...staffContact(draft, setting));
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}
