import { describe, expect, test } from 'vitest';
import { createDetector } from '../../../../src/detect/index.ts';
import type { DraftSetting } from '../../../../src/detect/types.ts';
import { examplePack } from '../../../../src/pack/example.ts';

const { detect } = createDetector(examplePack);
const shown = (text: string, setting?: DraftSetting): string[] =>
  detect(text, setting)
    .concerns.filter(({ kind }) => kind === 'photo')
    .map(({ start, end }) => text.slice(start, end));

describe('pictures that are said to come from the class app count, attached or not', () => {
  test.each([
    ['Saved from Dojo', 'Saved from Dojo, the little shepherds at Fernhollow 😍'],
    [
      'screenshotted off Tapestry',
      'had to, screenshotted off Tapestry, Mrs Long’s lot being crabs',
    ],
    ['nicked these off Seesaw', 'nicked these off Seesaw sorry not sorry. Miss Nair with a goat'],
    ['pics off class dojo', 'pics off class dojo from #Fernhollow if your app is playing up'],
    ['Downloaded from Evidence Me', 'Downloaded from Evidence Me, Mr May and his lot in the mud'],
    [
      'screenshot off the Dojo',
      'cheeky screenshot off the Dojo, my two at Fernhollow in a bin bag',
    ],
    ['pic of Mrs Long off seesaw', 'best pic of Mrs Long off seesaw ever'],
    [
      'pinched this from the class page',
      'Pinched this from the class page, Fernhollow Year 6 asleep on the coach',
    ],
    ['Sharing the dojo photos', 'Sharing the dojo photos for the grandmas, well done Fernhollow'],
    [
      'photos downloaded from ParentMail',
      'photos downloaded from ParentMail: Mrs Long and the tadpoles',
    ],
  ])('“%s”', (words, text) => {
    const [found = 'nothing', ...more] = shown(text);
    expect(words.toLowerCase()).toContain(found.toLowerCase());
    expect(more).toEqual([]);
  });

  test('with no name in it, words of a class or a school are enough', () => {
    expect(
      shown('stole these off Tapestry, the whole of reception dressed as carrots'),
    ).toHaveLength(1);
    expect(shown('saved this from the class app, melting 😍')).toHaveLength(1);
    expect(shown('saved this from Seesaw, melting 😍')).toEqual([]);
  });

  test.each([
    'Saw it on Dojo, Fernhollow is shut on Monday',
    'Message me on Dojo if you want lifts to Fernhollow',
    'Mr May gave her three dojo points',
    'Got the message off Dojo, Mrs Ashdown says no parking by the gate',
    'Fernhollow are moving from Tapestry to Seesaw',
    'How do I save things off Tapestry before she leaves Fernhollow?',
    'Signed off Dojo for the summer, thank you Miss Nair',
    'Downloaded the letter from Arbor, Mrs Ashdown has changed the times',
    'We were on the seesaw with Mr May’s kids, saved by the rain',
    'That tapestry in the hall at Fernhollow is from 1920, they saved it from a skip',
  ])('not: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  test.each([
    'Saved from Dojo',
    'Saved from Tapestry 😍',
    'nicked these off Seesaw, isn’t it cute',
  ])('with a picture attached the app’s name is enough: %s', (text) => {
    expect(shown(text, { photo: true })).toHaveLength(1);
    expect(shown(text)).toEqual([]);
  });

  test.each([
    'isn’t it cute',
    'isn’t it cute, from Dojo',
    'saved this kitten from the seesaw in the park',
    'nicked off the tapestry in the hall of the castle',
    'pinched from the karate dojo, our black belts',
  ])('nor with a picture attached: %s', (text) => {
    expect(shown(text, { photo: true })).toEqual([]);
  });

  test('what was found with a photo attached stays as it was', () => {
    const text = 'Saved from Dojo, sports day at Fernhollow';
    expect(shown(text, { photo: true })).toHaveLength(1);
  });
});

describe('a lesson or a show as it was sent to families', () => {
  test.each([
    'Screenshot of the live lesson with Mr May, look at his cat',
    'screen recorded the zoom assembly at fernhollow lol',
    'Recorded Miss Nair’s Teams lesson so you can all hear it',
    'Screenshot from the year 6 zoom lesson',
    'clips from the livestream, Mrs Ashdown forgot she was on',
  ])('%s', (text) => {
    expect(shown(text)).toHaveLength(1);
  });

  test('“Screenshot” is no child', () => {
    expect(detect('Screenshot from the year 6 zoom lesson').mentions).toEqual([]);
    expect(detect('Selfie from year 6 residential').mentions).toEqual([]);
  });

  test.each([
    ['nobody of the school', 'Screenshot of the zoom call with my sister in Perth'],
    ['asked', 'Is the Teams lesson being recorded for the Fernhollow kids who are off?'],
    ['by the school', 'Fernhollow are recording the live lesson for anyone ill'],
  ])('not: %s', (_, text) => {
    expect(shown(text)).toEqual([]);
  });
});
