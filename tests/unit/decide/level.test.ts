import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelOf } from '../../../src/decide/level.ts';
import type { ConcernKind, Findings, MentionKind } from '../../../src/detect/types.ts';

const MENTIONS: MentionKind[] = ['school', 'staff', 'governor', 'pupil', 'role', 'child', 'own'];
const CONCERNS: ConcernKind[] = [
  'complaint',
  'allegation',
  'abuse',
  'threat',
  'discrimination',
  'personal-info',
  'photo',
  'confidential',
  'unverified',
  'pile-on',
  'staff-contact',
  'safeguarding',
  'praise',
];
const LEVELS = ['none', 'chip', 'card', 'pause', 'help'];

const findings = (mentions: MentionKind[], concerns: ConcernKind[]): Findings => ({
  mentions: mentions.map((kind) => ({
    kind,
    start: 0,
    end: 1,
    text: 'x',
    confidence: 1,
    certainty: 'sure',
  })),
  concerns: concerns.map((kind) => ({ kind, start: 0, end: 1 })),
});
const level = (mentions: string, concerns: string, nudge = {}, official = false) =>
  levelOf(
    findings(words(mentions) as MentionKind[], words(concerns) as ConcernKind[]),
    nudge,
    official,
  );
const words = (list: string) => list.split(' ').filter(Boolean);

describe('the levels of design.md section 4', () => {
  test.each([
    ['', '', 'none'],
    ['', 'abuse threat', 'none'],
    ['', 'safeguarding', 'help'],
    ['school', 'safeguarding praise', 'help'],
    ['school', '', 'chip'],
    ['school', 'praise', 'chip'],
    ['role', '', 'chip'],
    ['role school', 'praise', 'chip'],
    ['staff school', 'praise', 'chip'],
    ['governor', 'praise', 'chip'],
    ['own', '', 'chip'],
    ['own school', 'praise', 'chip'],
    ['staff', '', 'card'],
    ['governor school', '', 'card'],
    ['pupil', 'praise', 'card'],
    ['child school', 'praise', 'card'],
    ['school', 'complaint', 'card'],
    ['role', 'complaint', 'card'],
    ['staff', 'complaint praise', 'card'],
    ['own', 'complaint', 'card'],
    ['school', 'unverified', 'card'],
    ['staff', 'staff-contact', 'card'],
    ['school', 'abuse', 'card'],
    ['school own', 'allegation', 'card'],
    ['school', 'pile-on', 'card'],
    ['staff', 'abuse', 'pause'],
    ['role', 'allegation', 'pause'],
    ['child', 'pile-on', 'pause'],
    ['governor', 'abuse praise', 'pause'],
    ['pupil', 'complaint', 'pause'],
    ['child', 'complaint', 'pause'],
    ['school', 'threat', 'pause'],
    ['school', 'discrimination', 'pause'],
    ['school', 'photo', 'pause'],
    ['school', 'confidential', 'pause'],
    ['own', 'personal-info', 'pause'],
  ])('mentions [%s] with concerns [%s] give %s', (mentions, concerns, expected) => {
    expect(level(mentions, concerns)).toBe(expected);
  });

  test('an official place hears everything in silence', () => {
    expect(level('staff', 'allegation', {}, true)).toBe('none');
  });
});

describe('what a school may choose', () => {
  test.each([
    ['school', '', 'card'],
    ['staff', 'praise', 'card'],
    ['own', '', 'chip'],
    ['own own', 'praise', 'chip'],
    ['', '', 'none'],
  ])('onMention "card": [%s] with [%s] gives %s', (mentions, concerns, expected) => {
    expect(level(mentions, concerns, { onMention: 'card' })).toBe(expected);
  });

  test('pause: false turns a held press into a card, and leaves help alone', () => {
    expect(level('staff', 'threat', { pause: false })).toBe('card');
    expect(level('staff', 'threat safeguarding', { pause: false })).toBe('help');
  });
});

describe('for any findings', () => {
  const anyMentions = fc.array(fc.constantFrom(...MENTIONS), { maxLength: 5 });
  const anyConcerns = fc.array(fc.constantFrom(...CONCERNS), { maxLength: 5 });
  const anyNudge = fc.record(
    { onMention: fc.constantFrom('chip' as const, 'card' as const), pause: fc.boolean() },
    { requiredKeys: [] },
  );
  const loud = (mentions: MentionKind[], concerns: ConcernKind[], nudge = {}) =>
    LEVELS.indexOf(levelOf(findings(mentions, concerns), nudge, false));

  test('a child in danger always brings help', () => {
    fc.assert(
      fc.property(anyMentions, anyConcerns, anyNudge, (mentions, concerns, nudge) => {
        return loud(mentions, [...concerns, 'safeguarding'], nudge) === LEVELS.indexOf('help');
      }),
    );
  });

  // Only a picture from the class app is found without a mention: the app stands for the class.
  test('without a mention, danger or a picture nothing speaks', () => {
    fc.assert(
      fc.property(anyConcerns, anyNudge, (concerns, nudge) => {
        const safe = concerns.filter((kind) => kind !== 'safeguarding' && kind !== 'photo');
        return loud([], safe, nudge) === LEVELS.indexOf('none');
      }),
    );
  });

  test('one more concern never speaks more softly, praise apart', () => {
    const harm = fc.constantFrom(...CONCERNS.filter((kind) => kind !== 'praise'));
    fc.assert(
      fc.property(anyMentions, anyConcerns, harm, anyNudge, (mentions, concerns, more, nudge) => {
        return loud(mentions, [...concerns, more], nudge) >= loud(mentions, concerns, nudge);
      }),
    );
  });

  test('one more mention never speaks more softly', () => {
    fc.assert(
      fc.property(
        anyMentions,
        fc.constantFrom(...MENTIONS),
        anyConcerns,
        anyNudge,
        (mentions, more, concerns, nudge) => {
          return loud([...mentions, more], concerns, nudge) >= loud(mentions, concerns, nudge);
        },
      ),
    );
  });
});
