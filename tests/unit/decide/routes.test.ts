import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/decide/index.ts';
import { allRoutes } from '../../../src/decide/routes.ts';
import type { DraftSetting } from '../../../src/detect/types.ts';
import { examplePack } from '../../../src/pack/example.ts';
import type { Channel, Pack, School } from '../../../src/pack/types.ts';
import { policies, policyById } from '../../../src/policies/index.ts';
import type { Policy } from '../../../src/policies/schema.ts';
import { marked } from './findings.ts';

/** A policy that says nothing on the order, so that the usual one holds. */
const silent: Policy = { ...policyById('redscope'), ladder: [] };

interface Given {
  pack?: Pack;
  policy?: Policy;
  setting?: DraftSetting;
  topics?: string[];
}
function routesOf(draft: string, given: Given = {}) {
  const { pack = examplePack, policy = silent, setting = { place: 'post' }, topics = [] } = given;
  const { text, findings } = marked(draft);
  return decide({ text, findings: { ...findings, topics }, pack, policy, setting }).routes;
}
const LADDER = ['teacher', 'office', 'head', 'chair', 'complaints'];
const rungs = (draft: string, given: Given = {}) =>
  routesOf(draft, given)
    .map(({ kind }) => kind)
    .filter((kind) => LADDER.includes(kind));
const hints = (draft: string, given: Given = {}) =>
  Object.fromEntries(
    routesOf(draft, given)
      .filter(({ kind }) => LADDER.includes(kind))
      .map(({ kind, hint }) => [kind, hint]),
  );
const without = (...kinds: Channel['kind'][]): Pack => ({
  ...examplePack,
  channels: examplePack.channels.filter(({ kind }) => !kinds.includes(kind)),
});
const step = (kind: Policy['ladder'][number]['kind'], hint?: string) => ({
  kind,
  rule: 'RV18',
  ...(hint === undefined ? {} : { hint }),
});

const COMPLAINT = '[staff=s1 Mrs Ashdown] at [school Fernhollow] has {complaint ignored us} again';
const ABOUT_TEACHER = '[staff=s3 Miss Nair] {complaint never answers}';

describe('the ladder', () => {
  test('follows the usual order, whatever the order in the pack', () => {
    const mixed = { ...examplePack, channels: [...examplePack.channels].reverse() };
    expect(rungs(ABOUT_TEACHER, { pack: mixed })).toEqual(LADDER);
    expect(hints(ABOUT_TEACHER)).toEqual({
      teacher: 'For most things, start here',
      office: 'If you aren’t sure who to ask',
      head: undefined,
      chair: 'If it is about the headteacher, start here',
      complaints: 'If it hasn’t been put right',
    });
  });

  test.each([
    [['teacher', 'head', 'chair', 'complaints'], LADDER],
    [['teacher', 'complaints'], LADDER],
    [['complaints'], LADDER],
    [[], LADDER],
    [
      ['office', 'complaints'],
      ['office', 'teacher', 'head', 'chair', 'complaints'],
    ],
    [
      ['office', 'teacher', 'complaints'],
      ['office', 'teacher', 'head', 'chair', 'complaints'],
    ],
    [
      ['head', 'teacher'],
      ['head', 'office', 'teacher', 'chair', 'complaints'],
    ],
    [['teacher', 'head', 'teacher', 'chair'], LADDER],
  ] as [Policy['ladder'][number]['kind'][], string[]][])(
    'a policy that names %j gives %j',
    (named, order) => {
      const policy = { ...silent, ladder: named.map((kind) => step(kind)) };
      expect(rungs(ABOUT_TEACHER, { policy })).toEqual(order);
    },
  );

  test('a policy’s own words on a step stand beside it', () => {
    const ladder = [
      step('teacher', 'Talk to the class teacher'),
      step('head', 'If the teacher can’t help'),
      step('complaints', 'If nobody could help'),
    ];
    expect(hints(ABOUT_TEACHER, { policy: { ...silent, ladder } })).toMatchObject({
      teacher: 'Talk to the class teacher',
      head: 'If the teacher can’t help',
      chair: 'If it is about the headteacher, start here',
      complaints: 'If nobody could help',
    });
  });

  test('hours and reply times of a channel come with it', () => {
    const found = routesOf(ABOUT_TEACHER).find(({ kind }) => kind === 'office');
    expect(found).toMatchObject({
      hours: '8.30am to 4pm on school days',
      replies: 'within 1 school day',
    });
    expect(routesOf(ABOUT_TEACHER).find(({ kind }) => kind === 'chair')).not.toHaveProperty(
      'hours',
    );
  });
});

