export type Colour = readonly [red: number, green: number, blue: number];

export const WHITE: Colour = [255, 255, 255];

/**
 * The hues that a badge may have, in steps of which 256 lead from each full colour to the next: yellow to green, and
 * blue to pink. Red would look like an alarm, and teal is the icon's own.
 */
const HUES = [
  { from: 85, steps: 534 },
  { from: 853, steps: 576 },
] as const;

/** FNV-1a, 32 bits: the same number for the same text, spread evenly. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) {
    value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return value;
}

/** A full colour of the circle. Whole numbers only: engines may differ in the last digit of a power or a sine. */
function ofHue(hue: number): Colour {
  const rise = hue % 256;
  const fall = 255 - rise;
  const sixths: Colour[] = [
    [255, rise, 0],
    [fall, 255, 0],
    [0, 255, rise],
    [0, fall, 255],
    [rise, 0, 255],
    [255, 0, fall],
  ];
  return sixths[Math.floor(hue / 256)] ?? WHITE;
}

// Luminance with the square for the curve, which is never much below the true one: from it follows a contrast of at
// least 4.5 to 1 with white (WCAG 2.2, 1.4.3), which a test measures by the book.
const MOST_LIGHT = 1_150 * 255 * 255;
const light = ([red, green, blue]: Colour): number =>
  2_126 * red * red + 7_152 * green * green + 722 * blue * blue;

function hueOf(text: string): number {
  const [warm, cold] = HUES;
  const at = hash(text) % (warm.steps + cold.steps);
  return at < warm.steps ? warm.from + at : cold.from + at - warm.steps;
}

/** The colour of a school's badge, from its pack's id: dark enough for white letters on it. */
export function badgeColour(packId: string): Colour {
  const full = ofHue(hueOf(packId));
  for (let shade = 224; shade > 0; shade--) {
    const colour = full.map((part) => (part * shade) >> 8) as unknown as Colour;
    if (light(colour) <= MOST_LIGHT) return colour;
  }
  return [0, 0, 0];
}
