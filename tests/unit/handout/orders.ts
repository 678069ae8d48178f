import type { HandoutOrder } from '../../../src/handout/index.ts';
import { examplePack } from '../../../src/pack/example.ts';
import { bitsFor } from '../../../src/pack/sealed/tags.ts';
import type { Pack, School } from '../../../src/pack/types.ts';

export const WORDS = 'orbit velvet candle marsh tulip anchor';

/** Sealed pupils as far as a document tells of them. */
export const sealed = (passphrase: boolean): NonNullable<Pack['sealedPupils']> => ({
  kdf: 'scrypt-15-8-1',
  salt: 'AAAAAAAAAAAAAAAAAAAAAA',
  bits: bitsFor(300),
  count: 300,
  tags: '',
  passphrase,
});

export const packWith = (changes: Partial<Pack>, school: Partial<School> = {}): Pack => ({
  ...examplePack,
  ...changes,
  school: { ...examplePack.school, ...school },
});

const NATIONS = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
const KINDS = ['maintained', 'academy', 'independent'] as const;

const bare: Pack = {
  format: 'before-you-post/pack@1',
  id: 'larkrise',
  version: 1,
  issued: '2026-12-01',
  school: { name: 'Larkrise School' },
  people: [],
  policy: 'orgill',
  channels: [],
};

/** Schools of every kind, with and without what a pack may leave out. */
export const ORDERS: (readonly [string, HandoutOrder])[] = [
  ...NATIONS.flatMap((nation) =>
    KINDS.map((kind) => [`${kind}, ${nation}`, { pack: packWith({}, { nation, kind }) }] as const),
  ),
  ['signed', { pack: examplePack, words: WORDS }],
  ['sealed', { pack: packWith({ sealedPupils: sealed(false) }), words: WORDS }],
  ['sealed with a passphrase', { pack: packWith({ sealedPupils: sealed(true) }) }],
  ['with a last day', { pack: packWith({ expires: '2028-11-01' }) }],
  [
    'without a designated officer',
    { pack: packWith({ channels: examplePack.channels.filter(({ kind }) => kind !== 'lado') }) },
  ],
  ['on two sites', { pack: examplePack, sites: ['facebook', 'x'] }],
  ['with a page', { pack: examplePack, page: 'https://trust.example/before-you-post' }],
  ['with nothing but a name', { pack: bare }],
];
