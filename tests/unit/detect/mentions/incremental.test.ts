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

const SENTENCES = [
  'Mrs Thistlewood rang again last night about the trip. ',
  'Has anybody heard back from the office yet? ',
  'my son was in tears, and the lad in 4T laughed at him all the way home. ',
  'Tabitha Stone says it is fine.\n',
  'Stone should resign! ',
  'The head never replies, which is what they said at the shop. ',
  'St Oswin’s is a good school really. ',
  'Missing since Monday: boy, 8, green coat.\n',
  'We went to the library and then the pub in Oakworth. ',
  'Mr Stone from the garage fixed my car. ',
  'that girl hit her friend again. ',
  'Tabitha was lovely. ',
];
const PUT = [
  'Mrs Thistlewood ',
  'Tabitha ',
  'St Oswin’s ',
  'the headteacher said ',
  'my daughter ',
  'in 4T ',
  'back in the eighties ',
  'school ',
  'a film about a knife ',
  'the lad in Year 6. ',
];

test('a word typed into the middle of a long draft is read as in a draft never seen', () => {
  const kept = createMentionFinder(pack, ['May']);
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...SENTENCES), { minLength: 4, maxLength: 14 }),
      fc.array(fc.record({ at: fc.nat({ max: 900 }), put: fc.constantFrom(...PUT) }), {
        minLength: 1,
        maxLength: 3,
      }),
      (sentences, edits) => {
        let text = sentences.join('');
        for (const { at, put } of edits) {
          const from = text.lastIndexOf(' ', at) + 1;
          const after = text.slice(from);
          const before = text.slice(0, from);
          for (let typed = 1; typed <= put.length; typed += 2) {
            text = before + put.slice(0, typed) + after;
            expect(kept(text)).toEqual(createMentionFinder(pack, ['May'])(text));
          }
          text = before + put + after;
        }
      },
    ),
    { numRuns: 60 },
  );
});
