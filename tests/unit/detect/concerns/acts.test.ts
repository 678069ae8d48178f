import { describe, expect, test } from 'vitest';
import { kindsIn } from './marked.ts';

describe('an allegation is wrongdoing told as fact', () => {
  test.each([
    '[staff:Mr Dunmore] hit [own:my son]',
    '[staff:Mr Dunmore] slapped a Year 3 across the face on Friday',
    '[own:My daughter] was dragged down the corridor by [staff:Miss Hale]',
    '[role:The caretaker] stank of vodka at the fete',
    '[staff:Mrs Pell] has been fiddling the attendance figures for years',
    '[pupil:Connor Blaine] nicked [own:our Sam]’s scooter',
    '[child:That boy in 5C] punches anyone smaller than him',
    '[school:Larkrise] are covering it up',
    'They told us there was no money. [staff:Mrs Pell] lied to every parent in that hall.',
    '[staff:Miss Hale] called [own:my son] thick',
  ])('%s', (draft) => {
    expect(kindsIn(draft)).toContain('allegation');
  });

  test.each([
    ['own child at sport', '[own:My son] hit the target, [staff:Mr Dunmore] was made up'],
    ['nobody hit', '[staff:Mr Dunmore] never hit anyone'],
    ['not said', 'I did not say [staff:Mr Dunmore] hit my boy'],
    ['idiom', '[staff:Mr Dunmore] hit the nail on the head in that assembly'],
    [
      'supposed',
      'If [staff:Mr Dunmore] ever hit [own:my son] I would be on the phone to the office',
    ],
    ['asked', 'Did [staff:Mr Dunmore] hit a six at the staff cricket?'],
    [
      'about a film',
      'In the film the teacher slapped a boy. [school:Larkrise] film night is Friday.',
    ],
  ])('not: %s', (_, draft) => {
    expect(kindsIn(draft)).not.toContain('allegation');
  });
});

describe('abuse scorns a person, or the school in foul words', () => {
  test.each([
    '[staff:Mrs Pell] is a miserable old cow',
    '[staff:mrs pell] is a c*w',
    'what a bellend [staff:Mr Dunmore] is',
    '[staff:Mr Dunmore] is such a kn0bhead',
    'Absolute clown. [staff:Mr Dunmore] I mean',
    '[staff:Mr Dunmore] is a b e l l e n d',
    '[school:Larkrise] is a shithole',
    '[staff:Miss Hale] has a face like a slapped arse',
    '[pupil:Connor] is a horrible little rat',
  ])('%s', (draft) => {
    expect(kindsIn(draft)).toContain('abuse');
  });

  test.each([
    ['swearing in joy', 'Fucking brilliant night at [school:Larkrise], proud of every one of them'],
    ['negated', '[staff:Mrs Pell] is not a cow'],
    ['quoted and rejected', 'Someone wrote "[staff:Mrs Pell] is a cow". Rubbish, she is lovely.'],
    ['a real cow', '[school:Larkrise] took them to see a cow being milked'],
    ['a judgement of work', '[staff:Mr Dunmore] is useless at replying'],
  ])('not: %s', (_, draft) => {
    expect(kindsIn(draft)).not.toContain('abuse');
  });
});

describe('a threat is harm that the writer announces', () => {
  test.each([
    "I'll knock [staff:Mr Dunmore] out if he talks to her like that again",
    '[staff:mr dunmore] better watch his back',
    '[pupil:Connor] is getting jumped after school',
    'we know where [staff:Mrs Pell] lives',
    'Someone should burn [school:Larkrise] to the ground',
  ])('%s', (draft) => {
    expect(kindsIn(draft)).toContain('threat');
  });

  test.each([
    ['an inspector', "I'll be going to Ofsted about [school:Larkrise]"],
    ['a lawyer', 'My solicitor will be in touch with [staff:Mrs Pell]'],
    ['hunger', 'I could murder one of [staff:Mrs Pell]’s flapjacks'],
    ['a refusal', "I'm not going to hurt [staff:Mr Dunmore]"],
  ])('not: %s', (_, draft) => {
    expect(kindsIn(draft)).not.toContain('threat');
  });

  test('what it reacts to has not been said to have happened', () => {
    expect(kindsIn("If [staff:Mr Dunmore] hits [own:my lad] again I'll batter him")).toEqual([
      'threat',
    ]);
  });
});
