import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { expect, test } from 'vitest';
import { FAULT_WORDS } from '../../../../src/pack/import/faults.ts';
import { LOOK_WORDS } from '../../../../src/pack/import/gias-looks.ts';
import { ROW_NOTES, ROW_PROBLEMS } from '../../../../src/pack/import/row-words.ts';
import { WARNING_WORDS } from '../../../../src/pack/import/warnings.ts';

const WORDS = [
  ...Object.entries(FAULT_WORDS).map(([code, [fault, remedy]]) => [code, `${fault} ${remedy}`]),
  ...Object.entries(ROW_PROBLEMS).map(([code, [why, remedy]]) => [code, `Row 5 ${why}. ${remedy}`]),
  ...Object.entries(ROW_NOTES).map(([code, note]) => [code, `Row 5 ${note}`]),
  ...Object.entries(WARNING_WORDS),
  ...Object.entries(LOOK_WORDS),
] as [string, string][];

/** The American school year that a text is for (Kincaid and others, 1975); reading age 11 is year 6. */
const gradeOf = (text: string): number =>
  fleschKincaid({
    sentence: text.match(/[.!?:](?:\s|$)/g)?.length ?? 1,
    word: text.split(/\s+/).length,
    syllable: syllable(text),
  });

test.each(WORDS)('what is said of %s is whole sentences for about age 11', (_, words) => {
  expect(gradeOf(words)).toBeLessThan(7);
  expect(words).toMatch(/[.?]$/);
  expect(words).not.toMatch(/\b(?:must|invalid|error|parse|encoding|delimiter)\b/i);
});
