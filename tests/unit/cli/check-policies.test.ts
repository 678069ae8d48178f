import { expect, test } from 'vitest';
import { createAnswerer } from '../../../src/cli/check-answer.ts';
import { createDetector } from '../../../src/detect/index.ts';
import { examplePack } from '../../../src/pack/example.ts';

const draft = {
  id: 1,
  text: 'Little Alfie from 4B at Fernhollow sports day. Miss Nair has ignored my emails about it for weeks, it is a disgrace',
  setting: { place: 'post', photo: true } as const,
  own: [],
  role: 'parent' as const,
};

/** The policy's own questions and the first steps of its ladder, as `npm run -s check` prints them. */
function answered(policy: string): { own: string[]; steps: string[] } {
  const answer = JSON.parse(createAnswerer({ ...examplePack, policy }, createDetector)(draft));
  return {
    own: answer.questions
      .filter(({ from }: { from: string }) => from === 'expectation')
      .map(({ id }: { id: string }) => id),
    steps: answer.routes
      .map(({ kind, hint = '' }: { kind: string; hint?: string }) => `${kind}: ${hint}`)
      .filter((step: string) => /^(teacher|office|complaints):/.test(step)),
  };
}

test.each([
  ['rivington', ['picture', 'which-child'], 'teacher: Start by talking to the class teacher'],
  [
    'orgill',
    ['photo-permission', 'name-by-photo'],
    'teacher: Start by talking to a member of staff',
  ],
  [
    'longton-lane',
    ['other-children-in-photo', 'which-child'],
    'teacher: For most worries, start here',
  ],
  [
    'redscope',
    ['others-in-photo', 'class-app-photo'],
    'office: To ask for a private talk about anything that worries you',
  ],
  [
    'peartree-spring',
    ['everyone-said-yes', 'school-session'],
    'teacher: To ask your child’s teacher for a meeting',
  ],
])('%s: a draft gets its own two questions and its own first step', (policy, own, step) => {
  expect(answered(policy)).toMatchObject({ own, steps: expect.arrayContaining([step]) });
});
