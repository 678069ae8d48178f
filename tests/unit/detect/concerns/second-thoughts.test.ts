import { describe, expect, test } from 'vitest';
import { createDetector } from '../../../../src/detect/index.ts';
import type { ConcernKind, DraftSetting } from '../../../../src/detect/types.ts';
import { examplePack } from '../../../../src/pack/example.ts';

const { detect } = createDetector(examplePack);
const kindsOf = (text: string, setting?: DraftSetting): ConcernKind[] =>
  detect(text, setting).concerns.map(({ kind }) => kind);

describe('nothing kind, no praise', () => {
  test.each([
    'Mr May raped my daughter',
    'Owen May touched my daughter',
    'Mr May abused my son',
    'Miss Nair hit my little boy',
    'Mr Pettifer stole the trip money',
    'Ashdown is a nightmare boss',
    'Mrs Ashdown never rings back, useless head',
  ])('%s', (text) => {
    expect(kindsOf(text)).not.toContain('praise');
  });

  test.each([
    'Mr May is brilliant with my daughter',
    'Thank you Mrs Ashdown ❤',
    'Miss Nair stayed till six so my son was never on his own',
    'Mrs Long is lovely but the office never ring back',
  ])('yet: %s', (text) => {
    expect(kindsOf(text)).toContain('praise');
  });
});

describe('a plain grievance is no contempt for a group', () => {
  test.each([
    'Fernhollow going downhill fast, used to be lovely now its just supply teacher after supply teacher',
    'Standards slipping at Fernhollow, three heads in four years and agency cover every other week. It was a good school once',
  ])('%s', (text) => {
    expect(kindsOf(text)).not.toContain('discrimination');
  });

  test('contempt still is', () => {
    expect(
      kindsOf('Fernhollow gone downhill since they let all those Poles in, disgrace'),
    ).toContain('discrimination');
  });
});

describe('counting one’s own letters is no call on others, and tells no secret', () => {
  test.each([
    'Fuming. 3rd email to Mrs Ashdown this month and not one reply',
    'Livid. Second letter to Mr Pettifer since Easter, not so much as an acknowledgement',
  ])('%s', (text) => {
    expect(kindsOf(text)).toContain('complaint');
    expect(kindsOf(text)).not.toContain('pile-on');
    expect(kindsOf(text)).not.toContain('confidential');
  });

  test('asking everyone to write is one', () => {
    expect(
      kindsOf('3rd email to Mrs Ashdown and no reply. Everyone email her tonight, flood her inbox'),
    ).toContain('pile-on');
  });
});

describe('a fear of harm is no threat', () => {
  test.each([
    'No first aider at Fernhollow. Someone’s going to get hurt and Mrs Ashdown knows',
    'I’m blowing the whistle. Fire doors chained. Someone’s going to get hurt and Mrs Ashdown knows',
    'Cars on the zigzags at Fernhollow every day, a child is going to be killed',
  ])('%s', (text) => {
    expect(kindsOf(text)).not.toContain('threat');
  });

  test.each([
    'Mr May better watch out, somebody’s going to get hurt at that gate tomorrow',
    'I’m going to knock Mr May out',
  ])('yet: %s', (text) => {
    expect(kindsOf(text)).toContain('threat');
  });
});

describe('a picture of a building, or of the writer’s own child alone, shows nobody who could mind', () => {
  test.each([
    'The state of the school toilets at Fernhollow. Disgusting.',
    'Look at the state of the playground at Fernhollow. Shocking.',
    'my boy in his new fernhollow uniform, first day of reception',
    'first day at Fernhollow for my little man, so proud',
    'My daughter in her new blazer, Fernhollow Year 6 here we come',
  ])('%s', (text) => {
    expect(kindsOf(text, { photo: true })).not.toContain('photo');
  });

  test.each([
    'Fernhollow nativity, my girl as a sheep',
    'my daughter and the whole of her class at Fernhollow, first day',
    'My boy and his mate Teddy at Fernhollow',
    'The state of the toilets at Fernhollow, these kids have to queue in it',
  ])('yet: %s', (text) => {
    expect(kindsOf(text, { photo: true })).toContain('photo');
  });
});

describe('no answer, or little use, is a complaint', () => {
  test.each([
    'Mrs Ashdown never answers my emails',
    'Mrs Ashdown ignored my daughter',
    'Mrs Ashdown never rings back, useless head',
    'Mr Pettifer hasn’t rung me back since Monday',
    'the office at Fernhollow never pick up the phone',
    'Fernhollow won’t respond to my emails',
    'Mrs Long blanks my son every morning',
    'Communication at Fernhollow is dire',
    'Ashdown is a nightmare boss',
  ])('%s', (text) => {
    expect(kindsOf(text)).toContain('complaint');
    expect(kindsOf(text)).not.toContain('praise');
  });

  test.each([
    'Mrs Ashdown never ignores an email, bless her',
    'Mr May doesn’t answer emails at the weekend and quite right too',
    'Mr May is useless at dancing 😂 loved it',
    'My last school was useless, Fernhollow is lovely',
  ])('not: %s', (text) => {
    expect(kindsOf(text)).not.toContain('complaint');
  });
});

describe('the outcome of a complaint, told abroad, is confidential', () => {
  test.each([
    'The complaints panel at Fernhollow upheld my complaint!! Got the outcome letter today, here it is in full',
    'Fernhollow complaint outcome: upheld!! letter says they failed my son on 3 counts',
    'Got our stage 3 decision letter from Fernhollow. Posting it in full so you can read it',
    'Governors partially upheld our complaint about Mrs Ashdown, letter says failings on 4 points',
  ])('%s', (text) => {
    expect(kindsOf(text)).toContain('confidential');
  });

  test.each([
    'How long does the complaint outcome letter take to come from Fernhollow?',
    'Has anyone had their admissions appeal outcome letter from Fernhollow?',
    'Ofsted report letter says Fernhollow is good, well done all',
    'Fernhollow disco outcome: everyone knackered',
  ])('not: %s', (text) => {
    expect(kindsOf(text)).not.toContain('confidential');
  });
});

test('where a child lives is personal', () => {
  expect(kindsOf('Little Amelia from Mrs Longs class lives at 12 Cherry Rd')).toContain(
    'personal-info',
  );
  expect(kindsOf('the girl with the plaits in Mr May’s class lives 4 Beech Close')).toContain(
    'personal-info',
  );
});
