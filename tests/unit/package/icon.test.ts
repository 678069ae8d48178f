import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../../src/cli/root.ts';
import { drawBadge } from '../../../src/package/icon/badge.ts';
import { badgeColour, type Colour, WHITE } from '../../../src/package/icon/colour.ts';
import { badgeLetters } from '../../../src/package/icon/initials.ts';
import { isDot, isDrawn, LETTER } from '../../../src/package/icon/letters.ts';
import { type Picture, readPng, writePng } from '../../../src/package/icon/png.ts';

const icon = (size: number) =>
  readPng(new Uint8Array(readFileSync(`${ROOT}/public/icon/${size}.png`)));
const pixel = ({ width, pixels }: Picture, x: number, y: number) => [
  ...pixels.subarray((y * width + x) * 4, (y * width + x) * 4 + 4),
];

describe('a PNG', () => {
  test('of any pixels is read back as it was written', () => {
    const pictures = fc
      .record({ width: fc.integer({ min: 1, max: 9 }), height: fc.integer({ min: 1, max: 9 }) })
      .chain(({ width, height }) => {
        const length = width * height * 4;
        const pixels = fc.uint8Array({ minLength: length, maxLength: length });
        return pixels.map((pixels) => ({ width, height, pixels }));
      });
    fc.assert(
      fc.property(pictures, (picture) => {
        expect(readPng(writePng(picture))).toEqual(picture);
      }),
    );
  });

  test.each([
    ['is none', Uint8Array.of(1, 2, 3), 'no PNG'],
    [
      'has no alpha',
      writePng(icon(16)).map((byte, at) => (at === 25 ? 2 : byte)),
      'eight bits with alpha',
    ],
    ['ends early', writePng(icon(16)).subarray(0, 60), ''],
  ])('that %s is refused', (_, bytes, says) => {
    expect(() => readPng(bytes)).toThrow(says);
  });
});

/** Contrast by the book: WCAG 2.2, "relative luminance" and "contrast ratio". */
function contrast(one: Colour, other: Colour): number {
  const luminance = (colour: Colour) => {
    const [red = 0, green = 0, blue = 0] = colour.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 1, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe('a badge', () => {
  test('has a colour on which white letters are read', () => {
    const ids = Array.from({ length: 2_000 }, (_, at) => `school-${at}`);
    const colours = ids.map(badgeColour);
    expect(Math.min(...colours.map((colour) => contrast(colour, WHITE)))).toBeGreaterThan(4.5);
    // Many schools, many colours; and the same school always the same.
    expect(new Set(colours.map(String)).size).toBeGreaterThan(500);
    expect(badgeColour('fernhollow')).toEqual(badgeColour('fernhollow'));
  });

  test.each([16, 32, 48, 96, 128])('on the icon of %i pixels stands in the corner', (size) => {
    const plain = icon(size);
    const badged = drawBadge(plain, [0, 80, 120], 'GR');
    const half = Math.floor(size * 0.4);
    for (let at = 0; at < half; at++) {
      expect(pixel(badged, at, half - 1)).toEqual(pixel(plain, at, half - 1));
    }
    expect(pixel(badged, size - 1 - Math.ceil(size / 16), Math.round(size * 0.7))).toEqual([
      0, 80, 120, 255,
    ]);
    expect(pixel(badged, size - 1, size - 1)).toEqual(pixel(plain, size - 1, size - 1));
    expect(writePng(badged).length).toBeLessThan(5_000);
  });

  test('has letters where they can be read, and none on the smallest icon', () => {
    const letters = (size: number) => {
      const [one, two] = ['GR', ''].map((word) => drawBadge(icon(size), [0, 80, 120], word));
      return one?.pixels.some((byte, at) => byte !== two?.pixels[at]);
    };
    expect([16, 32, 48, 96, 128].map(letters)).toEqual([false, true, true, true, true]);
  });
});

test.each([
  [{ name: 'Fernhollow Primary School', initials: 'FPS' }, 'FP'],
  [{ name: 'Gull Rock School' }, 'GR'],
  [{ name: 'The School of the Oak' }, 'SO'],
  [{ name: 'St Tibba’s' }, 'ST'],
  [{ name: 'Élan Academy', initials: 'é' }, 'E'],
  [{ name: '42nd Street Nursery' }, '4S'],
  [{ name: 'Ysgol Gynradd-Isaf' }, 'YG'],
  [{ name: 'Школа', initials: 'Ш' }, ''],
])('the letters of %j are “%s”', (school, letters) => {
  expect(badgeLetters(school)).toBe(letters);
});

test('every letter and figure is drawn, each its own', () => {
  const signs = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'];
  expect(signs.filter((sign) => !isDrawn(sign))).toEqual([]);
  const shape = (sign: string) =>
    Array.from({ length: LETTER.height }, (_, row) =>
      Array.from({ length: LETTER.width }, (_, column) => +isDot(sign, column, row)).join(''),
    ).join('');
  expect(new Set(signs.map(shape)).size).toBe(signs.length);
  // Drawn to their full height.
  expect(
    signs.map(shape).filter((dots) => !/1.{0,4}$/.test(dots) || !/^.{0,4}1/.test(dots)),
  ).toEqual([]);
});
