import { describe, expect, test } from 'vitest';
import { kindsIn, spansIn } from './marked.ts';

describe('danger told by children and their friends, in any person', () => {
  test.each([
    'my mate has swallowed a whole box of paracetamol and wont pick up the phone',
    'empty blister packs next to his bed and our lad isnt responding',
    'a girl in my form hasnt eaten since Friday, theres nothing in the cupboards at hers',
    'my friend is in year 10 and her boyfriend is 26 and drives',
    'they have a lad in year 8 carrying packages on the train for older lads',
    'my stepdad comes in my room at night',
    'mum hits me with the belt when she has been drinking',
    'everyone would be better off without me',
    '[own:my son] says they put him in a room with the light off and hold the door shut',
  ])('%s', (draft) => {
    expect(kindsIn(draft)).toContain('safeguarding');
  });

  test.each([
    ['hunger as an idiom', 'Im starving, what time is the [school:Larkrise] chippy van'],
    ['tablets at school', '[own:My daughter] took her tablets in to [school:Larkrise] today'],
    ['a grown-up’s own', 'My boyfriend is 26 and he loved the [school:Larkrise] fair'],
    ['a film', 'We all watched Taken last night, he shoots everybody, brilliant'],
  ])('not: %s', (_, draft) => {
    expect(kindsIn(draft)).not.toContain('safeguarding');
  });
});

describe('harm told sideways or in general forms', () => {
  test.each([
    ['allegation', '[staff:Mr Finch] sells the laptops on Gumtree'],
    ['allegation', '[staff:Mr Finch] lost his licence and still drives the minibus'],
    ['allegation', 'Trip fund was short the same week [staff:Mr Finch] had a new car'],
    ['abuse', '[staff:Mr Finch] has the charisma of a damp sock'],
    ['abuse', '[staff:Mrs Hale] is a pompous windbag'],
    ['abuse', '[staff:Mr Finch] is about as useful as a paper kettle'],
    ['threat', 'Keep your hands off my son [staff:Finch] or ill break them'],
    ['discrimination', '[staff:Mr Finch] can go back to Poland and teach there'],
    ['personal-info', '[staff:Mrs Hale] is having her hip done at the Infirmary'],
    ['personal-info', '[pupil:Jamie] has asthma'],
    ['personal-info', '[staff:Mr Finch] drives a blue Corsa, AB12 CDE'],
    ['confidential', 'I shouldnt be sharing this but here is the letter [staff:Mr Finch] got'],
    ['pile-on', 'Set up a group for everyone who wants [staff:Mr Finch] gone'],
    ['complaint', 'Day 6 of asking [school:Larkrise] where the review went'],
    ['praise', '[staff:Mrs Hale] couldnt have been kinder'],
    ['praise', 'Brave as a lion up there, [pupil:Jamie]'],
  ])('%s: %s', (kind, draft) => {
    expect(kindsIn(draft)).toContain(kind);
  });

  test.each([
    ['threat', 'My dad is in hospital, can someone fetch [own:my son] from [school:Larkrise]'],
    ['discrimination', '[own:My girl] is on her period at [school:Larkrise], forgot her bag'],
    ['discrimination', '[staff:Mrs Hale] is Nigerian and teaches maths'],
    ['pile-on', 'Copy and paste the [school:Larkrise] term dates into your calendar'],
    ['personal-info', 'Has anyone got the [school:Larkrise] reg form'],
    ['complaint', 'Is the road by [school:Larkrise] closed?'],
  ])('not %s: %s', (kind, draft) => {
    expect(kindsIn(draft)).not.toContain(kind);
  });
});

test('a clause is shown from its subject to its end, and no adverb by itself', () => {
  expect(
    spansIn('complaint', '[staff:Mrs Hale] at [school:Larkrise] has ignored us again'),
  ).toEqual(['Mrs Hale at Larkrise has ignored us again']);
});
