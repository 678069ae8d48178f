import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/decide/index.ts';
import type { Verdict } from '../../../src/decide/types.ts';
import { ENGLISH, type Wording } from '../../../src/decide/wording.ts';
import { createDetector } from '../../../src/detect/index.ts';
import { examplePack } from '../../../src/pack/example.ts';
import type { Pack } from '../../../src/pack/types.ts';
import { policyById } from '../../../src/policies/index.ts';

const TEXT = 'Mrs Ashdown at Fernhollow hit my son and she is a vile cow';
const policy = policyById(examplePack.policy);
const findings = createDetector(examplePack).detect(TEXT, {});

const verdictIn = (words?: Wording, changes: Partial<Pack> = {}): Verdict =>
  decide({ findings, pack: { ...examplePack, ...changes }, policy, text: TEXT, words });

/** English with a mark before what a translation would say. */
const other: Wording = {
  ...ENGLISH,
  language: 'xx',
  verdict: {
    ...ENGLISH.verdict,
    unread: '¿unread',
    legal: '¿legal',
    concerns: { ...ENGLISH.verdict.concerns, abuse: '¿abuse' },
    mentions: { ...ENGLISH.verdict.mentions, staff: (who) => `¿names ${who}` },
    holdTwo: (why, also) => `¿held ${why} + ${also}`,
    named: (name) => `<${name}>`,
  },
  policies: {
    questions: { 'private-talk': { short: '¿short', text: '¿with {school}' } },
    steps: { [`${policy.id}/complaints`]: '¿step' },
  },
};
const talk = ({ questions }: Verdict) => questions.find(({ id }) => id === 'private-talk');

describe('a verdict in another language', () => {
  test('says its reasons, the hold, the law and the steps in it, and which one it is', () => {
    const { language, reasons, hold, legal, routes } = verdictIn(other);
    expect(language).toBe('xx');
    expect(reasons).toEqual(expect.arrayContaining(['¿names Mrs Ashdown']));
    expect(hold).toMatch(/^¿held ¿names Mrs Ashdown/);
    expect(legal).toBe('¿legal');
    expect(routes.find(({ kind }) => kind === 'complaints')?.hint).toBe('¿step');
  });

  test('leaves the policy’s words as they are, and puts the translation beneath', () => {
    const english = talk(verdictIn());
    expect(english?.translation).toBeUndefined();
    expect(talk(verdictIn(other))).toEqual({
      ...english,
      short: '¿short',
      translation: '¿with <Fernhollow Primary School>',
    });
  });

  test('decides nothing else than in English', () => {
    const plain = ({ level, noticed, questions, routes }: Verdict) => ({
      level,
      noticed,
      questions: questions.map(({ id, text, fits }) => [id, text, fits]),
      routes: routes.map(({ id, url }) => [id, url]),
    });
    expect(plain(verdictIn(other))).toEqual(plain(verdictIn()));
    expect(verdictIn()).not.toHaveProperty('language');
  });
});

describe('a pack’s own wording', () => {
  const questions = [{ id: 'private-talk', short: '¡short', translation: '¡at {school}' }];
  const wording = [{ language: 'xx', lead: '¡lead', questions }];

  test('stands before that of the language, and never before the policy’s own', () => {
    const verdict = verdictIn(other, { wording });
    expect(verdict.lead).toBe('¡lead');
    expect(talk(verdict)).toMatchObject({
      short: '¡short',
      text: talk(verdictIn())?.text,
      translation: '¡at <Fernhollow Primary School>',
    });
  });

  test('is for its own language alone', () => {
    expect(verdictIn(undefined, { wording })).toEqual(verdictIn());
    expect(verdictIn(other).lead).toBeUndefined();
  });

  test('has no line where help comes first, or nothing is said', () => {
    const danger = 'A man at Fernhollow is hurting my son';
    const found = createDetector(examplePack).detect(danger, {});
    const pack = { ...examplePack, wording };
    const verdict = decide({ findings: found, pack, policy, text: danger, words: other });
    expect(verdict.level).toBe('help');
    expect(verdict.lead).toBeUndefined();
  });
});
