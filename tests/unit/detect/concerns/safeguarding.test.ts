import { describe, expect, test } from 'vitest';
import { kindsIn } from './marked.ts';

describe('safeguarding: a child may be in danger', () => {
  test.each([
    '[own:My son] has bruises on his arm from [staff:Mr Dunmore]',
    '[own:My daughter] is terrified to go in because of [staff:Miss Hale]',
    'a lad in her class said his dad locks him in the shed',
    'a man in a van keeps asking my son to get in',
    'My daughter says she wants to die',
    'i dont want to be here anymore, im in year 8',
    'someone is bringing a knife into [school:Larkrise] tomorrow',
    '[role:The TA] keeps messaging [own:my daughter] at night and told her not to tell me',
    'little girl next door is outside with no coat at midnight, who do I ring?',
    '[staff:Mr Dunmore] keeps hitting the boys in his class',
  ])('%s', (draft) => {
    expect(kindsIn(draft)).toContain('safeguarding');
  });

  test.each([
    ['sport', '[own:My lad] got hit by the ball at football, nothing broken'],
    ['joy', 'That solo killed me, [pupil:Ellie] is unreal'],
    ['idiom', 'I nearly died when [staff:Mr Dunmore] did the worm at the disco'],
    ['own child’s nerves', '[own:My son] is a bit nervous about starting at [school:Larkrise]'],
    ['grown-ups', 'Someone punched my brother outside the pub last night, police want witnesses'],
    ['denied', '[staff:Mr Dunmore] never hurt anyone'],
  ])('not: %s', (_, draft) => {
    expect(kindsIn(draft)).not.toContain('safeguarding');
  });
});

test('without a mention nothing but safeguarding is found', () => {
  expect(
    kindsIn('The ref is a useless bellend, everyone email the club, apparently he was drunk'),
  ).toEqual([]);
  expect(kindsIn('Thanks to the lovely staff at the garden centre')).toEqual([]);
});
