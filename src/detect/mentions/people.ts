import type { Token } from '../fold/tokens.ts';
import famous from '../names/famous.json' with { type: 'json' };
import type { Candidate } from './candidate.ts';
import { aliasPhrase, reversed, runTogether } from './disguised.ts';
import type { Draft } from './draft.ts';
import { fullName } from './full-names.ts';
import { inTheirClass } from './in-class.ts';
import { loneForename, loneSurname } from './lone-names.ts';
import { MARK } from './mark.ts';
import { forenameInitial, initials, surnameFirst } from './name-orders.ts';
import { pointedPupil } from './pointed.ts';
import type { Reading } from './reading.ts';
import { fitOf, type Roster } from './roster.ts';
import { titled } from './titled.ts';
import { isTitle, isWeakTitle } from './titles.ts';
import { FAINT, isSure } from './weights.ts';

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

/** Whether a famous phrase begins with this folded word. */
export const mayBeFamous = (key: string): boolean => FAMOUS.has(key);

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
    if (!((draft.marks[at] ?? 0) & MARK.famous)) return;
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

const POINTING: ReadonlySet<string> = new Set(['the', 'that', 'this']);

type May = (token: Token, at: number) => boolean | Reading | undefined;
type Form = (at: number) => Candidate | undefined;

/**
 * Candidates for the pack's people, strong forms first, so that a person named in full makes their lone forename and
 * surname elsewhere in the draft likelier. Cost is linear in the draft and doesn't depend on the roster's size.
 */
export function findPeople(draft: Draft, roster: Roster): Candidate[] {
  const { tokens, titles, surnames, forenames } = draft;
  const found: Candidate[] = [];
  const named = new Set<string>();
  const taken = new Set<number>();
  const famousAt = famousTokens(draft, roster);
  const strange = draft.marks.map((marks) => (marks & MARK.strange) > 0);
  // Where any name may begin; most words of a draft are none of these.
  const places: number[] = [];
  tokens.forEach(({ key, sigil, masked }, at) => {
    if (
      titles[at] ??
      surnames[at] ??
      forenames[at] ??
      (strange[at] || sigil || masked || key.length < 3 || surnames[at + 1] || POINTING.has(key))
    )
      places.push(at);
    else if (roster.phraseHeads.has(key)) places.push(at);
  });
  const read = (may: May, form: Form) => {
    const here: Candidate[] = [];
    for (const at of places) {
      const token = tokens[at];
      if (token === undefined || !may(token, at) || taken.has(at) || famousAt.has(at)) continue;
      const candidate = form(at);
      if (candidate === undefined || candidate.score < FAINT || famousAt.has(candidate.to - 1))
        continue;
      found.push(candidate);
      if (!isSure(candidate)) continue;
      here.push(candidate);
      for (let i = candidate.from; i < candidate.to; i++) taken.add(i);
    }
    return here;
  };
  const strong = (may: May, form: Form): void => {
    for (const { who } of read(may, form)) for (const id of [who ?? []].flat()) named.add(id);
  };
  strong(
    ({ key }) => POINTING.has(key),
    (at) => pointedPupil(draft, roster, at),
  );
  strong(
    ({ key }) => roster.phraseHeads.has(key),
    (at) => aliasPhrase(draft, roster, at),
  );
  strong(
    (_, at) => titles[at] !== undefined,
    (at) => titled(draft, roster, at, named),
  );
  strong(
    ({ key, masked }, at) =>
      forenames[at] ??
      (key.length === 1 || masked || surnames[at + 1] || (strange[at] && strange[at + 1])),
    (at) => fullName(draft, roster, at, named),
  );
  strong(
    (_, at) => surnames[at],
    (at) => surnameFirst(draft, roster, at),
  );
  strong(
    (_, at) => forenames[at] ?? strange[at],
    (at) => inTheirClass(draft, roster, at),
  );
  strong(
    ({ sigil }, at) => sigil !== '' || strange[at],
    (at) => runTogether(draft, roster, at, named),
  );
  strong(
    (_, at) => strange[at],
    (at) => reversed(draft, roster, at, named),
  );
  strong(
    (_, at) => forenames[at],
    (at) => forenameInitial(draft, roster, at),
  );
  read(
    ({ key }) => key.length < 3,
    (at) => initials(draft, roster, at, named),
  );
  const beside = new Set<string>(named);
  // Twice, since a lone name that was found makes the one beside it likelier.
  for (let round = 0; round < 2; round++) {
    const lone = [
      ...read(
        (_, at) => surnames[at],
        (at) => loneSurname(draft, roster, at, named, beside),
      ),
      ...read(
        (_, at) => forenames[at],
        (at) => loneForename(draft, roster, at, named, beside),
      ),
    ];
    for (const { who } of lone) for (const id of [who ?? []].flat()) beside.add(id);
    if (lone.length === 0) break;
  }
  return found;
}
