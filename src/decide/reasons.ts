import type { ConcernKind, Findings, Mention, MentionKind } from '../detect/types.ts';
import { idsOf } from './heard.ts';
import { CONCERN_WORDS, HOLD, LISTS, MENTION_WORDS, QUOTED, REASON_ORDER } from './messages.ts';

const LONGEST_QUOTE = 40;
const MOST_NAMES = 3;

interface Reason {
  kind: ConcernKind | MentionKind;
  /** Without quotations, for the one line of a held press. */
  short: string;
  full: string;
}

/** Why the draft was noticed, in plain words that follow "this …", most telling first. */
export function reasonsFor(findings: Findings, text: string): string[] {
  return [...new Set(weigh(findings, text).map(({ full }) => full))];
}

/** Why the first press of Post was held, in one line that says how to go on. */
export function holdFor(findings: Findings, text: string): string {
  const [first, second] = strongest(weigh(findings, text));
  if (first === undefined) return HOLD.one.replace('{first}', () => '');
  if (second === undefined) return HOLD.one.replace('{first}', () => first.short);
  return HOLD.two.replace('{first}', () => first.short).replace('{second}', () => second.short);
}

// One of whom and one of what says more in a line than two of a kind.
function strongest(reasons: Reason[]): Reason[] {
  const who = reasons.find(({ kind }) => kind in MENTION_WORDS);
  const what = reasons.find(({ kind }) => kind in CONCERN_WORDS && kind !== 'praise');
  return [who, what].filter((reason) => reason !== undefined);
}

function weigh({ mentions, concerns }: Findings, text: string): Reason[] {
  const onlyPraises = concerns.every(({ kind }) => kind === 'praise');
  return REASON_ORDER.flatMap((kind): Reason[] => {
    if (kind in MENTION_WORDS) {
      const whom = mentions.filter((mention) => mention.kind === kind);
      return whom.length > 0 ? [mentionReason(kind as MentionKind, whom)] : [];
    }
    const what = concerns.find((concern) => concern.kind === kind);
    // Beside a concern a kind word would read as irony.
    if (what === undefined || (kind === 'praise' && !onlyPraises)) return [];
    const { says, quote } = CONCERN_WORDS[kind as ConcernKind];
    const words = quote ? quotable(text, what.start, what.end) : undefined;
    return [
      { kind, short: says, full: words === undefined ? says : `${says} (${inQuotes(words)})` },
    ];
  });
}

function mentionReason(kind: MentionKind, mentions: readonly Mention[]): Reason {
  const people = new Map<string, string>();
  for (const mention of mentions) {
    const words = clip(tidy(mention.text));
    const key = idsOf(mention)[0] ?? words.toLowerCase();
    if (!people.has(key)) people.set(key, words);
  }
  const { says, quote } = MENTION_WORDS[kind];
  const names = [...people.values()].map((words) => (quote ? inQuotes(words) : words));
  const full = says.replace('{who}', () => enumerate(names));
  return { kind, short: full, full };
}

const inQuotes = (words: string) => QUOTED.replace('{words}', () => words);

function enumerate(names: string[]): string {
  const shown = names.length > MOST_NAMES ? names.slice(0, MOST_NAMES - 1) : names;
  const rest = names.length - shown.length;
  const parts = rest > 0 ? [...shown, LISTS.others.replace('{n}', String(rest))] : shown;
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : parts.slice(0, -1).join(LISTS.comma) + LISTS.and + last;
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
