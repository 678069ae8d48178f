const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** `4` → "four"; from ten on, digits. */
export function inWords(n: number): string {
  return NUMBERS[n] ?? String(n);
}

export function plural(n: number, one: string, many: string): string {
  return n === 1 ? one : many;
}

/** `['a', 'b', 'c']` → "a, b and c". */
export function listInWords(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

export const productName = 'Before you post';

/** Who has set something that the reader can't change, after "was" or by itself. */
export function setBy(who: string | undefined): string {
  return `set by ${who ?? 'whoever looks after this computer'}`;
}
