import { expect, test } from 'vitest';
import { kindsIn } from './marked.ts';

test.each([
  '[own:My son] fell off the climbing frame, [school:Larkrise] tomorrow with a big bruise on his knee',
  '[own:DD] cried at drop off at [school:Larkrise], normal for Reception? First week',
  '[own:DS] is scared of the hand dryers at [school:Larkrise], any tips? He is autistic',
  'hospital appointment for [own:Leo] so he will be late to [school:school]',
  '[own:My daughter] has a nut allergy and carries an epipen, who do I give it to at [school:Larkrise]?',
  'the kids were starving after swimming with [staff:Mr Finch]',
  'Missing: one grey cat outside [school:Larkrise], please share',
  '[own:Maisie] wants to die her hair pink for [school:Larkrise] charity day',
  'As a gay dad I was nervous about [school:Larkrise] but everyone has been normal about it',
  'man said wagwan to [staff:mr finch] and he said it back lool',
  'my wee boay starts at [school:Larkrise] the morra, cannae believe it',
  "How do I ask [role:the SENCO] for a meeting about my daughter's needs?",
  '[staff:Mr Finch] was a big hit with the kids',
])('ordinary family talk raises nothing: %s', (draft) => {
  expect(kindsIn(draft)).toEqual([]);
});

test.each([
  ["[pupil:Jamie]'s dad nicked a van", 'a parent is not the pupil'],
  ['[own:My son] got hit by a ball', 'no one hit him'],
])('%s: %s, so no allegation', (draft) => {
  expect(kindsIn(draft)).not.toContain('allegation');
});
