import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/decide/index.ts';
import { createDetector } from '../../../src/detect/index.ts';
import { examplePack } from '../../../src/pack/example.ts';
import { policyById } from '../../../src/policies/index.ts';

const detector = createDetector(examplePack);
const filler = 'The rain went on and on over the hills. '.repeat(1_000);

describe('a draft that is too long to be read whole', () => {
  const text = `Mrs Ashdown is useless. ${filler} I hate Mrs Ashdown. ${filler} Mrs Ashdown is a vile old cow.`;
  const findings = detector.detect(text);

  test('is read at its beginning and its end, at the offsets of the whole', () => {
    const words = findings.mentions.map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(['Mrs Ashdown', 'Mrs Ashdown']);
    const abuse = findings.concerns.find(({ kind }) => kind === 'abuse');
    expect(text.slice(abuse?.start, abuse?.end)).toContain('cow');
  });

  test('says which part was not read, and the verdict says that there is one', () => {
    expect(findings.unread?.start).toBe(10_000);
    expect(findings.unread?.end).toBe(text.length - 10_000);
    const policy = policyById(examplePack.policy);
    const verdict = decide({ findings, pack: examplePack, policy, text });
    expect(verdict.reasons.at(-1)).toBe('is so long that only its beginning and end were read');
  });
});

test('a draft of ordinary length is read whole and says nothing of parts', () => {
  expect(detector.detect('Mrs Ashdown is lovely')).not.toHaveProperty('unread');
});
