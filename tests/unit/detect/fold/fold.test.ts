import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, nameKey } from '../../../../src/detect/fold/fold.ts';
import { tokenize } from '../../../../src/detect/fold/tokens.ts';

describe('folding', () => {
  test.each([
    ['Siân', 'sian'],
    ['Sia\u0302n', 'sian'],
    ['Łukasz', 'łukasz'.replace('ł', 'l')],
    ['𝓚𝓲𝓷𝓰', 'king'],
    ['Ｋｉｎｇ', 'king'],
    ['Кіng', 'king'],
    ['K\u200bi\u00adng', 'king'],
    ['O’Hara', "o'hara"],
    ['Straße', 'strasse'],
  ])('%s is %s', (text, plain) => {
    expect(fold(text).plain).toBe(plain);
  });

  test('a name key holds letters and digits only', () => {
    expect(nameKey("O'Hara-Łukaszewicz ")).toBe('oharalukaszewicz');
  });

  test('every folded code unit knows where it came from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const { plain, start, end } = fold(text);
        expect(start.length).toBe(plain.length);
        for (let i = 0; i < plain.length; i++) {
          expect(end[i]).toBeGreaterThan(start[i] ?? 0);
          expect(end[i]).toBeLessThanOrEqual(text.length);
          expect(start[i]).toBeGreaterThanOrEqual(start[i - 1] ?? 0);
        }
      }),
    );
  });
});

describe('tokens', () => {
  const keys = (text: string) => tokenize(fold(text)).map((token) => `${token.sigil}${token.key}`);
  test.each([
    ["Mrs Long's class", ['mrs', 'long', 'class']],
    ['S***h and M*y', ['s***h', 'and', 'm*y']],
    ['#StOak @x_y.z.', ['#stoak', '@xyz']],
    ['great!Mrs Long', ['great', 'mrs', 'long']],
    ['well-known', ['well', 'known']],
    // A letter beyond the basic plane after a sign once made the reader run backwards for ever.
    ['x #𘢃', ['x', '#𘢃']],
  ])('%s', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });
});

test('a ligature of a whole phrase is one sign, so that a page of them is no longer than it looks', () => {
  const { plain } = fold('Mrs Ashdown \uFDFA said');
  expect(plain).toBe('mrs ashdown   said');
  expect(fold('\uFDFA'.repeat(1000)).plain.length).toBe(1000);
});
