import { describe, expect, test } from 'vitest';
import { kindsIn } from './marked.ts';

describe('the other kinds', () => {
  test.each([
    ['discrimination', '[staff:Mrs Ozturk] should go back to her own country'],
    ['discrimination', 'Not being racist but there are too many foreigners at [school:Larkrise]'],
    ['personal-info', '[staff:Mrs Pell] lives at 14 Canal Row'],
    ['personal-info', 'did u know [staff:miss hale] is pregnant'],
    ['personal-info', "[pupil:Connor]'s dad is in prison"],
    ['confidential', 'At the exclusion panel [role:the chair] said it was already decided'],
    ['confidential', 'Someone sent me the minutes of [role:the governors] private meeting'],
    ['unverified', 'Apparently [staff:Mr Dunmore] is leaving at Easter'],
    ['unverified', 'Is it true [role:the head] has been sacked?'],
    ['unverified', '[staff:Mr Dunmore] has not been suspended, he is on paternity leave'],
    ['pile-on', 'Everyone email [staff:Mrs Pell] tonight and tell her what you think'],
    ['pile-on', 'Sign the petition to get [staff:Mrs Pell] sacked'],
    ['pile-on', 'Keep your kids away from [pupil:Connor]'],
  ])('%s: %s', (kind, draft) => {
    expect(kindsIn(draft)).toContain(kind);
  });

  test.each([
    ['discrimination', 'We are a proud Traveller family and [school:Larkrise] suits us'],
    ['discrimination', '[staff:Mr Finch] and his husband ran the cake stall'],
    ['personal-info', '[own:Noah] got his autism diagnosis, [school:Larkrise] helped'],
    ['pile-on', 'Sign the petition for a crossing outside [school:Larkrise]'],
    ['unverified', 'Does anyone know if [school:Larkrise] is open tomorrow?'],
    ['confidential', 'I have complained to [school:Larkrise] in writing'],
  ])('not %s: %s', (kind, draft) => {
    expect(kindsIn(draft)).not.toContain(kind);
  });
});

describe('photo', () => {
  const photo = { photo: true, place: 'post' } as const;
  test.each([
    ['another named child', '[own:Poppy] and [pupil:Ellie] being shepherds', photo],
    ['a school event', 'Year 2 nativity at [school:Larkrise]!', photo],
    ['the class app', 'Look what came up on Tapestry from [school:Larkrise]', photo],
    [
      'a link',
      'Sports day pics from [school:Larkrise]: https://drive.example/xyz',
      { place: 'post' } as const,
    ],
  ])('%s', (_, draft, setting) => {
    expect(kindsIn(draft, setting)).toContain('photo');
  });

  test.each([
    ['own child alone', '[own:Poppy] in her new shoes, ready for [school:Larkrise]', photo],
    ['no photo', 'Year 2 nativity at [school:Larkrise]!', { photo: false } as const],
    ['no mention', 'Nativity at the church hall', photo],
  ])('not: %s', (_, draft, setting) => {
    expect(kindsIn(draft, setting)).not.toContain('photo');
  });
});

describe('staff contact', () => {
  test('a message that addresses a member of staff', () => {
    const draft = 'Hi [staff:Mrs Pell], is PE tomorrow or Friday?';
    expect(kindsIn(draft, { place: 'message' })).toContain('staff-contact');
  });
  test('a public request to be answered', () => {
    const draft = '[staff:Mrs Pell] can you message me back please';
    expect(kindsIn(draft, { place: 'comment' })).toContain('staff-contact');
  });
  test('a message about, not to, a member of staff', () => {
    const draft = 'mrs who? oh [staff:mrs pell] is off today x';
    expect(kindsIn(draft, { place: 'message' })).not.toContain('staff-contact');
  });
  test('public thanks', () => {
    const draft = 'Thank you [staff:Mrs Pell] for a lovely year';
    expect(kindsIn(draft, { place: 'post' })).toEqual(['praise']);
  });
});
