// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeAll, describe, expect, test } from 'vitest';
import { afterSchool } from '../../../src/decide/national/after-school.ts';
import { elsewhere } from '../../../src/decide/national/elsewhere.ts';
import { allRoutes } from '../../../src/decide/routes.ts';
import { callNow } from '../../../src/decide/safety.ts';
import { examplePack } from '../../../src/pack/example.ts';
import { policies } from '../../../src/policies/index.ts';
import type { Policy, PolicyRule, Served } from '../../../src/policies/schema.ts';
import { tips } from '../../../src/policies/tips.ts';
import { PolicyPage } from '../../../src/ui/policy/policy-page.tsx';
import { QUESTION_PROOFS, ROUTE_PROOFS, RULE_PROOFS, verdictOf } from './proofs.ts';

/** The numbers of rules in context.md A, policy by policy. */
const NUMBERED = { RV: 23, OR: 26, LL: 36, RS: 40, PT: 59 };

const { school, issued, reviewBy } = examplePack;
const pageRoutes = (policy: Policy) => [
  ...callNow(''),
  ...allRoutes(examplePack, policy),
  ...afterSchool(school),
];

const named = (words: string) => words.replaceAll('{school}', school.name);
const oneLine = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

function readPage(policy: Policy): string {
  const page = document.createElement('div');
  const view = {
    school: school.name,
    policy,
    questionsFrom: 'Redscope Primary School',
    issued,
    reviewBy,
    routes: pageRoutes(policy),
    elsewhere: elsewhere(school),
  };
  render(<PolicyPage view={view} tips={tips} today={issued} />, page);
  return oneLine(page.textContent);
}

test('every rule of the five documents is there once, in order', () => {
  const ids = policies.flatMap(({ rules }) => rules.map(({ id }) => id));
  const wanted = Object.entries(NUMBERED).flatMap(([code, count]) =>
    Array.from({ length: count }, (_, at) => `${code}${at + 1}`),
  );
  expect(ids).toEqual(wanted);
});

describe.each(policies.map((policy) => [policy.id, policy] as const))('%s', (_, policy) => {
  let page = '';
  beforeAll(() => {
    page = readPage(policy);
  });

  function isServed(way: Served, rule: string): boolean {
    switch (way.by) {
      case 'question': {
        const proof = RULE_PROOFS[rule] ?? QUESTION_PROOFS[way.question];
        const shown = proof && verdictOf(proof, policy).questions;
        return shown?.some(({ id, fits }) => id === way.question && fits) === true;
      }
      case 'route': {
        const proof = ROUTE_PROOFS[way.route];
        const routes = proof ? verdictOf(proof, policy).routes : pageRoutes(policy);
        return routes.some(({ kind }) => kind === way.route);
      }
      case 'tip': {
        const tip = tips.find(({ id }) => id === way.tip);
        return tip !== undefined && page.includes(tip.title) && page.includes(oneLine(tip.text));
      }
      case 'page':
        return true;
      case 'cannot':
        return page.includes(oneLine(named(way.why)));
    }
  }

  test.each(policy.rules.map((rule) => [rule.id, rule] as [string, PolicyRule]))(
    '%s is told on the policy page and served as it says',
    (id, { says, note, served }) => {
      expect(page).toContain(oneLine(named(says)));
      if (note) expect(page).toContain(oneLine(named(note.text)));
      expect(served.filter((way) => !isServed(way, id))).toEqual([]);
    },
  );

  test('every question of its own is named by the rule that it comes from', () => {
    const loose = policy.expectations.filter(({ id, rule, alsoRules = [] }) =>
      [rule, ...alsoRules].some((ruleId) => {
        const found = policy.rules.find((one) => one.id === ruleId);
        return !found?.served.some((way) => way.by === 'question' && way.question === id);
      }),
    );
    expect(loose).toEqual([]);
  });

  test('what a question quotes stands in its rule, word for word', () => {
    for (const { rule, text } of policy.expectations) {
      const found = policy.rules.find(({ id }) => id === rule);
      expect(found?.exact ?? '').toContain(text);
    }
  });
});
