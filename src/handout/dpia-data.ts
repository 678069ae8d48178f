import type { Person } from '../pack/types.ts';
import type { Block, Line } from './document.ts';
import { counted, type HandoutOrder, listed, ofKind } from './order.ts';

/** What goes where: by the pack, by the writer, and by nobody. */
export function dataFlows({ pack }: HandoutOrder): Block {
  const sealed =
    pack.reportKey === undefined
      ? 'A plain file: the pack has no key for reports.'
      : 'Sealed to the key in the pack.';
  const rows: Line[][] = [
    [
      'The pack: names and jobs of staff and governors, links, the policy’s questions',
      'The school makes it. Families and staff add it to their browsers.',
      'Everybody who has the pack',
    ],
    ...(pack.sealedPupils
      ? [
          [
            `Sealed names: marks made from pupils’ full names (${counted(pack.sealedPupils.count, 'mark')}), in the pack`,
            'The school makes them from its list, on its own machine. The list itself goes nowhere.',
            'Nobody can read them. Whoever has the pack can test one name.',
          ],
        ]
      : []),
    [
      'A draft that somebody writes',
      'The extension reads it on that device, in memory, while it is written. It is not kept and not sent.',
      'The writer alone',
    ],
    [
      'Settings: when it rests, folded cards, role, own names, packs, a passphrase',
      'On that device only.',
      'Whoever uses that device',
    ],
    [
      'A note to the school',
      'Only if somebody turns a draft into one and sends it by their own mail program.',
      'Whom they send it to',
    ],
    [
      'A diary: day, how loud, what kind of concern and site, what became of it; no words, no names',
      'Off until somebody starts it. On that device only, 90 days unless they choose otherwise.',
      'Whoever uses that device',
    ],
    [
      '“How it went”: rough counts of one week from the diary; all below five are one',
      `Only if somebody makes it and hands it over. ${sealed}`,
      'Those at the school who open it',
    ],
    [
      '“Something I saw”: an address, others’ words, what troubles the writer; the writer’s name only if typed',
      `Only if somebody makes it and hands it over. ${sealed}`,
      'Those at the school who open it',
    ],
  ];
  return { table: { head: ['Data', 'What happens to it', 'Who can see it'], rows } };
}

const PARTS: readonly (readonly [keyof Person, string])[] = [
  ['title', 'title'],
  ['forename', 'forename'],
  ['surname', 'surname'],
  ['job', 'job'],
  ['class', 'class'],
  ['year', 'year group'],
  ['aliases', 'other names in use'],
];

const partsOf = (people: readonly Person[]): string =>
  listed(
    PARTS.filter(([key]) => people.some((person) => person[key] !== undefined)).map(
      ([, words]) => words,
    ),
  );

/** The groups of people whose data is in the pack. */
export function whoseData({ pack }: HandoutOrder): Block {
  const group = (kind: Person['kind'], name: string): Line[][] => {
    const people = ofKind(pack, kind);
    return people.length === 0
      ? [[name, 'none', '']]
      : [[name, String(people.length), partsOf(people)]];
  };
  const sealed = pack.sealedPupils;
  return {
    table: {
      head: ['Who', 'How many', 'What'],
      rows: [
        ...group('staff', 'Staff'),
        ...group('governor', 'Governors'),
        sealed
          ? ['Pupils', counted(sealed.count, 'mark'), 'sealed full names; no readable list']
          : ['Pupils', 'none', 'no list of pupils, readable or sealed'],
        ['Families', 'none', 'nothing comes to the school but what they choose to send'],
      ],
    },
  };
}

/** What the data is, in words: names that are public, and what sealing hides. */
export function heldOf({ pack }: HandoutOrder): Block[] {
  const { sealedPupils } = pack;
  const blocks: Block[] = [
    {
      paragraph:
        'Staff and governors should be in the pack only if the school publishes their names anyway, for example on its website. Check each name. Leave out anybody whose name is not public, or use no name and rely on the role (“the cook”).',
    },
  ];
  if (!sealedPupils) {
    blocks.push({
      paragraph:
        'Children are noticed by pattern (“that lad in 4B”), not by name. No special category data is in the pack.',
    });
    return blocks;
  }
  const { bits, passphrase } = sealedPupils;
  blocks.push(
    {
      paragraph: `Sealed names are still personal data (pseudonymised). Each full name is run through a slow function (scrypt) with the pack’s own salt, and only ${bits} bits are kept, so that about one wrong name in a thousand matches too. ${passphrase ? 'A passphrase is needed as well, which families are given apart from the pack.' : 'No passphrase is needed.'}`,
    },
    {
      paragraph: [
        { strong: 'What this hides: ' },
        'the list. Whoever tries likely names in bulk gets far more wrong ones than right. ',
        { strong: 'What it does not hide: ' },
        `how many names there are, and one child whom somebody already suspects to be at the school. They can test that guess${passphrase ? ', once they have the passphrase' : ''}. Leave out every child for whom that could be a danger: in hiding, fostered, adopted, under protection.`,
      ],
    },
  );
  return blocks;
}
