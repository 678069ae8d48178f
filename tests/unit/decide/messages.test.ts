import { describe, expect, test } from 'vitest';
import {
  CONCERN_WORDS,
  HOLD,
  MENTION_WORDS,
  NO_COUNCIL,
  REASON_ORDER,
  ROUTE_HINTS,
  TOPIC_HINTS,
  TOPIC_WORDS,
} from '../../../src/decide/messages.ts';

const SAID = [
  ...Object.values(CONCERN_WORDS).map(({ says }) => says),
  ...Object.values(MENTION_WORDS).map(({ says }) => says),
  ...Object.values(HOLD),
  ...Object.values(ROUTE_HINTS),
  ...Object.values(TOPIC_HINTS),
  ...Object.values(TOPIC_WORDS),
  NO_COUNCIL,
];

describe('what a parent may be told', () => {
  test.each(SAID)('%s: no order, no law, no consequence', (words) => {
    expect(words).not.toMatch(
      /\b(must|must not|should not|don't|do not|law|legal|illegal|police|solicitor|ban|remove|report|breach|offence|disrepute|policy|we|us|our)\b/i,
    );
  });

  test('every concern and every mention has its weight', () => {
    const weighed = [...REASON_ORDER].sort();
    expect(weighed).toEqual([...Object.keys(CONCERN_WORDS), ...Object.keys(MENTION_WORDS)].sort());
  });
});
