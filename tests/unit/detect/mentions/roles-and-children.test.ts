import { describe, expect, test } from 'vitest';
import { createDetector } from '../../../../src/detect/index.ts';
import { pack } from './pack.ts';

const found = (text: string, kind: string, own: string[] = []) =>
  createDetector(pack, { own })
    .detect(text)
    .mentions.filter((mention) => mention.kind === kind)
    .map((mention) => mention.text);

describe('roles', () => {
  test.each([
    ['the head never answers emails from parents', ['the head']],
    ['her Year 4 teacher called her thick', ['her Year 4 teacher']],
    ['the SENDCo has lost the plan', ['the SENDCo']],
    ['that lovely dinner lady found his shoe', ['that lovely dinner lady']],
    ['The governors approved it', ['The governors']],
    ["DD's TA told her off", ['TA']],
    ['SLT ignored us', ['SLT']],
    ['my son says Miss shouted at him', ['Miss']],
    ['Sir in the gym told my lad he was lazy', ['Sir']],
    ['Mrs X in Year 2 knows what she did', ['Mrs X in Year 2']],
    ['our lollipop lady waved at everyone', ['our lollipop lady']],
    ['the best head you could ask for', []],
    ['the head gasket went on the M6', []],
    ["the governors' meeting is on Monday", []],
    ['we are looking for a SENDCo', []],
    ['Speak to the class teacher first, then the governors', []],
    ['the head of the parish council is a clown', []],
    ['Birch Hill Juniors is awful, the head there is a joke', []],
    ['the receptionist at the hotel was rude', []],
    ['my head is pounding', []],
    ['the principal reason is money', []],
    ['the teacher at the dance school put the fees up', []],
    ['Reception teacher is a star', ['Reception teacher']],
  ])('%s', (text, expected) => {
    expect(found(text, 'role')).toEqual(expected);
  });
});

describe('other children who can be worked out', () => {
  test.each([
    ['that lad in 4T bit him', ['that lad in 4T']],
    ["there is a girl in Mrs Stone's class who bites", ['a girl']],
    ['Wilf in Year 3 pushed my son', ['Wilf']],
    ["Dawn's lad in Year 6 got suspended", ["Dawn's lad"]],
    ['a certain child in Kestrel bit my daughter', ['a certain child in Kestrel']],
    ["a girl in DD's class called her names", ['a girl']],
    ["my cousin's kids go to a school in Hull", []],
    ['three kids were off today', []],
    ['the girl on the checkout was nice', []],
    ['a boy band from the nineties', []],
  ])('%s', (text, expected) => {
    expect(found(text, 'child')).toEqual(expected);
  });
});

describe("the writer's own children", () => {
  test.each([
    ['my son loves it', [], ['my son']],
    ['our little one cried', [], ['our little one']],
    ['my 8 year old cried', [], ['my 8 year old']],
    ["DS1 and DD's class", [], ['DS1', 'DD']],
    ['wor lass is in bits', [], ['wor lass']],
    ['Tabitha loves Mrs Stone', ['Tabitha'], ['Tabitha']],
    ['our Wilf loves Mrs Stone', [], ['our Wilf']],
    ['told mine to ignore it', [], ['mine']],
    ['Autumn starts in autumn', ['Autumn'], ['Autumn']],
    ['the first day of autumn', ['Autumn'], []],
    ['a friend of mine said so', [], []],
    ['my two pence worth', [], []],
    ['my nintendo ds broke', [], []],
  ] as [string, string[], string[]][])('%s', (text, own, expected) => {
    expect(found(text, 'own', own)).toEqual(expected);
  });
});
