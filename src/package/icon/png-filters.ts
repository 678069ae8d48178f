/** Bytes of a pixel: red, green, blue, alpha. */
const PIXEL = 4;

/** The predictor of the PNG specification, section 9.4: whichever neighbour is nearest to left + up - corner. */
function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [guess - left, guess - up, guess - corner].map(Math.abs) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** What each filter type, 0 to 4, expects a byte to be from its neighbours (PNG specification, section 9.2). */
const PREDICTORS: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
];

/** Takes the filters off: rows of a type and filtered bytes become rows of pixels. */
export function unfilter(filtered: Uint8Array, width: number, height: number): Uint8Array {
  const row = width * PIXEL;
  if (filtered.length !== (row + 1) * height) throw new RangeError('The picture has another size.');
  const pixels = new Uint8Array(row * height);
  for (let y = 0; y < height; y++) {
    const predict = PREDICTORS[filtered[y * (row + 1)] ?? 0];
    if (!predict) throw new RangeError('The picture has a filter that PNG has not.');
    for (let x = 0; x < row; x++) {
      const at = y * row + x;
      const [left, up, corner] = neighbours(pixels, at, x, y, row);
      pixels[at] = (filtered[y * (row + 1) + 1 + x] ?? 0) + predict(left, up, corner);
    }
  }
  return pixels;
}

/** Puts on each row the filter that leaves the least, summed as signed bytes (PNG specification, section 12.7). */
export function filter(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const row = width * PIXEL;
  const filtered = new Uint8Array((row + 1) * height);
  for (let y = 0; y < height; y++) {
    let least = Number.POSITIVE_INFINITY;
    for (const [type, predict] of PREDICTORS.entries()) {
      const tried = new Uint8Array(row);
      let sum = 0;
      for (let x = 0; x < row; x++) {
        const at = y * row + x;
        const [left, up, corner] = neighbours(pixels, at, x, y, row);
        const rest = ((pixels[at] ?? 0) - predict(left, up, corner)) & 0xff;
        tried[x] = rest;
        sum += rest < 128 ? rest : 256 - rest;
      }
      if (sum >= least) continue;
      least = sum;
      filtered[y * (row + 1)] = type;
      filtered.set(tried, y * (row + 1) + 1);
    }
  }
  return filtered;
}

function neighbours(
  pixels: Uint8Array,
  at: number,
  x: number,
  y: number,
  row: number,
): [number, number, number] {
  const left = x < PIXEL ? 0 : (pixels[at - PIXEL] ?? 0);
  const up = y === 0 ? 0 : (pixels[at - row] ?? 0);
  const corner = x < PIXEL || y === 0 ? 0 : (pixels[at - row - PIXEL] ?? 0);
  return [left, up, corner];
}
