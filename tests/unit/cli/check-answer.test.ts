import { expect, test } from 'vitest';
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
const draft = { id: 'a', text: 'Mrs Ashdown has ignored us', setting: {}, own: [] };

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
  expect(answer.routes.at(-1)).toMatchObject({ kind: 'complaints' });
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
