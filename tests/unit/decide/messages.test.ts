import { describe, expect, test } from 'vitest';
import { CHECKED, HELP_LINES } from '../../../src/decide/help-lines.ts';
import {
  CONCERN_WORDS,
  HOLD,
  MENTION_WORDS,
  REASON_ORDER,
  ROUTE_HINTS,
} from '../../../src/decide/messages.ts';

const SAID = [
  ...Object.values(CONCERN_WORDS).map(({ says }) => says),
  ...Object.values(MENTION_WORDS).map(({ says }) => says),
  ...Object.values(HOLD),
  ...Object.values(ROUTE_HINTS),
];

describe('what a parent may be told', () => {
  test.each(SAID)('%s: no order, no law, no consequence', (words) => {
    expect(words).not.toMatch(
      /\b(must|must not|should not|don't|do not|law|legal|illegal|police|solicitor|ban|remove|report|breach|offence|disrepute|policy)\b/i,
    );
  });

  test('every concern and every mention has its weight', () => {
    const weighed = [...REASON_ORDER].sort();
    expect(weighed).toEqual([...Object.keys(CONCERN_WORDS), ...Object.keys(MENTION_WORDS)].sort());
  });
});

describe('who to call now', () => {
  test('shows no opening hours, which sources give differently', () => {
    for (const { label, hint } of HELP_LINES) {
      expect(`${label} ${hint}`).not.toMatch(/\b(am|pm|24|hours|weekday|Monday)\b/i);
    }
  });

  test('each number shown is the number called, and the day of the check is known', () => {
    for (const { label, url } of HELP_LINES) {
      expect(url).toBe(`tel:${label.replace(/\D/g, '')}`);
    }
    expect(CHECKED).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
