import { describe, expect, test } from 'vitest';
import { verdictMessages } from '../../../src/decide/messages.ts';
import { REASON_ORDER } from '../../../src/decide/reasons.ts';
import { shownIn } from '../copy/shown-strings.ts';

const SAID = shownIn(verdictMessages, 'verdict', /^legal$/).map(({ text }) => text);

describe('what a parent may be told', () => {
  test.each(SAID)('%s: no order, no law, no consequence', (words) => {
    expect(words).not.toMatch(
      /\b(must|must not|should not|don't|do not|law|legal|illegal|police|solicitor|ban|remove|report|breach|offence|disrepute|policy|we|us|our)\b/i,
    );
  });

  test('every concern and every mention has its weight', () => {
    const weighed = [...REASON_ORDER].sort();
    const { concerns, mentions } = verdictMessages;
    expect(weighed).toEqual([...Object.keys(concerns), ...Object.keys(mentions)].sort());
  });
});
