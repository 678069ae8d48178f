import famous from '../names/famous.json' with { type: 'json' };
import type { Candidate } from './candidate.ts';
import { isTitle, isWeakTitle } from './choice.ts';
import { aliasPhrase, reversed, runTogether } from './disguised.ts';
import type { Draft } from './draft.ts';
import { forenameInitial, fullName, surnameFirst } from './full-names.ts';
import { inTheirClass, loneForename, loneSurname } from './lone-names.ts';
import { fitOf, type Roster } from './roster.ts';
import { titled } from './titled.ts';
import { ENOUGH } from './weights.ts';

/** Famous phrases by their first word; each the words that follow. */
const FAMOUS = new Map<string, string[][]>();
for (const phrase of famous.phrases) {
  const words = phrase
    .replaceAll("'s ", ' ')
    .split(/[ &]+/)
    .map((word) => word.replaceAll("'", ''));
  const first = words[0] ?? '';
  FAMOUS.set(first, [...(FAMOUS.get(first) ?? []), words.slice(1)]);
}

/** Whether the roster holds somebody of a famous name: a Mr Bean or a Will Smith who teaches here is ours. */
function isOurs(roster: Roster, first: string, rest: readonly string[]): boolean {
  const entries = rest.length === 1 ? (roster.surnames.get(rest[0] ?? '') ?? []) : [];
  return entries.some((entry) =>
    isTitle(first) && !isWeakTitle(first)
      ? entry.person.kind !== 'pupil'
      : fitOf(entry, first) === 'exact',
  );
}

/** For each token, whether it lies inside a famous phrase that the roster itself doesn't hold. */
function famousTokens(draft: Draft, roster: Roster): Set<number> {
  const inside = new Set<number>();
  draft.tokens.forEach((token, at) => {
    for (const rest of FAMOUS.get(token.key) ?? []) {
      const agrees = rest.every((word, i) => {
        const other = draft.tokens[at + 1 + i];
        return other !== undefined && other.key === word && other.gap.length <= 3;
      });
      if (agrees && !isOurs(roster, token.key, rest))
        for (let i = 0; i <= rest.length; i++) inside.add(at + i);
    }
  });
  return inside;
}

/**
 * Candidates for the pack's people, strong forms first, so that a person named in full makes their lone forename and
 * surname elsewhere in the draft likelier. Cost is linear in the draft and doesn't depend on the roster's size.
 */
export function findPeople(draft: Draft, roster: Roster): Candidate[] {
  const found: Candidate[] = [];
  const named = new Set<string>();
  const famousAt = famousTokens(draft, roster);
  const strong = [
    (at: number) => aliasPhrase(draft, roster, at),
    (at: number) => titled(draft, roster, at, named),
    (at: number) => fullName(draft, roster, at, named),
    (at: number) => surnameFirst(draft, roster, at),
    (at: number) => inTheirClass(draft, roster, at),
    (at: number) => runTogether(draft, roster, at, named),
    (at: number) => reversed(draft, roster, at, named),
    (at: number) => forenameInitial(draft, roster, at),
  ];
  const taken = new Set<number>();
  for (const form of strong) {
    for (let at = 0; at < draft.tokens.length; at++) {
      if (taken.has(at) || famousAt.has(at)) continue;
      const candidate = form(at);
      if (candidate === undefined || candidate.score < ENOUGH) continue;
      if (famousAt.has(candidate.to - 1)) continue;
      found.push(candidate);
      if (candidate.who) named.add(candidate.who);
      for (let i = candidate.from; i < candidate.to; i++) taken.add(i);
    }
  }
  const lone: Candidate[] = [];
  const beside = new Set<string>(named);
  // Twice, since a lone name that was found makes the one beside it likelier.
  for (const form of [loneSurname, loneForename, loneSurname, loneForename]) {
    for (let at = 0; at < draft.tokens.length; at++) {
      if (taken.has(at) || famousAt.has(at)) continue;
      const candidate = form(draft, roster, at, named, beside);
      if (candidate === undefined || candidate.score < ENOUGH) continue;
      found.push(candidate);
      lone.push(candidate);
      for (let i = candidate.from; i < candidate.to; i++) taken.add(i);
    }
    if (form === loneForename) for (const { who } of lone) if (who) beside.add(who);
  }
  return found;
}
