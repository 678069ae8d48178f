import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/decide/index.ts';
import { LEGAL } from '../../../src/decide/messages.ts';
import { createDetector } from '../../../src/detect/index.ts';
import { examplePack } from '../../../src/pack/example.ts';
import { policyById } from '../../../src/policies/index.ts';

const detector = createDetector(examplePack);
const policy = policyById(examplePack.policy);
/** The whole way of a draft, from its words to the verdict. */
function verdict(text: string) {
  const setting = { site: 'facebook', place: 'post' as const };
  return decide({
    findings: detector.detect(text, setting),
    pack: examplePack,
    policy,
    setting,
    text,
  });
}

describe('a teacher of the school is said to have done a crime to a child', () => {
  test.each([
    'Miss Nair slapped my daughter at Fernhollow today',
    'Mr May punched my son in the stomach',
    'Mrs Ashdown hit a child, we all saw it',
    'Mr Pettifer grabbed my lad by the throat',
    'Mrs Wrona kicked a little girl in Year 2',
    'So Mrs Long at Fernhollow smacked my son across the face',
    'The headteacher at Fernhollow hit my daughter',
    'mr may sexually assaulted a pupil at fernhollow',
    'Miss Nair dragged my son across the floor and left bruises on his arm',
    'My boy says Mr May hit him with a ruler',
  ])('%s', (text) => {
    const { level, legal, routes } = verdict(text);
    expect(legal).toBe(LEGAL);
    expect(['pause', 'help']).toContain(level);
    expect(routes.map(({ kind }) => kind)).toContain('lado');
  });
});

describe('no word of law', () => {
  test.each([
    // Not teachers.
    'Ms Marsden slapped my daughter at Fernhollow today',
    'The caretaker Mr O’Rourke punched my son',
    'Mr Siddiqui hit my son at the school fair at Fernhollow',
    'The dinner lady at Fernhollow slapped my daughter',
    'One of the teachers at Fernhollow hit my son',
    'A lad in 4B punched my son at Fernhollow',
    'Someone at Fernhollow hit my son and nobody will say who',
    // The teacher is not who did it.
    'Miss Nair saw a boy punch my son and did nothing',
    'I told Miss Nair that Ms Marsden slapped my daughter',
    'My son hit Miss Nair and I am so ashamed',
    'My husband hit my son and Miss Nair helped us so much',
    // Not a crime.
    'Miss Nair shouts at my daughter every day',
    'Mr May is a useless clown',
    'Mrs Ashdown lied to us about the trip money',
    'Mr May ignored my son’s bullying all year',
    'Miss Nair took my son’s phone off him',
    'Miss Nair is brilliant, she smashed it at sports day',
    // Play, or denied.
    'Mr May beat my son at chess and he loved it',
    'Miss Nair hit my son with a wet sponge at the fair, brilliant day',
    'I am not saying Miss Nair hit anybody',
  ])('%s', (text) => {
    expect(verdict(text)).not.toHaveProperty('legal');
  });
});
