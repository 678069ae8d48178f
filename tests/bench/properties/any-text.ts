import type { Random } from '../random.ts';

/** What detection looks for, and what is known to upset readers of text. */
const PIECES = [
  ...'Mrs Ashdown|Fernhollow|#fernhollow|@fernhollow_ps|FPS|S***|A s h d o w n|A.s.h.d.o.w.n|Ashdwon|ashdown’s'.split(
    '|',
  ),
  ...' the head| in 4B| Year 6| my son |DD |that lad | hit | never | said | useless|f***|sh1t|“|"|\'|*|#|@|...|?!|,|-|(|)|:'.split(
    '|',
  ),
  ' ',
  '\n',
  '\r\n',
  '\t',
  '\u00a0',
  '\u200b',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u202e',
  '\u0301',
  '\u0489',
  '\u20dd',
  '\ufe0f',
  '\0',
  'ﬁ',
  'ß',
  'İ',
  'ı',
  'ǅ',
  'ﷺ',
  '½',
  '𝓜𝓻𝓼',
  'Ａｓｈ',
  '👨‍👩‍👧',
  '🏴󠁧󠁢󠁷󠁬󠁳󠁿',
  '🇬🇧',
  '👍🏽',
  '\ud800',
  '\udc00',
  'https://a.example/b?c=d#e',
  'a@b.example',
  '07700 900123',
];

const SENTENCES = [
  'Mrs Ashdown hit my son. ',
  'He is useless! ',
  'She said so. ',
  'My lad in 4B told me “never again”. ',
  'Thanks to everyone at Fernhollow.\n',
  'Apparently the head is leaving? ',
  'It rained all day. ',
  'Not that it matters ',
  'They left him alone with a knife, again. ',
  'Amelia was lovely. ',
];

// First and last code points of blocks that differ in case, width, direction, joining or size.
const BLOCKS: [number, number][] = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x300, 0x36f],
  [0x370, 0x52f],
  [0x590, 0x6ff],
  [0x900, 0x97f],
  [0xe00, 0xe7f],
  [0x1100, 0x11ff],
  [0x1e00, 0x206f],
  [0x2460, 0x24ff],
  [0x3040, 0x30ff],
  [0xac00, 0xac7f],
  [0xfb00, 0xfdff],
  [0xfe00, 0xffff],
  [0x10400, 0x1044f],
  [0x1d400, 0x1d7ff],
  [0x1f100, 0x1f6ff],
  [0xe0000, 0xe01ef],
];

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

/** Any text at all: random Unicode, names and cues in a heap, hostile repeats, giant words. */
export const anyText = (random: Random): string => random.pick(KINDS)(random);

/** The text after a keystroke, a paste or a deletion somewhere in it. */
export function edited(random: Random, text: string): string {
  const at = random.below(text.length + 1);
  const gone = random.chance(0.3) ? random.below(6) : 0;
  const put = random.chance(0.6)
    ? random.pick(random.chance(0.1) ? SENTENCES : PIECES)
    : within(random, random.pick(BLOCKS));
  return text.slice(0, at) + (gone > 0 ? '' : put) + text.slice(at + gone);
}

/** Units that are hostile when repeated a hundred thousand times. */
export const REPEATED: readonly string[] = [
  ...PIECES,
  ...[
    'a',
    'a ',
    'ab.',
    '* ',
    '. ',
    'Mrs ',
    'Mr A',
    'the head ',
    'my son ',
    'he hit my son ',
    'not ',
  ],
];
