import type { ConcernKind, Findings, Mention, MentionKind } from '../detect/types.ts';
import { idsOf } from './heard.ts';
import type { VerdictMessages } from './messages.ts';

const LONGEST_QUOTE = 40;
const MOST_NAMES = 3;

/** Beside these stand the draft's own words. */
const QUOTING: readonly (ConcernKind | MentionKind)[] = [
  'threat',
  'allegation',
  'abuse',
  'pile-on',
  'complaint',
  'unverified',
  'praise',
  'child',
  'role',
];

/** Who is named comes first, then what is said, then the rest: most telling first. */
export const REASON_ORDER: readonly (ConcernKind | MentionKind)[] = [
  'safeguarding',
  'pupil',
  'child',
  'staff',
  'governor',
  'threat',
  'allegation',
  'abuse',
  'discrimination',
  'personal-info',
  'photo',
  'confidential',
  'pile-on',
  'unverified',
  'staff-contact',
  'complaint',
  'role',
  'school',
  'own',
  'praise',
];

interface Reason {
  kind: ConcernKind | MentionKind;
  /** Without quotations, for the one line of a held press. */
  short: string;
  full: string;
}

/** Why the draft was noticed, in plain words that follow "this …", most telling first. */
export function reasonsFor(findings: Findings, text: string, words: VerdictMessages): string[] {
  return [...new Set(weigh(findings, text, words).map(({ full }) => full))];
}

/** Why the first press of Post was held, in one line that says how to go on. */
export function holdFor(findings: Findings, text: string, words: VerdictMessages): string {
  const [first, second] = strongest(weigh(findings, text, words), words);
  if (second === undefined) return words.holdOne(first?.short ?? '');
  return words.holdTwo(first?.short ?? '', second.short);
}

// One of whom and one of what says more in a line than two of a kind.
function strongest(reasons: Reason[], { mentions, concerns }: VerdictMessages): Reason[] {
  const who = reasons.find(({ kind }) => kind in mentions);
  const what = reasons.find(({ kind }) => kind in concerns && kind !== 'praise');
  return [who, what].filter((reason) => reason !== undefined);
}

function weigh({ mentions, concerns }: Findings, text: string, words: VerdictMessages): Reason[] {
  const onlyPraises = concerns.every(({ kind }) => kind === 'praise');
  return REASON_ORDER.flatMap((kind): Reason[] => {
    if (kind in words.mentions) {
      const whom = mentions.filter((mention) => mention.kind === kind);
      return whom.length > 0 ? [mentionReason(kind as MentionKind, whom, words)] : [];
    }
    const what = concerns.find((concern) => concern.kind === kind);
    // Beside a concern a kind word would read as irony.
    if (what === undefined || (kind === 'praise' && !onlyPraises)) return [];
    const says = words.concerns[kind as ConcernKind];
    const quoted = QUOTING.includes(kind) ? quotable(text, what.start, what.end) : undefined;
    const full = quoted === undefined ? says : words.withQuote(says, words.quoted(quoted));
    return [{ kind, short: says, full }];
  });
}

function mentionReason(
  kind: MentionKind,
  mentions: readonly Mention[],
  words: VerdictMessages,
): Reason {
  const people = new Map<string, string>();
  for (const mention of mentions) {
    const called = clip(tidy(mention.text));
    const key = idsOf(mention)[0] ?? called.toLowerCase();
    if (!people.has(key)) people.set(key, called);
  }
  const names = [...people.values()].map((called) =>
    QUOTING.includes(kind) ? words.quoted(called) : called,
  );
  const full = words.mentions[kind](enumerate(names, words));
  return { kind, short: full, full };
}

function enumerate(names: string[], words: VerdictMessages): string {
  const shown = names.length > MOST_NAMES ? names.slice(0, MOST_NAMES - 1) : names;
  const rest = names.length - shown.length;
  return words.list(rest > 0 ? [...shown, words.others(rest)] : shown);
}

/** The draft's words at a span, or nothing where they are too long to be quoted. */
export function quotable(text: string, start: number, end: number): string | undefined {
  const words = tidy(text.slice(start, end));
  return /\p{L}{2}/u.test(words) && words.length <= LONGEST_QUOTE ? words : undefined;
}

/** One line, without the unseen characters that hide names. */
export function tidy(words: string): string {
  return words
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function clip(words: string): string {
  if (words.length <= LONGEST_QUOTE) return words;
  return `${words.slice(0, LONGEST_QUOTE - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
