import { describe, expect, test } from 'vitest';
import { createAnswerer, type MakeDetector } from '../../../src/cli/check-answer.ts';
import type { Findings } from '../../../src/detect/types.ts';
import { examplePack } from '../../../src/pack/example.ts';

const found: Findings = {
  mentions: [
    {
      start: 0,
      end: 11,
      kind: 'staff',
      who: 's1',
      text: 'Mrs Ashdown',
      confidence: 1,
      certainty: 'sure',
    },
  ],
  concerns: [{ kind: 'complaint', start: 16, end: 23 }],
};
const draft = {
  id: 'a',
  text: 'Mrs Ashdown has ignored us',
  setting: {},
  own: [],
  role: 'parent' as const,
};

test('an answer is one line with the keys of the contract', () => {
  const line = createAnswerer(examplePack, () => ({ detect: () => found }))(draft);
  expect(line).not.toContain('\n');
  const answer = JSON.parse(line);
  expect(Object.keys(answer)).toEqual([
    'id',
    'level',
    'mentions',
    'concerns',
    'questions',
    'routes',
    'reasons',
  ]);
  expect(answer).toMatchObject({ id: 'a', level: 'card', ...found });
  expect(answer.questions).toHaveLength(4);
  expect(answer.routes.map(({ kind }: { kind: string }) => kind)).toContain('complaints');
});

test('a mention of nobody in the pack has no "who"', () => {
  const mention = {
    start: 0,
    end: 6,
    kind: 'school' as const,
    text: 'School',
    confidence: 1,
    certainty: 'sure' as const,
  };
  const answerer = createAnswerer(examplePack, () => ({
    detect: () => ({ mentions: [mention], concerns: [] }),
  }));
  expect(JSON.parse(answerer(draft)).mentions).toEqual([mention]);
});

test('drafts of one family share a detector, and every family gets its own names', () => {
  const made: string[][] = [];
  const make: MakeDetector = (_pack, { own }) => {
    made.push(own);
    return { detect: () => found };
  };
  const answer = createAnswerer(examplePack, make);
  for (const own of [['Robin'], [], ['Robin'], [], ['Kit', 'Robin']]) answer({ ...draft, own });
  expect(made).toEqual([['Robin'], [], ['Kit', 'Robin']]);
});

test('the setting reaches the detector and the level', () => {
  const seen: unknown[] = [];
  const answer = createAnswerer(examplePack, () => ({
    detect: (_text, setting) => {
      seen.push(setting);
      return found;
    },
  }));
  const setting = { site: 'facebook', place: 'message' as const };
  const toMp = { ...draft, text: 'Dear Ms Tarrant MP, about Mrs Ashdown', setting };
  expect(
    JSON.parse(
      createAnswerer(examplePack, () => ({
        detect: () => ({ mentions: [], concerns: [{ kind: 'safeguarding', start: 0, end: 1 }] }),
      }))(toMp),
    ).level,
  ).toBe('none');
  answer({ ...draft, setting });
  expect(seen).toEqual([setting]);
});

describe('what decides besides the text', () => {
  const answer = (more: object, findings = found) =>
    JSON.parse(
      createAnswerer(examplePack, () => ({ detect: () => findings }))({ ...draft, ...more }),
    );

  test.each([
    ['an official page', { setting: { url: 'https://www.gov.uk/complain-about-school' } }, 'none'],
    ["the school's own page", { setting: { url: 'https://fernhollow.example/contact' } }, 'none'],
    ['any other page', { setting: { url: 'https://www.facebook.com/' } }, 'card'],
  ])('%s', (_, more, level) => {
    expect(answer(more).level).toBe(level);
  });

  test("the school's own post", () => {
    const setting = { photo: true, shared: ['facebook.com/fernhollowprimary/posts/1'] };
    const picture: Findings = { ...found, concerns: [{ kind: 'photo', start: 0, end: 1 }] };
    expect(answer({ setting }, picture).level).toBe('none');
    expect(answer({ setting: { photo: true } }, picture).level).toBe('pause');
  });

  test('the role of the writer', () => {
    const guarded: Findings = { ...found, protected: { start: 0, end: 1 } };
    expect(answer({ role: 'staff' }, guarded).level).toBe('none');
    expect(answer({ role: 'parent' }, guarded).level).toBe('card');
  });

  test('topics are given where there are some', () => {
    expect(answer({}, { ...found, topics: ['bullying'] }).topics).toEqual(['bullying']);
    expect(answer({})).not.toHaveProperty('topics');
    expect(answer({})).not.toHaveProperty('legal');
  });
});
