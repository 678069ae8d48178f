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
    ['Our head has banned football at break', ['Our head']],
    ['the man who does the chess club shouted at my son', ['the man who does the chess club']],
    ['whoever was on the desk lost my daughter', ['whoever was on the desk']],
    ['my sons teacher laughed at him', ['teacher']],
    ['my son had his door held by a TA', ['a TA']],
    ['Teachers here are warm, my daughter loves it', ['Teachers']],
    ['we waited ages for the coach with my son', []],
    ["they held my nephew's head down", []],
    ['the head at my sister’s school in Hull stuck a boy in the corridor', []],
    ['Leadership is about listening', []],
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
    ['a lad of about nine is on the canal bridge, no coat', ['a lad of about nine']],
    ["my neighbour's son has bruises all over", ["my neighbour's son"]],
    ["my daughter's best friend told her that her dad hits her", ['best friend']],
    ['boy, 8, green coat, red bag, missing since three', ['boy, 8, green coat, red bag']],
    ['a Year 9 punched my son', ['a Year 9']],
    ['he is a different child since September', []],
    ['what do you say to a seven year old about Santa', []],
    ['the old boy on reception was no help', []],
    ['the girl in the film made me cry', []],
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
    ['my four year old was left outside', [], ['my four year old']],
    ['Son in Y1 has no support', [], ['Son']],
    ['mine (9) keeps asking how long people live', [], ['mine']],
    ["it's Evie's mum here, Mrs Stone, is the trip on?", [], ['Evie']],
    ['Mrs Stone told my nephew he was thick', [], ['my nephew']],
    ["Mrs Stone told my sister's husband to move his car", [], []],
    ['Mine was a geography teacher in Hull', [], []],
    ["my friend's DD said so", [], []],
  ] as [string, string[], string[]][])('%s', (text, own, expected) => {
    expect(found(text, 'own', own)).toEqual(expected);
  });
});
