import { expect, test } from 'vitest';
import { createDetector } from '../../../src/detect/index.ts';
import { examplePack } from '../../../src/pack/example.ts';

const council = examplePack.school.council ?? '';
const DRAFT = `${council} is a joke, no pay rise again`;
const kinds = (options: { council: boolean }) =>
  createDetector(examplePack, options)
    .detect(DRAFT)
    .mentions.map(({ kind, text }) => [kind, text]);

test("the council counts as the school for those whom the policy's staff rules ask (LL11), and for nobody else", () => {
  expect(kinds({ council: true })).toEqual([['school', council]]);
  expect(kinds({ council: false })).toEqual([]);
});

test('a pack without a council reads as ever', () => {
  const { council: _, ...school } = examplePack.school;
  const detector = createDetector({ ...examplePack, school }, { council: true });
  expect(detector.detect(DRAFT).mentions).toEqual([]);
});
