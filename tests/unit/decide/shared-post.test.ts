import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/decide/index.ts';
import type { DraftSetting } from '../../../src/detect/types.ts';
import { examplePack } from '../../../src/pack/example.ts';
import { policyById } from '../../../src/policies/index.ts';
import { marked } from './findings.ts';

const POST = 'https://www.facebook.com/fernhollowprimary/posts/12';
const verdict = (draft: string, setting: DraftSetting = {}, nudge = examplePack.nudge) =>
  decide({
    ...marked(draft),
    pack: { ...examplePack, nudge },
    policy: policyById('peartree-spring'),
    setting: { place: 'post', ...setting },
  });
const level = (draft: string, setting?: DraftSetting) => verdict(draft, setting).level;

describe("sharing what the school put up, with nothing but praise, is the school's own news", () => {
  test.each([
    ['[school Fernhollow] {photo sports day}!', { shared: [POST], photo: true }],
    ['[school Fernhollow] {photo sports day}!', { shared: ['facebook.com/fernhollowprimary'] }],
    [
      '{praise Well done} [staff=s1 Mrs Ashdown]',
      { shared: ['https://x.com/fernhollow_ps/status/1'] },
    ],
    ['{praise Proud} of [own Robin], {photo assembly}', { shared: [POST] }],
    [`[school Fernhollow] {photo nativity} photos: ${POST}.`, {}],
    [`(${POST}) {praise lovely} {photo fair} at [school Fernhollow]`, { photo: true }],
    ['{photo Prom} pics are on [school fernhollow.example]', {}],
    ['{photo Prom} pics on [school HTTPS://Fernhollow.Example/gallery?x], thanks', { photo: true }],
    ['seen:https://twitter.com/fernhollow_ps [school Fernhollow] {photo trip} pics', {}],
    ['**facebook.com/fernhollowprimary** has [school Fernhollow] {photo trip} pics', {}],
  ])('%s', (draft, setting) => {
    expect(level(draft, setting)).toBe('none');
  });

  test('also where the school asks for the questions at every mention', () => {
    const asked = { onMention: 'card' as const };
    expect(verdict('[school Fernhollow] news', { shared: [POST] }, asked).level).toBe('none');
  });
});

describe('what the writer adds is judged as ever', () => {
  test.each([
    ['[school Fernhollow] {complaint never} listens. {photo Sports day}', 'card'],
    ['[staff=s1 Mrs Ashdown] {abuse is a clown} {photo sports day}', 'pause'],
    ['[pupil=p1 Amelia] in the {photo assembly}', 'card'],
    ['[child that lad in 4B] {praise did well}', 'card'],
    ['[school Fernhollow] {safeguarding he hit her}', 'help'],
  ])('%s', (draft, expected) => {
    expect(level(draft, { shared: [POST], photo: true })).toBe(expected);
  });

  test('and its reasons and questions say nothing of the picture', () => {
    const shared = verdict('[pupil=p1 Amelia] in the {photo assembly}', {
      shared: [POST],
      photo: true,
    });
    const own = verdict('[pupil=p1 Amelia] in the {photo assembly}', { photo: true });
    expect(own.level).toBe('pause');
    expect(own.reasons.join()).toMatch(/photo|picture/);
    expect(shared.reasons.join()).not.toMatch(/photo|picture/);
    expect(shared.noticed).toEqual(['Amelia']);
    const asked = ({ questions }: typeof own) =>
      questions.filter(({ from }) => from === 'expectation').map(({ id }) => id);
    expect(asked(shared)).toEqual(asked(verdict('[pupil=p1 Amelia] in the assembly')));
  });
});

describe("what is not the school's own post", () => {
  const PHOTO = '[school Fernhollow] {photo sports day}';

  test.each([
    ['a picture alone', PHOTO, { photo: true }],
    ["somebody else's post", PHOTO, { shared: ['https://facebook.com/someone/posts/1'] }],
    ['a page whose name begins alike', PHOTO, { shared: ['facebook.com/fernhollowprimaryfans/1'] }],
    ['a site that looks alike', PHOTO, { shared: ['https://fernhollow.example.evil.example/'] }],
    [
      'another site behind its name',
      PHOTO,
      { shared: ['https://fernhollow.example@evil.example'] },
    ],
    ['nothing', PHOTO, { shared: ['', 'https://', '::'] }],
    ['an email address', `${PHOTO} pics to office@fernhollow.example`, {}],
    ['a handle', `${PHOTO} @fernhollow.example`, {}],
    [
      'its link inside another',
      `${PHOTO} https://evil.example/?to=https://fernhollow.example/`,
      {},
    ],
    ['a picture of their own and its front page', `${PHOTO} fernhollow.example`, { photo: true }],
    [
      'a picture of their own and its account',
      `${PHOTO} facebook.com/fernhollowprimary/`,
      { photo: true },
    ],
  ])('%s', (_, draft, setting) => {
    expect(level(draft, setting)).toBe('pause');
  });
});

test('a draft full of links and marks is answered at once', () => {
  const texts = [
    'facebook.com/'.repeat(1500),
    'facebook.com/x '.repeat(1300),
    `fernhollow.example${'.'.repeat(19_900)}x`,
    `${'.'.repeat(19_900)}fernhollow.example`,
    `${'https://'.repeat(2400)}fernhollow.example`,
  ];
  const started = performance.now();
  for (const text of texts) verdict(text);
  expect(performance.now() - started).toBeLessThan(250);
});
