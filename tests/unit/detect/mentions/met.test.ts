import { describe, expect, test } from 'vitest';
import { createMentionFinder } from '../../../../src/detect/mentions/index.ts';
import { examplePack } from '../../../../src/pack/example.ts';

const find = createMentionFinder(examplePack);

describe('a place after a name says where somebody was met, or where somebody else belongs', () => {
  test.each([
    'got stuck behind Jane Ashdown in the queue at the chemist',
    'saw Mrs Jane Ashdown at the chemist',
  ])('%s', (text) => {
    expect(find(text).some(({ certainty }) => certainty === 'sure')).toBe(true);
  });

  test.each([
    'Mrs Ashdown from the bird club is selling eggs',
    'Mrs Ashdown at number 22 is poorly',
  ])('not: %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});
