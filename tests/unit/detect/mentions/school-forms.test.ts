import { describe, expect, test } from 'vitest';
import { createDetector } from '../../../../src/detect/index.ts';
import { saint, tree, welsh } from './other-packs.ts';

const packs = { saint, tree, welsh };
const schools = (pack: keyof typeof packs, text: string) =>
  createDetector(packs[pack])
    .detect(text)
    .mentions.filter((mention) => mention.kind === 'school')
    .map((mention) => mention.text);

describe('the whole name as it is written', () => {
  test.each([
    ['saint', "St Brannock's have cancelled it", "St Brannock's"],
    ['saint', "outside St Brannock's by the bus stop", "St Brannock's"],
    ['saint', "St Bran's have cancelled it", "St Bran's"],
    ['saint', "St B's have lost my form again", "St B's"],
    ['saint', "Brannock's is a joke", "Brannock's"],
    ['saint', 'school kick out at 3.15', 'school'],
    ['tree', 'The Sycamore has been amazing for our family', 'The Sycamore'],
    ['tree', 'proud of everyone at The Sycamore', 'The Sycamore'],
    ['tree', 'Sycamore Special School is full', 'Sycamore Special School'],
    ['tree', 'the sycamore lost his EHCP', 'the sycamore'],
    ['welsh', 'Ysgol Bryn Celyn is shut', 'Ysgol Bryn Celyn'],
    ['welsh', 'Bryn Celyn have lost his coat', 'Bryn Celyn'],
    ['welsh', 'ysgol rang about his lunch', 'ysgol'],
  ] as const)('%s: %s', (pack, text, expected) => {
    expect(schools(pack, text)).toEqual([expected]);
  });
});

describe('the same words for a hill, a tree or a school elsewhere', () => {
  test.each([
    ['saint', "We got married at St Brannock's in Dublin"],
    ['tree', 'The sycamore at the bottom of the garden has come down'],
    ['tree', 'a sycamore seed landed in my tea'],
    ['tree', 'Sycamore leaves everywhere'],
    ['welsh', 'Lovely walk up Bryn Celyn with the dogs'],
    ['welsh', 'Sunset from the top of Bryn Celyn last night'],
    ['welsh', 'Ysgol Penrhos are looking for a caretaker'],
  ] as const)('%s: %s', (pack, text) => {
    expect(createDetector(packs[pack]).detect(text).mentions).toEqual([]);
  });
});

test.each(['Ferry to Skye in the morning', 'We are off to Skye on holiday'])(
  "the family's name as a place: %s",
  (text) => {
    expect(createDetector(saint, { own: ['Skye'] }).detect(text).mentions).toEqual([]);
  },
);
