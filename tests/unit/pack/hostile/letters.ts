import { type HostileCase, valueCase } from './case.ts';

/** Written as numbers, so that nobody has to trust an editor. */
const UNSEEN = [
  0x0, 0x7, 0x8, 0xa, 0xd, 0x1b, 0x7f, 0x85, 0x9b, 0xad, 0x34f, 0x61c, 0x115f, 0x180e, 0x200b,
  0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202d, 0x202e, 0x2060, 0x2063, 0x2066, 0x2069, 0x206f,
  0x2800, 0x3164, 0xd800, 0xdc00, 0xe000, 0xfdd0, 0xfeff, 0xffa0, 0xfff9, 0xffff, 0xe0041, 0xe0101,
  0xf0000, 0x1fffe,
];

const PLACES = ['school.name', 'people.0.surname', 'people.0.job', 'channels.0.label'];

const unseen: HostileCase[] = UNSEEN.map((point, at) =>
  valueCase(
    PLACES[at % PLACES.length] ?? 'school.name',
    `Ash${String.fromCodePoint(point)}down`,
    `U+${point.toString(16).padStart(4, '0')} in a name`,
  ),
);

const DECEIVING: [string, string][] = [
  ['school.name', 'Fernh\u043Ellow Primary School'],
  ['school.name', 'F\u0435rnhollow Primary School'],
  ['school.town', '\u039Fakworth'],
  ['school.council', 'Oakworth \u0421ouncil'],
  ['people.0.forename', 'J\u0430ne'],
  ['people.0.surname', '\u0410shdown'],
  ['people.0.surname', '\u041E\u2019Rourke'],
  ['people.0.surname', 'Smith-\u0408ones'],
  ['people.0.title', 'M\u0433s'],
  ['people.0.job', 'Teacher of \u0420\u0415'],
  ['people.0.job', 'H\u13ACadteacher'],
  ['channels.0.label', 'Sch\u03BF\u03BFl office'],
  ['channels.0.hours', '8.30\u0430m to 4pm'],
  ['people.0.surname', 'Ash\u200Ddown'],
  ['people.0.surname', 'Ash\uFE0Fdown'],
  ['people.0.surname', `A${'\u0301'.repeat(5)}shdown`],
  ['people.0.surname', '<b>Ashdown</b>'],
  ['people.0.surname', 'Ashdown<'],
  ['school.name', '<img src=x onerror=alert(1)>'],
  ['channels.0.label', '</script><script>alert(1)</script>'],
];

export const LETTERS: HostileCase[] = [
  ...unseen,
  ...DECEIVING.map(([place, value]) => valueCase(place, value)),
];
