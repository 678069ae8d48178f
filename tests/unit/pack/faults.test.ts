import { expect, test } from 'vitest';
import { describeFaults } from '../../../src/pack/faults.ts';
import { readPack } from '../../../src/pack/read.ts';
import { REMEDIES } from '../../../src/pack/remedies.ts';
import { KNOWN_KEYS } from '../../../src/pack/schema.ts';

test('faults read as sentences, one a line, under the name of the file', () => {
  const faults = [
    { path: 'people[3].surname', fault: 'is missing', remedy: 'Write the surname.' },
    { path: '', fault: 'is not a pack', remedy: 'Start from the example pack.' },
  ];
  expect(describeFaults(faults, 'school.json')).toBe(
    [
      "school.json can't be used yet: 2 things to put right.",
      '  people[3].surname is missing. Write the surname.',
      '  The file is not a pack. Start from the example pack.',
    ].join('\n'),
  );
});

test('one fault is one thing, and what was left out is counted', () => {
  const faults = [{ path: 'id', fault: 'is missing', remedy: 'Write a short name.' }];
  expect(describeFaults(faults, 'a.json')).toContain('one thing to put right');
  expect(describeFaults(faults, 'a.json', 4)).toMatch(/5 things[\s\S]*and 4 more/);
});

test('every place of the format has its own remedy', () => {
  const places = Object.entries(KNOWN_KEYS).flatMap(([holder, keys]) =>
    keys.map((key) => (holder === '' ? key : `${holder}.${key}`)),
  );
  expect(places.length).toBeGreaterThan(25);
  expect(places.filter((place) => !(place in REMEDIES))).toEqual([]);
});

test('broken JSON says where it breaks off', () => {
  const reading = readPack('{\n "id": "a",\n "version" 3\n}');
  expect(reading).toMatchObject({ ok: false, faults: [{ path: '' }] });
  expect(!reading.ok && reading.faults[0]?.fault).toContain('line 3');
});
