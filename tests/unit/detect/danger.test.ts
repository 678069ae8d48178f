import { describe, expect, test } from 'vitest';
import { createDetector } from '../../../src/detect/index.ts';
import { examplePack } from '../../../src/pack/example.ts';

const { detect } = createDetector(examplePack);
const kinds = (draft: string): string[] => detect(draft).concerns.map(({ kind }) => kind);

describe('a child may be in danger', () => {
  test.each([
    'our lad tried to hang himself on Monday and Fernhollow marked him absent',
    'my stepson has been suicidal since September, thanks Fernhollow',
    'Her daughter attempted suicide. Fernhollow know why.',
    'She wants to end her life over this. My girl is 10.',
    'my niece cuts her wrists and Mrs Ashdown says it is a phase',
    'my grandson took an overdose on Friday night',
    'a girl in Year 5 was molested behind the hall at Fernhollow',
    'my stepdad keeps beating my brother and my son, who do I ring',
    'my ex hit my son and Miss Nair did nothing about it',
    'the neighbour strangled my daughter, Fernhollow have done nothing',
    'some bloke sent my girl a dick pic on Snapchat',
    'the caretaker flashed at my little girl',
    'a kid pulled a machete on my son outside Fernhollow',
    'lads in year 6 brought a knife into Fernhollow',
    'a dad at Fernhollow threatened to stab my son',
    'our boy was raped by a lad in year 6',
    'Mr May is grooming the girls in Year 6',
    'a Year 5 girl waving a knife about in class at Fernhollow',
    'her dad batters her and Fernhollow know',
    'our kid swallowed 20 paracetamol',
    'my neighbour smacked my lad in the mouth',
    'My nephew was stabbed by the gates of Fernhollow',
  ])('%s', (draft) => {
    expect(kinds(draft)).toContain('safeguarding');
  });
});

describe('an adult of the school does what endangers a child', () => {
  test.each([
    'Mr May raped a girl in Year 6',
    'Miss Nair put her hand up a girl’s skirt',
    'Mr May kissed a pupil in the stock cupboard',
    'Mr May filmed the boys getting changed for swimming',
    'Mr Pettifer choked my son',
    'Mrs Marsden grabbed my lad round the neck',
    'Mr May punched my son in the face',
    'Mr May broke my son’s wrist',
    'Miss Nair slapped my daughter and left a handprint',
    'Mr May felt up my daughter',
    'Mr May said he’d kill my son',
    'Mr May threatened to strangle my son',
    'Mrs Long slaps my daughter every day',
    'Police came for Mr May, he’s been touching kids',
  ])('%s', (draft) => {
    expect(kinds(draft)).toEqual(expect.arrayContaining(['safeguarding', 'allegation']));
    expect(detect(draft)).toHaveProperty('crime');
  });
});

describe('one act of plain force is an allegation', () => {
  test.each([
    'Miss Nair slapped my daughter',
    'Mr May grabbed my son by the arm',
    'Mr May, who is meant to be looking after them, punched my son',
    'the football coach at Fernhollow hit my son',
    'Mr May is a paedo',
    'Miss Nair is a convicted sex offender',
  ])('%s', (draft) => {
    expect(kinds(draft)).toContain('allegation');
    expect(kinds(draft)).not.toContain('safeguarding');
  });
});

test('to call somebody a danger to children is abuse too', () => {
  expect(kinds('that Mr May is a nonce')).toEqual(expect.arrayContaining(['allegation', 'abuse']));
});

describe.each([
  [
    'idioms and jokes',
    [
      'This homework is killing him, bless my son. Thanks Mr May',
      'I am suicidal about the parking at Fernhollow',
      'the price of the Fernhollow trip raped my wallet, sorry kids',
      'My son nearly killed himself laughing at Fernhollow today',
      'my daughter overdosed on chocolate at the Fernhollow fair',
      'My daughter is cutting herself some cake at Fernhollow',
      'My ex beat my son at Mario Kart, Fernhollow mums will laugh',
      'My partner attacked my son’s nits tonight, cheers Fernhollow',
      'my mum hit my daughter with a surprise party',
      'my daughter hurt herself on the slide at Fernhollow',
    ],
  ],
  [
    'talks, stories, news and days long gone',
    [
      'Raising money for a suicide charity with Fernhollow, my son is running 10k',
      'Fernhollow had an assembly on knife crime and my son loved it',
      'Self harm workshop for parents at Fernhollow on Tuesday',
      'When I was a kid at Fernhollow I was suicidal',
      'BBC News: a boy was raped in Oakworth park',
      'Some older kids on TikTok are making fun of my son',
      'My son drew a knife in art at Fernhollow',
      'My son brought a plastic knife to Fernhollow for his pirate day',
    ],
  ],
  [
    'denied',
    ['My son never tried to hang himself, Fernhollow', 'Nobody at Fernhollow raped a child'],
  ],
])('no danger: %s', (_, drafts) => {
  test.each(drafts)('%s', (draft) => {
    expect(kinds(draft)).not.toContain('safeguarding');
  });
});
