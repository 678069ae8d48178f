import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/decide/index.ts';
import type { ReaderRole } from '../../../src/decide/types.ts';
import { examplePack } from '../../../src/pack/example.ts';
import { policyById } from '../../../src/policies/index.ts';
import { marked } from './findings.ts';

const level = (draft: string, role: ReaderRole | undefined, guarded = true) => {
  const { text, findings } = marked(draft);
  return decide({
    text,
    findings: { ...findings, ...(guarded ? { protected: { start: 0, end: 4 } } : {}) },
    pack: examplePack,
    policy: policyById('longton-lane'),
    setting: { place: 'post' },
    role,
  }).level;
};
const DISCLOSURE = '[staff=s1 Mrs Ashdown] {allegation fiddles the books} at [school Fernhollow]';

describe('whistleblowing and union matters', () => {
  test.each(['staff', 'governor'] as const)('of %s are never questioned', (role) => {
    expect(level(DISCLOSURE, role)).toBe('none');
    expect(level('[school Fernhollow] {complaint strike} on Monday', role)).toBe('none');
  });

  test.each(['staff', 'governor'] as const)('bring %s help where a child is in danger', (role) => {
    expect(level(`${DISCLOSURE} {safeguarding and hits a child}`, role)).toBe('help');
  });

  test.each(['parent', undefined] as const)(
    'of a reader who is %s are asked about as ever',
    (role) => {
      expect(level(DISCLOSURE, role)).toBe('pause');
    },
  );

  test('are one thing; what else staff write is another', () => {
    expect(level(DISCLOSURE, 'staff', false)).toBe('pause');
  });
});
