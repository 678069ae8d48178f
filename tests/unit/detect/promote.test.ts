import { describe, expect, test } from 'vitest';
import { promoted, speaksOfFaint } from '../../../src/detect/promote.ts';
import type { ConcernKind, Mention } from '../../../src/detect/types.ts';

const mention = (certainty: Mention['certainty'], confidence: number): Mention => ({
  start: 0,
  end: 5,
  kind: 'pupil',
  who: 'p1',
  text: 'Logan',
  certainty,
  confidence,
});
const doing = (kind: ConcernKind) => [{ kind, start: 6, end: 20 }];

describe('a faint mention speaks with other evidence', () => {
  test.each<ConcernKind>(['threat', 'allegation', 'abuse', 'personal-info', 'safeguarding'])(
    '%s is such evidence',
    (kind) => expect(speaksOfFaint(doing(kind))).toBe(true),
  );
  test.each<ConcernKind>(['praise', 'complaint'])('%s is said of strangers as well', (kind) =>
    expect(speaksOfFaint(doing(kind))).toBe(false),
  );
  test('and nothing done is none', () => expect(speaksOfFaint([])).toBe(false));
});

test('what was faint is then sure, with more confidence, and what was sure stays as it was', () => {
  const sure = mention('sure', 0.9);
  const [first, second] = promoted([sure, mention('faint', 0.3)]);
  expect(first).toBe(sure);
  expect(second?.certainty).toBe('sure');
  expect(second?.confidence).toBeGreaterThan(0.3);
  expect(second?.confidence).toBeLessThan(1);
});
