import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMentionFinder } from '../../../../src/detect/mentions/index.ts';
import { pack } from './pack.ts';

const WORDS =
  'Mrs Thistlewood|rang.|the head|my son|in 4T|Stone|is a bully|! |? |\n|Tabitha|said| |. |St Oswin’s|Miss|year 6|#StoneOut|Mr|J.|T a b b y|, |and|M. |B. |😡|́|school'.split(
    '|',
  );
const edit = fc.record({
  at: fc.nat({ max: 400 }),
  drop: fc.nat({ max: 12 }),
  put: fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'grapheme', maxLength: 3 })),
});

test('after any edits a draft is read as if it had never been read before', () => {
  const kept = createMentionFinder(pack, ['May']);
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }),
      fc.array(edit, { maxLength: 8 }),
      (words, edits) => {
        let text = words.join(' ');
        for (const { at, drop, put } of edits) {
          text = text.slice(0, at) + put + text.slice(at + drop);
          expect(kept(text)).toEqual(createMentionFinder(pack, ['May'])(text));
        }
      },
    ),
    { numRuns: 300 },
  );
});
