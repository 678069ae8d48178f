import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { sealedText } from '../../../src/report/report.ts';
import {
  LONGEST,
  type SawForm,
  SEEN_PLACES,
  somethingISaw,
  somethingISawSchema,
} from '../../../src/report/something-i-saw.ts';
import { plainLine, plainWords } from '../../../src/report/written-words.ts';
import { faultsAt } from '../../../src/ui/report/faults-at.ts';
import { PACK, reportIdFrom, TODAY } from './families.ts';

const made = { pack: PACK, id: reportIdFrom(3), today: TODAY };
const form: SawForm = {
  day: '2026-11-11',
  place: 'comment',
  address: 'https://www.facebook.com/groups/1/posts/2?fbclid=9',
  quoted: 'that lad in 4B again\r\nwhat a surprise',
  troubles: 'It is about a child.',
  name: '',
};
const wordsFor = (changes: Partial<SawForm>) => {
  const tried = somethingISaw({ ...form, ...changes }, made);
  return tried.ok ? [] : tried.faults.flatMap((fault) => faultsAt([fault], fault.part));
};

test('the report holds what the parent gave, and no name that was not typed', () => {
  expect(somethingISaw(form, made)).toEqual({
    ok: true,
    report: {
      format: 'before-you-post/something-i-saw@1',
      school: PACK,
      id: made.id,
      day: '2026-11-11',
      place: 'comment',
      address: 'https://www.facebook.com/groups/1/posts/2',
      quoted: 'that lad in 4B again\nwhat a surprise',
      troubles: 'It is about a child.',
    },
  });
  expect(somethingISaw({ ...form, name: '  Nadia  Karim ' }, made)).toMatchObject({
    report: { name: 'Nadia Karim' },
  });
});

test.each<[string, Partial<SawForm>]>([
  ['words without an address, as from a closed app', { address: '' }],
  ['an address without words, as of a video', { quoted: ' \n ' }],
])('%s are enough', (_, changes) => {
  expect(wordsFor(changes)).toEqual([]);
});

describe('what is wrong is said with its place and remedy, and nothing is cut', () => {
  test.each<[Partial<SawForm>, RegExp]>([
    [{ address: '', quoted: '' }, /^Give the address or the words that you saw/],
    [{ address: 'the Facebook group' }, /^The address is not one of a web page\. Copy it/],
    [
      { address: `https://a.example/${'a'.repeat(3_000)}` },
      /^This has 3018 letters, and 2000 fit in/,
    ],
    [{ troubles: ' \u200B ' }, /^Write in a few words what troubles you/],
    [{ day: '' }, /^Choose the day/],
    [{ day: '2026-02-30' }, /^Choose the day/],
    [{ day: '2026-11-13' }, /^The day is still to come/],
    [{ quoted: 'a'.repeat(5_001) }, /^This has 5001 letters, and 5000 fit in\. Nothing was cut/],
    [{ troubles: 'a'.repeat(2_001) }, /^This has 2001 letters/],
    [{ name: 'a'.repeat(101) }, /^This has 101 letters/],
  ])('%o', (changes, said) => {
    expect(wordsFor(changes)).toEqual([expect.stringMatching(said)]);
  });

  test('all at once', () => {
    expect(
      wordsFor({ address: 'here', troubles: '', day: '', name: 'a'.repeat(200) }),
    ).toHaveLength(4);
  });
});

describe('words from a page are plain when they come into the report', () => {
  test.each([
    ['hidden blanks', 'Mrs A\u200Bsh\u00ADdown', 'Mrs Ashdown'],
    ['turned directions', 'see \u202Egpj.exe', 'see gpj.exe'],
    ['marks in stacks', `h${'\u0301'.repeat(40)}i`, `h${'\u0301'.repeat(4)}i`],
    ['other line ends', 'one\r\ntwo\u2028three', 'one\ntwo\nthree'],
    ['many blank lines', 'one\n\n \n\n\ntwo', 'one\n\ntwo'],
    ['halves of letters', 'a\uD83Db', 'ab'],
    ['pictures stay', 'ha 👩\u200D👧 ❤\uFE0F', 'ha 👩\u200D👧 ❤\uFE0F'],
    ['Urdu stays', 'بچّے اسکول گئے', 'بچّے اسکول گئے'],
    ['what looks like code stays words', '<b>=1+1</b>', '<b>=1+1</b>'],
  ])('%s', (_, written, plain) => {
    expect(plainWords(written)).toBe(plain);
  });

  test('made plain once, words stay as they are', () => {
    const messy = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(
            'a',
            ' ',
            '\n',
            '\r',
            '\u200B',
            '\u202E',
            '\u0301',
            '\uD83D',
            '\uDE00',
            '\u200D',
            '\u2028',
            '\uFE0F',
            '\u3000',
          ),
        )
        .map((letters) => letters.join('')),
    );
    fc.assert(
      fc.property(messy, (written) => {
        expect(plainWords(plainWords(written))).toBe(plainWords(written));
        expect(plainLine(plainLine(written))).toBe(plainLine(written));
        expect(plainLine(written)).not.toContain('\n');
      }),
    );
  });
});

const anyForm = fc.record({
  day: fc.constantFrom('2026-11-12', '2026-01-31', '2020-02-29'),
  place: fc.constantFrom(...SEEN_PLACES),
  address: fc.oneof(fc.constant(''), fc.webUrl({ withQueryParameters: true, withFragments: true })),
  quoted: fc.string({ unit: 'binary', maxLength: 200 }),
  troubles: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
  name: fc.string({ unit: 'grapheme', maxLength: 60 }),
});

test('every report that can be made is one that the desk accepts', () => {
  fc.assert(
    fc.property(anyForm, (filled) => {
      const tried = somethingISaw(filled, made);
      if (!tried.ok) return;
      expect(v.parse(somethingISawSchema, JSON.parse(sealedText(tried.report)))).toEqual(
        tried.report,
      );
    }),
  );
});

test('the largest one is whole', () => {
  const full = {
    ...form,
    quoted: '字'.repeat(LONGEST.quoted),
    troubles: `${'"\n'.repeat(LONGEST.troubles / 2 - 1)}..`,
    name: 'é'.repeat(LONGEST.name),
  };
  const tried = somethingISaw(full, made);
  expect(tried).toMatchObject({ ok: true, report: { quoted: full.quoted, name: full.name } });
});

test('a page can’t make it take long', () => {
  const began = performance.now();
  const blanks = ' '.repeat(300_000);
  const hostile = {
    ...form,
    quoted: `a${blanks}b${'\u0301'.repeat(300_000)}${'\n'.repeat(300_000)}c`,
    address: `https://a.example/?__${'a'.repeat(300_000)}%0A=1`,
  };
  expect(wordsFor(hostile)).toHaveLength(2);
  expect(performance.now() - began).toBeLessThan(2_000);
});
