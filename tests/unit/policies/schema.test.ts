import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { POLICY_IDS } from '../../../src/policies/ids.ts';
import { policies } from '../../../src/policies/index.ts';
import { policySchema } from '../../../src/policies/schema.ts';

describe('policies as data', () => {
  test('there is one for each id that a pack may name, in that order', () => {
    expect(policies.map(({ id }) => id)).toEqual([...POLICY_IDS]);
  });

  test.each(policies.map((policy) => [policy.id, policy] as const))(
    '%s keeps to the schema',
    (_, policy) => {
      expect(v.safeParse(policySchema, policy).issues).toBeUndefined();
    },
  );

  test.each(policies.map((policy) => [policy.id, policy] as const))(
    '%s asks gently: short questions without order, law or consequence',
    (_, { expectations }) => {
      for (const { short } of expectations) {
        expect(short).toMatch(/\?$/);
        expect(short.length).toBeLessThanOrEqual(80);
        expect(short).not.toMatch(/\b(must|should|never|law|legal|police|ban|report)\b/i);
      }
    },
  );

  test.each([
    ['an unknown way to serve a rule', { served: [{ by: 'magic' }] }],
    ['a rule that nothing serves', { served: [] }],
    ['an id of no policy', { id: 'XX1' }],
    ['a section that the page does not have', { section: 'threats' }],
  ])('%s is refused', (_, change) => {
    const [first] = policies;
    const [rule] = first?.rules ?? [];
    const changed = { ...first, rules: [{ ...rule, ...change }] };
    expect(v.safeParse(policySchema, changed).success).toBe(false);
  });
});

describe('where a policy claims more than a school may do, or the law has moved, a dated note says so', () => {
  const rules = policies.flatMap((policy) => policy.rules);
  // context.md B.4 and B.5: a child's place, a civil matter called a crime, an act that was partly replaced.
  test.each([
    ['PT16', /discipline|behav/i],
    ['PT17', /not a crime|civil/i],
    ['PT56', /Online Safety Act|replaced/i],
    ['PT9', /lawful|allowed|free to/i],
    ['OR23', /reasons|looked at again/i],
    ['RS36', /./],
  ])('%s', (id, words) => {
    const { note, section } = rules.find((rule) => rule.id === id) ?? {};
    expect(note?.text).toMatch(words);
    expect(note?.date).toMatch(/^20\d\d-\d\d/);
    expect(['consequences', 'procedure', 'unwelcome', 'home']).toContain(section);
  });
});
