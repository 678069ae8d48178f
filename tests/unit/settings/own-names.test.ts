import { expect, test } from 'vitest';
import { createPackJudge } from '../../../src/judge/pack-judge.ts';
import { examplePack } from '../../../src/pack/example.ts';
import { suggestNicknames } from '../../../src/settings/nicknames.ts';
import {
  childrenOf,
  friendsOf,
  nameFault,
  type OwnName,
  surnameFault,
} from '../../../src/settings/own-names.ts';
import { namesMessages } from '../../../src/ui/messages/options/names.ts';

const amelia: OwnName = {
  of: 'child',
  forename: 'Amelia',
  surname: 'Hartley',
  nicknames: ['Milly'],
};
const zebedee: OwnName = { of: 'friend', forename: 'Zebedee', nicknames: ['Zeb'] };

const levelOf = (names: readonly OwnName[], text: string, sealed?: boolean) =>
  createPackJudge(examplePack, {
    ownNames: () => names,
    ...(sealed ? { isSealed: () => true } : {}),
  }).verdict(text, { site: 'facebook', place: 'post' }, 'parent').level;

test('children stand by all their names, friends as pupils that no pack can have', () => {
  expect(childrenOf([amelia, zebedee])).toEqual([
    'Amelia Hartley',
    'Amelia',
    'Milly Hartley',
    'Milly',
  ]);
  expect(friendsOf([amelia, zebedee])).toEqual([
    { id: '~friend-1', kind: 'pupil', forename: 'Zebedee', surname: '', aliases: ['Zeb'] },
  ]);
});

test.each([
  ['Milly Hartley in 4B won the reading prize at Fernhollow!', 'card', 'chip'],
  ['Milly had a lovely day', 'none', 'chip'],
])('the family’s own child is no other child: %s', (text, before, after) => {
  expect(levelOf([], text)).toBe(before);
  expect(levelOf([amelia], text)).toBe(after);
});

test('a child of the family stays its own where the school has hidden the same name', () => {
  const text = 'Amelia Hartley won the reading prize at Fernhollow!';
  expect(levelOf([], text, true)).toBe('card');
  expect(levelOf([amelia], text, true)).toBe('chip');
});

test.each([
  ['Zebedee kicked my son at Fernhollow today', 'pause'],
  ['Zeb is a nasty little bully, he hits everyone in 4B', 'pause'],
  ['Zebedee was at the fair', 'none'],
])('a friend is another child: %s', (text, level) => {
  expect(levelOf([zebedee], text)).toBe(level);
});

test('what the settings say of another child is true: it could be asked, and a last name helps', () => {
  const rose: OwnName = { of: 'friend', forename: 'Rose', nicknames: [] };
  expect(levelOf([rose], 'Rose is a nasty bully')).toBe('none');
  expect(levelOf([{ ...rose, surname: 'Pennington' }], 'Rose Pennington is a nasty bully')).toBe(
    'pause',
  );
  const { friend } = namesMessages.ofWhy;
  expect(friend).not.toContain('asks first');
  expect(friend).toContain('could ask before you post');
  expect(friend).toContain('A last name helps');
});

test.each([
  ['J', 'one-letter'],
  ['J.', 'one-letter'],
  ['😀', 'no-letters'],
  ['🌹🌹', 'no-letters'],
  ['12', 'no-letters'],
  ['', 'not-plain'],
  ['<b>', 'not-plain'],
  ['Jo', undefined],
  ['Zoë', undefined],
  ['D’Arcy', undefined],
  ['李明', undefined],
])('what would never be noticed is not taken as a name: “%s”', (text, fault) => {
  expect(nameFault(text)).toBe(fault);
  expect(surnameFault(text)).toBe(fault === 'one-letter' ? undefined : fault);
});

test('names that the pack has too break nothing', () => {
  const names = examplePack.people.flatMap(({ forename, surname }): OwnName[] =>
    (['child', 'friend'] as const).map((of) => ({
      of,
      forename: forename ?? surname,
      surname,
      nicknames: [surname, 'Fernhollow', 'May'],
    })),
  );
  expect(levelOf(names, 'Mrs Ashdown hit a child at Fernhollow')).toBe('pause');
});

test('changed names count at once', () => {
  let names: readonly OwnName[] = [];
  const judge = createPackJudge(examplePack, { ownNames: () => names });
  const level = () => judge.verdict('Milly had a lovely day', {}, 'parent').level;
  expect(level()).toBe('none');
  names = [amelia];
  expect(level()).toBe('chip');
  names = [];
  expect(level()).toBe('none');
});

test.each([
  ['Amelia', ['Millie', 'Amy']],
  ['zoë', ['Zoey']],
  ['Elizabeth', ['Liz', 'Beth']],
])('short forms are suggested for %s', (forename, some) => {
  expect(suggestNicknames(forename)).toEqual(expect.arrayContaining(some));
  expect(suggestNicknames(forename)).not.toContain(forename);
});

test('nothing is suggested for a name that has no short forms', () => {
  expect(suggestNicknames('Xanthippe')).toEqual([]);
  expect(suggestNicknames(' ')).toEqual([]);
});
