import { expect, test } from 'vitest';
import { decide } from '../../../src/decide/index.ts';
import type { Mention } from '../../../src/detect/types.ts';
import { examplePack } from '../../../src/pack/example.ts';
import { policyById } from '../../../src/policies/index.ts';

const policy = policyById(examplePack.policy);
const text = 'Ashdown were second to everything';
const mention = (certainty: Mention['certainty']): Mention => ({
  start: 0,
  end: 7,
  kind: 'staff',
  who: ['s1', 's2'],
  text: 'Ashdown',
  confidence: 0.4,
  certainty,
});
const verdictOf = (certainty: Mention['certainty']) =>
  decide({
    findings: {
      mentions: [mention(certainty)],
      concerns: [{ kind: 'complaint', start: 8, end: 33 }],
    },
    pack: examplePack,
    policy,
    text,
  });

test('a faint mention by itself says nothing, whatever the draft does', () => {
  const verdict = verdictOf('faint');
  expect(verdict.level).toBe('none');
  expect(verdict.reasons).toEqual([]);
  expect(verdict.noticed).toEqual([]);
});

test('a sure mention of one of two people speaks once, in the words of the draft', () => {
  const verdict = verdictOf('sure');
  expect(verdict.level).toBe('card');
  expect(verdict.reasons[0]).toBe('names Ashdown');
});
