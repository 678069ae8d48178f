import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/decide/index.ts';
import type { Findings } from '../../../src/detect/types.ts';
import { examplePack } from '../../../src/pack/example.ts';
import { policyById } from '../../../src/policies/index.ts';
import { marked } from './findings.ts';

const policy = policyById('redscope');
const verdict = (draft: string, pack = examplePack) =>
  decide({ ...marked(draft), pack, policy, setting: { place: 'post' } });
const fitting = (draft: string) =>
  verdict(draft)
    .questions.filter(({ fits }) => fits)
    .map(({ id }) => id);

const COMPLAINT = '[staff=s1 Mrs Ashdown] at [school Fernhollow] has {complaint ignored us} again';

describe('reasons', () => {
  test.each([
    [COMPLAINT, ['names Mrs Ashdown', 'raises a concern (“ignored us”)', 'mentions Fernhollow']],
    [
      '[staff=s3 Miss Nair] and [staff=s4 mr may] are {abuse clowns}, [staff=s3 nair] most',
      ['names Miss Nair and mr may', 'might read as an insult (“clowns”)'],
    ],
    [
      '{unverified apparently} [child that lad in 4B] {allegation nicked it}',
      [
        'could show which child is meant by “that lad in 4B”',
        'makes a serious claim (“nicked it”)',
        'might be a rumour (“apparently”)',
      ],
    ],
    [
      '[role Teachers] fine, [role the office] {praise 🏆}',
      ['speaks of “Teachers” and “the office”', 'says something kind'],
    ],
    ['[staff=s1 A], [staff=s2 B], [staff=s3 C] and [staff=s4 D]', ['names A, B and 2 others']],
    [
      '[school Fernhollow] {praise is lovely}',
      ['mentions Fernhollow', 'says something kind (“is lovely”)'],
    ],
  ])('%s', (draft, reasons) => {
    expect(verdict(draft).reasons).toEqual(reasons);
  });

  test('beside a concern nothing is called kind', () => {
    const { reasons } = verdict('[staff=s1 Mrs Ashdown] {allegation hits} kids, {praise lovely}');
    expect(reasons).toEqual(['names Mrs Ashdown', 'makes a serious claim (“hits”)']);
  });

  test('a long passage is not read back to its writer', () => {
    const long = 'and then '.repeat(20);
    expect(verdict(`[school Fernhollow] {complaint ${long}}`).reasons[0]).toBe('raises a concern');
  });

  test('the words noticed stand in the order of the draft, each once', () => {
    expect(verdict(`${COMPLAINT}. [school fernhollow]!`).noticed).toEqual([
      'Mrs Ashdown',
      'Fernhollow',
      'ignored us',
    ]);
  });

  test('a long draft with many names gives no more than twenty', () => {
    const many = Array.from({ length: 60 }, (_, index) => `[staff=s1 Mr ${index}]`).join(' ');
    expect(verdict(many).noticed).toHaveLength(20);
  });

  test('unseen characters inside a name are not shown', () => {
    expect(verdict('[staff=s1 Mrs Ash\u200Bdown]').noticed).toEqual(['Mrs Ashdown']);
  });
});

describe('the one line of a held press', () => {
  test('says whom, what and how to go on', () => {
    expect(verdict('[staff=s1 Mrs Ashdown] {allegation hits} kids').hold).toBe(
      'Held once: this names Mrs Ashdown and makes a serious claim. Press Post again to post it.',
    );
  });

  test('stands only where a press is held', () => {
    expect(verdict(COMPLAINT)).not.toHaveProperty('hold');
    const gentle = { ...examplePack, nudge: { pause: false } };
    const softened = verdict('[staff=s1 Mrs Ashdown] {abuse is a clown}', gentle);
    expect(softened.level).toBe('card');
    expect(softened).not.toHaveProperty('hold');
  });
});

