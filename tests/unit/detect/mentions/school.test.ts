import { describe, expect, test } from 'vitest';
import { createDetector } from '../../../../src/detect/index.ts';
import type { Pack } from '../../../../src/pack/types.ts';
import { pack } from './pack.ts';

const spans = (
  detect: (text: string) => { mentions: { kind: string; text: string }[] },
  text: string,
) =>
  detect(text)
    .mentions.filter((mention) => mention.kind === 'school')
    .map((mention) => mention.text);

describe("a saint's school", () => {
  const { detect } = createDetector(pack);
  test.each([
    ["St Oswin's have cancelled it", "St Oswin's"],
    ['st oswins have cancelled it', 'st oswins'],
    ['Saint Oswins Primary have cancelled it', 'Saint Oswins Primary'],
    ['St. Oswin’s C of E Primary School is full', 'St. Oswin’s C of E Primary School'],
    ['St Oswyns have cancelled it', 'St Oswyns'],
    ['so proud of #StOswins', '#StOswins'],
    ['so proud of #saintoswinsprimary', '#saintoswinsprimary'],
    ['ask @st_oswins about it', '@st_oswins'],
    ['I went when it was Tanyard Lane Infants', 'Tanyard Lane Infants'],
    ['is SOPS shut for inset on Monday', 'SOPS'],
    ['the C of E primary in Brackenby is full', 'the C of E primary in Brackenby'],
    ['Brackenby Primary is full', 'Brackenby Primary'],
    ['the school lost my form', 'the school'],
    ['rang school twice today', 'school'],
    ['school say they are short of staff', 'school'],
  ])('%s', (text, expected) => {
    expect(spans(detect, text)).toEqual([expected]);
  });

  test.each([
    "St Oswin's Road is flooded",
    "the carol concert is in St Oswin's church",
    "St Oswin's Hospice shop has a sale",
    "St Oswin's Catholic High School in Leeds",
    "St Oswald's Primary is full",
    'the sops in parliament',
    'after school club was fun',
    'the school run was slow',
    'my school shoes hurt',
    'Brackenby is lovely in spring',
    'a school in Leeds has shut',
  ])('not %s', (text) => {
    expect(spans(detect, text)).toEqual([]);
  });
});

describe('a school whose name is a common word', () => {
  const meadow: Pack = {
    ...pack,
    school: {
      name: 'Meadow Academy',
      aliases: ['Meadow', 'Brightwater Learning Trust'],
      initials: 'MA',
      town: 'Oxley',
    },
  };
  const { detect } = createDetector(meadow);
  test.each([
    ['Meadow have lost my son’s form', 'Meadow'],
    ['Meadow Academy is full', 'Meadow Academy'],
    ['Meadow Acadmey is full', 'Meadow Acadmey'],
    ['my daughter starts at Meadow in Year 7', 'Meadow'],
    ['Brightwater Trust took the money', 'Brightwater Trust'],
  ])('%s', (text, expected) => {
    expect(spans(detect, text)).toEqual([expected]);
  });

  test.each([
    'a meadow full of flowers',
    'Meadow Lane is shut',
    'The Meadow Tea Rooms were lovely',
    'I did an MA in art',
  ])('not %s', (text) => {
    expect(spans(detect, text)).toEqual([]);
  });
});