describe('a concern about the head', () => {
  test.each([
    COMPLAINT,
    '[role the head] {complaint never answers}',
    '[role our new Headteacher] {complaint never answers}',
    '[role=s1 her] {abuse useless}',
    '[role the head] {complaint ignores} us and [role the governors] know',
  ])('%s: starts with the chair, and says why', (draft) => {
    expect(rungs(draft)).toEqual(['chair', 'teacher', 'office', 'head', 'complaints']);
    expect(hints(draft).chair).toBe('If it is about the headteacher, start here');
    expect(hints(draft).teacher).toBeUndefined();
  });

  test.each([
    '[role the deputy head] {complaint never answers}',
    '[role head of year] {complaint never answers}',
    '[staff=s2 Mr Pettifer] {complaint never answers}',
    '[staff=s3|s1 she] {complaint never answers}',
  ])('%s: is not about the head', (draft) => {
    expect(rungs(draft)).toEqual(LADDER);
  });

  test('starts with the complaints procedure in a school without a chair', () => {
    const pack = without('chair');
    expect(rungs(COMPLAINT, { pack })[0]).toBe('complaints');
    expect(hints(COMPLAINT, { pack }).complaints).toMatch(/headteacher/);
    const bare = without('chair', 'complaints');
    expect(rungs(COMPLAINT, { pack: bare })).toEqual(['teacher', 'office', 'head']);
  });
});

describe('a concern about a governor', () => {
  test.each([
    '[governor=g1 Dr Fairclough] {complaint ignored us}',
    '[governor=g2 Mr Siddiqui] {abuse is useless}',
    '[role the chair of governors] {complaint ignored us}',
    '[role a parent governor] {unverified apparently} said so',
    '[role the governors] {complaint do nothing}',
    '[role the head] and [governor=g1 Dr Fairclough] {complaint ignored us}',
  ])('%s: goes to the complaints procedure, never first to the chair', (draft) => {
    expect(rungs(draft)[0]).toBe('complaints');
    expect(hints(draft).complaints).toBe('If it is about a governor, start here');
    expect(hints(draft).chair).toBeUndefined();
    expect(rungs(draft)).toHaveLength(5);
  });
});

describe('praise and a mere mention', () => {
  test.each([
    '[staff=s1 Mrs Ashdown] {praise is a star}',
    '[staff=s1 she] has left',
    '[governor=g1 Dr Fairclough] {praise was kind}',
    '[school Fernhollow] opens on Monday',
    '[school Fernhollow] {photo nativity pictures}',
  ])('%s: plain order, no word of complaint', (draft) => {
    expect(rungs(draft)).toEqual(LADDER);
    for (const policy of [silent, ...policies]) {
      expect(hints(draft, { policy })).toEqual({
        teacher: 'For most things, start here',
        office: 'If you aren’t sure who to ask',
        head: undefined,
        chair: undefined,
        complaints: undefined,
      });
    }
    expect(routesOf(draft).some(({ kind }) => kind === 'after-school')).toBe(false);
  });

  test('a review that praises keeps the plain order too', () => {
    const setting: DraftSetting = { place: 'review' };
    expect(rungs('[school Fernhollow] {praise is lovely}', { setting })).toEqual(LADDER);
  });
});

describe('the route fits the draft', () => {
  test('a message to a member of staff leads to the school’s own way to reach staff', () => {
    const draft = '[staff=s3 Miss Nair] {staff-contact can you call me}';
    expect(rungs(draft)).toEqual(LADDER);
    expect(hints(draft)).toMatchObject({
      teacher: 'To reach a member of staff, start here',
      office: 'If you aren’t sure who to ask',
      complaints: undefined,
    });
    const policy = { ...silent, ladder: [step('complaints'), step('teacher', 'Do talk')] };
    expect(rungs(draft, { policy }).slice(0, 2)).toEqual(['teacher', 'office']);
  });

  test('a message to a governor leads to the office and the chair, not to a class teacher', () => {
    const draft = '[governor=g1 Dr Fairclough] {staff-contact can we talk}';
    expect(rungs(draft).slice(0, 2)).toEqual(['office', 'chair']);
    expect(hints(draft).office).toBe('To reach a governor, start here');
  });

  test('a message to the head leads to the head’s own address', () => {
    const draft = '[staff=s1 Mrs Ashdown] {staff-contact you} {complaint never answer}';
    expect(rungs(draft)).toEqual(['head', 'office', 'teacher', 'chair', 'complaints']);
    expect(hints(draft)).toMatchObject({
      head: 'To reach a member of staff, start here',
      teacher: undefined,
      chair: 'If it is about the headteacher, start here',
    });
  });

  test('a serious claim in such a message goes where it is heard', () => {
    const draft = '[staff=s1 Mrs Ashdown] {staff-contact you} {allegation hit} my son';
    expect(rungs(draft)[0]).toBe('chair');
  });

  test('a review leads to those who answer for the school as a whole', () => {
    const setting: DraftSetting = { place: 'review' };
    const draft = '[school Fernhollow] {complaint never answers}';
    expect(rungs(draft, { setting })).toEqual(['office', 'head', 'complaints', 'chair', 'teacher']);
    expect(hints(draft, { setting })).toMatchObject({
      office: 'For the school as a whole, start here',
      teacher: undefined,
    });
    expect(rungs(COMPLAINT, { setting })[0]).toBe('chair');
  });
});

