import { describe, expect, test } from 'vitest';
import { createDetector } from '../../../../src/detect/index.ts';
import { saint } from './other-packs.ts';

const { detect } = createDetector(saint);
const people = (text: string, certain = /sure|faint/) =>
  detect(text)
    .mentions.filter(({ who, certainty }) => who !== undefined && certain.test(certainty))
    .map((mention) => mention.text);

describe('a name alone, with what is said of people or done to them', () => {
  test.each([
    ['xu got the personality of a wet flannel', ['xu']],
    ['someone tell nowicka ill smash her windows', ['nowicka']],
    ['tell pearce ill be waiting for him', ['pearce']],
    ['Marsh is a bully and should resign', ['Marsh']],
    ['everyone who wants Marsh gone, like this', ['Marsh']],
    ['get Bright out of that school', ['Bright']],
    ['P3arce turns up hungover most days', ['P3arce']],
    ['m r m a r s h is a joke', ['m r m a r s h']],
    ['Snow out! sign the petition', ['Snow']],
    ['Marsh, you know what you did', ['Marsh']],
    ['Marsh and his cronies have ruined that place', ['Marsh']],
    ['that nowicka is an absolute waste of oxygen', ['nowicka']],
    ['Has anyone else had problems with Nowicka?', ['Nowicka']],
    ['spoke to Mr Bright and Snow, no help from either', ['Mr Bright', 'Snow']],
    ['s i r m a r s h thinks hes hard', ['s i r m a r s h']],
    ['swift and pearce want locking up', ['swift', 'pearce']],
    ['Faith covered in paint, loving it @stbrannocks_rc', ['Faith']],
    ['off Seesaw, look at Robyn on the climbing frame', ['Robyn']],
    ['Robyn and Sol won the cross country for school', ['Robyn', 'Sol']],
    ['Kitty and Dom in the paddling pool, pinched off the class Dojo', ['Kitty', 'Dom']],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  test.each([
    'Price was a passenger, Swift never tracked back and the keeper had a mare',
    'Swift, Marsh and Price all hooked by half time',
    'Snow is forecast for Thursday',
    'Snow should be gone by Friday',
    'Marsh is boggy after the rain',
    'A Mr Marsh who runs the chip van is after you',
    'Pearce missed a penalty in Turin and never got over it',
    'Quiz team name is BR1GHT AT HE4RT',
    'Pearce and Shearer ran that midfield',
    'tell snow to stop',
    'Bright is the new black',
    'Swift action from the council on the potholes',
    'have faith in yourself',
  ])('not %s', (text) => {
    expect(people(text, /sure/)).toEqual([]);
  });
});

test.each([
  ['Three emails to Mrs Nowicka at St Brannocks and no answer', 'Mrs Nowicka'],
  ['Mrs Snow in the kitchen was lovely with him', 'Mrs Snow'],
])('a title and a configured surname stand wherever the name is: %s', (text, expected) => {
  expect(people(text)).toEqual([expected]);
});

test('an unlisted child is named whole', () => {
  const mentions = detect('Well done Amelia Vexley in 4B for the race').mentions;
  expect(mentions.map((mention) => `${mention.kind} ${mention.text}`)).toEqual([
    'child Amelia Vexley',
  ]);
});
