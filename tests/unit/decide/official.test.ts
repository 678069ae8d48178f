import { describe, expect, test } from 'vitest';
import { isOfficial } from '../../../src/decide/official.ts';
import type { DraftSetting } from '../../../src/detect/types.ts';
import { examplePack } from '../../../src/pack/example.ts';
import { marked } from './findings.ts';

const official = (draft: string, setting: DraftSetting = { place: 'message' }) => {
  const { text, findings } = marked(draft);
  return isOfficial(text, findings.mentions, examplePack, setting);
};

describe('a message that opens by addressing a body that hears concerns', () => {
  test.each([
    'Dear Ms Tarrant MP, I am writing about Fernhollow.',
    'Dear Tom Birch M.P., my daughter is at Fernhollow.',
    'Dear Ofsted, I want to tell you about Fernhollow.',
    'Hello Ofsted team, please look at Fernhollow',
    'To whom it may concern at the Department for Education: Fernhollow',
    'FAO West Oakworth Police: my car was hit outside Fernhollow',
    'Good morning Peller & Wragg Solicitors, could you advise me?',
    'Dear Oakworth Courier, you might like to look at Fernhollow.',
    'Hi news desk - a story about Fernhollow for you',
    'To my MP, about Fernhollow',
    "Hello, I'm a union member and work at Fernhollow.",
    'Hi. I’m a union member at Fernhollow and need a rep',
    'Good evening, I am writing to you as your constituent about Fernhollow',
    'Hello. My name is Lena Fold. I am one of your constituents and Fernhollow',
    'Dear Oakworth Times, may I write about Fernhollow?',
    'Dear NASUWT, I teach at Fernhollow',
  ])('%s', (draft) => {
    expect(official(draft)).toBe(true);
    expect(official(draft, {})).toBe(true);
  });
});

describe('what only speaks of such a body, or only plays at addressing it', () => {
  test.each([
    "I'm going to Ofsted about Fernhollow.",
    'Hi all, Ofsted are in at Fernhollow on Monday',
    'To be honest the police should look at Fernhollow',
    'Hi [staff=s1 Mrs Ashdown] the police rang me, can we talk?',
    'Dear [staff=s1 Mrs Ashdown], I have written to Ofsted.',
    'Hello just seen police outside Fernhollow, what happened?',
    'Dear [staff=s1 Mrs Ashdown], as a union member I would like to talk',
    'Hi little star, Fernhollow is shut',
    'Good times, Fernhollow!',
    'Hi Courtney, is Fernhollow shut?',
    'To the mum who told her MP about Fernhollow: well done',
    'My solicitor says hello, Fernhollow',
    'Fernhollow is an echo chamber',
  ])('%s', (draft) => {
    expect(official(draft)).toBe(false);
  });

  test.each(['post', 'comment', 'review'] as const)('an open letter as a %s is public', (place) => {
    expect(official('Dear Ofsted, look at Fernhollow.', { place })).toBe(false);
  });
});

describe('a page that is an official place', () => {
  test.each([
    'https://www.fernhollow.example/contact',
    'https://parents.Fernhollow.example:8443/form?about=staff',
    'https://www.facebook.com/fernhollowprimary/posts/1',
    'https://contact.ofsted.gov.uk/online-complaints',
    'https://www.writetothem.com/write',
  ])('on %s nothing is said, whatever is written', (url) => {
    expect(official('[staff=s1 Mrs Ashdown] {threat wait}', { url, place: 'comment' })).toBe(true);
  });

  test.each(['https://www.facebook.com/', 'https://x.com/compose/post', 'fernhollow.example', ''])(
    '%s is none',
    (url) => {
      expect(official('Fernhollow', { url, place: 'comment' })).toBe(false);
    },
  );
});
