import { describe, expect, test } from 'vitest';
import { createDetector } from '../../../../src/detect/index.ts';
import { pack } from './pack.ts';

const { detect } = createDetector(pack);
const people = (text: string) =>
  detect(text)
    .mentions.filter((mention) => mention.who !== undefined)
    .map((mention) => `${mention.text} = ${mention.who}`);

describe('people named in the words that parents use', () => {
  test.each([
    // Title and surname, in any case and with any apostrophe.
    ['Mrs Thistlewood never rang back', 'Mrs Thistlewood = head'],
    ['mrs thistlewood never rang back', 'mrs thistlewood = head'],
    ['MRS THISTLEWOOD NEVER RANG BACK', 'MRS THISTLEWOOD = head'],
    ['Mrs. Thistlewood’s letter came', 'Mrs. Thistlewood = head'],
    ['mrs thistlewoods letter came', 'mrs thistlewood = head'],
    ['Miss Thistlewood never rang back', 'Miss Thistlewood = head'],
    ['Ms Grabowska was kind', 'Ms Grabowska = grabowska'],
    ['Mrs Vane Okoro was kind', 'Mrs Vane Okoro = vane'],
    ['Mrs Okoro was kind', 'Mrs Okoro = vane'],
    ['Dr Farooqi chaired it', 'Dr Farooqi = chair'],
    // Words and months with a title.
    ['is miss winters in tomorrow', 'miss winters = winters'],
    ['mr sharp shouted at the whole class', 'mr sharp = sharp'],
    // Full names, without diacritics, surname first, with an initial.
    ['Malgorzata Grabowska signed it', 'Malgorzata Grabowska = grabowska'],
    ['Tabitha Ravenscroft won the race', 'Tabitha Ravenscroft = tabitha'],
    ['tabby ravenscroft won the race', 'tabby ravenscroft = tabitha'],
    ['Kit Ogilvie took his coat', 'Kit Ogilvie = kit'],
    ['Ravenscroft, Tabitha is on the list', 'Ravenscroft, Tabitha = tabitha'],
    ['L. Thistlewood signed the letter from school', 'L. Thistlewood = head'],
    ['Autumn Pell has the lead in the school play', 'Autumn Pell = autumn'],
    // Initials, aliases, emoji.
    ['Mrs T told my son to wait', 'Mrs T = head'],
    ['bless Miss Olu for finding the coat', 'Miss Olu = vane'],
    ['Sharpie made the kids laugh in assembly', 'Sharpie = sharp'],
    ['Mr 🌊 is off again', undefined],
    // Class cues.
    ['Tabby in 4T has nits again', 'Tabby = tabitha'],
    ['rory in 2h pushed him', 'rory = rory'],
    ['Ivo in Kestrel has no coat', 'Ivo = ivo'],
    ['harish (6W) won', 'harish = hari'],
    // Lone names with the school around them.
    ['Thistlewood lied to us about the trip', 'Thistlewood = head'],
    ["Tabitha's mum told the whole class", 'Tabitha = tabitha'],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected === undefined ? [] : [expected]);
  });
});

describe('two people of one surname', () => {
  test.each([
    ['Mr Stone was late', 'stone-pe'],
    ['Mrs Stone was late', 'stone-y2'],
    ['Stone in PE told my son to run till he was sick', 'stone-pe'],
    ['Ask Mrs Stone in Year 2', 'stone-y2'],
  ])('%s', (text, who) => {
    expect(detect(text).mentions.find((mention) => mention.who)?.who).toBe(who);
  });
});

describe('disguises and slips', () => {
  test.each([
    'Mr St0ne is useless',
    'Mr S***e is useless',
    'Mr St*ne is useless',
    'Mr S.t.o.n.e is useless',
    'M r  S t o n e is useless',
    'Mr S​t​o​n​e is useless',
    'Mr Stоnе is useless',
    '𝓜𝓻 𝓢𝓽𝓸𝓷𝓮 is useless',
    'Ｍｒ Ｓｔｏｎｅ is useless',
    'MrStone is useless',
    '#MrStone is useless',
    'Mr Stooone is useless',
    'enotS rM is useless',
    'enotS is useless at PE',
    'Mr 🪨 is useless',
  ])('%s', (text) => {
    expect(detect(text).mentions.map((mention) => mention.who)).toEqual(['stone-pe']);
  });

  test('of two people with one surname both are named as possible', () => {
    expect(detect('sign it! #StoneOut').mentions).toMatchObject([
      { who: ['stone-pe', 'stone-y2'] },
    ]);
  });

  test.each([
    ['Mrs Thistelwood was rude', 'head'],
    ['Mrs Thistlewod was rude', 'head'],
    ['Tabitha Ravenscoft bit him', 'tabitha'],
    ['Ms Grabovska was rude', 'grabowska'],
  ])('%s', (text, who) => {
    expect(detect(text).mentions.map((mention) => mention.who)).toContain(who);
  });
});

describe('somebody or something else', () => {
  test.each([
    'Mr Stone from the bowls club is poorly',
    'Mrs Winters at number 14 has lost her cat',
    'Mrs Hollingsworth was lovely',
    'Emma Stone was brilliant in that film',
    'Stone the crows, what a day',
    'The flood in the cellar is back',
    'a sharp frost and a long autumn',
    'Autumn is here, the leaves are down',
    'Flood Street is shut until Friday',
    'Sharp & Sons did our roof',
    'Thistlewood Nurseries have a sale on',
    'Rory McIlroy on the last green',
    'We stayed near the stone bridge in Winters Lane',
    'Miss you loads nan',
    'tabitha the cat has had kittens',
  ])('%s', (text) => {
    expect(people(text)).toEqual([]);
  });
});

test("a famous name is somebody else's unless one of ours has it", () => {
  const bean = {
    id: 'bean',
    kind: 'staff' as const,
    title: 'Mr',
    forename: 'Ivor',
    surname: 'Bean',
  };
  const ours = createDetector({ ...pack, people: [...pack.people, bean] });
  expect(ours.detect('Mr Bean told my son off').mentions[0]?.who).toBe('bean');
  expect(people('Mr Bean makes my son laugh')).toEqual([]);
});
