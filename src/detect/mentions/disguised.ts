import { isOrdinary } from '../names/ordinary.ts';
import { type Candidate, personCandidate } from './candidate.ts';
import { choose } from './choice.ts';
import { type Draft, isUpper } from './draft.ts';
import type { Entry, Roster } from './roster.ts';
import { isTitle, isWeakTitle } from './titles.ts';

const adult = (entry: Entry): boolean => entry.person.kind !== 'pupil';
const REVERSED_TITLE = /^(?:srm|ssim|sm|rm|rd|ris)$/;
const backwards = (key: string): string => [...key].reverse().join('');

/** Names run together in one token: "MrsAshdown", "#JaneAshdown", "mrking" from spaced letters, "#MrBrownOut". */
export function runTogether(
  draft: Draft,
  roster: Roster,
  at: number,
  named: ReadonlySet<string>,
): Candidate | undefined {
  const token = draft.tokens[at];
  if (token === undefined || token.key.length < 4 || token.key.length > 40 || token.masked)
    return undefined;
  const next = draft.tokens[at + 1];
  const whole = next?.gap === '-' && !token.possessive;
  const key = whole ? token.key + next.key : token.key;
  const to = whole ? at + 2 : at + 1;
  if (!token.sigil && isOrdinary(token.key) && !whole) return undefined;
  for (let cut = 2; cut <= 4; cut++) {
    const title = key.slice(0, cut);
    const spelled = token.to - token.from > key.length + 2;
    if (!isTitle(title) && !(spelled && title === 'sir')) continue;
    if (isWeakTitle(title) && !spelled) continue;
    const entries =
      roster.surnames.get(key.slice(cut)) ??
      roster.halves.get(key.slice(cut)) ??
      (token.possessive ? undefined : roster.surnames.get(key.slice(cut).replace(/s$/, '')));
    const chosen = entries && choose(draft, roster, entries, at, { title, named }, adult);
    if (chosen) return personCandidate(chosen.meant, { from: at, to }, ['title', 'titleAgrees']);
  }
  // "#BrownOut": a call against a member of staff.
  const call =
    token.sigil === '#' ? /^(.{3,})(?:out|outnow|mustgo|resign|in)$/.exec(key)?.[1] : undefined;
  const called = call === undefined ? undefined : roster.surnames.get(call);
  const caller = called && choose(draft, roster, called, at, { named }, adult);
  if (caller) return personCandidate(caller.meant, { from: at, to }, ['title']);
  if (token.sigil === '@') return handle(draft, roster, at, named);
  if (key.length < 7) return undefined;
  for (let cut = 2; cut <= key.length - 2; cut++) {
    const forenames = roster.forenames.get(key.slice(0, cut));
    const whole = forenames?.filter((candidate) => candidate.surname === key.slice(cut));
    if (whole?.[0]) return personCandidate(whole, { from: at, to }, ['fullName']);
  }
  return undefined;
}

/** An account of a member of staff: "@MissLauMusic", "@jane.ashdown2". */
function handle(
  draft: Draft,
  roster: Roster,
  at: number,
  named: ReadonlySet<string>,
): Candidate | undefined {
  const key = draft.tokens[at]?.key ?? '';
  for (let cut = 2; cut <= Math.min(12, key.length - 3); cut++) {
    const first = key.slice(0, cut);
    const title = isTitle(first) && !isWeakTitle(first) ? first : undefined;
    const forenames = cut > 2 ? roster.forenames.get(first) : undefined;
    if (title === undefined && forenames === undefined) continue;
    for (let end = key.length; end >= cut + 3; end--) {
      const surnames = roster.surnames.get(key.slice(cut, end)) ?? [];
      const fits = title ? surnames : surnames.filter((entry) => entry.forename === first);
      const chosen = choose(draft, roster, fits, at, { title, named }, title ? adult : () => true);
      if (chosen)
        return personCandidate(chosen.meant, { from: at, to: at + 1 }, [
          title ? 'title' : 'fullName',
        ]);
    }
  }
  return undefined;
}

/** A name written backwards beside a title written backwards: "nworB rM". */
export function reversed(
  draft: Draft,
  roster: Roster,
  at: number,
  named: ReadonlySet<string>,
): Candidate | undefined {
  const token = draft.tokens[at];
  const next = draft.tokens[at + 1];
  if (token === undefined || token.key.length < 3 || token.key.length > 24) return undefined;
  if (!isUpper(draft, token.to - 1) && !REVERSED_TITLE.test(next?.key ?? '')) return undefined;
  const entries = roster.surnames.get(backwards(token.key));
  if (entries === undefined) return undefined;
  const title = next?.gap === ' ' ? backwards(next.key) : '';
  if (isTitle(title) && !isWeakTitle(title) && !isTitle(next?.key ?? '')) {
    const chosen = choose(draft, roster, entries, at, { title, named }, adult);
    if (chosen)
      return personCandidate(chosen.meant, { from: at, to: at + 2 }, ['title', 'disguise']);
  }
  // "nworB" by itself: the capital stands at the wrong end.
  if (token.key.length > 3 && !token.capital && isUpper(draft, token.to - 1)) {
    const chosen = choose(draft, roster, entries, at, { named }, adult);
    if (chosen) return personCandidate(chosen.meant, { from: at, to: at + 1 }, ['title']);
  }
  return undefined;
}

/** Aliases of several words: "Miss Julie". */
export function aliasPhrase(draft: Draft, roster: Roster, at: number): Candidate | undefined {
  let key = '';
  for (let to = at; to < Math.min(at + 4, draft.tokens.length); to++) {
    const token = draft.tokens[to];
    if (token === undefined || token.key.length > 24 || (to > at && token.gap.length > 2))
      return undefined;
    key += token.key;
    const entries = to > at ? roster.phrases.get(key) : undefined;
    if (entries?.[0])
      return personCandidate(entries, { from: at, to: to + 1 }, ['alias', 'titleAgrees']);
  }
  return undefined;
}
