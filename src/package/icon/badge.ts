import { type Colour, WHITE } from './colour.ts';
import { isDot, LETTER } from './letters.ts';
import type { Picture } from './png.ts';

/** Tries to a side of a pixel, for smooth edges. */
const FINE = 4;
/** On icons smaller than this, letters would be specks. */
const LETTERS_FROM = 32;

/**
 * Draws a school's badge in the bottom right corner of an icon: a disc of its colour with a white rim, and its letters.
 *
 * @param letters one or two that can be drawn; none give a plain disc, as on a small icon.
 */
export function drawBadge(icon: Picture, colour: Colour, letters: string): Picture {
  const size = icon.width;
  const across = Math.ceil((size * 3) / 5);
  const rim = Math.max(1, Math.floor(size / 32));
  const badged = { ...icon, pixels: icon.pixels.slice() };
  disc(badged, across, 0, WHITE);
  disc(badged, across, rim, colour);
  if (size >= LETTERS_FROM) write(badged, across, rim, letters);
  return badged;
}

/** A disc that touches the right and bottom edge but for an inset. */
function disc(picture: Picture, across: number, inset: number, colour: Colour): void {
  const start = picture.width - across;
  const radius = (across - 2 * inset) * FINE;
  for (let y = start; y < picture.height; y++) {
    for (let x = start; x < picture.width; x++) {
      let hits = 0;
      for (let try_ = 0; try_ < FINE * FINE; try_++) {
        // Twice the distance from the centre, in tries, so that all are whole numbers.
        const dx = 2 * ((x - start) * FINE + (try_ % FINE)) + 1 - across * FINE;
        const dy = 2 * ((y - start) * FINE + Math.floor(try_ / FINE)) + 1 - across * FINE;
        if (dx * dx + dy * dy <= radius * radius) hits++;
      }
      paint(picture, x, y, colour, hits);
    }
  }
}

/** Lays a colour over a pixel, `hits` of sixteen parts thick. */
function paint(picture: Picture, x: number, y: number, colour: Colour, hits: number): void {
  if (hits === 0) return;
  const at = (y * picture.width + x) * 4;
  const parts = FINE * FINE;
  const below = (picture.pixels[at + 3] ?? 0) * (parts - hits);
  const above = 255 * hits;
  for (const [channel, value] of colour.entries()) {
    const old = picture.pixels[at + channel] ?? 0;
    picture.pixels[at + channel] = Math.round((old * below + value * above) / (below + above));
  }
  picture.pixels[at + 3] = Math.round((below + above) / parts);
}

function write(picture: Picture, across: number, rim: number, letters: string): void {
  const columns = letters.length * (LETTER.width + 1) - 1;
  const inside = across - 2 * rim;
  let dot = 0;
  // The corners of the block of letters stay within the disc.
  while ((columns ** 2 + LETTER.height ** 2) * (dot + 1) ** 2 <= inside ** 2) dot++;
  const start = picture.width - across;
  const left = start + Math.floor((across - columns * dot) / 2);
  const top = start + Math.floor((across - LETTER.height * dot) / 2);
  for (let y = 0; y < LETTER.height * dot; y++) {
    for (let x = 0; x < columns * dot; x++) {
      const column = Math.floor(x / dot);
      const letter = letters[Math.floor(column / (LETTER.width + 1))] ?? '';
      if (isDot(letter, column % (LETTER.width + 1), Math.floor(y / dot))) {
        paint(picture, left + x, top + y, WHITE, FINE * FINE);
      }
    }
  }
}
