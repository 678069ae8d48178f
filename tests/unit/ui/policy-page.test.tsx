// @vitest-environment happy-dom
import { h, render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { policies } from '../../../src/policies/index.ts';
import type { Policy } from '../../../src/policies/schema.ts';
import { tips } from '../../../src/policies/tips.ts';
import { SECTIONS } from '../../../src/policies/vocabulary.ts';
import { policyMessages } from '../../../src/ui/messages.ts';
import { PolicyPage } from '../../../src/ui/policy/policy-page.tsx';
import type { PolicyView } from '../../../src/ui/policy/types.ts';
import { expectation, verdict } from '../card/fernhollow.ts';

afterEach(() => render(null, document.body));

const { short, text } = expectation;
const tip = { id: 'what-lasts', title: 'Posts last', text: 'They travel.', checked: '2026-11-21' };

const policy: Policy = {
  id: 'rivington',
  origin: {
    school: 'Millbrook Primary School',
    document: 'Being Kind Online',
    date: '2024-11',
    review: '2025-11',
    audience: 'parents and carers',
  },
  questions: [{ id: 'place', rule: 'RV1', short: 'Right place?', text: 'Is it?', concerns: [] }],
  expectations: [
    { id: 'agreed', rule: 'RV2', about: 'photo', short, text, when: {} },
    {
      id: 'life',
      rule: 'RV3',
      about: 'school-life',
      short: 'Is it about work?',
      text: 'Staff at {school} say nothing.',
      when: {},
      readers: 'staff',
    },
  ],
  ladder: [],
  rules: [
    {
      id: 'RV4',
      says: 'Insults about {school} hurt.',
      section: 'unwelcome',
      served: [{ by: 'cannot', why: 'It can’t read pictures.' }],
      note: { text: 'This rule is old.', date: '2026-11' },
    },
    {
      id: 'RV5',
      says: 'Posts can last.',
      section: 'about',
      served: [{ by: 'tip', tip: 'what-lasts' }],
    },
    { id: 'RV6', says: 'Talk first.', section: 'raising', served: [{ by: 'page' }] },
  ],
};

function show(changes: Partial<PolicyView> = {}, today = '2026-11-21'): void {
  const view: PolicyView = {
    school: 'Fernhollow Primary School',
    website: 'https://fernhollow.example',
    policy,
    questionsFrom: 'Redscope Primary School',
    issued: '2026-11-01',
    reviewBy: '2027-11-01',
    routes: verdict().routes,
    elsewhere: [],
    ...changes,
  };
  render(h(PolicyPage, { view, tips: [tip], today }), document.body);
}
const all = (selector: string) =>
  [...document.querySelectorAll(selector)].map((e) => (e.textContent ?? '').trim());
const part = (id: string) => document.querySelector(`section#${id}`)?.textContent ?? '';

test('it says whose policy it is, how old, and calmly that a fresh look was due', () => {
  show();
  expect(all('h1')).toEqual(['What Fernhollow Primary School’s policy says']);
  const facts = all('.policy-origin dl > div');
  expect(facts).toEqual([
    'The policyBeing Kind Online',
    'First written byMillbrook Primary School',
    'Written forparents and carers',
    'Its dateNovember 2024',
    'Due for a fresh lookNovember 2025That day has passed, so there may be a newer one. You could ask the school.',
    'Your reminder’s copyFrom 1 November 2026, to be checked by 1 November 2027',
  ]);
});

test.each([
  ['2025-11', '2025-11-30', false],
  ['2025-11', '2025-12-01', true],
  ['2026-11-20', '2026-11-20', false],
  ['2026-11-20', '2026-11-21', true],
])('a fresh look due %s is read on %s: passed is %s', (review, today, passed) => {
  const { origin } = policy;
  show({ policy: { ...policy, origin: { ...origin, review } }, reviewBy: undefined }, today);
  expect(all('.policy-passed')).toHaveLength(passed ? 1 : 0);
});

test('a document without a date is said to have none', () => {
  const { date: _, review: __, ...origin } = policy.origin;
  show({ policy: { ...policy, origin } });
  expect(all('.policy-origin').join()).toContain('Its dateNone on the page');
});

test('questions and expectations stand first, in the policy’s own words', () => {
  show();
  expect(all('.policy-parts > section > h2').slice(0, 2)).toEqual([
    'Four questions before you post',
    'Questions from the policy’s own words',
  ]);
  expect(part('questions')).toContain('These four come from Redscope Primary School’s policy.');
  expect(all('#expectations blockquote')).toEqual([
    text,
    'Staff at Fernhollow Primary School say nothing.',
  ]);
  expect(all('#expectations .policy-small')).toEqual(['Only for governors and staff']);
});

test('a rule has its note and what no reminder can do right with it, and no id to read', () => {
  show();
  expect(part('unwelcome')).toBe(
    'Examples of what isn’t welcomeInsults about Fernhollow Primary School hurt.Note, November 2026This rule is old.Out of your reminder’s reach: It can’t read pictures.',
  );
  expect(document.body.textContent).not.toMatch(/\bRV\d/);
});

test('parts come in the vocabulary’s order, with a list of contents that leads to each', () => {
  expect(Object.keys(policyMessages.sections)).toEqual([...SECTIONS]);
  show();
  const parts = [...document.querySelectorAll('.policy-parts > section')].map(({ id }) => id);
  expect(parts).toEqual([
    'questions',
    'expectations',
    'about',
    'unwelcome',
    'raising',
    'safety',
    'home',
  ]);
  const leads = [...document.querySelectorAll('nav a')].map((a) => a.getAttribute('href'));
  expect(leads).toEqual(parts.map((id) => `#${id}`));
});

test('a tip is shown where a rule names it, and the rule leads there', () => {
  show();
  expect(all('.policy-tip')).toEqual(['Posts lastThey travel.']);
  const link = document.querySelector<HTMLAnchorElement>('#about a');
  expect(document.querySelector(link?.getAttribute('href') ?? '')?.textContent).toContain('travel');
  show({ policy: { ...policy, rules: [] } });
  expect(all('.policy-tip')).toEqual([]);
});

test('every way to raise a matter is there, the school’s steps in order', () => {
  const more = (id: string, kind: string, label: string) => ({
    id,
    kind,
    label,
    url: `https://fernhollow.example/${id}`,
  });
  show({
    routes: [
      more('999', 'help', 'Call 999'),
      ...verdict().routes,
      more('b', 'topic', 'Bullying'),
      more('s', 'safeguarding', 'Safeguarding lead'),
      more('l', 'lado', 'The council’s officer'),
      more('r', 'report', 'Tell the school about a post'),
      more('own', 'policy', 'Policy'),
      more('dfe', 'after-school', 'Department for Education'),
    ],
    elsewhere: [
      {
        id: 'admissions',
        label: 'School places',
        text: 'You could appeal.',
        url: 'https://a.example',
      },
    ],
  });
  const links = (where: string) => all(`${where} a > span:first-child`);
  expect(links('#raising')).toEqual([
    'Class teacher',
    'Headteacher',
    'Chair of governors',
    'Complaints procedure',
    'Bullying',
    'Tell the school about a post',
    'Department for Education',
    'School places',
  ]);
  expect(part('raising')).toContain('You could appeal.');
  expect(links('#safety')).toEqual(['Call 999', 'Safeguarding lead', 'The council’s officer']);
  expect(links('.policy-origin')).toEqual(['Read the school’s own copy', 'The school’s website']);
});

test.each(policies.map((one) => [one.id, one] as const))(
  '%s: every rule, question and note can be read, and nothing is folded away',
  (_, one) => {
    const view = { policy: one, questionsFrom: 'Redscope Primary School' };
    show(view);
    const page = document.body.textContent ?? '';
    const filled = (words: string) => words.replaceAll('{school}', 'Fernhollow Primary School');
    const words = [
      ...[...one.questions, ...one.expectations].flatMap((q) => [q.short, q.text]),
      ...one.rules.flatMap(({ says, note, served }) => [
        says,
        ...(note ? [note.text] : []),
        ...served.flatMap((way) => (way.by === 'cannot' ? [way.why] : [])),
      ]),
    ].map(filled);
    expect(words.filter((each) => !page.includes(each))).toEqual([]);
    expect(document.querySelectorAll('details, [hidden]')).toHaveLength(0);
    const shown = [...document.querySelectorAll<HTMLElement>('.policy-rules > li')];
    expect(shown.map((li) => li.dataset.rule).sort()).toEqual(one.rules.map(({ id }) => id).sort());
  },
);

test('every tip that a policy names is there to be shown', () => {
  const named = policies.flatMap(({ rules }) =>
    rules.flatMap(({ served }) => served.flatMap((way) => (way.by === 'tip' ? [way.tip] : []))),
  );
  const known = new Set(tips.map(({ id }) => id));
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});

test('a policy that asks to be told of a post leads to the page where that is done', () => {
  const link = () => document.querySelector('a[href="report.html#saw"]');
  show({ routes: [] });
  expect(link()).toBeNull();
  const rule: Policy['rules'][number] = {
    id: 'RV7',
    says: 'Tell the head.',
    section: 'raising',
    served: [{ by: 'route', route: 'report' }],
  };
  show({ routes: [], policy: { ...policy, rules: [rule] } });
  expect(link()?.textContent).toBe('Tell about something you saw');
});
