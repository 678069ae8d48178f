import { room, spokenIn } from './room.ts';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** English: `4` → "four"; from ten on, digits. */
export function inWords(n: number): string {
  return NUMBERS[n] ?? String(n);
}

/** English: one form for 1, the other for all else. */
export function plural(n: number, one: string, many: string): string {
  return n === 1 ? one : many;
}

/** The forms of a word by number, as a language has them (Unicode's plural rules); `other` stands for those left out. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Which form a number asks for, in a language with more of them than English. */
export function pluralIn(language: string): (n: number, forms: Forms) => string {
  let rules: Intl.PluralRules | undefined;
  return (n, forms) => {
    rules ??= new Intl.PluralRules(language);
    return forms[rules.select(n)] ?? forms.other;
  };
}

/** How a language says a list: "a, b and c". */
export function listIn(language: string): (items: readonly string[]) => string {
  let format: Intl.ListFormat | undefined;
  return (items) => {
    format ??= new Intl.ListFormat(language);
    return format.format(items);
  };
}

export const productName = 'Before you post';

/** What other sentences are made with. */
export const wordsMessages = /* @__PURE__ */ room('words', {
  list: (items: readonly string[]): string => {
    if (items.length < 2) return items[0] ?? '';
    return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
  },
  /** Who has set something that the reader can't change, after "was" or by itself. */
  setBy: (who: string | undefined): string =>
    `set by ${who ?? 'whoever looks after this computer'}`,
});

/** `['a', 'b', 'c']` → "a, b and c", in the language in force. */
export function listInWords(items: readonly string[]): string {
  return wordsMessages.list(items);
}

/** Who has set something that the reader can't change. */
export function setBy(who: string | undefined): string {
  return wordsMessages.setBy(who);
}

/** A day or a time as the language in force writes it. */
export function dateInWords(date: Date, format: Intl.DateTimeFormatOptions): string {
  // A browser that doesn't know the language would write the day in its own way, the month before the day.
  return new Intl.DateTimeFormat([spokenIn().lang, 'en-GB'], format).format(date);
}
