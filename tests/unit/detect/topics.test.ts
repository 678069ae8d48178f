import { describe, expect, test } from 'vitest';
import { createDetector } from '../../../src/detect/index.ts';
import { examplePack } from '../../../src/pack/example.ts';
import type { Channel } from '../../../src/pack/types.ts';

const channel = (topic: string): Channel => ({
  id: topic,
  kind: 'topic',
  label: topic,
  url: 'https://fernhollow.example/topic',
  topic,
});

const others = examplePack.channels.filter(({ kind }) => kind !== 'topic');
const detectorFor = (...topics: string[]) =>
  createDetector({ ...examplePack, channels: [...others, ...topics.map(channel)] });

const ALL = [
  'Bullying',
  'attendance',
  'SEND',
  'behaviour',
  'exclusions',
  'admissions',
  'uniform',
  'school meals',
  'transport',
  'parking',
  'homework',
  'safeguarding',
  'e-safety',
  'toilets',
  'medical',
  'School trips',
  'payments',
];
const { detect } = detectorFor(...ALL);
const topicsOf = (text: string): string[] => detect(text).topics ?? [];

describe('a draft is about the topics that the pack has a channel for', () => {
  test.each([
    ['Bullying', 'My son is being bullied at Fernhollow and nobody does a thing'],
    ['Bullying', 'shes been picked on all term mrs ashdown and your lot do nowt'],
    [
      'Bullying',
      'Kids were pushing my daughter over at break again and again and calling her a dog. Fernhollow',
    ],
    ['Bullying', 'same boys kicking my son every single day and Fernhollow do nothing'],
    ['Bullying', 'my son gets pushed and laughed at by the same lads at Fernhollow'],
    ['Bullying', 'a girl in Mr May’s class keeps tripping my daughter'],
    ['Bullying', 'the girls keep calling my daughter names and Miss Nair just shrugs'],
    ['attendance', 'Fernhollow fined us £160 for a week in Wales'],
    ['attendance', 'Fernhollow have marked it as unauthorised absence, it was a funeral'],
    ['attendance', '97% attendance and they still sent the letter #fernhollow'],
    ['attendance', 'anyone else at Fernhollow had a penalty notice for term time holidays'],
    ['SEND', 'Still no EHCP, Mrs Wrona has not rung back'],
    ['SEND', 'Fernhollow took away his 1:1 support with no warning'],
    ['SEND', 'Does anyone get any SEND help at all at Fernhollow?'],
    ['SEND', 'The SENDCo never replies'],
    ['SEND', 'Fernhollow refused to do an assessment for autism'],
    ['behaviour', 'The behaviour in Year 5 at Fernhollow is out of hand'],
    ['behaviour', 'Mr May gave the whole class a detention'],
    ['exclusions', 'My lad has been excluded from Fernhollow for two days'],
    ['admissions', 'Did anyone get a place at Fernhollow for September?'],
    ['admissions', 'we are number 9 on the waiting list for Fernhollow'],
    ['uniform', 'Fernhollow sent her home over the wrong trousers, not allowed black ones now'],
    ['uniform', 'Anyone selling Fernhollow uniform age 7'],
    ['school meals', 'School dinners at Fernhollow are tiny, he comes home starving'],
    ['school meals', 'Fernhollow gave her nuts, it is on her form that she has an allergy'],
    ['transport', 'The bus never turned up again for Fernhollow'],
    ['parking', 'Parking outside Fernhollow is a joke'],
    ['parking', 'some idiot parked across my drive again, Fernhollow run'],
    ['homework', 'Mrs Long sets too much homework for Year 2'],
    ['safeguarding', 'The gate at Fernhollow was left wide open again'],
    ['e-safety', 'Fernhollow should ban phones in class, bans work elsewhere'],
    ['e-safety', 'half of Mr May’s class are on tiktok seeing inappropriate stuff'],
    ['toilets', 'Fernhollow locks the toilets in lessons'],
    ['toilets', 'Mr May wouldnt let her go to the toilet'],
    ['medical', 'Nits again in Year 2 at Fernhollow'],
    ['medical', 'Who looks after inhalers at Fernhollow?'],
    ['School trips', '£340 for the residential at Fernhollow'],
    ['School trips', 'Mrs Long’s class missed the trip because of one coach'],
    ['payments', 'Fernhollow are always asking for money'],
    ['payments', 'ParentPay is down, Fernhollow'],
  ])('%s: %s', (topic, text) => {
    expect(topicsOf(text)).toContain(topic);
  });

  test.each([
    'We will attend the assembly at Fernhollow on Friday',
    'Miss Nair bullied me into baking for the fair',
    'Great attendance at the Fernhollow fair tonight',
    'Please send a cake to Fernhollow on Monday',
    'SEND HELP, FERNHOLLOW FETE COMMITTEE HAS NO CAKES',
    'Fernhollow drew 1-1 with Oakworth',
    'There was a fight at the bus stop by Fernhollow',
    'We went to the park with Miss Nair’s class',
    'Met Mrs Long at the dinner dance',
    'Loved the nativity, thank you Fernhollow',
    'Mrs Ashdown threw us under the bus',
    'Mr May has been suspended',
    'I got left with all the washing up, thanks Fernhollow PTA',
    'Trip hazard by the door at Fernhollow',
    'That meeting with Mrs Ashdown was a guilt trip',
    'Picked on up the kids from Fernhollow',
    'In the absence of any news from Fernhollow I assume it is on',
    'Non-uniform day at Fernhollow tomorrow',
    'Fernhollow choir sang at the care home',
    'Mr May’s behaviour was a disgrace',
  ])('none: %s', (text) => {
    expect(detect(text)).not.toHaveProperty('topics');
  });

  test('several at once, in the order of the pack', () => {
    expect(
      topicsOf('No EHCP, and now Fernhollow say his attendance is bad. He is bullied!'),
    ).toEqual(['Bullying', 'attendance', 'SEND']);
  });

  test('without anybody of the school there is no topic', () => {
    expect(detect('Bullying is rife in our office')).not.toHaveProperty('topics');
  });
});