describe('questions', () => {
  test('all four are there, with the name of the school, those that fit first', () => {
    const { questions } = verdict('[staff=s1 Mrs Ashdown] {allegation hits} kids');
    expect(questions.map(({ id, fits }) => [id, fits])).toEqual([
      ['private-talk', true],
      ['harm-to-someone', true],
      ['right-place', false],
      ['harm-to-school', false],
    ]);
    expect(questions[0]?.text).toContain('relevant staff at Fernhollow Primary School be more');
    expect(JSON.stringify(questions)).not.toContain('{school}');
  });

  test.each([
    [COMPLAINT, ['right-place', 'private-talk']],
    ['[staff=s1 Mrs Ashdown] starts on Monday', ['private-talk']],
    ['[staff=s1 Mrs Ashdown] {praise is lovely}', []],
    ['[pupil=p1 Amelia] {praise was lovely}', ['private-talk']],
    ['[school Fernhollow] opens on Monday', []],
    [
      '[school Fernhollow] {abuse is rubbish}',
      ['right-place', 'private-talk', 'harm-to-someone', 'harm-to-school'],
    ],
    [
      '[staff=s1 She] at [school Fernhollow] {abuse is rubbish}',
      ['right-place', 'private-talk', 'harm-to-someone'],
    ],
  ])('%s', (draft, ids) => {
    expect(fitting(draft)).toEqual(ids);
  });

  test("the question about the school's name never stands alone", () => {
    const lone = {
      ...policy,
      questions: policy.questions.map((question) =>
        question.only === 'school' ? question : { ...question, concerns: [] },
      ),
    };
    const { questions } = decide({
      ...marked('[school Fernhollow] {abuse is rubbish}'),
      pack: examplePack,
      policy: lone,
    });
    expect(questions.filter(({ fits }) => fits).map(({ id }) => id)).toEqual([
      'right-place',
      'harm-to-school',
    ]);
  });
});

describe('silence', () => {
  test('without a mention there is nothing to show', () => {
    expect(verdict('What a {abuse rubbish} day')).toEqual({
      level: 'none',
      pack: 'fernhollow',
      school: 'Fernhollow Primary School',
      reasons: [],
      noticed: [],
      questions: [],
      routes: [],
    });
  });

  test('a message to an MP is silent, whatever it says', () => {
    const sent = decide({
      ...marked('Dear Ms Tarrant MP, [staff=s1 Mrs Ashdown] {allegation lied to us}'),
      pack: examplePack,
      policy,
      setting: { place: 'message' },
    });
    expect(sent.level).toBe('none');
    expect(sent.noticed).toEqual([]);
  });
});

describe('for any draft and any findings', () => {
  const span = { start: fc.nat(60), end: fc.nat(60) };
  const anyFindings: fc.Arbitrary<Findings> = fc.record({
    mentions: fc.array(
      fc.record({
        ...span,
        kind: fc.constantFrom('school', 'staff', 'governor', 'pupil', 'role', 'child', 'own'),
        text: fc.string(),
        confidence: fc.double({ min: 0, max: 1, noNaN: true }),
        certainty: fc.constantFrom('sure', 'faint'),
      }),
    ),
    concerns: fc.array(
      fc.record({
        ...span,
        kind: fc.constantFrom('complaint', 'abuse', 'threat', 'safeguarding', 'photo', 'praise'),
      }),
    ),
  });

  test('there is a whole verdict: never a fault, always a way to the school', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), anyFindings, (text, findings) => {
        const { level, questions, routes, hold } = decide({
          findings,
          pack: examplePack,
          policy,
          text,
        });
        if (level === 'none') return questions.length === 0 && routes.length === 0;
        const complaints = routes.some(({ kind }) => kind === 'complaints');
        const oneLine = (hold === undefined) === (level !== 'pause') && !hold?.includes('\n');
        const asked = questions.filter(({ from }) => from === 'consideration').length;
        return complaints && asked === 4 && questions.length <= 6 && oneLine;
      }),
    );
  });

  test('the same draft always gets the same verdict, and findings stay as they were', () => {
    fc.assert(
      fc.property(fc.string(), anyFindings, (text, findings) => {
        const before = structuredClone(findings);
        const input = { findings, pack: examplePack, policy, text };
        expect(decide(input)).toEqual(decide(input));
        expect(findings).toEqual(before);
      }),
    );
  });
});
