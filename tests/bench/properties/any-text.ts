import type { Random } from '../../random.ts';
import { BLOCKS, PIECES, SENTENCES } from './pieces.ts';

const within = (random: Random, [first, last]: [number, number]): string =>
  String.fromCodePoint(first + random.below(last - first + 1));

const times = (count: number, make: () => string): string =>
  Array.from({ length: count }, make).join('');

/** Most texts are short, so that many can be read; some are as long as drafts, a few much longer. */
function size(random: Random): number {
  const lot = random.below(1_000);
  return 1 + random.below(lot === 0 ? 4_000 : lot < 20 ? 400 : 40);
}

const KINDS: ((random: Random) => string)[] = [
  (random) => times(size(random), () => String.fromCharCode(random.below(0x10000))),
  (random) => times(size(random), () => within(random, random.pick(BLOCKS))),
  (random) => {
    const block = random.pick(BLOCKS);
    return times(size(random), () => within(random, block));
  },
  (random) => times(Math.ceil(size(random) / 3), () => random.pick(PIECES)),
  (random) =>
    times(Math.ceil(size(random) / 3), () =>
      random.chance(0.7) ? random.pick(PIECES) : within(random, random.pick(BLOCKS)),
    ),
  // A draft of several sentences, where one bears upon the next.
  (random) =>
    times(1 + random.below(9), () =>
      random.chance(0.8) ? random.pick(SENTENCES) : random.pick(PIECES),
    ),
  // The same over and over.
  (random) => (random.pick(PIECES) + random.pick(PIECES)).repeat(size(random)),
  // A word without an end.
  (random) => times(size(random) * 2, () => random.pick([...'aeiorstlnmdh*1@'])),
];

const LONGEST = 120_000;
/** One text in so many is as long as that. */
const SELDOM = 8_000;

/** Any text at all: random Unicode, names and cues in a heap, hostile repeats, giant words; seldom a giant draft. */
export function anyText(random: Random): string {
  const kind = random.pick(KINDS);
  if (random.below(SELDOM) > 0) return kind(random);
  const parts: string[] = [];
  for (let length = 0; length < LONGEST; ) {
    const part = kind(random);
    parts.push(part);
    length += part.length;
  }
  return parts.join('').slice(0, LONGEST);
}

/** The text after a keystroke, a paste or a deletion somewhere in it. */
export function edited(random: Random, text: string): string {
  const at = random.below(text.length + 1);
  const gone = random.chance(0.3) ? random.below(6) : 0;
  const put = random.chance(0.6)
    ? random.pick(random.chance(0.1) ? SENTENCES : PIECES)
    : within(random, random.pick(BLOCKS));
  return text.slice(0, at) + (gone > 0 ? '' : put) + text.slice(at + gone);
}
