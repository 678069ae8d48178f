import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, test } from 'vitest';
import type { Refusal } from '../../../../src/pack/signed/incoming.ts';
import { refusalWords } from '../../../../src/pack/signed/refusal-words.ts';

const school = 'Larkrise School';
const REFUSALS: Refusal[] = [
  { why: 'not-signed' },
  { why: 'damaged' },
  { why: 'wrong-signature' },
  { why: 'old-browser' },
  { why: 'faults', faults: [{ path: 'id', fault: 'is empty', remedy: 'Write one.' }], more: 0 },
  { why: 'readable-pupils', school, count: 300 },
  { why: 'expired', school, on: '2027-08-31' },
  { why: 'changed-key', school, offered: 'a', inForce: 'b' },
  { why: 'older', school, version: 2, inForce: 3 },
  { why: 'same-version', school, version: 3 },
];

/** The age at which a text can be read, by the Flesch-Kincaid grade: grade 6 is eleven. */
function readingAge(text: string): number {
  const words = text.match(/[\p{L}\p{N}'’]+/gu) ?? [];
  return (
    5 +
    fleschKincaid({
      sentence: (text.match(/[.?!]/g) ?? []).length,
      word: words.length,
      syllable: words.reduce((sum, word) => sum + syllable(word), 0),
    })
  );
}

describe('a refusal can be read at eleven, and never reads as the parent’s fault', () => {
  test.each(REFUSALS.map((refusal) => [refusal.why, refusal] as const))('%s', (_, refusal) => {
    const { happened, todo, stays } = refusalWords(refusal, true);
    const text = `${happened} ${todo} ${stays}`;
    expect(readingAge(text)).toBeLessThanOrEqual(11);
    for (const sentence of [happened, todo, stays]) expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(text).not.toMatch(/\b(?:error|invalid|illegal|fail|denied|must)/i);
  });
});
