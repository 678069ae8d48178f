import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/decide/index.ts';
import { examplePack } from '../../../src/pack/example.ts';
import { policyById } from '../../../src/policies/index.ts';
import { marked } from './findings.ts';

const policy = policyById('redscope');
const verdict = (draft: string, pack = examplePack) =>
  decide({ ...marked(draft), pack, policy, setting: { place: 'post' } });
const kinds = (draft: string, pack = examplePack) =>
  verdict(draft, pack).routes.map(({ kind }) => kind);

const COMPLAINT = '[staff=s1 Mrs Ashdown] at [school Fernhollow] has {complaint ignored us} again';

describe('routes', () => {
  const LADDER = ['teacher', 'office', 'head', 'chair', 'complaints'];

  test('follow the ladder, whatever the order in the pack', () => {
    const mixed = { ...examplePack, channels: [...examplePack.channels].reverse() };
    expect(kinds('[staff=s3 Miss Nair] {complaint never answers}', mixed)).toEqual(LADDER);
  });

  test.each([
    COMPLAINT,
    '[role the head] {complaint never answers}',
    '[role our new Headteacher] {complaint never answers}',
    '[staff=s1 she] has left',
  ])('%s: start with the chair, and say why', (draft) => {
    const { routes } = verdict(draft);
    expect(routes.map(({ kind }) => kind)).toEqual([
      'chair',
      'teacher',
      'office',
      'head',
      'complaints',
    ]);
    expect(routes[0]?.hint).toBe('If it is about the headteacher, start here');
    expect(routes[1]).not.toHaveProperty('hint');
  });

  test.each([
    '[role the deputy head] {complaint never answers}',
    '[role head of year] {complaint never answers}',
    '[staff=s2 Mr Pettifer] {complaint never answers}',
    '[staff=s1 Mrs Ashdown] {praise is a star}',
  ])('%s: start at the foot of the ladder', (draft) => {
    expect(kinds(draft)).toEqual(LADDER);
  });

  test('without a chair, a concern about the head starts with the complaints procedure', () => {
    const pack = {
      ...examplePack,
      channels: examplePack.channels.filter(({ kind }) => kind !== 'chair'),
    };
    const { routes } = verdict(COMPLAINT, pack);
    expect(routes[0]).toMatchObject({ kind: 'complaints', hint: /headteacher/ });
  });
});

describe('a child in danger', () => {
  const draft =
    '[own my son] has {safeguarding bruises} from [staff=s7 Ms Marsden], {allegation hit him}';

  test('brings who to call now first, then the safeguarding lead, then the rest', () => {
    const { level, routes } = verdict(draft);
    expect(level).toBe('help');
    expect(routes.slice(0, 4).map(({ label }) => label)).toEqual([
      'Call 999',
      'NSPCC helpline: 0808 800 5000',
      'Childline: 0800 1111',
      'Safeguarding lead',
    ]);
    expect(routes.slice(0, 3).map(({ url }) => url)).toEqual([
      'tel:999',
      'tel:08088005000',
      'tel:08001111',
    ]);
    expect(routes[3]?.hint).toBe('Then tell the school’s safeguarding lead');
    expect(routes.at(-1)?.kind).toBe('complaints');
  });

  test('nothing doubts the post: no held press, no question in front, no name as a reproach', () => {
    const { reasons, questions, hold } = verdict(draft);
    expect(hold).toBeUndefined();
    expect(questions.filter(({ fits }) => fits)).toEqual([]);
    expect(reasons).toEqual(['might be about a child in danger']);
  });
});
