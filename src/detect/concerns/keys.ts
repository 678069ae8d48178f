const NUMBERS = new Map<string, number>();

/** The number of a word that a rule or a sense names, so that a sentence is read by integers. Given while data is loaded. */
export function keyNumber(key: string): number {
  const known = NUMBERS.get(key);
  if (known !== undefined) return known;
  NUMBERS.set(key, NUMBERS.size);
  return NUMBERS.size - 1;
}

/** The numbers of those of a word's spellings that have one, in order. */
export function knownNumbers(keys: readonly string[]): number[] {
  const numbers: number[] = [];
  for (const key of keys) {
    const number = NUMBERS.get(key);
    if (number !== undefined) numbers.push(number);
  }
  return numbers;
}
