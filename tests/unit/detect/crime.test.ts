import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDetector } from '../../../src/detect/index.ts';
import type { Findings } from '../../../src/detect/types.ts';
import { examplePack } from '../../../src/pack/example.ts';
import { CRIMES, NO_CRIMES } from './crime-cases.ts';

const { detect } = createDetector(examplePack);
const doers = ({ crime, mentions }: Findings): string[] =>
  (crime?.by ?? []).map((index) => mentions[index]?.text ?? 'nobody');
const words = (text: string): string => {
  const { crime } = detect(text);
  return crime ? text.slice(crime.start, crime.end) : '';
};

describe('an adult of the school is said to have done a crime to a child', () => {
  test.each(CRIMES)('%s', (draft, ...by) => {
    const found = detect(draft);
    expect(doers(found)).toEqual(by);
    expect(found.concerns.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:allegation|safeguarding)$/)]),
    );
  });
});

describe.each(NO_CRIMES)('no crime: %s', (_, drafts) => {
  test.each(drafts)('%s', (draft) => {
    expect(detect(draft)).not.toHaveProperty('crime');
  });
});

describe('the words of the act are shown', () => {
  test.each([
    ['slapped my son', 'I told Mrs Ashdown that Mr May slapped my son in PE'],
    ['dragged my son out of class by his hair', 'Mr May dragged my son out of class by his hair!'],
    ['grabbed a boy by the throat', 'Mr May grabbed a boy by the throat in 5C'],
    ['locked', 'My son was locked in a cupboard by Mr May for an hour'],
  ])('%s', (act, draft) => {
    expect(words(draft)).toContain(act);
  });
});

describe('only those who did it', () => {
  test.each([
    ['who was told', 'I told Mrs Ashdown that Mr May slapped my son', ['Mr May']],
    ['who stopped it', 'Miss Nair pulled Mr May off after he punched my son', ['Mr May']],
    ['who watched', 'Mrs Ashdown watched while Mr May slapped my son', ['Mr May']],
    ['who hid it', 'Mr May assaulted my son and Mrs Ashdown covered it up', ['Mr May']],
    ['who is praised', 'Mr May hit my son. Thank God for Miss Nair.', ['Mr May']],
    ['two at once', 'Mr May and Miss Nair dragged my son out by his arms', ['Mr May', 'Miss Nair']],
    [
      'two, one after the other',
      'Mr May slapped my son. Then Miss Nair locked him in a cupboard.',
      ['Mr May', 'Miss Nair'],
    ],
  ])('not %s', (_, draft, by) => {
    expect(doers(detect(draft))).toEqual(by);
  });
});

test('faint mentions are counted where the doers are', () => {
  const draft = 'Jones and Fairclough were there. Mr May slapped my son at Fernhollow.';
  expect(doers(detect(draft))).toEqual(['Mr May']);
});

test('a crime in the first or the last words of a very long draft is found there', () => {
  const filler = 'The rain went on and on over the hills. '.repeat(1_000);
  const first = `Mr May slapped my son. ${filler} Thanks, Fernhollow.`;
  const last = `Fernhollow. ${filler} Then Miss Nair punched my son.`;
  expect(words(first)).toBe('slapped my son');
  expect(words(last)).toBe('punched my son');
  expect(doers(detect(last))).toEqual(['Miss Nair']);
  expect(words(`Fernhollow. ${filler} Mr May slapped my son. ${filler} Bye.`)).toBe('');
});

const PARTS =
  'Mr May|Miss Nair|Mrs Ashdown|the TA|my son|a boy|him|her|he|she|me|slapped|hit|dragged|was|by|by the hair|locked|in a cupboard|who|and|then|,|.|?|“|”|\n|never|if|said|told|gave|vodka|touched|bum|threw a chair at|a boy off the bench by his hood|bruises|from|did it|you|to|for|of|Fernhollow'.split(
    '|',
  );

test('any words give spans and doers that stand in the draft, the same when read afresh', () => {
  const kept = createDetector(examplePack);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PARTS), { maxLength: 40 }), (parts) => {
      const draft = parts.join(' ');
      const found = kept.detect(draft);
      expect(found).toEqual(createDetector(examplePack).detect(draft));
      const { crime, mentions } = found;
      if (crime === undefined) return;
      expect(crime.start).toBeLessThan(crime.end);
      expect(crime.end).toBeLessThanOrEqual(draft.length);
      expect(crime.by.length).toBeGreaterThan(0);
      expect(crime.by).toEqual([...new Set(crime.by)].sort((a, b) => a - b));
      for (const index of crime.by)
        expect(['staff', 'governor', 'role']).toContain(mentions[index]?.kind);
    }),
    { numRuns: 400 },
  );
});

describe('a crime told in other ways', () => {
  test.each([
    ['sellotape a childs mouth shut?? Miss Nair should be in prison', 'Miss Nair'],
    ['Hitting a child? Mr May should be sacked', 'Mr May'],
    ['Mr May, who is supposed to keep them safe, kicked my son', 'Mr May'],
    ['Mr May kissed a pupil behind the sheds', 'Mr May'],
    ['Mr May broke my sons nose', 'Mr May'],
  ])('%s', (draft, by) => {
    expect(doers(detect(draft))).toEqual([by]);
  });
});

describe('harmless, and no crime', () => {
  test.each([
    'Mr May pushes my daughter really hard in science',
    'Mr May beat my son in the parents v kids race',
    'Mr May hit my son with a pile of homework',
    'my dentist Mr May hit my son',
    'Miss Nair grabbed my daughter by the arm to stop her falling in the pond',
    'Mrs Long kissed my son goodbye',
    'Mr May filmed the kids singing in their costumes',
    'Mr May threatened my son with detention',
  ])('%s', (draft) => {
    expect(detect(draft)).not.toHaveProperty('crime');
  });
});