describe('a topic belongs to a family by its own words', () => {
  test.each([
    ['Additional needs', 'Fernhollow say there is no money for an EHCP'],
    ['Inclusion and SEN', 'The SENDCo at Fernhollow is off sick'],
    ['Anti-bullying', 'My daughter is picked on at Fernhollow'],
    ['Absence', 'Fined for a holiday, cheers Fernhollow'],
    ['Lunches & allergies', 'No halal choice in the dinners at Fernhollow again'],
    ['Online safety', 'They want to ban mobiles at Fernhollow'],
    ['First aid and medicines', 'Fernhollow lost his inhaler'],
  ])('%s: %s', (topic, text) => {
    expect(detectorFor(topic).detect(text).topics).toEqual([topic]);
  });

  test('one that nobody foresaw is known by its own words, in any number and form', () => {
    const { detect } = detectorFor('Music lessons and clubs', 'Lost property', 'Vaping', 'Reading');
    const topics = (text: string) => detect(text).topics;
    expect(topics('Are there any clubs at Fernhollow this term?')).toEqual([
      'Music lessons and clubs',
    ]);
    expect(topics('The music lesson with Miss Nair was cancelled')).toEqual([
      'Music lessons and clubs',
    ]);
    expect(topics('Is there lost property at Fernhollow? Blue coat')).toEqual(['Lost property']);
    expect(topics('Year 6s vaped behind Fernhollow')).toEqual(['Vaping']);
    expect(topics('I read that Fernhollow is closing')).toBeUndefined();
    expect(topics('We lost at Fernhollow')).toBeUndefined();
  });

  test.each(['and or the', '&', '***', '学校', 'a'])(
    'a topic such as %j is no trouble',
    (topic) => {
      expect(detectorFor(topic).detect('Mrs Ashdown is lovely')).not.toHaveProperty('topics');
    },
  );
});

test('a pack without a topic of its own has none, whatever the draft', () => {
  expect(detectorFor().detect('My son is bullied at Fernhollow')).not.toHaveProperty('topics');
});

test('a detector of a pack with topics does not teach those of another', () => {
  const text = 'Is there lost property at Fernhollow?';
  const plain = detectorFor();
  const before = plain.detect(text);
  expect(detectorFor('Lost property').detect(text)).toEqual({
    ...before,
    topics: ['Lost property'],
  });
  expect(plain.detect(text)).toEqual(before);
});

test('what is remembered of a draft gives the topics of a fresh look', () => {
  const kept = detectorFor(...ALL);
  const text = 'My son is bullied at Fernhollow. The SENDCo never rings. No homework!';
  for (let typed = 1; typed <= text.length; typed++) {
    const draft = text.slice(0, typed);
    expect(kept.detect(draft)).toEqual(detectorFor(...ALL).detect(draft));
  }
});

test('topics of the beginning and the end of a very long draft are found', () => {
  const filler = 'The rain went on and on over the hills. '.repeat(1_000);
  expect(topicsOf(`Mrs Ashdown knows. ${filler} He is bullied.`)).toEqual(['Bullying']);
});
