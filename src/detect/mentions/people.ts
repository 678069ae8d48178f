import type { Token } from '../fold/tokens.ts';
import type { Candidate } from './candidate.ts';
import { aliasPhrase, reversed, runTogether } from './disguised.ts';
import type { Draft, Range } from './draft.ts';
import { famousTokens } from './famous.ts';
import { fullName } from './full-names.ts';
import { inTheirClass } from './in-class.ts';
import { loneForename, loneSurname } from './lone-names.ts';
import { MARK } from './mark.ts';
import { forenameInitial, initials, surnameFirst } from './name-orders.ts';
import { pointedPupil } from './pointed.ts';
import type { Roster } from './roster.ts';
import { titled } from './titled.ts';
import { FAINT, isSure } from './weights.ts';

/** Who was named in the draft by forms read before: ids of the pack. */
export interface Company {
  /** By a strong form. */
  readonly named: ReadonlySet<string>;
  /** Those, and who was named by a lone name that is sure. */
  readonly beside: ReadonlySet<string>;
}

const POINTING: ReadonlySet<string> = new Set(['the', 'that', 'this']);

/** One form that a name may have. */
interface Form {
  /** Who is named so makes other names likelier: as `named`, as `beside`, or not at all. */
  readonly tells: 'named' | 'beside' | undefined;
  may(names: Names, token: Token, at: number): unknown;
  read(names: Names, at: number, company: Company): Candidate | undefined;
}

const lone = (tells: 'beside' | undefined): Form[] => [
  {
    tells,
    may: ({ draft }, _, at) => draft.surnames[at],
    read: ({ draft, roster }, at, { named, beside }) =>
      loneSurname(draft, roster, at, named, beside),
  },
  {
    tells,
    may: ({ draft }, _, at) => draft.forenames[at],
    read: ({ draft, roster }, at, { named, beside }) =>
      loneForename(draft, roster, at, named, beside),
  },
];

/**
 * The forms of names, strong ones first, so that a person named in full makes their lone forename and surname elsewhere
 * in the draft likelier.
 */
const ONCE: readonly Form[] = [
  {
    tells: 'named',
    may: (_, { key }) => POINTING.has(key),
    read: ({ draft, roster }, at) => pointedPupil(draft, roster, at),
  },
  {
    tells: 'named',
    may: ({ roster }, { key }) => roster.phraseHeads.has(key),
    read: ({ draft, roster }, at) => aliasPhrase(draft, roster, at),
  },
  {
    tells: 'named',
    may: ({ draft }, _, at) => draft.titles[at] !== undefined,
    read: ({ draft, roster }, at, { named }) => titled(draft, roster, at, named),
  },
  {
    tells: 'named',
    may: ({ draft }, { key, masked }, at) =>
      draft.forenames[at] ??
      (key.length === 1 ||
        masked ||
        draft.surnames[at + 1] ||
        (isStrange(draft, at) && isStrange(draft, at + 1))),
    read: ({ draft, roster }, at, { named }) => fullName(draft, roster, at, named),
  },
  {
    tells: 'named',
    may: ({ draft }, _, at) => draft.surnames[at],
    read: ({ draft, roster }, at) => surnameFirst(draft, roster, at),
  },
  {
    tells: 'named',
    may: ({ draft }, _, at) => draft.forenames[at] ?? isStrange(draft, at),
    read: ({ draft, roster }, at) => inTheirClass(draft, roster, at),
  },
  {
    tells: 'named',
    may: ({ draft }, { sigil }, at) => sigil !== '' || isStrange(draft, at),
    read: ({ draft, roster }, at, { named }) => runTogether(draft, roster, at, named),
  },
  {
    tells: 'named',
    may: ({ draft }, _, at) => isStrange(draft, at),
    read: ({ draft, roster }, at, { named }) => reversed(draft, roster, at, named),
  },
  {
    tells: 'named',
    may: ({ draft }, _, at) => draft.forenames[at],
    read: ({ draft, roster }, at) => forenameInitial(draft, roster, at),
  },
  {
    tells: undefined,
    may: (_, { key }) => key.length < 3,
    read: ({ draft, roster }, at, { named }) => initials(draft, roster, at, named),
  },
];

/** All rounds of reading. Lone names are read twice, since one that was found makes the one beside it likelier. */
export const FORMS: readonly Form[] = [...ONCE, ...lone('beside'), ...lone(undefined)];
/** The second look at lone names begins here, where the first has found any. */
export const AGAIN = FORMS.length - 2;

const isStrange = (draft: Draft, at: number): boolean =>
  ((draft.marks[at] ?? 0) & MARK.strange) > 0;

/** The names in a range of a draft, read form by form. Cost is linear in the range and doesn't depend on the roster's size. */
export class Names {
  readonly draft: Draft;
  readonly roster: Roster;
  readonly found: Candidate[] = [];
  /** Where any name may begin; most words of a draft are none of these. */
  private readonly places: number[] = [];
  private readonly taken = new Set<number>();
  private readonly famous: ReadonlySet<number>;

  constructor(draft: Draft, roster: Roster, range: Range) {
    this.draft = draft;
    this.roster = roster;
    this.famous = famousTokens(draft, roster, range);
    const { tokens, titles, surnames, forenames } = draft;
    for (let at = range.from; at < range.to; at++) {
      const { key, sigil, masked } = tokens[at] as Token;
      if (
        titles[at] ??
        surnames[at] ??
        forenames[at] ??
        (isStrange(draft, at) ||
          sigil ||
          masked ||
          key.length < 3 ||
          surnames[at + 1] ||
          POINTING.has(key) ||
          roster.phraseHeads.has(key))
      )
        this.places.push(at);
    }
  }

  /** Whether no name begins in the range. */
  get isEmpty(): boolean {
    return this.places.length === 0;
  }

  /** Reads one form, given who was named by the forms before. Gives the ids of those whom it names surely. */
  read(form: Form, company: Company): readonly string[] {
    const ids: string[] = [];
    for (const at of this.places) {
      const token = this.draft.tokens[at];
      if (token === undefined || !form.may(this, token, at)) continue;
      if (this.taken.has(at) || this.famous.has(at)) continue;
      const candidate = form.read(this, at, company);
      if (candidate === undefined || candidate.score < FAINT) continue;
      if (this.famous.has(candidate.to - 1)) continue;
      this.found.push(candidate);
      if (!isSure(candidate)) continue;
      for (let i = candidate.from; i < candidate.to; i++) this.taken.add(i);
      if (typeof candidate.who === 'string') ids.push(candidate.who);
      else if (candidate.who) ids.push(...candidate.who);
    }
    return ids;
  }
}
