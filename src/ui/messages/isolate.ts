/** U+2068 and U+2069 around what a sentence is filled with, so that an English name can't upset a line of Urdu. */
export const isolate = (text: string): string => (text === '' ? text : `\u2068${text}\u2069`);

const isolateAll = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(isolateAll);
  return typeof value === 'string' ? isolate(value) : value;
};

/**
 * U+2066 and U+2069 around a telephone number: in a line from right to left its groups would change places, and somebody
 * would dial "5000 800 0808".
 */
const withNumbersWhole = (text: string): string =>
  text.replace(/\+?\d+(?: \d+)+/g, (number) => `\u2066${number}\u2069`);

/** The same words, with telephone numbers whole, whose functions isolate every text that they are given. */
export function isolated<T>(words: T): T {
  if (typeof words === 'string') return withNumbersWhole(words) as T;
  if (typeof words === 'function') {
    return ((...given: unknown[]) => words(...given.map(isolateAll))) as T;
  }
  if (typeof words !== 'object' || words === null || Array.isArray(words)) return words;
  const inner = Object.entries(words).map(([key, value]) => [key, isolated(value)]);
  return Object.fromEntries(inner) as T;
}