describe('topics', () => {
  test.each([
    [['bullying'], ['For bullying, this is the school’s page']],
    [['attendance'], ['For attendance and time off, this is the school’s page']],
    [['send'], ['For additional needs, this is the school’s page']],
    [
      ['send', 'bullying'],
      [
        'For bullying, this is the school’s page',
        'For additional needs, this is the school’s page',
      ],
    ],
    [['uniform'], []],
    [[], []],
  ])('a draft about %j', (topics, expected) => {
    const routes = routesOf(COMPLAINT, { topics });
    expect(routes.slice(0, expected.length).map(({ hint }) => hint)).toEqual(expected);
    expect(routes.filter(({ kind }) => kind === 'topic')).toHaveLength(expected.length);
  });

  test.each([
    ['mailto:a@b.example', 'Online-safety', 'For online safety, start here'],
    ['https://b.example', 'PE', 'For PE, this is the school’s page'],
    ['tel:0161', 'School trips', 'For school trips, start here'],
    ['https://b.example', '$& {topic}', 'For $& {topic}, this is the school’s page'],
  ])('%s on %s', (url, topic, hint) => {
    const channels: Channel[] = [{ id: 'x', kind: 'topic', label: 'X', url, topic }];
    const [first] = routesOf(COMPLAINT, { pack: { ...examplePack, channels }, topics: [topic] });
    expect(first?.hint).toBe(hint);
  });
});

describe('what stands at the end', () => {
  const kinds = (draft: string, given: Given = {}) =>
    routesOf(draft, given).map(({ kind }) => kind);

  test.each([
    COMPLAINT,
    '[staff=s3 Miss Nair] {allegation lied}',
    '[school Fernhollow] {confidential our panel letter}',
    '[school Fernhollow] {pile-on everyone complain}',
  ])('%s: the policy, then who comes after the school', (draft) => {
    expect(kinds(draft).slice(-3)).toEqual(['policy', 'after-school', 'after-school']);
  });

  test.each([
    '[staff=s3 Miss Nair] {abuse is a clown}',
    '[school Fernhollow] {photo pictures}',
    '[school Fernhollow] opens on Monday',
    '[own my son] {safeguarding has bruises}, {complaint nobody listens}',
  ])('%s: nobody after the school', (draft) => {
    expect(kinds(draft)).not.toContain('after-school');
    expect(kinds(draft).at(-1)).toBe('policy');
  });

  test('reporting a post, the designated officer and other topics aren’t in a card', () => {
    for (const kind of ['report', 'lado', 'topic', 'safeguarding']) {
      expect(kinds(COMPLAINT)).not.toContain(kind);
    }
  });
});

describe('all routes, for the pages that a parent opens', () => {
  test('hold every channel of the pack once, the ladder first', () => {
    const all = allRoutes(examplePack, silent);
    expect(all.map(({ id }) => id).sort()).toEqual(examplePack.channels.map(({ id }) => id).sort());
    expect(all.slice(0, 5).map(({ kind }) => kind)).toEqual(LADDER);
    expect(all.find(({ kind }) => kind === 'report')?.hint).toMatch(/tell the school/);
  });
});

describe('the five policies', () => {
  test.each(policies.map((policy) => [policy.id, policy] as const))('%s', (_, policy) => {
    expect(rungs(ABOUT_TEACHER, { policy })).toHaveLength(5);
    const first = hints(ABOUT_TEACHER, { policy });
    for (const { kind, hint } of policy.ladder) {
      if (hint !== undefined) expect(first[kind]).toBe(hint);
    }
    expect(first.chair).toMatch(/about the head/);
    expect(rungs(COMPLAINT, { policy })[0]).toBe('chair');
    expect(rungs('[governor=g1 Dr Fairclough] {complaint lied}', { policy })[0]).toBe('complaints');
  });
});

test.each([
  ['england', 'academy', 'Department for Education'],
  ['scotland', 'maintained', 'Oakworth Council'],
  ['wales', 'maintained', 'Public Services Ombudsman for Wales'],
  ['northern-ireland', 'maintained', 'Northern Ireland Public Services Ombudsman'],
] as const)('%s, %s: after the school comes %s', (nation, kind, label) => {
  const school: School = { ...examplePack.school, nation, kind };
  const after = routesOf(COMPLAINT, { pack: { ...examplePack, school } }).filter(
    (route) => route.kind === 'after-school',
  );
  expect(after[0]?.label).toBe(label);
});
